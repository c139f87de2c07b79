import type { RuleDescription } from './rules.js';

const ND30 = 'Nghị định 30/2020/NĐ-CP, Phụ lục I';
const USAGE = 'Cách viết thường gặp';

function usage(habit: string): RuleDescription {
  return { habit, source: USAGE };
}

function decree(habit: string): RuleDescription {
  return { habit, source: ND30 };
}

/** Rules on the parts of a paper, its units and tasks, its head and foot, and its duties to report. */
export const LAYOUT_RULES = {
  'section.title': usage('Từ đầu tiên của tên mục cho biết mục nói về việc gì'),
  'section.bodies': usage('Mục gồm các khoản đứng đầu là tên đơn vị là mục giao nhiệm vụ'),
  'section.article': usage('Điều giao nhiệm vụ cho đơn vị'),
  'section.introduced': usage('Các khoản đứng sau câu "… yêu cầu/đề nghị/kết luận:"'),
  'section.unknown': usage('Tên mục không có từ nào cho biết nội dung'),

  'unit.numbered-heading': decree('Đơn vị đứng đầu mục được đánh số trong phần Tổ chức thực hiện'),
  'unit.bullet-heading': usage('Gạch đầu dòng mở đầu bằng tên đơn vị'),
  'unit.bare-heading': usage('Tên đơn vị trên một dòng riêng, không đánh số'),
  'unit.sentence': usage('Câu giao việc: "Giao Phòng … chủ trì …"'),
  'unit.introduced': usage('Câu dẫn nêu đơn vị, các khoản bên dưới là nhiệm vụ'),
  'unit.label': usage('"Đơn vị chủ trì: …" ghi kèm nhiệm vụ'),
  'unit.table': usage('Cột "Đơn vị chủ trì" hoặc "Đơn vị thực hiện" của bảng phân công'),
  'unit.members-one': usage('Tên gọi một đơn vị'),
  'unit.members-several': usage('Nhiều đơn vị nối bằng dấu phẩy hoặc "và", mỗi tên có từ đứng đầu riêng'),
  'unit.group': usage('Tên số nhiều ("các trường học") chỉ một nhóm đơn vị'),
  'unit.no-group': usage('Các đơn vị được gọi đúng tên'),
  'unit.requested': usage('"Đề nghị" đứng trước tên: đơn vị không trực thuộc'),
  'unit.ordered': usage('Không có "Đề nghị" trước tên: đơn vị được giao việc'),

  'task.bullet': usage('Mỗi gạch đầu dòng dưới tên đơn vị là một nhiệm vụ'),
  'task.bullet-with-finer': usage('Gạch đầu dòng kết thúc bằng dấu hai chấm gồm cả các ý nhỏ bên dưới'),
  'task.paragraph': usage('Không có gạch đầu dòng: mỗi đoạn là một nhiệm vụ'),
  'task.inline': usage('Nhiệm vụ viết ngay sau tên đơn vị'),
  'task.label': usage('Nhiệm vụ có ghi "Đơn vị chủ trì: …"'),
  'task.table-row': usage('Mỗi hàng của bảng phân công là một nhiệm vụ'),

  'role.lead': usage('"Chủ trì" nói về chính đơn vị'),
  'role.focal': usage('"Là đầu mối", "làm đầu mối"'),
  'role.coordinate': usage('Nhiệm vụ mở đầu bằng "Phối hợp"'),
  'role.do': usage('Không nói chủ trì, không mở đầu bằng "Phối hợp": thực hiện'),
  'role.stated': usage('Cột hoặc nhãn "chủ trì" nêu tên đơn vị'),
  'partners.with': usage('Đơn vị đứng sau "phối hợp với"'),
  'partners.stated': usage('Cột hoặc nhãn "phối hợp" nêu tên đơn vị'),
  'partners.none': usage('Nhiệm vụ không nêu đơn vị phối hợp'),
  'task.targets': usage('Nhiệm vụ nhắc "chỉ tiêu" kèm số thứ tự'),
  'task.no-targets': usage('Nhiệm vụ không nhắc chỉ tiêu nào'),

  'metadata.number': decree('Số, ký hiệu dưới tên cơ quan ban hành'),
  'metadata.issuer-sentence': usage('Câu "… ban hành Kế hoạch" nêu cơ quan ban hành'),
  'metadata.issuer-head': decree('Tên cơ quan ban hành ở góc trên bên trái'),
  'metadata.place-date': decree('Địa danh, ngày tháng năm ban hành'),
  'metadata.kind': decree('Tên loại văn bản viết hoa trên trích yếu'),
  'metadata.title': decree('Trích yếu nội dung dưới tên loại'),
  'metadata.subject': decree('Công văn: trích yếu sau "V/v"'),
  'metadata.legal-bases': decree('Căn cứ ban hành, trước phần nội dung'),
  'metadata.period-title': usage('Năm hoặc giai đoạn ghi trong trích yếu'),
  'metadata.period-time': usage('Dòng hoặc mục "Thời gian thực hiện"'),
  'metadata.signer': decree('Quyền hạn, chức vụ, họ tên người ký'),
  'metadata.recipients': decree('Nơi nhận'),
  'metadata.absent': usage('Không có trong văn bản'),

  'duty.who-unit': usage('Nghĩa vụ nằm trong nhiệm vụ của đơn vị'),
  'duty.who-subject': usage('Đơn vị là chủ ngữ của câu'),
  'duty.who-all': usage('Câu nói với mọi đơn vị'),
  'duty.to': usage('Nơi nhận báo cáo đứng sau "về", "gửi", "báo cáo"'),
  'duty.via': usage('Đầu mối tổng hợp đứng sau "qua"'),
  'duty.onward': usage('"Để tổng hợp, báo cáo …": nơi nhận báo cáo tiếp theo'),
  'duty.time': usage('Từ chỉ thời hạn trong mệnh đề báo cáo'),
  'duty.named-reports': usage('Báo cáo gọi theo kỳ: "báo cáo quý, 6 tháng, năm"'),
  'duty.on-trouble': usage('Báo cáo khi có khó khăn, vướng mắc'),
  'duty.kind': usage('Báo cáo, tổng kết, xây dựng kế hoạch hoặc phản ánh vướng mắc'),
  'duty.absent': usage('Câu không nêu'),
} as const satisfies Readonly<Record<string, RuleDescription>>;
