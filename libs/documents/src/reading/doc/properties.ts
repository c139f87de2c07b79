import type { CellShape } from '../flow/edged-tables.js';
import type { Binary } from './binary.js';
import { readSprms, SPRM, toggled, type Sprm } from './sprms.js';

/** What changes how a paragraph is read. */
export interface ParagraphState {
  /** Number of its list override (1-based); 0: none. */
  list: number;
  level: number;
  inTable: boolean;
  /** How deep in tables it lies, where the file says so. */
  depth: number;
  rowEnd: boolean;
  innerCell: boolean;
  innerRowEnd: boolean;
  /** Cells of the row that ends here. */
  cells: CellShape[];
}

export const PLAIN_PARAGRAPH: ParagraphState = {
  list: 0,
  level: 0,
  inTable: false,
  depth: 0,
  rowEnd: false,
  innerCell: false,
  innerRowEnd: false,
  cells: [],
};

/** What changes how letters are read. */
export interface LetterState {
  deleted: boolean;
  hidden: boolean;
  capitals: boolean;
  special: boolean;
  font: number | null;
  symbol: { font: number; code: number } | null;
}

export const PLAIN_LETTERS: LetterState = {
  deleted: false,
  hidden: false,
  capitals: false,
  special: false,
  font: null,
  symbol: null,
};

/** Lists by number; 0xF801 and above are marks of Word 6. */
const LAST_LIST = 0x7fe;
const CELL_BYTES = 20;

export function applyParagraph(state: ParagraphState, list: Binary): void {
  for (const sprm of readSprms(list)) {
    const { code, at } = sprm;
    if (code === SPRM.list) state.list = list.u16(at) <= LAST_LIST ? list.u16(at) : 0;
    else if (code === SPRM.listLevel) state.level = Math.min(8, list.u8(at));
    else if (code === SPRM.inTable) state.inTable = list.u8(at) !== 0;
    else if (code === SPRM.depth) state.depth = Math.max(0, list.i32(at));
    else if (code === SPRM.rowEnd) state.rowEnd = list.u8(at) !== 0;
    else if (code === SPRM.innerCell) state.innerCell = list.u8(at) !== 0;
    else if (code === SPRM.innerRowEnd) state.innerRowEnd = list.u8(at) !== 0;
    else applyRow(state, list, sprm);
  }
}

function applyRow(state: ParagraphState, list: Binary, { code, at, length }: Sprm): void {
  if (code === SPRM.rowDefinition) state.cells = cellsOf(list.part(at + 2, length - 2));
  else if (code === SPRM.mergedDown && length >= 3) {
    const cell = state.cells[list.u8(at + 1)];
    // 0: not merged, 1: goes on the cell above, 3: begins a merged cell.
    if (cell) cell.continues = list.u8(at + 2) === 1;
  } else if (code === SPRM.mergedRight)
    for (let i = list.u8(at) + 1; i < list.u8(at + 1); i++) {
      const cell = state.cells[i];
      if (cell) cell.joinsLeft = true;
    }
}

/** The cells of a row: their edges, then what they are merged with ([MS-DOC] 2.9.321 TDefTableOperand). */
function cellsOf(definition: Binary): CellShape[] {
  const count = definition.length === 0 ? 0 : definition.u8(0);
  const flagsFrom = 1 + (count + 1) * 2;
  if (flagsFrom > definition.length) return [];
  const cells: CellShape[] = [];
  let before = 0;
  for (let i = 0; i < count; i++) {
    const at = flagsFrom + i * CELL_BYTES;
    const flags = at + 2 <= definition.length ? definition.u16(at) : 0;
    // Writers differ in which of the two bits begins a merged cell, so the one that comes second goes on.
    const merge = flags & 3;
    const joinsLeft = (merge === 2 && before === 1) || (merge === 1 && before >= 2);
    cells.push({ right: definition.i16(1 + (i + 1) * 2), continues: (flags & 0x60) === 0x20, joinsLeft });
    if (!joinsLeft) before = merge;
  }
  return cells;
}

/** `styled`: the letters as the style of their paragraph has them, which switches may refer to. */
export function applyLetters(state: LetterState, list: Binary, styled: LetterState): void {
  for (const { code, at } of readSprms(list)) {
    if (code === SPRM.deleted) state.deleted = toggled(list.u8(at), styled.deleted);
    else if (code === SPRM.hidden) state.hidden = toggled(list.u8(at), styled.hidden);
    else if (code === SPRM.capitals) state.capitals = toggled(list.u8(at), styled.capitals);
    else if (code === SPRM.special) state.special = list.u8(at) !== 0;
    else if (code === SPRM.font) state.font = list.u16(at);
    else if (code === SPRM.symbol) state.symbol = { font: list.u16(at), code: list.u16(at + 2) };
  }
}
