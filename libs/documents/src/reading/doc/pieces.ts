import { brokenZip } from '../zip/open-zip.js';
import { Binary } from './binary.js';
import { PAIR, type WordFile } from './word-file.js';

/** Properties of a whole piece, left by 'fast saves'. */
const PIECE_PROPERTIES = 1;
const PIECE_TABLE = 2;
const COMPRESSED = 0x40000000;
/** Properties short enough to stand in the piece itself ([MS-DOC] 2.9.215 Prm0): their codes as in other places. */
const SHORT_CODES: Readonly<Record<number, number>> = { 0x18: 0x2416, 0x19: 0x2417, 0x41: 0x0800, 0x5c: 0x083c };

/** A part of the text that lies in one place of the file. */
export interface Piece {
  /** First letter, and the letter behind the last one, counted over the whole text. */
  from: number;
  to: number;
  /** Place of its first letter in the main stream. */
  at: number;
  bytesPerLetter: 1 | 2;
  /** Properties of all its paragraphs and letters. */
  properties: Binary;
}

const LATIN = new TextDecoder('windows-1252');
const UTF16 = new TextDecoder('utf-16le');

/** The pieces that hold letters `from` to `to`, in order ([MS-DOC] 2.4.1 Retrieving Text). */
export function readPieces(file: WordFile, { from, to }: { from: number; to: number }): Piece[] {
  const { main } = file;
  const clx = file.table(PAIR.pieces);
  const properties: Binary[] = [];
  let at = 0;
  while (clx.u8(at) === PIECE_PROPERTIES) {
    const length = clx.u16(at + 1);
    properties.push(clx.part(at + 3, length));
    at += 3 + length;
  }
  if (clx.u8(at) !== PIECE_TABLE) throw brokenZip();
  const list = clx.part(at + 5, clx.u32(at + 1));
  const count = Math.floor((list.length - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const [first, behind] = [list.u32(i * 4), list.u32(i * 4 + 4)];
    const descriptor = (count + 1) * 4 + i * 8;
    const place = list.u32(descriptor + 2);
    const isLatin = (place & COMPRESSED) !== 0;
    const start = isLatin ? (place & ~COMPRESSED) / 2 : place;
    const bytesPerLetter = isLatin ? 1 : 2;
    const [begin, end] = [Math.max(first, from), Math.min(behind, to)];
    if (begin >= end) continue;
    const piece = { from: begin, to: end, at: start + (begin - first) * bytesPerLetter, bytesPerLetter } as const;
    main.part(piece.at, (end - begin) * bytesPerLetter);
    pieces.push({ ...piece, properties: propertiesOf(list.u16(descriptor + 6), properties) });
  }
  return pieces;
}

/** Letters of a piece, from a place in the main stream to another one. */
export function lettersOf(main: Binary, piece: Piece, { at, to }: { at: number; to: number }): string {
  return (piece.bytesPerLetter === 1 ? LATIN : UTF16).decode(main.part(at, to - at).bytes);
}

function propertiesOf(modifier: number, lists: readonly Binary[]): Binary {
  if ((modifier & 1) === 1) return lists[modifier >> 1] ?? new Binary(new Uint8Array());
  const code = SHORT_CODES[(modifier >> 1) & 0x7f];
  return new Binary(code === undefined ? new Uint8Array() : Uint8Array.of(code & 0xff, code >> 8, modifier >> 8));
}
