import { type EntityManager, In, IsNull } from 'typeorm';
import { Escalation, Plan, ReportCycle, ReportRequest } from '#database';
import { type Instant, type PlainDate, isWaiting, localDate, termsOf } from '#domain';
import { type Letter, type LetterFrame, type Matter, type WeeklyFacts, weeklyLetter } from '#mail';
import { mattersOf } from './matters.js';
import { isLate, openMatters } from './open-matters.js';
import { settingOf } from './setting.js';

const TO_LEADERSHIP = 2;

/** Leadership's weekly list as things stand now. */
export async function composeWeeklyList(
  manager: EntityManager,
  { authorityId, frame, now }: { authorityId: string; frame: LetterFrame; now: Instant },
): Promise<Letter> {
  const raised = await manager.findBy(Escalation, { authorityId, level: TO_LEADERSHIP, endedAt: IsNull() });
  const followUpIds = [...new Set(raised.map((one) => one.followUpId))];
  const toDecide = await mattersOf(manager, followUpIds, now);
  const plans = await manager.findBy(Plan, { authorityId, status: 'running' });
  const matters = await openMatters(manager, authorityId, now);
  return weeklyLetter(frame, {
    today: localDate(now),
    plansRunning: plans.length,
    toDecide: [...toDecide.values()].map((matter) => ({ ...matter, milestone: '' })),
    unitsLate: unitsByLateness(matters.filter(isLate)),
    reports: await countReports(manager, plans, localDate(now)),
  });
}

/** Ordered units with something overdue; bodies that are merely requested are no matter of discipline. */
function unitsByLateness(late: Matter[]): WeeklyFacts['unitsLate'] {
  const units = new Map<string, { overdue: number; longestWorkingDays: number }>();
  for (const { unitName, workingDaysLate } of late.filter((one) => !one.requested)) {
    const before = units.get(unitName) ?? { overdue: 0, longestWorkingDays: 0 };
    const longestWorkingDays = Math.max(before.longestWorkingDays, workingDaysLate);
    units.set(unitName, { overdue: before.overdue + 1, longestWorkingDays });
  }
  return [...units]
    .map(([unitName, counts]) => ({ unitName, ...counts }))
    .sort((a, b) => b.longestWorkingDays - a.longestWorkingDays);
}

/** Report requests of the cycles that have opened and not been closed, judged by their first date. */
async function countReports(manager: EntityManager, plans: Plan[], today: PlainDate): Promise<WeeklyFacts['reports']> {
  const counts = { inTime: 0, late: 0, waiting: 0, overdue: 0 };
  for (const plan of plans) {
    const { calendar, policy } = await settingOf(manager, plan);
    const status = In(['open', 'consolidated', 'forwarded']);
    for (const cycle of await manager.findBy(ReportCycle, { planId: plan.id, status })) {
      const { lastDay } = termsOf(cycle, calendar, policy);
      for (const request of await manager.findBy(ReportRequest, { cycleId: cycle.id })) {
        const sort = sortOf(request, lastDay, today);
        if (sort) counts[sort]++;
      }
    }
  }
  return counts;
}

function sortOf(request: ReportRequest, lastDay: PlainDate, today: PlainDate): keyof WeeklyFacts['reports'] | null {
  if (isWaiting(request.status)) return today > lastDay ? 'overdue' : 'waiting';
  if (request.handedInOn === null) return null;
  return request.handedInOn > lastDay ? 'late' : 'inTime';
}
