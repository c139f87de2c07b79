import { anyOf, opening, WORD_END, WORD_START, words } from '../text/words.js';
import { FURTHER_ACTS } from './further-acts.data.js';
import { isInsideFieldWord, isNameWord } from './name-words.js';
import {
  FIELD_HEADS,
  KIND_NOUNS,
  OWN_HEADS,
  PERSON_HEADS,
  PHRASE_ENDS,
  SMALL_BODIES,
  TASK_VERBS,
} from './vocabulary.js';

const OWN = opening(anyOf([...OWN_HEADS, ...PERSON_HEADS]));
const PERSON = opening(anyOf(PERSON_HEADS));
const KIND = opening(anyOf(KIND_NOUNS));
const PLURAL = opening(
  'các|những|một số|toàn thể|tất cả|\\d{1,3}(?= (?:thôn|xã|phường|trường|ấp|bản|buôn|tổ dân phố|khu phố|đơn vị)(?![\\p{L}]))',
);
const SMALL = opening(anyOf(SMALL_BODIES));
const FIELD = new RegExp(`^(?:${anyOf(FIELD_HEADS)})${WORD_END}`, 'u');
/** 'Tư pháp - Hộ tịch xã', 'Kiểm lâm địa bàn'; not the second field of one office ('Nông nghiệp và Môi trường'). */
const OFFICE_BY_FIELD = new RegExp(
  `^(?:${anyOf(FIELD_HEADS)})\\s+(?:-\\s|(?:xã|phường|địa bàn|cơ sở|tỉnh|huyện)${WORD_END})`,
  'u',
);
/** Verbs only in some places: elsewhere nouns ('lãnh đạo phòng', 'ngành giáo dục'). */
const SOMETIMES_VERBS = ['lãnh đạo', 'giáo dục'];
const VERB = words(anyOf([...TASK_VERBS, ...FURTHER_ACTS, ...SOMETIMES_VERBS]), 'g');
const END = words(anyOf(PHRASE_ENDS), 'g');
/** 'tổ chức' as a noun: các tổ chức chính trị - xã hội, tổ chức, cá nhân. */
const NOUN_TO_CHUC =
  /^tổ chức (?:chính trị|xã hội(?! hóa)|đoàn thể|đoàn(?! (?:kiểm tra|công tác|giám sát|đi|thăm|liên ngành))|đảng|thành viên|liên quan|có liên quan|kinh tế|hội(?! (?:nghị|thảo|thi|diễn|thao|trại|đàm|chợ|họp|xuân))|quần chúng|tôn giáo|phi chính phủ|quốc tế|nghề nghiệp|hành chính|sự nghiệp|cá nhân|tín dụng)/u;
/**
 * Verb-like words that only say which bodies or persons are meant (cơ quan quản lý, cán bộ phụ trách, đoàn kiểm tra).
 * Behind cơ quan, đơn vị fewer are taken so, for 'phối hợp với các đơn vị kiểm tra' tells what to do.
 */
const MODIFIER_PAIRS: readonly (readonly [heads: string, modifiers: string])[] = [
  [
    'cơ quan|đơn vị|doanh nghiệp|cơ sở|công ty|tổ chức|tổ',
    'quản lý|kinh doanh|sản xuất|đào tạo|truyền thông|thông tin|báo chí|tư vấn|nghiên cứu|tham mưu,? giúp việc|cung cấp dịch vụ|cung ứng|điều tra|thanh tra|thi công|vận chuyển|thu gom|thiết kế|vận tải|dạy nghề|đăng kiểm|kiểm định|xuất khẩu',
  ],
  [
    'ban|cán bộ|người|đội|(?<!(?:công|liên|tỉnh|thành|xã) )đoàn|phụ trách|lĩnh vực|công tác|trung tâm|(?<!văn )phòng|nhóm|hội đồng|nhân viên|công chức|giáo viên|chuyên viên|ủy ban|tổ công tác|bộ phận|hoạt động|thường trực',
    'quản lý|kinh doanh|sản xuất|đào tạo|truyền thông|thông tin|kiểm tra|giám sát|tư vấn|xây dựng|tham mưu|chỉ đạo|bảo vệ|chăm sóc|thực hiện|cung cấp|điều hành|giúp việc|tổ chức|giải quyết|thống kê|báo cáo|tuyên truyền|vận động|hỗ trợ|tiếp nhận|phối hợp|làm|trực tiếp|trợ giúp|điều tra|đầu tư|phòng ngừa|xử lý|khảo sát|cử',
  ],
  ['tổ|tổ đội|lực lượng|câu lạc bộ', 'bảo vệ|hòa giải|phòng cháy|tuần tra|tự quản|hỗ trợ|giúp việc|thu gom|kiểm tra'],
  [
    'cơ sở|hộ|doanh nghiệp|hợp tác xã|người|chủ|chủ cơ sở|nhà|điểm|trại|bãi|quán',
    'nuôi|nuôi trồng|trồng|chế biến|thu mua|mua|khám|khám bệnh|chữa bệnh|khám chữa bệnh|điều trị|tiêm chủng|xét nghiệm|sửa chữa|giết mổ|khai thác|đánh bắt|phân phối|cung cấp|vay|kiểm nghiệm|trông giữ|thả|trợ giúp|chăm sóc|nuôi dưỡng|cai nghiện|giáo dục',
  ],
  ['dịch vụ', 'tổng hợp'],
  ['chủ|nhà', 'đầu tư'],
  ['viện', 'nghiên cứu|kiểm sát'],
];
const MODIFIED = new RegExp(
  MODIFIER_PAIRS.map(
    ([heads, modifiers]) => `${WORD_START}(?:${heads})\\s+(?:(?:${modifiers})(?:,\\s*|\\s+và\\s+))*(?:${modifiers})$`,
  ).join('|'),
  'u',
);

/** Words that begin like a body and are none: ban hành, hội nghị, cơ sở dữ liệu, xã hội, đoàn viên. */
const NO_BODY =
  /^(?:ban (?:hành|đầu|đêm|ngày)|hội (?:nghị|thảo|thi|diễn|viên|nhập|họp|trường|trại|đàm)|đội viên|báo (?:cáo|chí|động|hiệu)|bản (?:đồ|tin|thân|cam kết|chất|sắc)|cơ sở (?:vật chất|dữ liệu|hạ tầng|pháp lý)|xã hội|ngành nghề|phòng,? (?:chống|ngừa|tránh)|trường hợp|lớp (?:học|tập huấn)|cấp (?:phát|thẻ|giấy|thiết|có thẩm quyền|bách)|khu vực|đoàn (?:viên|kết)|bộ (?:tiêu chí|quy tắc|tài liệu|mặt)|người (?:dân|khác)|thôn xóm|bên cạnh|cung (?:ứng|cấp)|đài thọ|bảo (?:đảm|vệ))(?![\p{L}])/u;

/** 'TT Nội dung công việc …': the head of a table set with spaces. */
const TABLE_HEAD = /^s?tt\s+(?:nội dung|nhiệm vụ|tên|công việc|họ)(?![\p{L}])/u;

/** A body or person's name begins here: own name, plural ('các trường học') or office named by its field. */
export function isBodyStart(text: string, key: string): boolean {
  const bare = PLURAL.test(key) ? key.replace(PLURAL, '').trimStart() : key;
  if ((isNoBody(bare) && !isCapitalWord(text)) || TABLE_HEAD.test(key)) return false;
  if (bare !== key) return KIND.test(bare) || OWN.test(bare);
  if (SMALL.test(key)) return true;
  if (OWN.test(key)) return /^\p{Lu}/u.test(text) || KIND.test(key);
  if (KIND.test(key)) return true;
  return FIELD.test(key) && /^\p{Lu}/u.test(text);
}

/** Things that are done or used, not asked: 'các hoạt động', 'các nguồn lực'. */
const THINGS = opening(
  'hoạt động|nội dung|nhiệm vụ|giải pháp|biện pháp|chương trình|kế hoạch|chính sách|chủ trương|quy định|văn bản|vấn đề|vụ|hành vi|trường hợp|công trình|dự án|nguồn|mô hình|phong trào|cuộc|đợt|lớp|buổi|hình thức|điều kiện|tiêu chí|chỉ tiêu|mục tiêu|kết quả|thông tin|tài liệu|hồ sơ|thủ tục|dịch vụ|sản phẩm|giá trị|di tích|lĩnh vực|loại|tuyến|điểm|công việc|quyền|yếu tố|kỹ năng|tình huống|rủi ro|nguy cơ|dữ liệu|hệ thống|bước|khâu|phương án|phương tiện|thiết bị|phương thức|khó khăn|tổ chức các|sự kiện|ngày|năm|tháng|khoản|mặt|hạng mục|nghị quyết|luật|đề án|tin|bài|chuyên|dịp|giống|cây|con|vật|đường|cấp|giải|hội (?:thi|nghị|thảo)|trò chơi|kênh|trang|ứng dụng|bài viết|cơ sở (?:vật chất|dữ liệu|hạ tầng)',
);

/** 'các tiểu thương', 'các chủ rừng': in a list of bodies a plural that is no thing names whom. */
export function isListed(text: string, key: string): boolean {
  if (isBodyStart(text, key) || isSmallOwnName(key)) return true;
  return PLURAL.test(key) && /^\S+\s+\p{L}/u.test(key) && !THINGS.test(key.replace(PLURAL, '').trimStart());
}

/** A body's own name written small ('trạm y tế', 'công an xã', 'hội khuyến học'): a head noun with its field or place. */
export function isSmallOwnName(key: string): boolean {
  const head = OWN.exec(key)?.[0].length ?? 0;
  return head > 0 && key[head] === ' ' && !PLACE_KIND.test(key) && !isNoBody(key) && isNameWord(key, head + 1);
}

const PLACE_KIND = opening(
  'xã|phường|thị trấn|đặc khu|huyện|tỉnh|thành phố|thôn|bản|buôn|làng|ấp|khóm|xóm|khu phố|tổ dân phố|khu|cụm|khối|nhóm',
);

/** Whom stands behind 'phối hợp với': a body, a person, or a name the reader does not know. */
export function isWhom(text: string, key: string): boolean {
  return isListed(text, key) || isPerson(key) || /^\p{Lu}[\p{L}]*\s/u.test(text);
}

/** How long 'các' and the kind of body behind it are. */
export function kindLength(key: string): number {
  const plural = /^(?:các|những|một số|toàn thể|tất cả)\s+/u.exec(key)?.[0].length ?? 0;
  const kind =
    KIND.exec(key.slice(plural))?.[0] ?? SMALL.exec(key.slice(plural))?.[0] ?? /^\S+/u.exec(key.slice(plural))?.[0];
  return plural + (kind?.length ?? 0);
}

/** How long the head noun of a body's own name is. */
export function ownHeadLength(key: string): number {
  return OWN.exec(key)?.[0].length ?? 0;
}

/** A body's own name begins here: capital first letter and a name behind the first word. */
export function isOwnName(text: string, key: string): boolean {
  const head = OWN.exec(key);
  if (!head || !/^\p{Lu}/u.test(text) || isNoBody(key)) return false;
  const rest = text.slice(head[0].length).trimStart();
  const restKey = key.slice(head[0].length).trimStart();
  if (rest === '' || /^[,;.)]/.test(rest)) return head[0].length > 3 || /^\p{Lu}{2,}/u.test(text);
  // 'Hội đoàn thể', 'Sở, ban, ngành': a capital by chance.
  return !/^(?:đoàn thể|ngành|ban ngành)/u.test(restKey);
}

/** A person or local worker written small, or an office named by its field, begins here: a body of its own in a list. */
export function isOtherBody(text: string, key: string): boolean {
  return SMALL.test(key) || (OFFICE_BY_FIELD.test(key) && /^\p{Lu}/u.test(text));
}

/** 'tổ chức' is a verb unless a kind of organisation or a comma follows. */
function isNoBody(key: string): boolean {
  return NO_BODY.test(key) || (/^tổ chức\s/u.test(key) && !NOUN_TO_CHUC.test(key));
}

/** Two capitals at the beginning: surely a name ('Ban Hành chính'). */
function isCapitalWord(text: string): boolean {
  return /^\p{Lu}[\p{L}]*\s+\p{Lu}/u.test(text);
}

/** A list of kinds begins here, with or without 'các'. */
export function isKind(key: string): boolean {
  const bare = PLURAL.test(key) ? key.replace(PLURAL, '').trimStart() : key;
  return KIND.test(bare) && !isNoBody(bare);
}

/** A person's office begins here, also written small ('giáo viên chủ nhiệm'). */
export function isPerson(key: string): boolean {
  return PERSON.test(key);
}

/** 'các …' begins here. */
export function isPlural(key: string): boolean {
  return PLURAL.test(key);
}

/** The paragraph opens with a verb that tells what to do. */
export function opensTask(key: string): boolean {
  return OPENS_TASK.test(key);
}
const OPENS_TASK = opening(anyOf([...TASK_VERBS, 'trong phạm vi', 'trên cơ sở', 'theo chức năng', 'là', 'đồng chí']));

/**
 * Where the names end and the task begins: the first verb written small that is no part of a name.
 * -1 when there is none. `from` is the place to look from.
 */
export function verbAt(text: string, key: string, from = 0): number {
  VERB.lastIndex = from;
  for (let match = VERB.exec(key); match !== null; match = VERB.exec(key)) {
    if (isRealVerb(text, key, match.index, match[0].length)) return match.index;
    // 'dịch vụ công | bố trí': what looked like 'công bố' may cover the beginning of the verb.
    VERB.lastIndex = match.index + 1;
  }
  return -1;
}

/** 'Đảng ủy … lãnh đạo': committees of the Party lead; elsewhere the word means persons. */
const LED_BY =
  /(?<![\p{L}])(?:đảng ủy|tỉnh ủy|thành ủy|chi bộ|cấp ủy|ban thường vụ|ban chấp hành)(?![\p{L}])[^,;.]{0,50}$/u;
const EDUCATES =
  /^giáo dục (?:học sinh|sinh viên|con|con em|trẻ em|thanh thiếu niên|thiếu niên|đoàn viên|hội viên|ý thức|đạo đức|truyền thống|kỹ năng)(?![\p{L}])/u;

function isRealVerb(text: string, key: string, index: number, length: number): boolean {
  const first = text.charAt(index);
  if (index > 0 && first !== first.toLowerCase()) return false;
  const rest = key.slice(index, index + 40);
  if (NOUN_TO_CHUC.test(rest)) return false;
  // 'Công an cấp xã': the level of a body.
  if (/^cấp (?:xã|phường|tỉnh|huyện|cơ sở|trên|dưới|mình|trung ương)(?![\p{L}])/u.test(rest)) return false;
  if (rest.startsWith('lãnh đạo')) return LED_BY.test(key.slice(Math.max(0, index - 70), index));
  if (rest.startsWith('giáo dục')) return EDUCATES.test(rest);
  const before = key.slice(Math.max(0, index - 24), index).trimEnd();
  if (/^tổ chức(?:,|$| và )/u.test(rest) && /(?:các|,|và)$/u.test(before)) return false;
  // 'Các đơn vị được phân công tại Mục II' says which ones.
  if (/(?<![\p{L}])được$/u.test(before) && /^(?:giao|phân công|cử|mời|ủy quyền)(?![\p{L}])/u.test(rest)) return false;
  // 'các khoa, phòng | tổ chức chấm điểm', and 'Phòng Tổ chức cán bộ'.
  if (/(?:các|,|và) (?:phòng|ban)$/u.test(before) && /^tổ chức (?!cán bộ|hành chính|nhân sự|-)/u.test(rest))
    return true;
  if (/(?:-|\/|&)$/.test(before)) return false;
  if (/(?:dịch vụ|hành chính)$/u.test(before) && rest.startsWith('công ')) return false;
  // Second halves of compounds: bầu cử, ứng cử, đề cử.
  if (/(?:bầu|ứng|đề|tiến)$/u.test(before) && rest.startsWith('cử')) return false;
  // Behind 'các' stands a noun: 'đoàn thể các cấp', 'Liên hiệp các tổ chức hữu nghị'.
  if (/(?<![\p{L}])(?:các|những)$/u.test(before)) return false;
  if (joinsCapitalVerb(text, index)) return false;
  // 'Các cơ quan chủ trì tại Phụ lục' says which ones.
  if (
    /các (?:cơ quan|đơn vị)(?:, đơn vị)?$/u.test(before) &&
    /^chủ trì (?:tại|ở|theo|nêu|nhiệm vụ|từng)(?![\p{L}])/u.test(rest)
  )
    return false;
  // Persons are called by what they do: hòa giải viên, cộng tác viên.
  if (/^\s+viên(?!\s+chức)(?![\p{L}])/u.test(key.slice(index + length, index + length + 12))) return false;
  return !isInsideFieldWord(key, index) && !MODIFIED.test(key.slice(Math.max(0, index - 60), index + length));
}

/** 'Tổ Kiểm tra, | xử lý trật tự đô thị': behind a capital verb a second one belongs to the name with it. */
function joinsCapitalVerb(text: string, index: number): boolean {
  const first = /(\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?)(?:,\s*|\s+và\s+)$/u.exec(
    text.slice(Math.max(0, index - 24), index),
  )?.[1];
  return first !== undefined && VERBS.has(first.toLowerCase());
}
const VERBS: ReadonlySet<string> = new Set(TASK_VERBS);

/** A verb-like word at `at` that only says which body is meant: 'Đoàn kiểm tra, | giám sát của tỉnh'. */
export function isModifier(key: string, at: number): boolean {
  VERB.lastIndex = at;
  const match = VERB.exec(key);
  return match?.index === at && MODIFIED.test(key.slice(Math.max(0, at - 60), at + match[0].length));
}

/** Where a list of bodies stops for a word like 'trong', 'để', 'tại'; -1 when there is none. */
export function phraseEndAt(text: string, key: string, from = 0): number {
  END.lastIndex = from;
  for (let match = END.exec(key); match !== null; match = END.exec(key)) {
    const first = text.charAt(match.index);
    if (first === first.toLowerCase() && !isWithinName(key, match.index)) return match.index;
  }
  return -1;
}

/** 'các đoàn thể trong nhà trường', 'địa phương có dự án đi qua': the word belongs to which bodies are meant. */
function isWithinName(key: string, at: number): boolean {
  const rest = key.slice(at, at + 24);
  if (/^(?:theo dõi|trong (?:nhà trường|trường|ngành|tỉnh|xã|phường|khu công nghiệp)(?![\p{L}]))/u.test(rest))
    return true;
  if (/^tại (?:địa phương|địa bàn|chỗ|cơ sở|khu dân cư|cộng đồng)(?![\p{L}])/u.test(rest)) return true;
  return rest.startsWith('qua') && /(?<![\p{L}])đi $/u.test(key.slice(Math.max(0, at - 4), at));
}
