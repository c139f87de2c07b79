import { PAIR, type WordFile } from './word-file.js';

const ANCHOR_BYTES = 26;
const BOX_BYTES = 22;
/** Where a box names its shape ([MS-DOC] 2.9.101 FTXBXS). */
const SHAPE_AT = 14;

/**
 * Text boxes by the letter of the body they are anchored at: letters `from` to `to` of the whole text. Anchors name a
 * shape ([MS-DOC] 2.8.37 PlcfSpa), and so do the texts of boxes (2.8.32 PlcftxbxTxt).
 */
export function readBoxes(file: WordFile): Map<number, { from: number; to: number }> {
  const boxes = new Map<number, { from: number; to: number }>();
  const texts = file.table(PAIR.boxText);
  const anchors = file.table(PAIR.shapes);
  if (texts.length < 4 || anchors.length < 4) return boxes;
  const first = file.bodyLetters + file.betweenLetters;
  const shapes = new Map<number, { from: number; to: number }>();
  const count = Math.floor((texts.length - 4) / (4 + BOX_BYTES));
  for (let i = 0; i < count; i++) {
    const range = { from: first + texts.u32(i * 4), to: first + texts.u32(i * 4 + 4) };
    if (range.to <= first + file.boxLetters) shapes.set(texts.u32((count + 1) * 4 + i * BOX_BYTES + SHAPE_AT), range);
  }
  const anchored = Math.floor((anchors.length - 4) / (4 + ANCHOR_BYTES));
  for (let i = 0; i < anchored; i++) {
    const range = shapes.get(anchors.u32((anchored + 1) * 4 + i * ANCHOR_BYTES));
    if (range) boxes.set(anchors.u32(i * 4), range);
  }
  return boxes;
}
