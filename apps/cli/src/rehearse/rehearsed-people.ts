import { type DataSource, In } from 'typeorm';
import { confirmReceipt, consolidate, finishTask, markForwarded, submitReport } from '#actions';
import {
  Assignment,
  ConsolidatedReport,
  Deadline,
  FollowUp,
  Notification,
  Plan,
  PlanBody,
  ReportCycle,
  ReportRequest,
} from '#database';
import {
  DEFAULT_POLICY,
  type Instant,
  type PlainDate,
  type ReportContent,
  type WorkCalendar,
  dayOfRung,
  isWaiting,
  localDate,
  termsOf,
} from '#domain';
import type { Cast } from './cast.js';
import type { People } from './play.js';

/** Something somebody will do on a day. */
interface Act {
  on: PlainDate;
  do: (now: Instant) => Promise<unknown>;
}

/** What the rehearsal's people go by. */
export interface Behaviour {
  db: DataSource;
  cast: Cast;
  planId: string;
  calendar: WorkCalendar;
  /** Unit ids of bodies that never hand in. */
  late: ReadonlySet<string>;
}

const BEFORE_10 = { anchor: 'working-days-before-aim', offset: 10 } as const;

/**
 * What people do in a rehearsal (design §8): receipts are confirmed on the next working day, reports handed in on the working
 * day after `before-10` (or after the first mail), consolidated when all are in or at the deadline, forwarded the day after.
 */
export class RehearsedPeople implements People {
  constructor(private readonly behaviour: Behaviour) {}

  async nextDay(from: PlainDate): Promise<PlainDate | null> {
    const days = (await this.acts()).map((act) => (act.on < from ? from : act.on));
    return days.sort()[0] ?? null;
  }

  async act(now: () => Instant): Promise<void> {
    const today = localDate(now());
    for (const act of await this.acts()) if (act.on <= today) await act.do(now());
  }

  private async acts(): Promise<Act[]> {
    const steps = [this.receipts(), this.reports(), this.tasks(), this.consolidations(), this.forwardings()];
    return (await Promise.all(steps)).flat();
  }

  private officer(unitId: string) {
    const { cast } = this.behaviour;
    return cast.officers.get(unitId) ?? cast.secretariat;
  }

  private async receipts(): Promise<Act[]> {
    const { db, planId, calendar } = this.behaviour;
    const plan = await db.manager.findOneByOrFail(Plan, { id: planId });
    const on = calendar.plus(localDate(plan.issuedAt.getTime()), 1);
    const bodies = await db.manager.find(PlanBody, { where: { planId }, order: { id: 'ASC' } });
    return bodies
      .filter((body) => body.receivedAt === null)
      .map((body) => ({ on, do: (now) => confirmReceipt({ db, actor: this.officer(body.unitId), now }, { planId }) }));
  }

  private async reports(): Promise<Act[]> {
    const { db } = this.behaviour;
    const acts: Act[] = [];
    for (const { followUp, on } of await this.handedInByThemselves('report')) {
      const request = await db.manager.findOneByOrFail(ReportRequest, { id: followUp.requestId ?? '' });
      if (!isWaiting(request.status)) continue;
      const { id: requestId, version } = request;
      acts.push({
        on,
        do: async (now) => {
          const content = await this.reportOf(request);
          await submitReport(
            { db, actor: this.officer(request.unitId), now },
            { requestId, version, content, files: [] },
          );
        },
      });
    }
    return acts;
  }

  private async tasks(): Promise<Act[]> {
    const { db } = this.behaviour;
    const acts: Act[] = [];
    for (const { followUp, on } of await this.handedInByThemselves('task')) {
      const { id: assignmentId, version } = await db.manager.findOneByOrFail(Assignment, {
        id: followUp.assignmentId ?? '',
      });
      const order = { assignmentId, version, note: 'Diễn tập: đã thực hiện.' };
      acts.push({ on, do: (now) => finishTask({ db, actor: this.officer(followUp.unitId), now }, order) });
    }
    return acts;
  }

  /** Open follow-ups of punctual bodies that were written to, and the day on which they answer. */
  private async handedInByThemselves(kind: 'report' | 'task'): Promise<{ followUp: FollowUp; on: PlainDate }[]> {
    const { db, planId, calendar, late } = this.behaviour;
    const open = await db.manager.find(FollowUp, { where: { planId, kind, open: true }, order: { id: 'ASC' } });
    const answers: { followUp: FollowUp; on: PlainDate }[] = [];
    for (const followUp of open.filter(({ unitId }) => !late.has(unitId))) {
      const first = await db.manager.findOne(Notification, {
        where: { followUpId: followUp.id, kind: 'mail' },
        order: { at: 'ASC' },
      });
      if (!first) continue;
      const deadline = await db.manager.findOneByOrFail(Deadline, { followUpId: followUp.id, version: 1 });
      const before10 = dayOfRung(BEFORE_10, termsOf(deadline, calendar, DEFAULT_POLICY), calendar);
      const mailed = localDate(first.at.getTime());
      answers.push({ followUp, on: calendar.plus(before10 > mailed ? before10 : mailed, 1) });
    }
    return answers;
  }

  private async reportOf(request: ReportRequest): Promise<ReportContent> {
    const { planId, unitId } = request;
    const assignments = await this.behaviour.db.manager.find(Assignment, {
      where: { planId, unitId },
      order: { id: 'ASC' },
    });
    const text = 'Diễn tập: đơn vị đã thực hiện theo kế hoạch.';
    return {
      nothingToReport: false,
      results: assignments.map(({ id }) => ({ assignmentId: id, progress: 'done', text })),
      figures: [],
      difficulties: '',
      proposals: '',
    };
  }

  private async consolidations(): Promise<Act[]> {
    const { db, planId, calendar } = this.behaviour;
    const open = await db.manager.findBy(FollowUp, { planId, kind: 'consolidation', open: true });
    const acts: Act[] = [];
    for (const { cycleId, unitId } of open) {
      const cycle = await db.manager.findOneByOrFail(ReportCycle, { id: cycleId ?? '' });
      const requests = await db.manager.findBy(ReportRequest, { cycleId: cycle.id });
      const handedIn = requests.flatMap((request) => request.handedInOn ?? []).sort();
      const lastIn = handedIn.at(-1);
      const allIn =
        lastIn !== undefined && handedIn.length === requests.length ? calendar.plus(lastIn, 1) : cycle.consolidateBy;
      const on = allIn < cycle.consolidateBy ? allIn : cycle.consolidateBy;
      const order = { cycleId: cycle.id, version: cycle.version };
      acts.push({ on, do: (now) => consolidate({ db, actor: this.officer(unitId), now }, order) });
    }
    return acts;
  }

  private async forwardings(): Promise<Act[]> {
    const { db, planId, calendar, cast } = this.behaviour;
    const open = await db.manager.findBy(FollowUp, { planId, kind: 'forwarding', open: true });
    const reports = await db.manager.findBy(ConsolidatedReport, {
      cycleId: In(open.flatMap((one) => one.cycleId ?? [])),
    });
    return reports.map(({ id, consolidatedAt }) => ({
      on: calendar.plus(localDate(consolidatedAt.getTime()), 1),
      do: (now) =>
        markForwarded(
          { db, actor: cast.secretariat, now },
          { consolidatedId: id, number: 'DT/BC-UBND', date: localDate(now) },
        ),
    }));
  }
}
