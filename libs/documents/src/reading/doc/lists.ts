import type { ListLevel, ListPlace } from '../flow/lists.js';
import { formatOfCode } from '../flow/number-formats.js';
import type { Binary } from './binary.js';

const DEFINITION_BYTES = 28;
const LEVEL_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVELS = 9;

interface Definition {
  levels: Map<number, ListLevel>;
}

interface Override {
  definition: number;
  starts: Map<number, number>;
  levels: Map<number, ListLevel>;
}

/** The lists of a .doc file: definitions (PlfLst) and the lists that use them (PlfLfo), [MS-DOC] 2.9.192, 2.9.191. */
export class DocLists {
  readonly #definitions = new Map<number, Definition>();
  readonly #overrides: Override[] = [];

  /** `definitions` reaches behind its stated end, for the levels stand there; both may be empty. */
  constructor(definitions: Binary | null, overrides: Binary | null) {
    if (definitions !== null) this.#readDefinitions(definitions);
    if (overrides !== null) this.#readOverrides(overrides);
  }

  /** Where a paragraph of list `number` (1-based) stands; null for no list. */
  placeOf(number: number, level: number): ListPlace | null {
    const list = this.#overrides[number - 1];
    const definition = list ? this.#definitions.get(list.definition) : undefined;
    if (!list || !definition) return null;
    const levels = list.levels.size > 0 ? new Map([...definition.levels, ...list.levels]) : definition.levels;
    return { sequence: String(list.definition), list: String(number), level, levels, starts: list.starts };
  }

  #readDefinitions(source: Binary): void {
    const count = source.u16(0);
    let at = 2 + count * DEFINITION_BYTES;
    for (let i = 0; i < count; i++) {
      const head = 2 + i * DEFINITION_BYTES;
      const isSimple = (source.u8(head + 26) & 1) === 1;
      const levels = new Map<number, ListLevel>();
      for (let level = 0; level < (isSimple ? 1 : LEVELS); level++) {
        const read = readLevel(source, at);
        levels.set(level, read.level);
        at = read.end;
      }
      this.#definitions.set(source.i32(head), { levels });
    }
  }

  #readOverrides(source: Binary): void {
    const count = source.u32(0);
    let at = 4 + count * OVERRIDE_BYTES;
    if (at > source.length) return;
    for (let i = 0; i < count; i++) {
      const head = 4 + i * OVERRIDE_BYTES;
      const list: Override = { definition: source.i32(head), starts: new Map(), levels: new Map() };
      this.#overrides.push(list);
      if (at + 4 > source.length) continue;
      at += 4;
      for (let n = source.u8(head + 12); n > 0 && at + 8 <= source.length; n--) at = readOverride(source, at, list);
    }
  }
}

/** A level that a list has of its own: a start, or the whole of it ([MS-DOC] 2.9.132 LFOLVL). */
function readOverride(source: Binary, at: number, list: Override): number {
  const flags = source.u32(at + 4);
  const level = flags & 0xf;
  if ((flags & 0x10) !== 0) list.starts.set(level, source.i32(at));
  if ((flags & 0x20) === 0) return at + 8;
  const read = readLevel(source, at + 8);
  list.levels.set(level, read.level);
  return read.end;
}

/** [MS-DOC] 2.9.150 LVLF, then properties, then the text, in which letters below 9 stand for numbers of levels. */
function readLevel(source: Binary, at: number): { level: ListLevel; end: number } {
  const flags = source.u8(at + 5);
  const textAt = at + LEVEL_BYTES + source.u8(at + 24) + source.u8(at + 25);
  const letters = source.u16(textAt);
  const text = [...source.utf16(textAt + 2, letters)]
    .map((letter) => (letter.charCodeAt(0) < LEVELS ? `%${letter.charCodeAt(0) + 1}` : letter))
    .join('');
  const level: ListLevel = {
    start: source.i32(at),
    format: formatOfCode(source.u8(at + 4)),
    text,
    legal: (flags & 4) !== 0,
    restartAfter: (flags & 8) !== 0 ? source.u8(at + 26) - 1 : null,
  };
  return { level, end: textAt + 2 + letters * 2 };
}
