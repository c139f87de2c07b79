import { type WorkCalendar, createCalendar } from './calendar.js';
import { ALL_UNITS, type ParsedDuty, type ParsedPlan, type ReadingWarning } from './parsed-plan.js';
import { proposeSingles } from './propose-singles.js';
import { COMMONEST_MONTH_DAY, type ReportSchedule, type YearlyDate } from './schedule.js';
import { CUTOFF_DAY, WORKING_DAYS_AFTER_CUTOFF, isSeveralAYear } from './report-periods.js';

const DEFAULT_CONSOLIDATOR = 'Phòng Văn hóa - Xã hội';
/** The bodies' date lies so many working days before a stated forwarding date. */
const WORKING_DAYS_BEFORE_FORWARDING = 10;

/**
 * Proposes the report schedule of a plan from its duties. What the text does not say is a default, labelled as such. Of reports
 * asked for several times a year the last is the yearly one, the others are singles within the plan's years.
 */
export function proposeSchedule(plan: ParsedPlan, calendar: WorkCalendar = createCalendar()): ReportSchedule {
  return propose(plan, calendar).schedule;
}

/** What of the duties to report could not be brought into the schedule, and why: for the reviewer. */
export function scheduleDoubts(plan: ParsedPlan, calendar: WorkCalendar = createCalendar()): ReadingWarning[] {
  return propose(plan, calendar).doubts;
}

function propose(plan: ParsedPlan, calendar: WorkCalendar): { schedule: ReportSchedule; doubts: ReadingWarning[] } {
  const regular = plan.reporting.filter((d) => d.kind === 'progress-report' && d.frequency !== 'once');
  const forAll = regular.filter((d) => d.who === ALL_UNITS);
  const onwardDuty = forAll.find((d) => d.onward !== null) ?? regular.find((d) => d.onward !== null);
  const forwarding = forwardingOf(onwardDuty);
  const yearly = yearlyOf(forAll, forwarding);
  const consolidator = consolidatorOf(plan, forAll);
  const { singles, afterIssue, doubts } = proposeSingles(plan, { yearly, consolidator: consolidator.name, calendar });
  const stated = yearly.source === 'text' && consolidator.source === 'text';
  return {
    schedule: {
      yearly,
      firstYear: null,
      lastYear: plan.metadata.periodTo,
      consolidator,
      forwarding,
      singles,
      ...(afterIssue.length > 0 ? { afterIssue } : {}),
      accepted: stated && afterIssue.length === 0 && singles.every((single) => single.source === 'text'),
    },
    doubts,
  };
}

function forwardingOf(duty: ParsedDuty | undefined): ReportSchedule['forwarding'] {
  if (!duty?.onward) return null;
  // A unit that drafts for the issuer ('tham mưu … báo cáo UBND thành phố trước ngày 30/11') states the forwarding date.
  const stated = duty.who !== ALL_UNITS && duty.monthDay !== null;
  return {
    to: duty.onward,
    monthDay: stated ? duty.monthDay : null,
    relation: stated ? (duty.relation ?? 'before') : 'by',
    source: stated ? 'text' : 'default',
  };
}

/** The stated yearly date, else the last of several a year, else one before a stated forwarding date, else the commonest. */
function yearlyOf(forAll: readonly ParsedDuty[], forwarding: ReportSchedule['forwarding']): YearlyDate {
  const dated = forAll.find((d) => d.frequency === 'annual' && d.monthDay !== null);
  if (dated?.monthDay) return onDay(dated, dated.monthDay);
  const several = forAll.find((d) => isSeveralAYear(d.frequency) && lastDayOf(d) !== null);
  const last = several ? lastDayOf(several) : null;
  if (several && last !== null) return onDay(several, last);
  if (forwarding?.monthDay != null) return byDefault({ workingDaysBeforeForwarding: WORKING_DAYS_BEFORE_FORWARDING });
  if (forAll.some((d) => isSeveralAYear(d.frequency)))
    // Two working days of slack, as for the other periods.
    return byDefault({ monthDay: `12-${CUTOFF_DAY + WORKING_DAYS_AFTER_CUTOFF}` });
  return { ...byDefault({ monthDay: COMMONEST_MONTH_DAY }), relation: 'before' };
}

function byDefault(day: Partial<Pick<YearlyDate, 'monthDay' | 'workingDaysBeforeForwarding'>>): YearlyDate {
  return { relation: 'by', monthDay: null, workingDaysBeforeForwarding: null, ...day, source: 'default', phrase: null };
}

function onDay(duty: ParsedDuty, monthDay: string): YearlyDate {
  return {
    relation: duty.relation ?? 'before',
    monthDay,
    workingDaysBeforeForwarding: null,
    source: 'text',
    phrase: duty.text,
  };
}

/** MM-DD of the last day a duty names in each year; null where it names none. */
function lastDayOf({ when, frequency }: ParsedDuty): string | null {
  const days = (when?.term.points ?? []).map(({ month, day }) => {
    const of = month ?? (frequency === 'annual' ? null : 12);
    return of === null ? null : `${String(of).padStart(2, '0')}-${String(day ?? 31).padStart(2, '0')}`;
  });
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

function consolidatorOf(plan: ParsedPlan, forAll: readonly ParsedDuty[]): ReportSchedule['consolidator'] {
  const via = forAll.find((d) => d.via !== null)?.via;
  if (via) return { name: via, source: 'text' };
  const summing = plan.units.find((unit) =>
    unit.tasks.some((task) => /tổng hợp[^.;]*(kết quả|báo cáo)|tổng hợp, báo cáo/iu.test(task.text)),
  );
  return { name: summing?.name ?? DEFAULT_CONSOLIDATOR, source: 'default' };
}
