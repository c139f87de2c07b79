/** Words that open the closing of a paper: it speaks to all units, or says what it was. Takes the folded paragraph. */
const CLOSES =
  /^(?:trên đây|(?:trong )?quá trình (?:tổ chức |triển khai |tổ chức triển khai )?(?:thực hiện|triển khai)|nhận được (?:kế hoạch|chỉ thị|công văn|thông báo|quyết định|công điện|văn bản)|(?:kế hoạch|nghị quyết|chỉ thị|quyết định|thông báo|công văn|công điện|hướng dẫn|phương án|đề án|kết luận|chương trình)(?: hành động| công tác)? này|yêu cầu (?:các|thủ trưởng|chủ tịch)|đề nghị (?:các|thủ trưởng|quý)|(?:ủy ban nhân dân|ubnd|ban thường trực)[^,.;]{0,40}(?:yêu cầu|đề nghị|giao)|căn cứ (?:nội dung )?(?:kế hoạch|chỉ thị) này,? (?:yêu cầu|đề nghị)|(?:thừa lệnh [^,.]{0,60}, )?văn phòng [^.]{0,60}thông báo|(?:nếu|khi|trường hợp) (?:có |phát sinh |gặp |nảy sinh )+(?:những |các )?(?:khó khăn|vướng mắc|vấn đề)|mọi (?:khó khăn|vướng mắc|ý kiến|thông tin)|nơi nhận)/u;

/** The paragraph closes the paper. */
export function opensClosing(key: string): boolean {
  return CLOSES.test(key);
}

/**
 * Who has to carry the paper out (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2) is told for form, and so is from when it holds: no task.
 * '… chịu trách nhiệm thi hành Quyết định này', '… căn cứ Quyết định thi hành', '… chịu trách nhiệm thực hiện Quyết định này'.
 */
const FOR_FORM =
  /có hiệu lực|thi hành (?:quyết định|chỉ thị|nghị quyết)|(?:căn cứ|chiếu|theo) (?:quyết định|nghị quyết)(?: này)?,? (?:để )?(?:tổ chức )?(?:thi hành|thực hiện)|chịu trách nhiệm (?:tổ chức )?(?:triển khai )?thực hiện (?:quyết định|nghị quyết)(?: này)?[\s./]*$/u;
const ORDERED_FOR_FORM = /chịu trách nhiệm thi hành (?:quyết định|chỉ thị|nghị quyết)(?: này)?[\s./]*$/u;

/** The sentence stands at the end of a decision for form's sake. Takes it folded. */
export function isForForm(key: string): boolean {
  return (/^(?:giao|phân công|yêu cầu|đề nghị)(?![\p{L}])/u.test(key) ? ORDERED_FOR_FORM : FOR_FORM).test(key);
}
