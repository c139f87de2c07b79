import type { Confidence, Frequency, ParsedDuty, SectionRole, TaskRole, WarningLevel } from '#domain';

/** Vietnamese words for the values of a reading, as `dondoc split` prints them. */

export const ROLES: Readonly<Record<TaskRole, string>> = {
  lead: 'chủ trì',
  coordinate: 'phối hợp',
  do: 'thực hiện',
};

export const LEVELS: Readonly<Record<WarningLevel, string>> = {
  missing: 'Cần bổ sung',
  check: 'Cần kiểm tra',
  info: 'Lưu ý',
};

export const FREQUENCIES: Readonly<Record<Frequency, string>> = {
  once: 'một lần',
  annual: 'hằng năm',
  'half-yearly': '6 tháng',
  quarterly: 'hằng quý',
  monthly: 'hằng tháng',
  periodic: 'định kỳ',
  'ad-hoc': 'đột xuất',
  regular: 'thường xuyên',
};

export const DUTIES: Readonly<Record<ParsedDuty['kind'], string>> = {
  'progress-report': 'Báo cáo kết quả',
  'own-plan': 'Lập kế hoạch riêng',
  'final-review': 'Báo cáo tổng kết',
  'problem-report': 'Báo cáo khó khăn, vướng mắc',
};

export const SECTION_ROLES: Readonly<Record<SectionRole, string>> = {
  purpose: 'mục đích, yêu cầu',
  objectives: 'mục tiêu, chỉ tiêu',
  scope: 'đối tượng, phạm vi',
  activities: 'nhiệm vụ, giải pháp',
  funding: 'kinh phí',
  organisation: 'tổ chức thực hiện',
  reporting: 'chế độ báo cáo',
  other: 'nội dung khác',
};

export const CONFIDENCES: Readonly<Record<Confidence, string>> = {
  sure: 'chắc chắn',
  likely: 'có thể',
  doubtful: 'cần xem',
};
