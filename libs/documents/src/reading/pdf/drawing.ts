import { drawText, showGlyphs, type Glyph, type TextNumbers, type TextState } from './glyphs.js';
import { IDENTITY, listOf, matrixOf, multiply, numberOf, type Matrix } from './matrix.js';
import { rulesOfPath } from './rules.js';
import type { Rule } from '../pages/piece.js';

/** The drawing operations of a page as pdf.js lists them. */
export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** The numbers of the operations that matter here (OPS of pdf.js). */
export type OperationNumbers = TextNumbers &
  Readonly<
    Record<
      | 'save'
      | 'restore'
      | 'transform'
      | 'paintFormXObjectBegin'
      | 'paintFormXObjectEnd'
      | 'constructPath'
      | 'endPath'
      | 'paintImageXObject'
      | 'paintInlineImageXObject'
      | 'paintImageMaskXObject'
      | 'showText',
      number
    >
  >;

/** What the operations of a page draw, in points of the page as it is shown, the origin at the top left. */
export interface Drawing {
  glyphs: Glyph[];
  rules: Rule[];
  /** The largest picture, in square points. */
  largestImage: number;
  /** How many paths and pictures are painted. */
  painted: number;
}

/** More letters than this are on no page that people read; the rest is left. */
const MAX_GLYPHS = 60_000;
const MAX_RULES = 5000;

export interface DrawingInput {
  list: OperatorList;
  numbers: OperationNumbers;
  /** From the page's own coordinates to the page as it is shown (`viewport.transform`). */
  base: Matrix;
  fontOf: (id: unknown) => { name: string; matrix: Matrix };
}

/** Follows the operations of a page (ISO 32000-1, 8 and 9) and notes its letters, straight lines and pictures. */
export function readDrawing({ list, numbers, base, fontOf }: DrawingInput): Drawing {
  const drawing: Drawing = { glyphs: [], rules: [], largestImage: 0, painted: 0 };
  const stack: TextState[] = [];
  let state = firstState(base);
  for (const [i, operation] of list.fnArray.entries()) {
    const args = list.argsArray[i];
    switch (operation) {
      case numbers.save:
        stack.push({ ...state });
        break;
      case numbers.paintFormXObjectBegin:
        stack.push({ ...state });
        state.page = multiply(state.page, matrixOf(listOf(args)[0]));
        break;
      case numbers.restore:
      case numbers.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case numbers.transform:
        state.page = multiply(state.page, matrixOf(args));
        break;
      case numbers.constructPath:
        paintPath(drawing, listOf(args), state, numbers.endPath);
        break;
      case numbers.paintImageXObject:
      case numbers.paintInlineImageXObject:
      case numbers.paintImageMaskXObject:
        paintImage(drawing, state);
        break;
      case numbers.setFont:
        Object.assign(state, { size: numberOf(listOf(args)[1]), font: fontOf(listOf(args)[0]) });
        break;
      case numbers.showText:
        if (drawing.glyphs.length < MAX_GLYPHS) showGlyphs(listOf(listOf(args)[0]), state, drawing.glyphs);
        break;
      default:
        drawText(operation, listOf(args), state, numbers);
    }
  }
  return drawing;
}

function firstState(page: Matrix): TextState {
  return {
    page,
    text: IDENTITY,
    lineX: 0,
    lineY: 0,
    x: 0,
    size: 1,
    font: { name: '', matrix: [0.001, 0, 0, 0.001, 0, 0] },
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
}

function paintPath(drawing: Drawing, args: readonly unknown[], { page }: TextState, endPath: number): void {
  // A path that only clips is not seen.
  if (args[0] === endPath) return;
  drawing.painted++;
  const data = listOf(args[1])[0];
  if (isNumbers(data) && drawing.rules.length < MAX_RULES) drawing.rules.push(...rulesOfPath(data, page));
}

/** Not `instanceof`: the list may come from another thread or realm. */
function isNumbers(data: unknown): data is Float32Array {
  return ArrayBuffer.isView(data) && 'length' in data;
}

function paintImage(drawing: Drawing, { page }: TextState): void {
  drawing.painted++;
  // A picture fills the unit square of its coordinates.
  const area = Math.abs(page[0] * page[3] - page[1] * page[2]);
  drawing.largestImage = Math.max(drawing.largestImage, area);
}
