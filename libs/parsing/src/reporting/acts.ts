import type { DutyKind } from '#domain';
import { slice, type Passage } from '../text/passage.js';
import { words } from '../text/words.js';
import { deadlinesOfClause, type FoundDeadline } from '../time/deadlines.js';
import { deadlinesOfCell } from '../time/time-cell.js';
import type { DutyTime } from './because.js';
import { type FoundAct, foundActs } from './found-acts.js';
import { groupsOf, runsOf } from './groups.js';
import { namedReports } from './named-reports.js';
import { atEnd, onRequest } from './report-times.js';
import { troubleAt } from './trouble.js';

/** A duty of a clause: what is to be handed in, and when; a report of problems has no time. */
export interface Act {
  kind: DutyKind;
  time: DutyTime | null;
  /** The part of the clause that tells it. */
  part: Passage;
  /** The clause tells nothing else. */
  isWhole: boolean;
}

/** What stands around a clause. */
export interface Around {
  /** The clause is not a unit's task. */
  toAll: boolean;
  /** The time at the head of the sentence: 'Hằng năm, …'. */
  leading: () => FoundDeadline | null;
  /** A clause before speaks of each year: a day without a year comes back each year. */
  yearly: boolean;
  /** The clause before tells to report: a bare time is that of another report. */
  reportsBefore: boolean;
  /** Times stated beside the task, in a column of its table or behind a label. */
  stated: readonly Passage[];
}

/** The paper's own matter comes to its end ('tổng kết Đề án vào quý IV'): that is reported also where it is not said. */
const ENDS_PAPER = words(
  'tổng kết(?=,? (?:\\d{1,2} năm |giai đoạn \\d{4} ?- ?\\d{4} |việc |công tác |thực hiện |triển khai |các |toàn bộ )*(?:kế hoạch|đề án|chương trình|nghị quyết|chỉ thị|phương án|chiến dịch|quyết định|giai đoạn|vào|trong|trước|chậm nhất))',
);

/** The acts of a clause that are duties, each with its time. */
export function actsOf(clause: Passage, around: Around): Act[] {
  const trouble = troubleAt(clause.key, around.toAll);
  if (trouble < 0) return timedActs(clause, around);
  const before = trouble > 0 ? timedActs(slice(clause, 0, trouble), around) : [];
  return [...before, { kind: 'problem-report', time: null, part: clause, isWhole: true }];
}

function timedActs(clause: Passage, { leading, yearly, stated, reportsBefore }: Around): Act[] {
  const all = foundActs(clause.key);
  if (all.length === 0) return reportsBefore ? timesAlone(clause, yearly) : [];
  const onward = onwardAt(clause.key);
  const acts = all.filter((act) => act.from < onward);
  if (acts.length === 0) return [];
  const times = timesOf(clause, onward, yearly);
  const runs = runsOf(clause, times);
  const reports = acts.some((act) => act.kind === 'progress-report');
  const groups = groupsOf(clause.key, acts, runs);
  const duties = groups.flatMap(({ kind, from, times: due }, i) => {
    const part = { part: slice(clause, i === 0 ? 0 : from, groups[i + 1]?.from), isWhole: groups.length === 1 };
    return due.flatMap((time) => asDuty(clause.key, kind, time, reports).map((act) => ({ ...act, ...part })));
  });
  const asked = reports ? onRequest(clause) : [];
  if (times.length > 0 || asked.length > 0) return [...duties, ...asked.map((time) => ofWhole(clause, time))];
  const time = /^(?:tổng hợp[^,;]{0,30},? )?(?:gửi )?báo cáo/u.test(clause.key) ? leading() : null;
  if (time) return [ofWhole(clause, time)];
  const named = namedReports(clause);
  if (named.length > 0) return named.map((one) => ofWhole(clause, one));
  const ends = reports ? atEnd(clause) : [];
  return ends.length > 0 ? ends.map((one) => ofWhole(clause, one)) : statedActs(clause, acts, stated);
}

/** 'Báo cáo tháng trước ngày 20; | quý trước ngày 20 của tháng cuối quý; | đợt 2 trước ngày 30/8/2026': a clause of a time alone. */
function timesAlone(clause: Passage, yearly: boolean): Act[] {
  if (clause.key.length > LONGEST_TIMES || !BEGINS_LIKE_TIME.test(clause.key)) return [];
  const times = deadlinesOfClause(clause, yearly);
  const rest = times.reduce((left, { text }) => left.replace(text.toLowerCase(), ' '), clause.key);
  return /^[\s,;:.()/]*$/u.test(rest.replace(COUNTED, '')) ? times.map((time) => ofWhole(clause, time)) : [];
}

const LONGEST_TIMES = 120;
const COUNTED = /(?<!\p{L})(?:đợt|lần|kỳ)(?: thứ)? (?:\d{1,2}|i{1,3}|nhất|hai|ba)(?!\p{L})|(?<!\p{L})và(?!\p{L})/gu;
const BEGINS_LIKE_TIME =
  /^(?:đợt|lần|kỳ|tháng|qu[ýí]|năm|(?:0?6|sáu) tháng|hằng|hàng|trước|chậm nhất|định kỳ|đột xuất|ngày)(?!\p{L})/u;

/** A row or item whose whole matter is a report: 'Tổng hợp, báo cáo kết quả thực hiện | Phòng Kinh tế | Trước ngày 30/11/2026'. */
const IS_REPORT =
  /^(?:(?:định kỳ |tổng hợp|đánh giá|sơ kết|xây dựng|lập|gửi|hoàn thiện)[^;.]{0,60}?)?(?:báo cáo(?! (?:các )?(?:trường hợp|vụ))|tổng kết)(?!\p{L})/u;

function statedActs(clause: Passage, acts: readonly FoundAct[], stated: readonly Passage[]): Act[] {
  if (stated.length === 0 || !IS_REPORT.test(clause.key) || !acts.some((act) => act.kind === 'progress-report'))
    return [];
  const kind = acts.some((act) => act.kind === 'final-review') ? 'final-review' : 'progress-report';
  const times = stated
    .flatMap(deadlinesOfCell)
    .filter((time) => time.kind !== 'regular' || !/thường xuyên/u.test(time.from.key));
  return times.flatMap((time) =>
    asDuty(clause.key, kind, time, true).map((act) => ({ ...act, part: clause, isWhole: true })),
  );
}

function ofWhole(clause: Passage, time: DutyTime): Act {
  return { kind: 'progress-report', time, part: clause, isWhole: true };
}

/**
 * The times of the clause's own acts: those before the receiver acts; where there are none, 'định kỳ' that the receiver's day has
 * outdone, else that day itself ('báo cáo Sở Y tế để tổng hợp, báo cáo UBND tỉnh trước ngày 20/12').
 */
function timesOf(clause: Passage, onward: number, yearly: boolean): FoundDeadline[] {
  const all = deadlinesOfClause(clause, yearly).filter((time) => !isAboutOther(clause, time));
  const own = all.filter((time) => time.index < onward);
  if (own.length > 0 || all.length === 0) return own;
  const before = deadlinesOfClause(slice(clause, 0, onward), yearly);
  return before.length > 0 ? before : all;
}

/** 'Hằng năm, …' at the head of a sentence holds for all its clauses; looked for when asked, and only once. */
export function leadingTime(clause: Passage | undefined): () => FoundDeadline | null {
  let found: { time: FoundDeadline | null } | null = null;
  return () => {
    if (found === null) {
      const first = clause && deadlinesOfClause(clause)[0];
      found = { time: first?.index === 0 ? first : null };
    }
    return found.time;
  };
}

/** 'kế hoạch cao điểm từ ngày 01/6 đến ngày 30/6' says when the thing planned is done. */
function isDayOfPlan(key: string, time: FoundDeadline): boolean {
  if (
    /(?<!\p{L})từ (?:ngày )?[\d/.]{1,10}(?: tháng [\d/]{1,7})?,? ?(?:-|đến)? ?$/u.test(
      key.slice(Math.max(0, time.index - 40), time.index),
    )
  )
    return false;
  return time.kind === 'once' || time.monthDay !== null || time.term.points.length > 0;
}

/** A plan needs a day, a month, a quarter or a year; a final review is due once, what comes back is a report. */
function asDuty(key: string, kind: DutyKind, time: FoundDeadline, reports: boolean): Pick<Act, 'kind' | 'time'>[] {
  if (kind === 'own-plan') return isDayOfPlan(key, time) ? [{ kind, time }] : [];
  if (kind === 'progress-report') return [{ kind, time }];
  if (time.kind === 'once') return reports || /gửi/u.test(key) || ENDS_PAPER.test(key) ? [{ kind, time }] : [];
  return reports ? [{ kind: 'progress-report', time }] : [];
}

/**
 * '… để tổng hợp, báo cáo UBND tỉnh trước ngày 20/12', '… gửi Phòng Kinh tế tổng hợp, báo cáo UBND xã': from there on the receiver
 * has to act.
 */
function onwardAt(key: string): number {
  return (PASSED_ON.test(key) ? ONWARD.exec(key)?.index : null) ?? Number.POSITIVE_INFINITY;
}

/** One of these is in all that the pattern finds: looking for them first is quick. */
const PASSED_ON = /tổng hợp|để |nhằm |phục vụ /u;
const ONWARD =
  /(?<!\p{L})(?:(?:để|nhằm|phục vụ) (?:[^;.]{0,40}?)?(?:tổng hợp|xây dựng|lập|hoàn thiện)[^;.]{0,30}?báo cáo|(?<=(?<!\p{L})gửi (?:về |cho |đến )?[^,;.]{3,80} )tổng hợp,? (?:tham mưu )?(?:báo cáo|trình))(?!\p{L})/u;

/** A report day by day or week by week: 'báo cáo số liệu về UBND xã hằng ngày', 'hằng tuần cập nhật tiến độ, báo cáo …'. */
const REPORTED_DAILY =
  /báo cáo[^,;]{0,120}(?:, (?:kèm|gửi|trình|nộp)[^,;]{0,120}){0,2}(?:hằng|hàng|mỗi) (?:ngày|tuần)|(?:hằng|hàng|mỗi) ngày[^,]{0,12}báo cáo|(?:hằng|hàng|mỗi) ngày,? (?:(?:trước|vào|lúc) [^,;]{0,24},? )?(?:tổng hợp|thống kê|cập nhật)[^,;]{0,40}báo cáo|(?:hằng|hàng|mỗi) tuần[^;]{0,80}báo cáo/u;
const REPORTED_ALWAYS = /báo cáo[^,]{0,20}thường xuyên|thường xuyên[^,]{0,12}báo cáo/u;

/** 'thường xuyên kiểm tra, báo cáo': the word of time belongs to another act than reporting. */
function isAboutOther(clause: Passage, time: FoundDeadline): boolean {
  if (time.kind !== 'regular') return false;
  const around = clause.key.slice(Math.max(0, time.index - 200), time.index + 120);
  const told = time.from.key.includes('thường xuyên') ? REPORTED_ALWAYS : REPORTED_DAILY;
  return !told.test(around);
}
