import type { DataSource, EntityManager } from 'typeorm';
import { FollowUp, Plan, ReportCycle } from '#database';
import { type Instant, MAIL_TIME, type PlainDate, instantOf, nextOpeningAfter, vietnameseDate } from '#domain';
import type { ClockStep } from '#workflows';
import { auditClock } from './audit.js';
import { OVER, WAITING, keptMoment } from './clock-step.js';
import { openRequests } from './open-requests.js';
import { type ClockSetting, settingOf } from './setting.js';

/**
 * Opens the requests of a planned cycle; looks later whether it is at its end: everything in and passed on, the next year's
 * cycle opened, or the plan closed. Repeat-safe.
 */
export function cycleStep(db: DataSource, cycleId: string, now: Instant): Promise<ClockStep> {
  return db.transaction(async (manager) => {
    const cycle = await manager.findOne(ReportCycle, { where: { id: cycleId }, lock: { mode: 'for_no_key_update' } });
    if (!cycle || cycle.status === 'closed') return OVER;
    const plan = await manager.findOneByOrFail(Plan, { id: cycle.planId });
    const setting = await settingOf(manager, plan);
    const step = await lookAt(manager, { cycle, plan, setting, now });
    await manager.update(ReportCycle, { id: cycle.id }, { lookAgainAt: keptMoment(step.lookAgainAt) });
    return step;
  });
}

interface Look {
  cycle: ReportCycle;
  plan: Plan;
  setting: ClockSetting;
  now: Instant;
}

async function lookAt(manager: EntityManager, look: Look): Promise<ClockStep> {
  const { cycle, plan, now } = look;
  if (plan.status !== 'running') return close(manager, look, 'plan-closed');
  const until = untilOf(look);
  if (until !== null && now >= instantOf(until, MAIL_TIME)) return close(manager, look, 'next-cycle');
  if (cycle.status === 'planned') await openRequests(manager, { cycle, plan, until, now });
  else if (!(await anythingOpen(manager, cycle.id))) return close(manager, look, 'complete');
  if (until === null) return WAITING;
  return { lookAgainAt: instantOf(until, MAIL_TIME), over: false, summary: `Kỳ sau mở ngày ${vietnameseDate(until)}` };
}

/** The day the next yearly cycle opens. */
function untilOf({ cycle, plan, setting }: Look): PlainDate | null {
  if (cycle.kind !== 'yearly') return null;
  return nextOpeningAfter(plan.schedule, Number(cycle.name), setting.calendar, setting.policy);
}

async function anythingOpen(manager: EntityManager, cycleId: string): Promise<boolean> {
  return manager.existsBy(FollowUp, { cycleId, open: true });
}

/** A cycle that was consolidated or forwarded keeps saying so; one that was not is closed with what came in. */
async function close(manager: EntityManager, look: Look, because: string): Promise<ClockStep> {
  const { cycle, plan, now } = look;
  if (cycle.status !== 'consolidated' && cycle.status !== 'forwarded') {
    await manager.update(ReportCycle, { id: cycle.id }, { status: 'closed', version: cycle.version + 1 });
    const { authorityId } = plan;
    await auditClock(manager, {
      authorityId,
      now,
      action: 'cycle.closed',
      subjectType: 'cycle',
      subjectId: cycle.id,
      after: { status: 'closed', because },
    });
  }
  return OVER;
}
