import type { Piece } from './lines.js';

/** The drawing operations of a page as pdf.js lists them, and the numbers of those that place text. */
export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
export type OperationNumbers = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'beginText'
    | 'setCharSpacing'
    | 'setWordSpacing'
    | 'setHScale'
    | 'setLeading'
    | 'setFont'
    | 'setTextRise'
    | 'moveText'
    | 'setLeadingMoveText'
    | 'setTextMatrix'
    | 'nextLine'
    | 'showText',
    number
  >
>;

type Matrix = [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

interface TextState {
  page: Matrix;
  text: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/**
 * Places every single letter of a page (PDF 32000-1, 9.4). Needed where a word's letters come from two fonts: the
 * ready-made text of pdf.js then shows gaps in place of the letters that are drawn later.
 */
export function glyphPieces(drawing: Drawing, numbers: OperationNumbers): Piece[] {
  const pieces: Piece[] = [];
  const stack: TextState[] = [];
  let state: TextState = {
    page: IDENTITY,
    text: IDENTITY,
    lineX: 0,
    lineY: 0,
    x: 0,
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  const move = (dx: number, dy: number): void => {
    state.lineX += dx;
    state.lineY += dy;
    state.x = state.lineX;
  };
  for (const [i, operation] of drawing.fnArray.entries()) {
    const args = listOf(drawing.argsArray[i]);
    const [first, second] = [numberOf(args[0]), numberOf(args[1])];
    switch (operation) {
      case numbers.save:
      case numbers.paintFormXObjectBegin:
        stack.push({ ...state });
        if (operation === numbers.paintFormXObjectBegin) state.page = multiply(state.page, matrixOf(args[0]));
        break;
      case numbers.restore:
      case numbers.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case numbers.transform:
        state.page = multiply(state.page, matrixOf(args));
        break;
      case numbers.beginText:
        Object.assign(state, { text: IDENTITY, lineX: 0, lineY: 0, x: 0 });
        break;
      case numbers.setTextMatrix:
        Object.assign(state, { text: matrixOf(args.length === 1 ? args[0] : args), lineX: 0, lineY: 0, x: 0 });
        break;
      case numbers.setCharSpacing:
        state.charSpacing = first;
        break;
      case numbers.setWordSpacing:
        state.wordSpacing = first;
        break;
      case numbers.setHScale:
        state.scale = first / 100;
        break;
      case numbers.setLeading:
        state.leading = -first;
        break;
      case numbers.setFont:
        state.size = second;
        break;
      case numbers.setTextRise:
        state.rise = first;
        break;
      case numbers.moveText:
        move(first, second);
        break;
      case numbers.setLeadingMoveText:
        state.leading = second;
        move(first, second);
        break;
      case numbers.nextLine:
        move(0, state.leading);
        break;
      case numbers.showText:
        show(listOf(args[0]), state, pieces);
        break;
    }
  }
  return pieces;
}

/** Draws letters (objects with `unicode` and `width`) and shifts (numbers, in thousandths of the letter height). */
function show(shown: readonly unknown[], state: TextState, pieces: Piece[]): void {
  const full = multiply(state.page, state.text);
  const across = state.scale * Math.hypot(full[0], full[1]);
  const size = Math.abs(state.size) * Math.hypot(full[2], full[3]);
  for (const part of shown) {
    if (typeof part === 'number') {
      state.x -= (part * state.size * state.scale) / 1000;
      continue;
    }
    const glyph = glyphOf(part);
    if (!glyph) continue;
    const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const width = (glyph.width * state.size) / 1000;
    const at = apply(full, state.x, state.lineY + state.rise);
    pieces.push({ text: glyph.unicode, x: at.x, y: at.y, width: width * across, size });
    state.x += (width + spacing) * state.scale;
  }
}

function glyphOf(part: unknown): { unicode: string; width: number; isSpace: boolean } | null {
  if (typeof part !== 'object' || part === null || !('unicode' in part) || !('width' in part)) return null;
  const { unicode, width } = part;
  if (typeof unicode !== 'string' || typeof width !== 'number') return null;
  return { unicode, width, isSpace: 'isSpace' in part && part.isSpace === true };
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** pdf.js gives lists, typed arrays, or objects with numbered keys. */
function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (ArrayBuffer.isView(value) || (typeof value === 'object' && value !== null)) return Object.values(value);
  return [];
}

function matrixOf(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = listOf(value).map(Number);
  return [a, b, c, d, e, f];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function apply(m: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] };
}

/** Pieces that jump back over those before them on the same line: letters of a word drawn from a second font. */
export function isJumbled(pieces: readonly Piece[]): boolean {
  let back = 0;
  let right = Number.NEGATIVE_INFINITY;
  let y = Number.NaN;
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    if (Math.abs(piece.y - y) > 1) right = Number.NEGATIVE_INFINITY;
    else if (piece.x < right - 0.5 * piece.size) back += 1;
    y = piece.y;
    right = Math.max(right, piece.x + piece.width);
  }
  return back >= 3;
}
