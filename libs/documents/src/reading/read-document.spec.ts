import { zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { MAX_FILE_BYTES } from './limits.js';
import { readDocument } from './read-document.js';

const VIETNAMESE = 'KẾ HOẠCH\nChăm sóc, giáo dục và bảo vệ trẻ em trên địa bàn xã Nhữ Khê';

/** Reads bytes under a name that says nothing true about them. */
function read(bytes: Uint8Array | string | number[]): ReturnType<typeof readDocument> {
  const raw = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes);
  return readDocument({ fileName: 'ke-hoach.txt', bytes: raw });
}

/** Bytes of a text in an encoding of one byte a letter. */
function latin(text: string): number[] {
  return [...text].map((char) => char.charCodeAt(0));
}

describe('readDocument, text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(VIETNAMESE), 'utf-8'],
    [
      'UTF-8 with byte order mark',
      Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(VIETNAMESE)]),
      'utf-8',
    ],
    ['UTF-16 LE', Uint8Array.from([0xff, 0xfe, ...Buffer.from(VIETNAMESE, 'utf16le')]), 'utf-16le'],
    ['UTF-16 BE', Uint8Array.from([0xfe, 0xff, ...Buffer.from(VIETNAMESE, 'utf16le').swap16()]), 'utf-16be'],
    ['UTF-16 LE without mark', Uint8Array.from(Buffer.from(VIETNAMESE, 'utf16le')), 'utf-16le'],
    ['decomposed letters', new TextEncoder().encode(VIETNAMESE.normalize('NFD')), 'utf-8'],
  ])('reads %s', async (_, bytes, encoding) => {
    expect(await readDocument({ fileName: 'a', bytes })).toEqual({
      text: VIETNAMESE,
      kind: 'txt',
      pages: null,
      encoding,
      lines: null,
    });
  });

  it.each([
    ['TCVN3', latin('KÕ ho¹ch ch¨m sãc, gi¸o dôc vµ b¶o vÖ trÎ em trªn ®Þa bµn x· n¨m 2026, ñy ban nh©n d©n x·')],
    [
      'VNI',
      latin('Keá hoaïch chaêm soùc, giaùo duïc vaø baûo veä treû em treân ñòa baøn xaõ naêm 2026, uûy ban nhaân daân'),
    ],
    [
      'Windows-1258',
      latin(
        'Kê\xec hoa\xf2ch chãm so\xecc, gia\xeco du\xf2c va\xcc ba\xd2o vê\xf2 tre\xd2 em trên ði\xf2a ba\xccn xa\xde',
      ),
    ],
  ])('recognises %s and says how to convert it', async (name, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'legacy-encoding',
      kind: 'unreadable',
      message: expect.stringContaining(name),
    });
  });

  it('recognises the old encodings also where they were pasted into Unicode', async () => {
    await expect(read('Ch¨m sãc, gi¸o dôc vµ b¶o vÖ trÎ em trªn ®Þa bµn x· Nh÷ Khª')).rejects.toMatchObject({
      code: 'legacy-encoding',
    });
  });

  it('does not take foreign text for an old encoding', async () => {
    expect(
      (
        await read(
          'Où êtes-vous? Le maire a reçu la délégation à la préfecture; señor Muñoz était là, naïf et très étonné.',
        )
      ).kind,
    ).toBe('txt');
  });
});

describe('readDocument, what is not read', () => {
  it.each([
    ['an empty file', [], 'empty-file'],
    ['a photograph', [0xff, 0xd8, 0xff, 0xe0, 0, 16, ...latin('JFIF')], 'type-image'],
    ['a PNG', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'type-image'],
    ['a program', latin('MZ\x90\0\x03\0\0\0\x04\0'), 'type-program'],
    ['RTF', latin('{\\rtf1\\ansi Ke hoach}'), 'type-rtf'],
    ['an old Word file', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + '\0'.repeat(600)), 'type-doc'],
    [
      'a Word file with a password',
      [...latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), ...Buffer.from('EncryptedPackage', 'utf16le')],
      'password-protected',
    ],
    ['a web page', latin('<!DOCTYPE html><html><body>Kế hoạch</body></html>'), 'type-html'],
    ['a zip', [...zipSync({ 'ke-hoach.pdf': new Uint8Array(10) })], 'type-archive'],
    ['a workbook', [...zipSync({ 'xl/workbook.xml': new Uint8Array(10) })], 'type-spreadsheet'],
    ['noise', Array.from({ length: 400 }, (_, i) => (i * 7) % 32), 'type-unknown'],
  ])('refuses %s with advice of its own', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, kind: 'unreadable' });
  });

  it('refuses a file over the limit without looking into it', async () => {
    await expect(read(Array.from({ length: 1 }, () => 65))).resolves.toBeDefined();
    await expect(
      readDocument({ fileName: 'a', bytes: new Uint8Array(MAX_FILE_BYTES + 1).fill(65) }),
    ).rejects.toMatchObject({ code: 'file-too-large' });
  });
});
