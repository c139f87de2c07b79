import type { DataSource, EntityManager } from 'typeorm';
import { FollowUp, Plan, ReportCycle } from '#database';
import { type CycleDates, type Instant, MAIL_TIME, instantOf, openingsBy, vietnameseDate, localDate } from '#domain';
import type { ClockStep } from '#workflows';
import { auditClock } from './audit.js';
import { OVER, keptMoment } from './clock-step.js';
import { type ClockSetting, settingOf } from './setting.js';
import { askWorkflows } from './workflow-asks.js';

/**
 * Opens the report cycles of a plan whose day has come. Ends when the plan is closed, or with its period once no further
 * cycle will come; a plan without a last year runs on. Repeat-safe.
 */
export function planStep(db: DataSource, planId: string, now: Instant): Promise<ClockStep> {
  return db.transaction(async (manager) => {
    const plan = await manager.findOne(Plan, { where: { id: planId }, lock: { mode: 'for_no_key_update' } });
    if (plan?.status !== 'running') return OVER;
    const setting = await settingOf(manager, plan);
    const { schedule } = plan;
    const issuedAt = plan.issuedAt.getTime();
    const openings = openingsBy({ schedule, issuedAt }, setting.calendar, setting.policy, now);
    for (const dates of openings.reached) await openCycle(manager, { plan, dates, now });
    const next = openings.nextAt ?? endOfPeriod(plan, setting);
    const step = next === null || next <= now ? OVER : waitFor(next, openings.nextAt !== null);
    await manager.update(Plan, { id: plan.id }, { lookAgainAt: keptMoment(step.lookAgainAt) });
    return step;
  });
}

function waitFor(at: Instant, opening: boolean): ClockStep {
  const day = vietnameseDate(localDate(at));
  return {
    lookAgainAt: at,
    over: false,
    summary: opening ? `Mở kỳ báo cáo ngày ${day}` : `Hết thời gian kế hoạch ngày ${day}`,
  };
}

/** The first working morning after the plan's last year. */
function endOfPeriod(plan: Plan, { calendar }: ClockSetting): Instant | null {
  if (plan.schedule.lastYear === null) return null;
  return instantOf(calendar.onOrAfter(`${plan.schedule.lastYear + 1}-01-01`), MAIL_TIME);
}

async function openCycle(
  manager: EntityManager,
  { plan, dates, now }: { plan: Plan; dates: CycleDates; now: Instant },
): Promise<void> {
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(ReportCycle)
    .values({ ...dates, planId: plan.id, status: 'planned' })
    .orIgnore()
    .returning('id')
    .execute();
  const [row] = inserted.raw as { id: string }[];
  if (!row) return;
  const { authorityId } = plan;
  const after = { name: dates.name, date: dates.date, relation: dates.relation };
  await auditClock(manager, {
    authorityId,
    now,
    action: 'cycle.opened',
    subjectType: 'cycle',
    subjectId: row.id,
    after,
  });
  await askWorkflows(manager, { kind: 'start-workflow', authorityId, workflow: 'collectReports', ids: [row.id], now });
  if (dates.kind === 'yearly') await endUrgingBefore(manager, { plan, dates, now });
}

/** The urging for earlier years ends with this opening, also where a new holiday has moved it since. */
async function endUrgingBefore(
  manager: EntityManager,
  { plan, dates, now }: { plan: Plan; dates: CycleDates; now: Instant },
): Promise<void> {
  const result = await manager
    .createQueryBuilder()
    .update(FollowUp)
    .set({ until: dates.opensOn })
    .where('plan_id = :planId AND open AND until IS DISTINCT FROM :opensOn', {
      planId: plan.id,
      opensOn: dates.opensOn,
    })
    .andWhere(
      "cycle_id IN (SELECT id FROM report_cycle WHERE plan_id = :planId AND kind = 'yearly' AND date < :date)",
      { date: dates.date },
    )
    .andWhere('(until IS NULL OR until > :opensOn)')
    .returning('id')
    .execute();
  const ids = (result.raw as { id: string }[]).map((row) => row.id);
  await askWorkflows(manager, {
    kind: 'signal-workflow',
    authorityId: plan.authorityId,
    workflow: 'followUp',
    ids,
    now,
  });
}
