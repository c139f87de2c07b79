import { type PlainDate, type ReportContent, demand, isPlainDate, localDate } from '#domain';
import { type Acting, type Doing, transact } from '../../doing.js';
import { invalid } from '../../refusals.js';
import { handIn } from './hand-in.js';
import { type LockedRequest, lockRequest } from './lock-request.js';

/** What a body answered outside the program. */
export interface OnBehalf {
  requestId: string;
  version: number;
  content: ReportContent;
  /** How the answer came. */
  by: 'paper' | 'phone';
  /** The day it came; lateness is judged by it. */
  receivedOn: PlainDate;
}

/**
 * The secretariat enters what a body answered by paper or phone (Nhập thay). Throws DomainError as `submitReport`, and
 * `bad-date` for a day to come or before the plan was issued.
 */
export async function recordOnBehalf(doing: Doing, answer: OnBehalf): Promise<{ reportId: string; number: number }> {
  demand(doing.actor, 'report.recordOnBehalf');
  return transact(doing, async (acting) => {
    const locked = await lockRequest(acting, answer.requestId);
    demandPlausible(acting, locked, answer.receivedOn);
    const { version, content, by, receivedOn } = answer;
    return handIn(acting, locked, { version, content, files: [], on: receivedOn, onBehalfBy: by });
  });
}

function demandPlausible({ now }: Acting, { plan }: LockedRequest, day: PlainDate): void {
  const issuedOn = localDate(plan.issuedAt.getTime());
  if (!isPlainDate(day) || day > localDate(now) || day < issuedOn) {
    throw invalid('bad-date', 'Ngày nhận báo cáo không hợp lệ: phải từ ngày giao kế hoạch đến hôm nay.');
  }
}
