import type { DutyKind, ParsedDuty } from '#domain';
import { ALL_UNITS } from '#domain';
import type { Because } from '../explain/reasons.js';
import { bodiesAt } from '../names/lists.js';
import type { Places } from '../structure/place.js';
import { slice, type Passage } from '../text/passage.js';
import { sentencesOf } from '../text/sentences.js';
import { words } from '../text/words.js';
import { addressesOf, type Addressees } from './addressees.js';
import { becauseOfAddressees, becauseOfTime, type DueTime, type DutyTime, type FoundDuty } from './because.js';
import { clausesOf, deadlinesOfClause, type FoundDeadline } from '../time/deadlines.js';

/** Where a sentence with a duty stands; problems count in a task only as a condition. */
export interface DutySource {
  text: Passage;
  /** Name of the unit whose task it is; null in a section or paragraph to all units. */
  unit: string | null;
}

const REPORT = words('báo cáo|gửi kết quả|phản ánh');
/** 'hoàn thành các mục tiêu của kế hoạch' makes no plan. */
const OWN_PLAN = words(
  '(?:xây dựng|ban hành|lập|gửi|hoàn thành)(?:(?!mục tiêu|chỉ tiêu|nhiệm vụ|nội dung)[^,;]){0,30}kế hoạch',
);
const FINAL = words('tổng kết');
const SUBMIT = words('báo cáo|gửi');
const TROUBLE = words('khó khăn|vướng mắc');
const CONDITION = words('nếu|(?:khi|trường hợp)(?: có| phát sinh| gặp| xảy ra)');
const TELL = words('báo cáo|phản ánh|thông tin|kiến nghị|gửi|trao đổi|thông báo|liên hệ');

/** No sentence of a real plan is longer; of a longer one a duty keeps its clause only, so that the result stays in proportion. */
const LONGEST_SENTENCE = 4000;

/** What every duty holds one of: most tasks hold none, and finding that out is quick. */
const SPEAKS_OF_DUTY = /báo cáo|gửi kết quả|phản ánh|kế hoạch|tổng kết|khó khăn|vướng mắc/u;

/** Reads the duties to report or to make an own plan from a paragraph or task (README of the gold labels, Reporting). */
export function readDuties(source: DutySource, unitNames: readonly string[], places: Places): FoundDuty[] {
  if (!SPEAKS_OF_DUTY.test(source.text.key)) return [];
  return sentencesOf(source.text)
    .filter(({ key }) => SPEAKS_OF_DUTY.test(key))
    .flatMap((sentence) => dutiesOfSentence(sentence, source.unit, unitNames, places));
}

function dutiesOfSentence(
  sentence: Passage,
  unit: string | null,
  unitNames: readonly string[],
  places: Places,
): FoundDuty[] {
  const who = unit === null ? subjectOf(sentence, unitNames) : { name: unit, because: inTaskOf(sentence) };
  const clauses = clausesOf(sentence);
  return clauses.flatMap((clause, index) => {
    const told = sentence.text.length > LONGEST_SENTENCE ? clause : sentence;
    return actsOf(clause, unit === null, clauses[0]).map((act): FoundDuty => {
      const addressees = addressesOf(act.kind, clause, clauses[index + 1]);
      const time = timeOf(act);
      return {
        duty: {
          text: told.text,
          who: who.name,
          ...namesOf(addressees),
          ...time,
          kind: act.kind,
          place: places.of(told),
        },
        because: { who: who.because, ...becauseOfAddressees(addressees), ...becauseOfTime(act.time, time, clause) },
      };
    });
  });
}

/** A duty of a clause: what is to be handed in, and when. */
interface Act {
  kind: DutyKind;
  time: DutyTime | null;
}

function timeOf({ time }: Act): DueTime {
  if (time === null || !('because' in time))
    return { frequency: time?.kind ?? 'ad-hoc', monthDay: null, once: null, relation: null };
  return {
    frequency: time.kind,
    monthDay: time.monthDay,
    once: time.date,
    relation: time.relation,
    when: { phrase: time.text, term: time.term },
    ...(time.monthDays ? { monthDays: time.monthDays } : {}),
  };
}

function namesOf({ to, via, onward }: Addressees): Pick<ParsedDuty, 'to' | 'via' | 'onward'> {
  return { to: to?.text ?? null, via: via?.text ?? null, onward: onward?.text ?? null };
}

function inTaskOf(sentence: Passage): Because {
  return { rule: 'duty.who-unit', confidence: 'sure', from: sentence };
}

/** 'Hằng năm, …' at the head of a sentence holds for all its clauses. */
function leadingTime(clause: Passage): FoundDeadline | null {
  const first = deadlinesOfClause(clause)[0];
  return first && first.index === 0 ? first : null;
}

/** The acts of a clause that are duties, each with its time. */
function actsOf(clause: Passage, toAll: boolean, first: Passage | undefined): Act[] {
  const key = clause.key;
  if (TROUBLE.test(key) && TELL.test(key)) {
    const conditional = CONDITION.test(key.slice(0, key.search(TROUBLE) + 1));
    if (conditional || (toAll && /kịp thời (?:báo cáo|phản ánh)/u.test(key)))
      return [{ kind: 'problem-report', time: null }];
  }
  const reports = REPORT.exec(key);
  const plan = key.includes('kế hoạch') ? OWN_PLAN.exec(key) : null;
  const review = FINAL.test(key) && SUBMIT.test(key);
  if (!reports && !plan && !review) return [];
  const times = deadlinesOfClause(clause).filter((time) => !isAboutOther(clause, time));
  const dated = times.filter((time) => time.date !== null || time.monthDay !== null);
  if (plan && (!reports || reports.index > plan.index + plan[0].length + 80))
    return dated
      .filter((time) => time.kind === 'once')
      .slice(0, 1)
      .map((time) => ({ kind: 'own-plan', time }));
  const single = times.filter((time) => time.kind === 'once');
  if (review && single.length > 0) return single.slice(0, 1).map((time) => ({ kind: 'final-review', time }));
  if (!reports) return [];
  if (times.length > 0) return times.map((time) => ({ kind: 'progress-report', time }));
  const leading = first && key.startsWith('báo cáo') ? leadingTime(first) : null;
  if (leading) return [{ kind: 'progress-report', time: leading }];
  return namedReports(clause).map((time) => ({ kind: 'progress-report', time }));
}

/** A report day by day or week by week: 'báo cáo số liệu về UBND xã hằng ngày', 'hằng tuần cập nhật tiến độ, báo cáo …'. */
const REPORTED_DAILY =
  /báo cáo[^,;]{0,120}(?:hằng|hàng|mỗi) (?:ngày|tuần)|(?:hằng|hàng|mỗi) ngày[^,]{0,12}báo cáo|(?:hằng|hàng|mỗi) tuần[^;]{0,80}báo cáo/u;
const REPORTED_ALWAYS = /báo cáo[^,]{0,20}thường xuyên|thường xuyên[^,]{0,12}báo cáo/u;

/** 'thường xuyên kiểm tra, báo cáo': the word of time belongs to another act than reporting. */
function isAboutOther(clause: Passage, time: FoundDeadline): boolean {
  if (time.kind !== 'regular') return false;
  const around = clause.key.slice(Math.max(0, time.index - 140), time.index + 120);
  const told = time.from.key.includes('thường xuyên') ? REPORTED_ALWAYS : REPORTED_DAILY;
  return !told.test(around);
}

const PERIOD = '(?:(?:hằng |hàng |từng )?(?:tháng|quý)|(?:0?6|sáu) tháng|(?:0?9|chín) tháng|(?:cả )?năm)';
/** 'gửi báo cáo quý, 6 tháng, năm về Sở …': the reports are called by their periods; 'báo cáo năm 2026' is one report. */
const NAMED_REPORTS = words(`báo cáo(?: định kỳ| kết quả)?:?\\s+(${PERIOD}(?:\\s*(?:,|/|và)\\s*${PERIOD})+)(?! \\d)`);
const PERIODS: readonly (readonly [RegExp, FoundDeadline['kind']])[] = [
  [/^(?:(?:hằng|hàng|từng) )?tháng$/u, 'monthly'],
  [/quý$/u, 'quarterly'],
  [/(?:6|sáu) tháng$/u, 'half-yearly'],
  [/năm$/u, 'annual'],
];

/** The periods by which reports are called; nine months are no cycle of their own. */
function namedReports(clause: Passage): DutyTime[] {
  const match = NAMED_REPORTS.exec(clause.key);
  const list = match?.[1];
  if (!match || list === undefined) return [];
  const listAt = match.index + match[0].lastIndexOf(list);
  return [...list.matchAll(new RegExp(PERIOD, 'gu'))].flatMap((period): DutyTime[] => {
    const kind = PERIODS.find(([pattern]) => pattern.test(period[0]))?.[1];
    const from = slice(clause, listAt + period.index, listAt + period.index + period[0].length);
    return kind ? [{ kind, from }] : [];
  });
}

/** All units, or the one unit of the plan that is the sentence's subject. */
function subjectOf(sentence: Passage, unitNames: readonly string[]): { name: string; because: Because } {
  const lead =
    /^(?:(?:hằng|hàng) năm,?|định kỳ[^,]{0,30},|giao|yêu cầu|đề nghị)\s+/u.exec(sentence.key)?.[0].length ?? 0;
  const body = bodiesAt(sentence, lead);
  const toAll = { name: ALL_UNITS, because: { rule: 'duty.who-all', confidence: 'likely', from: body } } as const;
  if (!body) return toAll;
  const same = unitNames.find((name) => name.toLowerCase() === body.text.toLowerCase());
  if (same === undefined) return toAll;
  return { name: same, because: { rule: 'duty.who-subject', confidence: 'sure', from: body } };
}
