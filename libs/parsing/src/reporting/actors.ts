import { ALL_UNITS } from '#domain';
import type { Because } from '../explain/reasons.js';
import { foldName } from '../names/fold-name.js';
import { isPluralOfAll, subjectOf } from '../names/subject.js';
import { slice, type Passage } from '../text/passage.js';

/** Who has to act: the unit whose task it is, or whom a sentence names. */
export interface Actor {
  name: string;
  because: Because;
  /** The clause itself names whom it tells. */
  isNamed: boolean;
}

/** The units of a paper, found by the names a sentence calls them. */
export class KnownUnits {
  #byName: Map<string, string> | null = null;

  constructor(
    private readonly names: readonly string[],
    private readonly place: string | null,
  ) {}

  /** The unit as the paper's heading names it; null where there is none. */
  find(name: string): string | null {
    this.#byName ??= new Map(this.names.map((known) => [this.#fold(known), known]));
    return this.#byName.get(this.#fold(name)) ?? null;
  }

  #fold(name: string): string {
    return foldName(name.replace(/\s*\([^()]*\)$/, ''), { place: this.place });
  }
}

/** A clause, or the part of it that tells one body what to do. */
export interface PartOfActor {
  clause: Passage;
  actor: Actor;
}

/** Behind a comma the next body of the paper acts: '…, Phòng Kinh tế tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 15/12'. */
const NEXT_ACTS =
  /,\s+(?:và\s+)?(?:giao\s+)?(?=([^,;.()]{3,80}?)\s+(?:có trách nhiệm|chịu trách nhiệm|chủ trì|tổng hợp|theo dõi|là đầu mối)(?!\p{L}))/gu;

/** What stands before tells something itself, and not only when the next body acts. */
const TELLS = /(?<!\p{L})(?:báo cáo|gửi|phản ánh|xây dựng)(?!\p{L})/u;

/** The parts of a clause by who has to act; `own` is the unit whose task it is, of what is told to all the clause says who. */
export function actorsOf(clause: Passage, own: Actor | null, units: KnownUnits): PartOfActor[] {
  if (own) return [{ clause, actor: own }];
  const parts: PartOfActor[] = [];
  let from = 0;
  for (const match of clause.key.matchAll(NEXT_ACTS)) {
    const part = slice(clause, from, match.index);
    if (!TELLS.test(part.key) || units.find(match[1] ?? '') === null) continue;
    parts.push({ clause: part, actor: subjectActor(part, units) });
    from = match.index + 1;
  }
  const rest = slice(clause, from);
  return [...parts, { clause: rest, actor: subjectActor(rest, units) }];
}

/** The one unit of the paper that is the subject, else all. */
function subjectActor(clause: Passage, units: KnownUnits): Actor {
  const body = subjectOf(clause);
  const name = body && !isPluralOfAll(body.key) ? units.find(body.text) : null;
  if (body && name !== null)
    return { name, isNamed: true, because: { rule: 'duty.who-subject', confidence: 'sure', from: body } };
  return {
    name: ALL_UNITS,
    isNamed: body !== null,
    because: { rule: 'duty.who-all', confidence: 'likely', from: body },
  };
}
