import type { SectionRole } from '#domain';
import { words } from '../text/words.js';
import { knownTitle } from './titles.js';

/**
 * What the words of a section's title say about its role. The first word that names a role decides
 * ('ĐỐI TƯỢNG, NỘI DUNG' is scope); only assignment and rewards win wherever they stand first of their kind.
 */
const ROLE_WORDS: readonly (readonly [SectionRole, RegExp])[] = [
  ['purpose', words('mục đích|yêu cầu|quan điểm|sự cần thiết|căn cứ|nguyên tắc|ý nghĩa|phương châm')],
  ['objectives', words('mục tiêu|chỉ tiêu')],
  ['scope', words('đối tượng|phạm vi|thời gian|thời hạn|địa điểm|thành phần|địa bàn')],
  [
    'organisation',
    words(
      '(?:công tác |biện pháp |chỉ đạo,? )?tổ chức (?:thực hiện|triển khai|thi hành|và phân công)|tổ chức, (?:triển khai|phân công)|triển khai(?: tổ chức)? thực hiện|phân công|trách nhiệm|giao nhiệm vụ|nhiệm vụ(?:,? (?:và )?trách nhiệm)?(?: cụ thể)? của (?:các )?(?:cơ quan|đơn vị|phòng|ban|sở|ngành|thành viên|tổ chức|bộ phận|địa phương|cá nhân|cấp)|nhiệm vụ,? (?:và )?trách nhiệm',
    ),
  ],
  [
    'activities',
    words(
      'nhiệm vụ|giải pháp|hoạt động|biện pháp|công việc|hình thức|tiến độ|các bước|lộ trình|quy trình|phương pháp|công tác|tổ chức (?!thực hiện|triển khai)',
    ),
  ],
  ['activities', words('nội dung')],
  ['reporting', words('chế độ (?:thông tin,? ?)?báo cáo|chế độ thông tin|thông tin,? báo cáo|báo cáo')],
  ['funding', words('kinh phí|nguồn lực|nguồn vốn|dự toán|ngân sách|tài chính|kinh phí, nguồn lực')],
];
const REWARD = words('khen thưởng|kỷ luật');
const STATE = words(
  'tình hình|thực trạng|hiện trạng|đánh giá|kết quả|đặc điểm|khẩu hiệu|dự báo|bối cảnh|khái quát|tồn tại|nguyên nhân|thủ tục|số lượng',
);

/** The role a title gives to its section. Takes the folded title. */
export function sectionRole(title: string): SectionRole {
  if (REWARD.test(title)) return 'other';
  if (/^nội dung[\s.:]*$/u.test(title)) return 'other';
  let best: { role: SectionRole; at: number } = { role: 'other', at: title.length };
  const state = STATE.exec(title)?.index ?? title.length;
  for (const [role, pattern] of ROLE_WORDS) {
    const at = pattern.exec(title)?.index;
    if (at !== undefined && at < best.at) best = { role, at };
  }
  if (state < best.at) return 'other';
  return best.at < title.length ? best.role : (knownTitle(title)?.role ?? 'other');
}

/** A numbered item inside an assigning section that is about money, time or reports, and no body. */
export function isNoUnit(key: string): 'reporting' | 'other' | null {
  if (
    /^(?:về )?(?:chế độ (?:thông tin|báo cáo)|thông tin,? báo cáo|công tác (?:thông tin,? )?báo cáo|báo cáo)/u.test(key)
  )
    return 'reporting';
  if (
    /^(?:về )?(?:kinh phí|nguồn kinh phí|nguồn lực|thời gian|thời hạn|khen thưởng|công tác khen thưởng|cơ sở vật chất|dự toán|tiến độ|lưu ý|thi đua)/u.test(
      key,
    )
  )
    return 'other';
  return null;
}
