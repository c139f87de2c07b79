import type { EntityManager } from 'typeorm';
import { type Deadline, FollowUp, Plan, ReportCycle, Unit } from '#database';
import { type Instant, countWorkingDays, localDate, termsOf } from '#domain';
import type { Matter } from '#mail';
import { type ClockSetting, settingOf } from './setting.js';

/** Rows a matter is made of. */
interface Found {
  followUp: FollowUp;
  deadline: Deadline;
  plan: Plan;
  unitName: string;
  cycle: string | null;
}

/** What letters say about follow-ups, as things stand now, by follow-up id. */
export async function mattersOf(
  manager: EntityManager,
  followUpIds: string[],
  now: Instant,
): Promise<Map<string, Omit<Matter, 'milestone'>>> {
  const settings = new Map<string, ClockSetting>();
  const matters = new Map<string, Omit<Matter, 'milestone'>>();
  for (const found of await findAll(manager, followUpIds)) {
    const setting = settings.get(found.plan.id) ?? (await settingOf(manager, found.plan));
    settings.set(found.plan.id, setting);
    matters.set(found.followUp.id, matterOf(found, setting, now));
  }
  return matters;
}

async function findAll(manager: EntityManager, ids: string[]): Promise<Found[]> {
  if (ids.length === 0) return [];
  return manager
    .createQueryBuilder(FollowUp, 'f')
    .innerJoinAndMapOne('f.deadline', 'Deadline', 'd', 'd.follow_up_id = f.id AND d.version = f.deadline_version')
    .innerJoinAndMapOne('f.plan', Plan, 'p', 'p.id = f.plan_id')
    .innerJoinAndMapOne('f.unit', Unit, 'u', 'u.id = f.unit_id')
    .leftJoinAndMapOne('f.cycle', ReportCycle, 'c', 'c.id = f.cycle_id')
    .where('f.id IN (:...ids)', { ids })
    .getMany()
    .then((rows) => rows.map((row) => joined(row as Joined)));
}

type Joined = FollowUp & { deadline: Deadline; plan: Plan; unit: Unit; cycle: ReportCycle | null };
const joined = (row: Joined): Found => ({
  followUp: row,
  deadline: row.deadline,
  plan: row.plan,
  unitName: row.unit.name,
  cycle: row.cycle?.name ?? null,
});

function matterOf(
  { followUp, deadline, plan, unitName, cycle }: Found,
  setting: ClockSetting,
  now: Instant,
): Omit<Matter, 'milestone'> {
  const { calendar, policy } = setting;
  const terms = termsOf(deadline, calendar, policy);
  const today = localDate(now);
  return {
    kind: followUp.kind,
    planTitle: plan.title,
    planNumber: plan.number,
    cycle,
    unitName,
    requested: followUp.requested,
    dueOn: terms.dueOn,
    lastDay: terms.lastDay,
    workingDaysLeft: countWorkingDays(calendar, today, terms.aim),
    workingDaysLate: countWorkingDays(calendar, terms.lastDay, today),
  };
}
