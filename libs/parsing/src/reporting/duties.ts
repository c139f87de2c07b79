import type { ParsedDuty } from '#domain';
import { ALL_UNITS } from '#domain';
import type { Because } from '../explain/reasons.js';
import { bodiesAt } from '../names/lists.js';
import type { Places } from '../structure/place.js';
import type { Passage } from '../text/passage.js';
import { sentencesOf } from '../text/sentences.js';
import { actsOf, leadingTime, type Act } from './acts.js';
import { addressesOf, type Addressees } from './addressees.js';
import { becauseOfAddressees, becauseOfTime, type DueTime, type FoundDuty } from './because.js';
import { clausesOf, saidYearly } from '../time/deadlines.js';

/** Where a sentence with a duty stands; problems count in a task only as a condition. */
export interface DutySource {
  text: Passage;
  /** Name of the unit whose task it is; null in a section or paragraph to all units. */
  unit: string | null;
}

/** No sentence of a real plan is longer; of a longer one a duty keeps its clause only, so that the result stays in proportion. */
const LONGEST_SENTENCE = 4000;

/** What every duty holds one of: most tasks hold none, and finding that out is quick. */
const SPEAKS_OF_DUTY =
  /báo cáo|gửi|phản ánh|kế hoạch|tổng kết|khó khăn|vướng mắc|bất cập|phát sinh|vượt thẩm quyền|bổ sung/u;

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
  const leading = leadingTime(clauses[0]);
  const yearly = saidYearly(clauses);
  let collector: Passage | null = null;
  return clauses.flatMap((clause, index) => {
    const told = sentence.text.length > LONGEST_SENTENCE ? clause : sentence;
    return actsOf(clause, { toAll: unit === null, leading, yearly: index > yearly }).map((act): FoundDuty => {
      const addressees = collected(act, addressesOf(act.kind, clause, clauses[index + 1]), collector);
      if (act.kind !== 'problem-report' && act.kind !== 'own-plan') collector = addressees.via;
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

/** The reports of a sentence are collected by whom its first ones are, where nobody else is named. */
function collected(act: Act, named: Addressees, collector: Passage | null): Addressees {
  const isReport = act.kind === 'progress-report' || act.kind === 'final-review';
  return isReport && named.to === null && named.via === null ? { ...named, via: collector } : named;
}

/** All units, or the one unit of the plan that is the sentence's subject. */
function subjectOf(sentence: Passage, unitNames: readonly string[]): { name: string; because: Because } {
  const lead =
    /^(?:(?:hằng|hàng) năm,?|(?:định kỳ|kết thúc|sau khi|khi|trước ngày|chậm nhất|hằng|hàng|trong)[^,;]{0,80},|giao|yêu cầu|đề nghị)\s+/u.exec(
      sentence.key,
    )?.[0].length ?? 0;
  const body = bodiesAt(sentence, lead);
  const toAll = { name: ALL_UNITS, because: { rule: 'duty.who-all', confidence: 'likely', from: body } } as const;
  if (!body) return toAll;
  const same = unitNames.find((name) => name.toLowerCase() === body.text.toLowerCase());
  if (same === undefined) return toAll;
  return { name: same, because: { rule: 'duty.who-subject', confidence: 'sure', from: body } };
}
