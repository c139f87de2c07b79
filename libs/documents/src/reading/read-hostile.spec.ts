import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain';
import {
  MAX_CHARACTERS,
  MAX_FILE_BYTES,
  MAX_INFLATED_BYTES,
  MAX_NESTING,
  MAX_TABLE_COLUMNS,
  MAX_TABLE_NESTING,
  MAX_ZIP_ENTRIES,
} from './limits.js';
import { readDocument } from './read-document.js';
import { makeDocx, paragraph } from './spec-support/make-files.js';
import { lyingZip } from './spec-support/make-zip.js';

const sample = (type: string): Uint8Array =>
  readFileSync(new URL(`spec-support/samples/habits.${type}`, import.meta.url));
const HTML = strToU8(
  '<html><meta charset=utf-8><ol><li>Kế hoạch<ul><li>a</ul></ol><table><tr><td rowspan=2>1<td colspan=3>b<tr><td>c</table>',
);
const MHTML = strToU8(
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>K=E1=BA=BF ho=\r\n=E1=BA=A1ch</p>\r\n--x--\r\n',
);

/** The text of a file, or the code of its refusal; any other error fails the test. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    return (await readDocument({ fileName: 'a', bytes })).text;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

describe('files that were damaged', () => {
  it.each([
    ['docx', sample('docx')],
    ['odt', sample('odt')],
    ['doc', sample('doc')],
    ['rtf', sample('rtf')],
    ['html', HTML],
    ['mhtml', MHTML],
    ['txt', strToU8('Kế hoạch số 5 của Ủy ban nhân dân xã về chăm sóc trẻ em\n'.repeat(20))],
  ])('%s cut off or with changed bytes is read or refused', async (_, bytes) => {
    const place = fc.nat({ max: bytes.length - 1 });
    const damage = fc.record({
      length: fc.oneof(fc.constant(bytes.length), place),
      flips: fc.array(fc.tuple(place, fc.nat({ max: 255 })), { maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ length, flips }) => {
        const broken = Uint8Array.from(bytes);
        for (const [at, value] of flips) broken[at] = value;
        expect(typeof (await outcome(broken.slice(0, length)))).toBe('string');
      }),
      { numRuns: 150 },
    );
  });

  it.each(['docx', 'odt', 'doc'])('%s that ends in the middle is refused as broken', async (type) => {
    const bytes = sample(type);
    expect(await outcome(bytes.slice(0, bytes.length / 2))).toBe('broken-file');
  });

  it('reads the page in a file of Word that holds page and pictures', async () => {
    expect(await outcome(MHTML)).toBe('Kế hoạch');
  });
});

describe('files made to harm', () => {
  it('stops unpacking at the limit, whatever size the directory states', async () => {
    const big = new Uint8Array(MAX_INFLATED_BYTES + 1).fill(32);
    const bomb = lyingZip({ 'word/document.xml': big }, 9);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await outcome(bomb)).toBe('file-too-large');
    const half = big.subarray(0, big.length / 2 + 1);
    expect(await outcome(lyingZip({ 'word/document.xml': half, 'word/styles.xml': half }, 9))).toBe('file-too-large');
  });

  it('refuses a zip of too many parts', async () => {
    const nothing = new Uint8Array();
    const empty = Object.fromEntries(Array.from({ length: MAX_ZIP_ENTRIES + 1 }, (_, i) => [`word/${i}`, nothing]));
    const zip = zipSync({ 'word/document.xml': strToU8('<w:p/>'), ...empty }, { level: 0 });
    expect(await outcome(zip)).toBe('file-too-large');
  });

  it('expands no entities', async () => {
    const document = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>cười &b;</w:t></w:r></w:p></w:body></w:document>`;
    expect(await outcome(zipSync({ 'word/document.xml': strToU8(document) }))).toBe('cười &b;');
  });

  it.each([
    ['XML', zipSync({ 'word/document.xml': strToU8('<w:p>'.repeat(MAX_NESTING + 1)) })],
    ['groups of RTF', strToU8(`{\\rtf1 ${'{'.repeat(MAX_NESTING + 1)}`)],
    ['tags of HTML', strToU8(`<html>${'<b>'.repeat(MAX_NESTING + 1)}chữ`)],
  ])('refuses %s nested too deep', async (_, bytes) => {
    expect(await outcome(bytes)).toBe('nested-too-deep');
  });

  it('reads tables in tables to a depth, and a width of columns', async () => {
    const deep = MAX_TABLE_NESTING + 20;
    const nested = `${'<table><tr><td>'.repeat(deep)}chữ${'</table>'.repeat(deep)}`;
    expect(await outcome(strToU8(`<html><meta charset=utf-8>${nested}cuối`))).toMatch(/chữ[^]*cuối$/);
    const wide = `<html><table>${'<tr><td>a<td>b<td colspan=9999>c</tr>'.repeat(2)}</table>`;
    const [row = ''] = (await outcome(strToU8(wide))).split('\n');
    expect(row.split('|').length - 2).toBeLessThanOrEqual(MAX_TABLE_COLUMNS);
  });

  it('refuses more text than a plan has', async () => {
    const line = paragraph('chữ '.repeat(1_000_000));
    const count = Math.ceil(MAX_CHARACTERS / 4_000_000) + 1;
    expect(await outcome(makeDocx(line.repeat(count)))).toBe('text-too-long');
  });

  it.each([
    ['text', 'Kế hoạch '],
    ['RTF', '{\\rtf1 Ke hoach '],
    ['HTML', '<html>Ke hoach '],
    ['open groups', '{\\rtf1 {}{}a '],
    ['less-than signs', '<html><p '],
  ])('takes 20 MB of one line within seconds: %s', async (_, start) => {
    const bytes = new Uint8Array(MAX_FILE_BYTES).fill(97);
    bytes.set(strToU8(start.repeat(1000)));
    const began = performance.now();
    await outcome(bytes);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
