import { apply, IDENTITY, matrixOf, multiply, numberOf, type Matrix } from './matrix.js';

/** A letter where the PDF draws it, in points of the page as it is shown, the origin at the top left. */
export interface Glyph {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** Direction of writing in degrees clockwise, -180 to 180; 0 is upright. */
  angle: number;
  /** Drawn without ink: the text layer that another program laid over a scan. */
  invisible: boolean;
  font: string;
}

/** Operations that only place text. */
export type TextNumbers = Readonly<
  Record<
    | 'beginText'
    | 'setCharSpacing'
    | 'setWordSpacing'
    | 'setHScale'
    | 'setLeading'
    | 'setFont'
    | 'setTextRise'
    | 'setTextRenderingMode'
    | 'moveText'
    | 'setLeadingMoveText'
    | 'setTextMatrix'
    | 'nextLine',
    number
  >
>;

export interface TextState {
  page: Matrix;
  text: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  size: number;
  font: { name: string; matrix: Matrix };
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

/** Text rendering modes that leave no ink: invisible, and clip only (ISO 32000-1, 9.3.6). */
const WITHOUT_INK: readonly number[] = [3, 7];

/** Follows an operation that sets or moves the text state; others are passed over. */
export function drawText(operation: number, args: readonly unknown[], state: TextState, numbers: TextNumbers): void {
  const [first, second] = [numberOf(args[0]), numberOf(args[1])];
  switch (operation) {
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
    case numbers.setTextRise:
      state.rise = first;
      break;
    case numbers.setTextRenderingMode:
      state.mode = first;
      break;
    case numbers.moveText:
      move(state, first, second);
      break;
    case numbers.setLeadingMoveText:
      state.leading = second;
      move(state, first, second);
      break;
    case numbers.nextLine:
      move(state, 0, state.leading);
      break;
  }
}

function move(state: TextState, dx: number, dy: number): void {
  state.lineX += dx;
  state.lineY += dy;
  state.x = state.lineX;
}

/** Draws letters (objects with `unicode` and `width`) and shifts (numbers, in thousandths of the letter height). */
export function showGlyphs(shown: readonly unknown[], state: TextState, glyphs: Glyph[]): void {
  const full = multiply(state.page, state.text);
  const across = Math.abs(state.scale) * Math.hypot(full[0], full[1]);
  const size = Math.abs(state.size) * Math.hypot(full[2], full[3]) * emScale(state.font.matrix);
  const angle = (Math.atan2(full[1] * state.size, full[0] * state.size) * 180) / Math.PI;
  const invisible = WITHOUT_INK.includes(state.mode);
  for (const part of shown) {
    if (typeof part === 'number') {
      state.x -= (part * state.size * state.scale) / 1000;
      continue;
    }
    const glyph = glyphOf(part);
    if (!glyph) continue;
    const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const width = glyph.width * state.size * state.font.matrix[0];
    const at = apply(full, state.x, state.lineY + state.rise);
    const place = { x: at.x, y: at.y, width: Math.abs(width) * across, size };
    if (isPlaced(place)) glyphs.push({ text: glyph.unicode, ...place, angle, invisible, font: state.font.name });
    state.x += (width + spacing) * state.scale;
  }
}

/** Bitmap fonts (Type 3) bring their own measure; 1 for all others. */
function emScale(font: Matrix): number {
  const scale = Math.abs(font[3]) * 1000;
  return scale > 0.2 && scale < 50 ? scale : 1;
}

/** Broken files give places that are no numbers, or miles off the page. */
function isPlaced(place: { x: number; y: number; width: number; size: number }): boolean {
  return Object.values(place).every((value) => Number.isFinite(value) && Math.abs(value) < 100_000) && place.size > 0.5;
}

function glyphOf(part: unknown): { unicode: string; width: number; isSpace: boolean } | null {
  if (typeof part !== 'object' || part === null || !('unicode' in part) || !('width' in part)) return null;
  const { unicode, width } = part;
  if (typeof unicode !== 'string' || typeof width !== 'number') return null;
  return { unicode, width, isSpace: 'isSpace' in part && part.isSpace === true };
}
