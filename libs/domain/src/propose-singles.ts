import type { WorkCalendar } from './calendar.js';
import { ALL_UNITS, type ParsedDuty, type ParsedPlan, type ParsedTask, type ReadingWarning } from './parsed-plan.js';
import { type PlainDate, isPlainDate, vietnameseDate } from './plain-date.js';
import { type DateProposal, type TimeWords, proposeDates, statedDay } from './proposals.js';
import { isSeveralAYear, reportDaysOf } from './report-periods.js';
import type { DutyAfterIssue, SingleDuty, YearlyDate } from './schedule.js';
import { MOST_DAYS, type PlanTime, daysOfPoints, isFromIssue, planTime } from './term-days.js';

/** Reports asked for once, or more often than the yearly one, and what could not be dated. */
export interface ProposedSingles {
  singles: SingleDuty[];
  /** Counted from the day of issue of a paper without a date. */
  afterIssue: DutyAfterIssue[];
  doubts: ReadingWarning[];
}

/** A schedule with more is no schedule any more; the reviewer is told. */
const MOST_SINGLES = 48;

interface At {
  time: PlanTime;
  yearly: YearlyDate;
  /** Name of the unit that sums up. */
  consolidator: string;
  calendar: WorkCalendar;
}

/** Proposes the single reports of a plan: duties with one day, the days of a year before the last one, own plans. */
export function proposeSingles(
  plan: ParsedPlan,
  { yearly, consolidator, calendar }: Omit<At, 'time'>,
): ProposedSingles {
  const at: At = { time: planTime(plan.metadata), yearly, consolidator, calendar };
  const found: ProposedSingles = { singles: [], afterIssue: [], doubts: [] };
  for (const duty of plan.reporting) {
    if (duty.frequency === 'once') addOnce(found, duty, at);
    else if (duty.kind === 'progress-report') addRepeated(found, duty, at);
  }
  for (const unit of plan.units) for (const task of unit.tasks) addOwnPlan(found, unit.name, task, at);
  found.singles = uniquelyNamed(found.singles);
  if (found.singles.length > MOST_SINGLES) {
    found.doubts.push(
      doubt('schedule-long', `Kế hoạch yêu cầu quá nhiều kỳ báo cáo; chỉ đề xuất ${MOST_SINGLES} kỳ đầu.`),
    );
    found.singles = [...found.singles].sort((a, b) => a.date.localeCompare(b.date)).slice(0, MOST_SINGLES);
  }
  return found;
}

function addOnce(found: ProposedSingles, duty: ParsedDuty, { time, calendar }: At): void {
  const words = wordsOf(duty);
  const day = [duty.once, words && statedDay(words)].find((date) => date != null && isPlainDate(date)) ?? null;
  if (day !== null) return void found.singles.push(single(duty, day, 'text'));
  const proposal = words ? proposeDates(words, time, calendar) : null;
  const proposed = proposal?.dates[0];
  if (proposed !== undefined) return void found.singles.push(single(duty, proposed, 'default'));
  if (proposal?.afterIssue) return addAfterIssue(found, duty, proposal);
  const year = endOfStatedYear(duty.text);
  if (year !== null) return void found.singles.push(single(duty, year, 'text'));
  found.doubts.push(undated(duty, proposal?.why ?? 'Kế hoạch không nêu ngày.'));
}

/** The days of a year on which a report is due besides the yearly one. */
function addRepeated(found: ProposedSingles, duty: ParsedDuty, at: At): void {
  const { time, yearly } = at;
  // The unit that drafts the onward report states the forwarding date; the yearly report of all is the schedule's own.
  const isYearly = duty.frequency === 'annual' && (duty.who === ALL_UNITS || duty.monthDay === null);
  if (duty.onward !== null && duty.who !== ALL_UNITS) return;
  if (isYearly || !(isSeveralAYear(duty.frequency) || duty.frequency === 'annual')) return;
  if (duty.frequency === 'annual' && duty.who === at.consolidator) {
    // The yearly report of the unit that sums up is the summed-up one.
    const message = `${duty.who} có hạn báo cáo hằng năm riêng; xin đối chiếu với hạn tổng hợp trong lịch báo cáo.`;
    return void found.doubts.push(doubt('consolidation-date', message, duty));
  }
  if (time.firstYear === null) {
    const why = 'Kế hoạch chưa rõ năm nên chưa tính được ngày của từng kỳ.';
    return void found.doubts.push(undated(duty, why));
  }
  const all = daysOfDuty(duty, at).slice(0, MOST_DAYS);
  const days = all.filter((day) => duty.who !== ALL_UNITS || day.slice(5) !== yearly.monthDay);
  found.singles.push(...days.map((day) => single(duty, day, 'default')));
  const last = days.at(-1);
  if (last !== undefined && (time.lastYear === null || all.length === MOST_DAYS)) found.doubts.push(partly(duty, last));
}

function daysOfDuty({ when, frequency }: ParsedDuty, { time, calendar }: At): PlainDate[] {
  if (when && when.term.points.length > 0) return daysOfPoints(when.term, frequency, time);
  const days: PlainDate[] = [];
  const first = time.firstYear ?? 0;
  for (let year = first; year <= (time.lastYear ?? first) && days.length < MOST_DAYS; year++)
    days.push(
      ...reportDaysOf(frequency, year, calendar).filter((day) => time.issuedOn === null || day > time.issuedOn),
    );
  return days;
}

const OWN_PLAN = /(?:xây dựng|ban hành|lập)[^,;.]{0,30}kế hoạch/iu;
const SENDS = /(?:^|[^\p{L}])(?:gửi|báo cáo|nộp)(?!\p{L})/iu;

/** 'Xây dựng kế hoạch của đơn vị, gửi … trong vòng 15 ngày kể từ ngày ban hành': due once, counted from the plan's own day. */
function addOwnPlan(found: ProposedSingles, who: string, task: ParsedTask, { time, calendar }: At): void {
  const words = task.otherTimes.find(({ term }) => term.span !== null && isFromIssue(term.span));
  const ownPlan = OWN_PLAN.test(task.text);
  if (!words || !(ownPlan || SENDS.test(task.text))) return;
  const kind = ownPlan ? 'own-plan' : 'progress-report';
  const proposal = proposeDates(words, time, calendar);
  const [day] = proposal.dates;
  const duty = { kind, who, text: words.text, relation: words.relation, place: task.place } as const;
  if (day !== undefined) found.singles.push(single(duty, day, 'default'));
  else if (proposal.afterIssue) addAfterIssue(found, duty, proposal);
  else found.doubts.push(undated(duty, proposal.why ?? ''));
}

/** The same report of the same unit after the same term is one. */
function addAfterIssue(found: ProposedSingles, { kind, who }: Named, { phrase, afterIssue }: DateProposal): void {
  if (!afterIssue || found.afterIssue.length === MOST_SINGLES) return;
  const name = DUTY_NAMES[kind];
  const { count, unit } = afterIssue;
  const known = found.afterIssue.some(
    (one) => one.name === name && one.who === who && one.term.count === count && one.term.unit === unit,
  );
  if (!known) found.afterIssue.push({ name, who, phrase, term: afterIssue });
}

function wordsOf({ when, frequency, relation }: ParsedDuty): TimeWords | null {
  return when ? { text: when.phrase, kind: frequency, relation, term: when.term, place: null } : null;
}

/** 'vào năm 2030', 'năm 2030' without a day means by 31/12 of it. */
function endOfStatedYear(text: string): PlainDate | null {
  const years = [...text.matchAll(/năm (20\d{2})/gu)].map((m) => m[1]);
  const last = years.at(-1);
  return last ? `${last}-12-31` : null;
}

type Named = Pick<ParsedDuty, 'kind' | 'who' | 'text' | 'relation' | 'place'>;

function single(duty: Named, date: PlainDate, source: SingleDuty['source']): SingleDuty {
  const { who, text, relation } = duty;
  return {
    name: singleName(DUTY_NAMES[duty.kind], who, date),
    relation: relation ?? 'by',
    date,
    who,
    phrase: text,
    source,
  };
}

const DUTY_NAMES: Record<ParsedDuty['kind'], string> = {
  'progress-report': 'Báo cáo kết quả',
  'own-plan': 'Kế hoạch của đơn vị',
  'final-review': 'Tổng kết',
  'problem-report': 'Báo cáo vướng mắc',
};
/** Longer names of units are cut in the name of a report: it heads lists and mails. */
const LONGEST_WHOSE = 120;

/** 'Kế hoạch của đơn vị 20/02/2026, Trạm Y tế xã': no other report of the plan is called so. */
export function singleName(name: string, who: string, date: PlainDate): string {
  const [year, month, day] = date.split('-');
  const whose = who === ALL_UNITS ? '' : `, ${who.length > LONGEST_WHOSE ? `${who.slice(0, LONGEST_WHOSE)}…` : who}`;
  return `${name} ${day}/${month}/${year}${whose}`;
}

/** A cycle is known by its name; the same report on the same day is one. */
export function uniquelyNamed(singles: readonly SingleDuty[]): SingleDuty[] {
  return [...new Map(singles.map((one) => [one.name, one])).values()];
}

function doubt(code: string, message: string, duty?: Pick<Named, 'place'>): ReadingWarning {
  return { code, level: 'check', message, ...(duty ? { place: duty.place } : {}) };
}

function undated(duty: Named, why: string): ReadingWarning {
  return doubt('duty-undated', `${DUTY_NAMES[duty.kind]} chưa đưa được vào lịch: ${why}`, duty);
}

function partly(duty: Named, last: PlainDate): ReadingWarning {
  const message = `Lịch báo cáo nhiều lần trong năm mới đề xuất đến ngày ${vietnameseDate(last)}; xin bổ sung các kỳ sau nếu cần.`;
  return doubt('schedule-partly', message, duty);
}
