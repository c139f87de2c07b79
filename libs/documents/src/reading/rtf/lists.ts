import { PLAIN_LEVEL, type ListLevel, type ListPlace } from '../flow/lists.js';
import { formatOfCode } from '../flow/number-formats.js';

/** The lists of an RTF file (\listtable and \listoverridetable). */
export class RtfLists {
  readonly #levels = new Map<number, Map<number, ListLevel>>();
  readonly #lists = new Map<number, { listId: number; starts: Map<number, number> }>();
  #open = new Map<number, ListLevel>();
  #level: ListLevel = { ...PLAIN_LEVEL };
  #override = { listId: 0, starts: new Map<number, number>() };
  #overrideLevel = -1;

  /** A control word inside \listtable. */
  tableWord(word: string, value: number): void {
    if (word === 'list') this.#open = new Map();
    else if (word === 'listlevel') {
      this.#level = { ...PLAIN_LEVEL };
      if (this.#open.size < 9) this.#open.set(this.#open.size, this.#level);
    } else if (word === 'levelnfc' || word === 'levelnfcn') this.#level.format = formatOfCode(value);
    else if (word === 'levelstartat') this.#level.start = value;
    else if (word === 'levellegal') this.#level.legal = value !== 0;
    else if (word === 'levelnorestart' && value !== 0) this.#level.restartAfter = -1;
    else if (word === 'listid') this.#levels.set(value, this.#open);
  }

  /** The text of a level: its length, then letters among which those below 9 stand for numbers of levels. */
  levelText(text: string): void {
    const pattern = text.slice(1).replace(/;$/, '');
    this.#level.text = [...pattern].map((c) => (c.charCodeAt(0) < 9 ? `%${c.charCodeAt(0) + 1}` : c)).join('');
  }

  /** A control word inside \listoverridetable. */
  overrideWord(word: string, value: number): void {
    if (word === 'listoverride') {
      this.#override = { listId: 0, starts: new Map() };
      this.#overrideLevel = -1;
    } else if (word === 'listid') this.#override.listId = value;
    else if (word === 'lfolevel') this.#overrideLevel++;
    else if (word === 'levelstartat' && this.#overrideLevel >= 0) this.#override.starts.set(this.#overrideLevel, value);
    else if (word === 'ls') this.#lists.set(value, this.#override);
  }

  /** Where a paragraph with \ls and \ilvl stands. */
  placeOf(ls: number, level: number): ListPlace | null {
    const list = this.#lists.get(ls);
    const levels = list ? this.#levels.get(list.listId) : undefined;
    if (!list || !levels) return null;
    return { sequence: String(list.listId), list: String(ls), level, levels, starts: list.starts };
  }
}
