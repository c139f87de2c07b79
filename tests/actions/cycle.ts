import { ReportCycle, ReportRequest } from '#database';
import { cycleStep, issuePlan, planStep } from '#actions';
import { type DraftContent, instantOf } from '#domain';
import { type Office, contentOf, makeDraft } from './office.js';

/** A plan whose cycle of 2026 is open: every body is asked for its report 'trước ngày 10/11'. */
export interface OpenCycle {
  planId: string;
  cycle: ReportCycle;
  /** The request of a body as it is now. */
  requestOf(unitName: string): Promise<ReportRequest>;
}

/** The day the cycle of 2026 opens: thirty days before 9/11, a Saturday, so Monday 12/10. */
export const OPENING_MORNING = instantOf('2026-10-12', '08:00');

/** Issues a plan for every body of the office but the secretariat, and opens its first cycle as the clock does. */
export async function makeCycle(office: Office, content: DraftContent = defaultContent(office)): Promise<OpenCycle> {
  const { db } = office;
  const draft = await makeDraft(office, content);
  const { planId } = await issuePlan(office.as('leader'), { ...draft, number: '15/KH-UBND', paperDate: '2026-01-05' });
  await planStep(db, planId, OPENING_MORNING);
  const { id } = await db.manager.findOneByOrFail(ReportCycle, { planId });
  await cycleStep(db, id, OPENING_MORNING);
  return {
    planId,
    cycle: await db.manager.findOneByOrFail(ReportCycle, { id }),
    requestOf: (unitName) =>
      db.manager.findOneByOrFail(ReportRequest, { cycleId: id, unitId: office.units.get(unitName) }),
  };
}

function defaultContent(office: Office): DraftContent {
  const names = [...office.units.keys()].slice(0, -1);
  return contentOf(
    office,
    names.map((name) => ({ name, tasks: ['Thực hiện'] })),
  );
}
