import { DomainError } from '#domain';
import { brokenZip, passwordProtected } from '../zip/open-zip.js';
import { tooLong } from '../flow/document-text.js';
import { MAX_CHARACTERS } from '../limits.js';
import { Binary } from './binary.js';
import { CompoundFile } from './compound-file.js';

/** Places in the file information block ([MS-DOC] 2.5.1 Fib; the pairs of FibRgFcLcb97 begin at 154). */
const FLAGS = 0x0a;
const BODY_LETTERS = 0x4c;
const FIRST_PAIR = 154;
const ENCRYPTED = 0x0100;
const TABLE_ONE = 0x0200;
const MAGIC = 0xa5ec;
/** nFib of Word 97; older files are laid out differently. */
const WORD_97 = 0x00c1;

/** Numbers of the pairs (offset and length in the table stream). */
export const PAIR = {
  styles: 1,
  letterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  boxText: 56,
  lists: 73,
  overrides: 74,
} as const;

/** The streams of a Word 97–2003 file. */
export interface WordFile {
  /** WordDocument: text and pages of properties. */
  main: Binary;
  /** Properties that found no room elsewhere; empty in most files. */
  data: Binary;
  /** Letters of the body; those of notes, headers, comments and text boxes follow in this order. */
  bodyLetters: number;
  /** Letters of notes, headers, comments and endnotes, and of text boxes. */
  betweenLetters: number;
  boxLetters: number;
  /** A structure of the table stream; empty when the file has none. */
  table(pair: number): Binary;
  /** The table stream from a structure on: some go on behind their stated end. */
  tableFrom(pair: number): Binary;
}

/**
 * Opens a .doc file.
 * @throws DomainError `broken-file`, `password-protected`, `type-doc` (older than Word 97), `text-too-long`
 */
export function openWordFile(bytes: Uint8Array): WordFile {
  const file = new CompoundFile(bytes);
  const stream = file.stream('WordDocument');
  if (stream === null) throw brokenZip();
  const main = new Binary(stream);
  if (main.u16(0) !== MAGIC || main.u16(2) < WORD_97) throw tooOld();
  const flags = main.u16(FLAGS);
  if ((flags & ENCRYPTED) !== 0) throw passwordProtected();
  const tableBytes = file.stream((flags & TABLE_ONE) !== 0 ? '1Table' : '0Table');
  if (tableBytes === null) throw brokenZip();
  const table = new Binary(tableBytes);
  const count = (at: number): number => main.u32(at);
  // Letters are counted before they are read: pieces may claim the same bytes again and again.
  if (count(BODY_LETTERS) > MAX_CHARACTERS) throw tooLong();
  return {
    main,
    data: new Binary(file.stream('Data') ?? new Uint8Array()),
    bodyLetters: count(BODY_LETTERS),
    betweenLetters: count(0x50) + count(0x54) + count(0x5c) + count(0x60),
    boxLetters: count(0x64),
    table: (pair) => table.part(main.u32(FIRST_PAIR + pair * 8), main.u32(FIRST_PAIR + pair * 8 + 4)),
    tableFrom: (pair) => {
      const at = main.u32(FIRST_PAIR + pair * 8);
      return table.part(at, table.length - at);
    },
  };
}

function tooOld(): DomainError {
  return new DomainError(
    'type-doc',
    'unreadable',
    'Đây là tệp Word rất cũ (trước Word 97) hoặc không phải văn bản Word. Đề nghị mở bằng Word và lưu lại dạng .docx (Save As → Word Document).',
  );
}
