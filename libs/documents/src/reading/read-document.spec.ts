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

/** 'e' + acute + circumflex for 'ế'. */
function toneFirst(text: string): string {
  return text.normalize('NFD').replace(/([\u0302\u0306])([\u0300\u0301\u0303\u0309])/g, '$2$1');
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
    ['letters whose tone was typed before the hat', new TextEncoder().encode(toneFirst(VIETNAMESE)), 'utf-8'],
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
    [
      'TCVN3',
      'tcvn3',
      latin('KÕ ho¹ch ch¨m sãc, gi¸o dôc vµ b¶o vÖ trÎ em trªn ®Þa bµn x· n¨m 2026, ñy ban nh©n d©n x·'),
      'Kế hoạch chăm sóc, giáo dục và bảo vệ trẻ em trên địa bàn xã năm 2026, ủy ban nhân dân xã',
    ],
    [
      'VNI',
      'vni',
      latin('Keá hoaïch chaêm soùc, giaùo duïc vaø baûo veä treû em treân ñòa baøn xaõ naêm 2026, uûy ban nhaân daân'),
      'Kế hoạch chăm sóc, giáo dục và bảo vệ trẻ em trên địa bàn xã năm 2026, ủy ban nhân dân',
    ],
    [
      'windows-1258',
      'windows-1258',
      latin(
        'Kê\xec hoa\xf2ch chãm so\xecc, gia\xeco du\xf2c va\xcc ba\xd2o vê\xf2 tre\xd2 em trên ði\xf2a ba\xccn xa\xde',
      ),
      'Kế hoạch chăm sóc, giáo dục và bảo vệ trẻ em trên địa bàn xã',
    ],
  ])('reads the bytes of %s', async (_, encoding, bytes, text) => {
    expect(await read(bytes)).toMatchObject({ text, encoding });
  });

  it('reads the old encodings also where they were pasted into Unicode', async () => {
    expect(await read('Ch¨m sãc, gi¸o dôc vµ b¶o vÖ trÎ em trªn ®Þa bµn x· Nh÷ Khª')).toMatchObject({
      text: 'Chăm sóc, giáo dục và bảo vệ trẻ em trên địa bàn xã Nhữ Khê',
      encoding: 'tcvn3',
    });
  });

  it('refuses text half in Unicode and half in an old encoding, and bytes in none', async () => {
    const mixed = 'Ch¨m sãc, gi¸o dôc vµ b¶o vÖ trÎ em trªn ®Þa bµn x· Nh÷ Khª; Trạm Y tế chủ trì'.repeat(3);
    await expect(read(mixed)).rejects.toMatchObject({ code: 'mixed-encodings', kind: 'unreadable' });
    await expect(read(latin('caf\xe9 \xff\xfe\xfd quelque chose de bien fran\xe7ais'))).rejects.toMatchObject({
      code: 'unknown-encoding',
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
    ['a program', latin('MZ\x90\0\x03\0\0\0\x04\0'), 'type-program'],
    ['a compound file of nothing', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + '\0'.repeat(600)), 'broken-file'],
    [
      'an old workbook',
      [...latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), ...Buffer.from('Workbook', 'utf16le')],
      'type-spreadsheet',
    ],
    ['RTF without text', latin('{\\rtf1\\ansi }'), 'empty-text'],
    ['XML', latin('<?xml version="1.0"?><a>Ke hoach</a>'), 'type-xml'],
    [
      'a Word file with a password',
      [...latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), ...Buffer.from('EncryptedPackage', 'utf16le')],
      'password-protected',
    ],
    ['an empty web page', latin('<!DOCTYPE html><html><body><script>a</script></body></html>'), 'empty-text'],
    ['slides', [...zipSync({ 'ppt/presentation.xml': new Uint8Array(10) })], 'type-slides'],
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
