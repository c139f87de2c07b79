import type { DutyKind } from '#domain';
import { words } from '../text/words.js';

/** A word for an act of a clause. */
export interface FoundAct {
  kind: DutyKind;
  from: number;
  to: number;
}

/** 'gửi kết quả khảo sát', 'lấy ý kiến, gửi kết quả về …' hand in what was found; they report nothing. */
const REPORT =
  '(?<!(?:thẩm định|thẩm tra|nghe|tiếp nhận|xem xét|phê duyệt|góp ý|cho ý kiến|kiểm tra|đối chiếu|lưu trữ|khai thác|cử|mẫu|đề cương|phần mềm|(?<!kèm )theo) )báo cáo(?! viên)|tổng hợp (?:kết quả|tình hình)[^,;]{0,40} gửi|gửi kết quả (?:thực hiện|triển khai|công tác|hoạt động)|(?<!(?:khảo sát|điều tra|lấy ý kiến|thẩm định|xét nghiệm|đánh giá|kiểm tra|rà soát|bình xét)[^;]{0,120})gửi kết quả(?= (?:về|cho|đến|tới|trước))';
/** 'hoàn thành các mục tiêu của kế hoạch' makes no plan. */
const OWN_PLAN =
  '(?:xây dựng|ban hành|lập|gửi|cụ thể hóa [^;,]{0,40}?(?:thành|bằng))(?:(?!mục tiêu|chỉ tiêu|nhiệm vụ|nội dung|báo cáo|kết quả)[^;,\\d%]|, (?=kế hoạch)){0,30}kế hoạch(?! (?:vốn|được giao|đề ra|đầu tư công))|kế hoạch (?:hằng|hàng) năm[^,;]{0,20} gửi';
const FINAL = '(?<!lễ )tổng kết';
const ACT = words(`(?<report>${REPORT})|(?<plan>${OWN_PLAN})|(?<final>${FINAL})`, 'g');

/** The words for acts of a clause, in order; what others have to report is none. */
export function foundActs(key: string): FoundAct[] {
  const acts = [...key.matchAll(ACT)].map(({ index, 0: text, groups }): FoundAct => ({
    kind: kindOf(groups),
    from: index,
    to: index + text.length,
  }));
  if (acts.length === 0 || !/hướng dẫn|đôn đốc|nhắc nhở/u.test(key)) return acts;
  const others = [...key.matchAll(OTHERS_REPORT)].map((match) => match.index + match[0].length);
  return acts.filter((act) => !others.includes(act.to));
}

function kindOf(groups: RegExpExecArray['groups']): DutyKind {
  if (groups?.['plan'] !== undefined) return 'own-plan';
  return groups?.['final'] !== undefined ? 'final-review' : 'progress-report';
}

/** 'đôn đốc các đơn vị gửi báo cáo hằng tháng', 'hướng dẫn các thôn thực hiện chế độ báo cáo': others have to report. */
const OTHERS_REPORT = words(
  '(?:hướng dẫn|đôn đốc|nhắc nhở) (?:các|trưởng|ubnd|ủy ban|đơn vị|cơ quan|phòng|trạm|công an)(?:(?: |, (?=(?:ban|ngành|phòng|phường|đơn vị|đoàn thể|địa phương|cơ quan|tổ dân phố) ))(?!và |việc |tổng hợp |định kỳ |hằng |hàng |thường xuyên |trước )\\p{L}+){0,12}? (?:thông tin, |thống kê, )?báo cáo',
  'g',
);

/** 'xây dựng kế hoạch cụ thể, báo cáo Ủy ban nhân dân xã trước ngày …': the plan is what is handed in, not how it went. */
export function handsInPlan(key: string, plan: FoundAct, report: FoundAct): boolean {
  if (/^[^,;]{0,60}(?:kết quả|tình hình|tiến độ|số liệu|việc|công tác)/u.test(key.slice(report.to, report.to + 80)))
    return false;
  return !/(?:,|và) (?:tổ chức |chủ động |nghiêm túc |khẩn trương )*(?:triển khai|thực hiện)/u.test(
    key.slice(plan.to, report.from),
  );
}
