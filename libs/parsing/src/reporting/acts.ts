import type { DutyKind } from '#domain';
import { slice, type Passage } from '../text/passage.js';
import { words } from '../text/words.js';
import { deadlinesOfClause, type FoundDeadline } from '../time/deadlines.js';
import type { DutyTime } from './because.js';
import { namedReports } from './named-reports.js';
import { troubleAt } from './trouble.js';

/** A duty of a clause: what is to be handed in, and when; a report of problems has no time. */
export interface Act {
  kind: DutyKind;
  time: DutyTime | null;
}

/** What stands around a clause. */
export interface Around {
  /** The clause is not a unit's task. */
  toAll: boolean;
  /** The time at the head of the sentence: 'Hằng năm, …'. */
  leading: () => FoundDeadline | null;
  /** A clause before speaks of each year: a day without a year comes back each year. */
  yearly: boolean;
}

/** 'gửi kết quả khảo sát', 'lấy ý kiến, gửi kết quả về …' hand in what was found; they report nothing. */
const REPORT =
  'báo cáo|tổng hợp (?:kết quả|tình hình)[^,;]{0,40} gửi|gửi kết quả (?:thực hiện|triển khai|công tác|hoạt động)|(?<!(?:khảo sát|điều tra|lấy ý kiến|thẩm định|xét nghiệm|đánh giá|kiểm tra|rà soát|bình xét)[^;]{0,120})gửi kết quả(?= (?:về|cho|đến|tới|trước))';
/** 'hoàn thành các mục tiêu của kế hoạch' makes no plan. */
const OWN_PLAN =
  '(?:xây dựng|ban hành|lập|gửi|hoàn thành|cụ thể hóa [^;,]{0,40}?(?:thành|bằng))(?:(?!mục tiêu|chỉ tiêu|nhiệm vụ|nội dung)[^;,\\d%]|, (?=kế hoạch)){0,30}kế hoạch(?! (?:vốn|được giao|đề ra|đầu tư công))|kế hoạch (?:hằng|hàng) năm[^,;]{0,20} gửi';
const FINAL = 'tổng kết';
const ACT = words(`(?<report>${REPORT})|(?<plan>${OWN_PLAN})|(?<final>${FINAL})`, 'g');
/** The paper's own matter comes to its end ('tổng kết Đề án vào quý IV'): that is reported also where it is not said. */
const ENDS_PAPER = words(
  'tổng kết(?=,? (?:\\d{1,2} năm |giai đoạn \\d{4} ?- ?\\d{4} |việc |công tác |thực hiện |triển khai |các |toàn bộ )*(?:kế hoạch|đề án|chương trình|nghị quyết|chỉ thị|phương án|chiến dịch|quyết định|giai đoạn|vào|trong|trước|chậm nhất))',
);

/** The acts of a clause that are duties, each with its time. */
export function actsOf(clause: Passage, around: Around): Act[] {
  const trouble = troubleAt(clause.key, around.toAll);
  if (trouble < 0) return timedActs(clause, around);
  const before = trouble > 0 ? timedActs(slice(clause, 0, trouble), around) : [];
  return [...before, { kind: 'problem-report', time: null }];
}

function timedActs(clause: Passage, { leading, yearly }: Around): Act[] {
  const acts = found(clause.key);
  if (acts.length === 0) return [];
  const onward = onwardAt(clause.key);
  const times = deadlinesOfClause(clause, yearly).filter((time) => time.index < onward && !isAboutOther(clause, time));
  const runs = runsOf(clause, times);
  const reports = acts.some((act) => act.kind === 'progress-report');
  let kind: DutyKind | null = null;
  const duties = runs.flatMap((run, i) => {
    const told = kindOfRun(clause.key, acts, run, runs[i + 1]) ?? kind;
    kind = told;
    return told === null ? [] : run.times.flatMap((time) => asDuty(clause.key, told, time, reports));
  });
  const asked = reports ? onRequest(clause) : [];
  if (times.length > 0 || asked.length > 0) return [...duties, ...asked];
  const time = clause.key.startsWith('báo cáo') ? leading() : null;
  if (time) return [{ kind: 'progress-report', time }];
  return namedReports(clause).map((time) => ({ kind: 'progress-report', time }));
}

/** 'báo cáo … khi có yêu cầu', 'định kỳ hằng quý và khi có yêu cầu': as well as a report 'đột xuất'. */
const ON_REQUEST = words(
  '(?:báo cáo(?! viên)[^,;]{0,80}?|(?:định kỳ|(?:hằng|hàng) (?:tháng|quý|năm)|quý|năm)\\)? ?(?:,|và|hoặc)) ((?:khi|lúc) (?:có |được |cấp trên |cấp có thẩm quyền )*yêu cầu)',
);

function onRequest(clause: Passage): Act[] {
  const match = clause.key.includes('đột xuất') ? null : ON_REQUEST.exec(clause.key);
  if (!match) return [];
  const to = match.index + match[0].length;
  return [
    {
      kind: 'progress-report',
      time: { kind: 'ad-hoc', from: slice(clause, to - (match[1]?.length ?? 0), to) },
    },
  ];
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

/** A word for an act of a clause. */
interface FoundAct {
  kind: DutyKind;
  from: number;
  to: number;
}

function found(key: string): FoundAct[] {
  const acts = [...key.matchAll(ACT)].map(({ index, 0: text, groups }): FoundAct => ({
    kind: kindOf(groups),
    from: index,
    to: index + text.length,
  }));
  if (acts.length === 0 || !/hướng dẫn|đôn đốc|nhắc nhở/u.test(key)) return acts;
  const others = [...key.matchAll(OTHERS_REPORT)].map((match) => match.index + match[0].length);
  return acts.filter((act) => !others.includes(act.to));
}

function kindOf(groups: RegExpExecArray['groups']): DutyKind {
  if (groups?.['plan'] !== undefined) return 'own-plan';
  return groups?.['final'] !== undefined ? 'final-review' : 'progress-report';
}

/** 'đôn đốc các đơn vị gửi báo cáo hằng tháng', 'hướng dẫn các thôn thực hiện chế độ báo cáo': others have to report. */
const OTHERS_REPORT = words(
  '(?:hướng dẫn|đôn đốc|nhắc nhở) (?:các|trưởng|ubnd|ủy ban|đơn vị|cơ quan|phòng|trạm|công an)(?:(?: |, (?=(?:ban|ngành|phòng|phường|đơn vị|đoàn thể|địa phương|cơ quan|tổ dân phố) ))(?!và |việc |tổng hợp |định kỳ |hằng |hàng |thường xuyên |trước )\\p{L}+){0,12}? (?:thông tin, |thống kê, )?báo cáo',
  'g',
);

/** Times that stand together: 'hằng tháng, quý và năm', 'định kỳ hằng năm hoặc đột xuất'. */
interface Run {
  times: FoundDeadline[];
  from: number;
  to: number;
  /** Where the run before ends. */
  after: number;
}

const JOINT = /^[\s,()/]*(?:(?:và|hoặc|hay|cũng như|hoặc khi có yêu cầu|và khi có yêu cầu)[\s,(]*)?$/u;

function runsOf(clause: Passage, times: readonly FoundDeadline[]): Run[] {
  const runs: Run[] = [];
  for (const time of times) {
    const last = runs.at(-1);
    const to = time.index + time.text.length;
    if (last && JOINT.test(clause.key.slice(last.to, time.index))) {
      last.times.push(time);
      last.to = to;
    } else runs.push({ times: [time], from: time.index, to, after: last?.to ?? 0 });
  }
  return runs;
}

/**
 * What the words around times say is due: the last act before them, else the first behind them that does not stand before
 * further times ('hoàn thành trước ngày 30/9, báo cáo kết quả trước ngày 15/10').
 */
function kindOfRun(key: string, acts: readonly FoundAct[], run: Run, next: Run | undefined): DutyKind | null {
  const before = acts.filter((act) => act.from >= run.after && act.from < run.from);
  if (before.length > 0) {
    if (before.some((act) => act.kind === 'final-review')) return 'final-review';
    const last = before.at(-1);
    const plan = before.at(-2);
    return last && plan?.kind === 'own-plan' && handsInPlan(key, plan, last) ? 'own-plan' : (last?.kind ?? null);
  }
  if (next && acts.some((act) => act.from >= run.to && act.from < next.from)) return null;
  const behind = acts.filter((act) => act.from >= run.to);
  return behind.some((act) => act.kind === 'final-review') ? 'final-review' : (behind[0]?.kind ?? null);
}

/** 'xây dựng kế hoạch cụ thể, báo cáo Ủy ban nhân dân xã trước ngày …': the plan is what is handed in, not how it went. */
function handsInPlan(key: string, plan: FoundAct, report: FoundAct): boolean {
  if (/^[^,;]{0,60}(?:kết quả|tình hình|tiến độ|số liệu|việc|công tác)/u.test(key.slice(report.to, report.to + 80)))
    return false;
  return !/(?:,|và) (?:tổ chức |chủ động |nghiêm túc |khẩn trương )*(?:triển khai|thực hiện)/u.test(
    key.slice(plan.to, report.from),
  );
}

/** A plan needs a day, a month, a quarter or a year; a final review is due once, what comes back is a report. */
function asDuty(key: string, kind: DutyKind, time: FoundDeadline, reports: boolean): Act[] {
  if (kind === 'own-plan') return time.kind === 'once' || time.monthDay !== null ? [{ kind, time }] : [];
  if (kind === 'progress-report') return [{ kind, time }];
  if (time.kind === 'once') return reports || /gửi/u.test(key) || ENDS_PAPER.test(key) ? [{ kind, time }] : [];
  return reports ? [{ kind: 'progress-report', time }] : [];
}

/** '… để tổng hợp, báo cáo UBND tỉnh trước ngày 20/12': from there on the receiver has to act. */
function onwardAt(key: string): number {
  const match = /(?<!\p{L})(?:để|nhằm) (?:[^;.]{0,40}?)?tổng hợp[^;.]{0,30}?báo cáo(?!\p{L})/u.exec(key);
  return match ? match.index : Number.POSITIVE_INFINITY;
}

/** A report day by day or week by week: 'báo cáo số liệu về UBND xã hằng ngày', 'hằng tuần cập nhật tiến độ, báo cáo …'. */
const REPORTED_DAILY =
  /báo cáo[^,;]{0,120}(?:, (?:kèm|gửi|trình|nộp)[^,;]{0,120}){0,2}(?:hằng|hàng|mỗi) (?:ngày|tuần)|(?:hằng|hàng|mỗi) ngày[^,]{0,12}báo cáo|(?:hằng|hàng|mỗi) tuần[^;]{0,80}báo cáo/u;
const REPORTED_ALWAYS = /báo cáo[^,]{0,20}thường xuyên|thường xuyên[^,]{0,12}báo cáo/u;

/** 'thường xuyên kiểm tra, báo cáo': the word of time belongs to another act than reporting. */
function isAboutOther(clause: Passage, time: FoundDeadline): boolean {
  if (time.kind !== 'regular') return false;
  const around = clause.key.slice(Math.max(0, time.index - 200), time.index + 120);
  const told = time.from.key.includes('thường xuyên') ? REPORTED_ALWAYS : REPORTED_DAILY;
  return !told.test(around);
}
