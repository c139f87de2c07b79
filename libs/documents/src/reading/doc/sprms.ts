import type { Binary } from './binary.js';

/** One property of a paragraph, of letters or of a row: [MS-DOC] 2.2.5.1 Sprm. */
export interface Sprm {
  code: number;
  /** Where its operand begins, and how long it is. */
  at: number;
  length: number;
}

/** Codes of the properties that change what is read ([MS-DOC] 2.6.1 – 2.6.3). */
export const SPRM = {
  paragraphStyle: 0x4600,
  listLevel: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  depth: 0x6649,
  deleted: 0x0800,
  special: 0x0855,
  hidden: 0x083c,
  capitals: 0x083b,
  font: 0x4a4f,
  letterStyle: 0x4a30,
  symbol: 0x6a09,
  rowDefinition: 0xd608,
  mergedDown: 0xd62b,
  mergedRight: 0x5624,
  huge: 0x6646,
} as const;

const DEFINE_TABLE = 0xd608;
const CHANGE_TABS = 0xc615;
/** Bytes of the operand by the upper three bits of the code; 0: the operand says itself. */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3] as const;

/** The properties of a list (grpprl); what is cut off is left out. */
export function* readSprms(list: Binary): Generator<Sprm> {
  let at = 0;
  while (at + 3 <= list.length) {
    const code = list.u16(at);
    const operand = at + 2;
    const length = operandLength(list, code, operand);
    if (operand + length > list.length) return;
    yield { code, at: operand, length };
    at = operand + length;
  }
}

function operandLength(list: Binary, code: number, at: number): number {
  const fixed = LENGTHS[code >> 13] ?? 1;
  if (fixed > 0) return fixed;
  if (code === DEFINE_TABLE) return at + 2 <= list.length ? list.u16(at) + 1 : list.length;
  const said = list.u8(at);
  // Long lists of tab stops: their length follows from what they hold ([MS-DOC] 2.9.187).
  if (code === CHANGE_TABS && said === 255 && at + 1 < list.length) {
    const deleted = list.u8(at + 1);
    const added = at + 2 + deleted * 4;
    return added < list.length ? 3 + deleted * 4 + list.u8(added) * 3 : list.length;
  }
  return said + 1;
}

/** A switch that properties may also take from the style: 0 off, 1 on, 128 as the style, 129 its opposite. */
export function toggled(value: number, styled: boolean): boolean {
  if (value === 128) return styled;
  return value === 129 ? !styled : value === 1;
}
