import { DomainError } from '#domain';

/** What can be looked for, with the words people know it by. */
const SUBJECTS = {
  draft: 'dự thảo',
  plan: 'kế hoạch',
  assignment: 'nhiệm vụ',
  request: 'yêu cầu báo cáo',
  cycle: 'kỳ báo cáo',
  consolidated: 'báo cáo tổng hợp',
  'follow-up': 'việc đang theo dõi',
  extension: 'đề nghị gia hạn',
  escalation: 'việc được báo cáo lên',
  unit: 'đơn vị',
  alias: 'tên gọi khác của đơn vị',
  person: 'tài khoản',
  holiday: 'ngày nghỉ',
  mail: 'thư',
};

export type Subject = keyof typeof SUBJECTS;

/** Nothing here for this person: also said of what belongs to others, so that its existence is not told. */
export function missing(subject: Subject): DomainError {
  return new DomainError(`${subject}-missing`, 'missing', `Không tìm thấy ${SUBJECTS[subject]} này.`);
}

/** The row found, or DomainError `…-missing`. */
export function found<T>(row: T | null | undefined, subject: Subject): T {
  if (row === null || row === undefined) throw missing(subject);
  return row;
}

/** Refuses a change that was decided on an older state. Throws DomainError `stale-version`. */
export function demandVersion(row: { version: number }, seen: number): void {
  if (row.version === seen) return;
  throw new DomainError(
    'stale-version',
    'conflict',
    'Nội dung này đã có người khác thay đổi. Xin tải lại trang để xem bản mới nhất rồi thực hiện lại.',
    { version: row.version, seen },
  );
}

/** A form field that is wrong. */
export function invalid(code: string, message: string, details: Record<string, unknown> = {}): DomainError {
  return new DomainError(code, 'invalid', message, details);
}

/** Something else stands in the way, as of now. */
export function conflict(code: string, message: string, details: Record<string, unknown> = {}): DomainError {
  return new DomainError(code, 'conflict', message, details);
}

/** Longest reason or note, in characters. */
const LONGEST_REASON = 2_000;

/** A reason as written down: trimmed and not empty. Throws DomainError `reason-needed` or `reason-too-long`. */
export function demandReason(reason: string): string {
  const trimmed = reason.trim();
  if (trimmed === '') throw invalid('reason-needed', 'Xin ghi rõ lý do.');
  if (trimmed.length > LONGEST_REASON) {
    throw invalid('reason-too-long', `Lý do dài quá ${LONGEST_REASON} ký tự. Xin viết ngắn gọn hơn.`);
  }
  return trimmed;
}

/** A note that may be left out: trimmed, null when empty. Throws DomainError `reason-too-long`. */
export const noteOf = (note: string | null | undefined): string | null => (note?.trim() ? demandReason(note) : null);
