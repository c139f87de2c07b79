import type { ParsedDuty } from '#domain';
import type { Because } from '../explain/reasons.js';
import type { Places } from '../structure/place.js';
import type { Passage } from '../text/passage.js';
import { sentencesOf } from '../text/sentences.js';
import { clausesOf, saidYearly } from '../time/deadlines.js';
import { type Act, actsOf, leadingTime } from './acts.js';
import { type Actor, actorsOf, type KnownUnits } from './actors.js';
import { type Addressees, addressesIn } from './addressees.js';
import { becauseOfAddressees, becauseOfTime, type DueTime, type FoundDuty } from './because.js';

/** Where a sentence with a duty stands; problems count in a task only as a condition. */
export interface DutySource {
  text: Passage;
  /** Name of the unit whose task it is; null in a section or paragraph to all units. */
  unit: string | null;
  /** Times stated beside the task. */
  stated?: readonly Passage[];
  /** Where in the source tasks end: a sentence to all that orders one of them is read there ('Giao Phòng Kinh tế …'). */
  tasksEnd?: ReadonlySet<number>;
}

/** No sentence of a real plan is longer; of a longer one a duty keeps its clause only, so that the result stays in proportion. */
const LONGEST_SENTENCE = 4000;

/** What every duty holds one of: most tasks hold none, and finding that out is quick. */
const SPEAKS_OF_DUTY =
  /báo cáo|gửi|phản ánh|kế hoạch|tổng kết|khó khăn|vướng mắc|bất cập|phát sinh|vượt thẩm quyền|bổ sung/u;

/** Reads the duties to report or to make an own plan from a paragraph or task (README of the gold labels, Reporting). */
export function readDuties(source: DutySource, units: KnownUnits, places: Places): FoundDuty[] {
  if (!SPEAKS_OF_DUTY.test(source.text.key)) return [];
  return sentencesOf(source.text)
    .filter(({ key, at }) => SPEAKS_OF_DUTY.test(key) && !source.tasksEnd?.has(at.at(-1) ?? -1))
    .flatMap((sentence) => dutiesOfSentence(sentence, source, { units, places }));
}

function dutiesOfSentence(
  sentence: Passage,
  { unit, stated = [] }: DutySource,
  { units, places }: { units: KnownUnits; places: Places },
): FoundDuty[] {
  const own: Actor | null = unit === null ? null : { name: unit, because: inTaskOf(sentence), isNamed: true };
  const clauses = clausesOf(sentence);
  const leading = leadingTime(clauses[0]);
  const yearly = saidYearly(clauses);
  const told = new Told();
  const parts = clauses.flatMap((clause, index) =>
    actorsOf(clause, own, units).map((part) => ({ ...part, next: clauses[index + 1], yearly: index > yearly })),
  );
  return parts.flatMap(({ clause, actor, next, yearly: isYearly }, n) => {
    const who = told.actor(actor);
    const text = sentence.text.length > LONGEST_SENTENCE ? clause : sentence;
    const addressesOf = addressesIn(clause, next);
    const around = {
      toAll: unit === null,
      leading,
      yearly: isYearly,
      stated: n === 0 ? stated : [],
      reportsBefore: told.reports,
    };
    return actsOf(clause, around).map((act): FoundDuty => {
      const addressees = told.addressees(act, addressesOf(act));
      const time = timeOf(act);
      return {
        duty: {
          text: text.text,
          who: who.name,
          ...namesOf(addressees),
          ...time,
          kind: act.kind,
          place: places.of(text),
        },
        because: { who: who.because, ...becauseOfAddressees(addressees), ...becauseOfTime(act.time, time, clause) },
      };
    });
  });
}

/** What a sentence has told so far and holds for its further clauses. */
class Told {
  #who: Actor | null = null;
  #to: Passage | null = null;
  #via: Passage | null = null;

  /** The act told last is a report. */
  reports = false;

  /** Who acts in a clause that names `actor`, or nobody. */
  actor(actor: Actor): Actor {
    const changed = this.#who !== null && actor.isNamed && actor.name !== this.#who.name;
    if (changed) this.#to = this.#via = null;
    if (this.#who === null || changed) this.#who = actor;
    return this.#who;
  }

  /** The reports of a sentence go to whom its first ones go, through the same hands, where nobody else is named. */
  addressees(act: Act, named: Addressees): Addressees {
    const isReport = act.kind === 'progress-report' || act.kind === 'final-review';
    const inherits = named.to === null && named.via === null && !named.advises;
    const to = inherits ? this.#to : named.to;
    const via = inherits && isReport ? this.#via : named.via;
    if (act.kind !== 'problem-report' && !named.advises) this.#to = to;
    if (isReport) this.#via = via;
    this.reports = isReport;
    return { ...named, to, via };
  }
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
