import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readDoc } from './read-doc.js';

const SAMPLE = readFileSync(new URL('spec-support/samples/habits.doc', import.meta.url));
/** Where the main stream begins: its first two bytes are EC A5 ([MS-DOC] 2.5.2 FibBase.wIdent). */
const MAIN = SAMPLE.indexOf(Buffer.from([0xec, 0xa5]));

/** The sample with a number of its file information block changed. */
function changed(at: number, change: (value: number) => number): Uint8Array {
  const bytes = Uint8Array.from(SAMPLE);
  const view = new DataView(bytes.buffer);
  view.setUint16(MAIN + at, change(view.getUint16(MAIN + at, true)), true);
  return bytes;
}

describe('readDoc', () => {
  it('reads compressed and wide letters, lists, tables and boxes (see read-habits)', () => {
    expect(readDoc(SAMPLE)).toMatchObject({ kind: 'doc', pages: null, encoding: null, lines: null });
  });

  it('refuses files with a password, older than Word 97, or with a text that cannot be', () => {
    const refused = (code: string): unknown => expect.objectContaining({ code, kind: 'unreadable' });
    expect(() => readDoc(changed(0x0a, (flags) => flags | 0x0100))).toThrow(refused('password-protected'));
    expect(() => readDoc(changed(0x02, () => 101))).toThrow(refused('type-doc'));
    expect(() => readDoc(changed(0x4e, () => 0x7fff))).toThrow(refused('text-too-long'));
    expect(() => readDoc(changed(0x0a, (flags) => flags ^ 0x0200))).toThrow(refused('broken-file'));
  });
});
