import { Binary } from './binary.js';

const PAGE_BYTES = 512;
const NOTHING = new Binary(new Uint8Array());

/** Properties that hold for the bytes of the main stream up to `to`. */
export interface PropertyRun {
  to: number;
  /** Style of a paragraph; 0 for runs of letters. */
  style: number;
  properties: Binary;
}

/** Pages of 512 bytes that say which properties hold where ([MS-DOC] 2.9.186 PapxFkp, 2.9.33 ChpxFkp). */
export class PropertyPages {
  readonly #count: number;
  #last: { from: number; run: PropertyRun } | null = null;

  constructor(
    private readonly main: Binary,
    private readonly index: Binary,
    private readonly kind: 'paragraphs' | 'letters',
  ) {
    this.#count = Math.max(0, Math.floor((index.length - 4) / 8));
  }

  /** What holds at a place of the main stream; places no page speaks of have no properties. */
  at(place: number): PropertyRun {
    if (this.#last && place >= this.#last.from && place < this.#last.run.to) return this.#last.run;
    const page = search(this.#count, (i) => this.index.u32(i * 4) <= place);
    if (page < 0) return { to: place + 1, style: 0, properties: NOTHING };
    const number = this.index.u32((this.#count + 1) * 4 + page * 4) & 0x3fffff;
    return this.#inPage(this.main.part(number * PAGE_BYTES, PAGE_BYTES), place);
  }

  #inPage(page: Binary, place: number): PropertyRun {
    const room = this.kind === 'letters' ? 101 : 29;
    const count = Math.min(room, page.u8(PAGE_BYTES - 1));
    const at = search(count, (i) => page.u32(i * 4) <= place);
    const to = at < 0 ? place + 1 : page.u32((at + 1) * 4);
    if (at < 0 || place >= to) return { to: place + 1, style: 0, properties: NOTHING };
    const first = (count + 1) * 4;
    const run =
      this.kind === 'letters' ? letters(page, page.u8(first + at) * 2) : paragraph(page, page.u8(first + at * 13) * 2);
    this.#last = { from: page.u32(at * 4), run: { to, ...run } };
    return this.#last.run;
  }
}

/** The last index below `count` that fits, when all before it fit; -1 for none. */
function search(count: number, fits: (index: number) => boolean): number {
  let [low, high] = [-1, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function letters(page: Binary, at: number): Omit<PropertyRun, 'to'> {
  return { style: 0, properties: at === 0 ? NOTHING : page.part(at + 1, Math.min(page.u8(at), PAGE_BYTES - at - 1)) };
}

function paragraph(page: Binary, at: number): Omit<PropertyRun, 'to'> {
  if (at === 0) return { style: 0, properties: NOTHING };
  const words = page.u8(at);
  const [start, length] = words === 0 ? [at + 2, page.u8(at + 1) * 2] : [at + 1, words * 2 - 1];
  const bounded = Math.min(length, PAGE_BYTES - start);
  if (bounded < 2) return { style: 0, properties: NOTHING };
  return { style: page.u16(start), properties: page.part(start + 2, bounded - 2) };
}
