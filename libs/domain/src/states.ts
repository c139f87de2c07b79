import { DomainError } from './errors.js';

export type PlanStatus = 'running' | 'closed';
export type AssignmentStatus = 'open' | 'done' | 'withdrawn' | 'closed';
export type CycleStatus = 'planned' | 'open' | 'consolidated' | 'forwarded' | 'closed';
export type RequestStatus = 'open' | 'submitted' | 'returned' | 'accepted' | 'exempt' | 'withdrawn' | 'closed';

/** What people do to a report request. */
export type RequestAct = 'submit' | 'return' | 'accept' | 'exempt' | 'withdraw' | 'close';

/** Allowed transitions of a report request, as data; the view tells the page which are allowed next. */
export const REQUEST_TRANSITIONS: Record<RequestAct, { from: readonly RequestStatus[]; to: RequestStatus }> = {
  submit: { from: ['open', 'returned'], to: 'submitted' },
  return: { from: ['submitted'], to: 'returned' },
  accept: { from: ['submitted'], to: 'accepted' },
  exempt: { from: ['open', 'returned'], to: 'exempt' },
  withdraw: { from: ['open', 'returned'], to: 'withdrawn' },
  close: { from: ['open', 'returned'], to: 'closed' },
};

const STATUS_LABELS: Record<RequestStatus, string> = {
  open: 'chưa nộp',
  submitted: 'đã nộp, chờ xác nhận',
  returned: 'đã trả lại để bổ sung',
  accepted: 'đã được xác nhận',
  exempt: 'đã được miễn',
  withdrawn: 'đã rút',
  closed: 'đã đóng',
};

/** The status behind an act. Throws DomainError `transition-refused` when the act is not allowed from here. */
export function requestAfter(status: RequestStatus, act: RequestAct): RequestStatus {
  const { from, to } = REQUEST_TRANSITIONS[act];
  if (!from.includes(status)) {
    throw new DomainError(
      'transition-refused',
      'conflict',
      `Báo cáo này ${STATUS_LABELS[status]} nên không thực hiện được thao tác. Xin tải lại trang để xem trạng thái mới nhất.`,
      { status, act, allowed: allowedActs(status) },
    );
  }
  return to;
}

/** The acts allowed from a status. */
export function allowedActs(status: RequestStatus): RequestAct[] {
  return (Object.keys(REQUEST_TRANSITIONS) as RequestAct[]).filter((act) =>
    REQUEST_TRANSITIONS[act].from.includes(status),
  );
}

/** A request still waits for its body: urged until then. */
export const isWaiting = (status: RequestStatus): boolean => status === 'open' || status === 'returned';
