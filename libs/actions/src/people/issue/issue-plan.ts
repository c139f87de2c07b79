import { Plan, PlanDraft } from '#database';
import { type DraftContent, type PlainDate, demand, isPlainDate, localDate, settleTerms, yearOf } from '#domain';
import { audit } from '../../audit.js';
import { type Acting, type Doing, transact } from '../../doing.js';
import { conflict, found, invalid } from '../../refusals.js';
import { demandOpenDraft, lockDraft } from '../drafts/lock-draft.js';
import { writeProgress } from '../progress.js';
import type { Registry } from '../registry.js';
import { demandIssuable, loadJudging } from './check-draft.js';
import { type PlanRows, planRows } from './plan-rows.js';
import { writePlan } from './write-plan.js';

/** The click on 'Ban hành' and what comes with it. */
export interface IssueOrder {
  draftId: string;
  /** The revision of the draft the person saw. */
  revision: number;
  /** Số, ký hiệu and date of the paper; data apart from the click, so that a plan already running is taken in as it is. */
  number: string | null;
  paperDate: PlainDate | null;
  /** First year reports are asked for; null = the draft's, else the first one that leaves time. */
  firstYear?: number | null;
}

const LONGEST_NUMBER = 100;
const LAST_YEAR = 2100;

/**
 * Issues a draft as a plan (Ban hành): the plan with its targets, tasks and bodies, a follow-up of each receipt and of each
 * dated task, the letters to the bodies and the start of the workflows, all in one transaction. Leadership only. Terms 'kể từ
 * ngày ban hành' get their day here, counted from the day on the paper, else from today.
 * Repeat-safe: the same person again gets the same plan. Throws DomainError `draft-missing`, `already-issued` (by somebody
 * else), `draft-not-open`, `stale-version`, `draft-not-ready` with `issues`, `bad-number`, `bad-date`, `bad-first-year`.
 */
export async function issuePlan(doing: Doing, order: IssueOrder): Promise<{ planId: string }> {
  demand(doing.actor, 'plan.issue');
  const paper = checkPaper(order, localDate(doing.now));
  return transact(doing, async (acting) => {
    // Whoever comes second waits here, and then sees what the first one did.
    const draft = await lockDraft(acting, order.draftId);
    if (draft.status === 'issued') return { planId: await issuedBefore(acting, draft) };
    demandOpenDraft(draft, order.revision);
    const judging = await loadJudging(acting.manager, draft.authorityId, acting.now);
    const reviewed = contentToIssue(found(draft.content, 'draft'), order.firstYear);
    const issuedOn = paper.paperDate ?? judging.today;
    const content = settleTerms(reviewed, { issuedOn, calendar: judging.calendar });
    const { consolidatorId } = demandIssuable(content, judging);
    const rows = planRows(acting, { draft, content, ...paper, consolidatorId });
    await writePlan(acting, rows);
    await acting.manager.update(PlanDraft, draft.id, { status: 'issued' });
    await writeTrail(acting, draft, rows, judging.registry);
    return { planId: rows.plan.id };
  });
}

function checkPaper({ number, paperDate, firstYear }: IssueOrder, today: PlainDate) {
  const trimmed = number?.trim() ?? '';
  if (trimmed.length > LONGEST_NUMBER) throw invalid('bad-number', 'Số, ký hiệu văn bản quá dài.');
  if (paperDate !== null && !isPlainDate(paperDate)) {
    throw invalid('bad-date', 'Ngày ban hành không hợp lệ. Xin chọn lại ngày.');
  }
  const year = firstYear ?? yearOf(today);
  if (!Number.isInteger(year) || year < yearOf(today) || year > LAST_YEAR) {
    throw invalid('bad-first-year', `Năm báo cáo đầu tiên phải từ năm ${yearOf(today)} trở đi.`);
  }
  return { number: trimmed === '' ? null : trimmed, paperDate };
}

async function issuedBefore({ manager, actor }: Acting, draft: PlanDraft): Promise<string> {
  const plan = await manager.findOneByOrFail(Plan, { draftId: draft.id });
  if (plan.issuedById === actor.personId) return plan.id;
  throw conflict('already-issued', 'Kế hoạch này vừa được người khác ban hành. Xin tải lại trang để xem.', {
    planId: plan.id,
  });
}

function contentToIssue(content: DraftContent, firstYear: number | null | undefined): DraftContent {
  if (firstYear === null || firstYear === undefined) return content;
  return { ...content, schedule: { ...content.schedule, firstYear } };
}

/** The steps a client watches, and the audit. */
async function writeTrail(acting: Acting, draft: PlanDraft, rows: PlanRows, registry: Registry): Promise<void> {
  const counts = { bodies: rows.bodies.length, tasks: rows.tasks.length };
  const tasksOf = new Map<string, number>();
  for (const { unitId = '' } of rows.assignments) tasksOf.set(unitId, (tasksOf.get(unitId) ?? 0) + 1);
  await writeProgress(acting.manager, { draftId: draft.id, now: acting.now }, [
    { step: 'issuing', detail: counts },
    ...rows.bodies.map(({ unitId = '' }) => ({
      step: 'body' as const,
      detail: { name: registry.units.get(unitId)?.name ?? null, tasks: tasksOf.get(unitId) ?? 0 },
    })),
    { step: 'issued', detail: { ...counts, planId: rows.plan.id } },
  ]);
  await audit(acting, {
    action: 'plan.issued',
    subjectType: 'plan',
    subjectId: rows.plan.id,
    before: { draftId: draft.id, revision: draft.revision },
    after: { ...counts, followUps: rows.followUps.length },
  });
}
