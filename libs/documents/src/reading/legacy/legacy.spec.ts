import { describe, expect, it } from '@jest/globals';
import { codingOfFont, convertLegacy, convertRun } from './convert.js';
import { fromTcvn3, fromTcvn3Text } from './tcvn3.js';
import { ALL_LETTERS, SMALL_LETTERS } from '../spec-support/vietnamese-letters.js';
import { fromVni } from './vni.js';
import { fromWindows1258 } from './windows-1258.js';

/** Writes letters in an old encoding by looking for what is read as them: the way back, found by search. */
function writer(read: (text: string) => string, signs: readonly string[]): (text: string) => string {
  const back = new Map<string, string>();
  for (const sign of signs) {
    const letter = read(sign);
    if (letter !== sign && !back.has(letter)) back.set(letter, sign);
  }
  return (text) => [...text].map((letter) => back.get(letter) ?? letter).join('');
}

const LATIN = Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i));
const BASES = [...'aeiouyôöAEIOUYÔÖâêôăơưÂÊÔĂƠƯ'];
const PAIRS = [...LATIN, ...BASES.flatMap((base) => LATIN.map((mark) => base + mark))];
const WORDS = 'ủy ban nhân dân xã, kế hoạch chăm sóc, giáo dục và bảo vệ trẻ em; trường học được hỗ trợ, kỹ năng, quỹ';

describe('old encodings', () => {
  it('know 134 letters', () => {
    expect(new Set(ALL_LETTERS).size).toBe(134);
  });

  it('TCVN3: all letters come back; capitals from the capital font', () => {
    const write = writer(fromTcvn3, LATIN);
    for (const letter of SMALL_LETTERS) {
      expect(fromTcvn3(write(letter))).toBe(letter);
      expect(convertRun(write(letter), 'tcvn3-capital')).toBe(letter.toUpperCase());
    }
    for (const letter of 'ĂÂĐÊÔƠƯ') expect(fromTcvn3(write(letter))).toBe(letter);
    expect(convertLegacy(write(WORDS))).toEqual({ text: WORDS, encoding: 'tcvn3' });
  });

  it('TCVN3 without fonts: capitals are told by the letters beside', () => {
    expect(fromTcvn3Text('KÕ HO¹CH n¨m 2026 cña UBND x· Nh÷ Khª, UBND ®· ban hµnh\nVÒ VIÖC')).toBe(
      'KẾ HOẠCH năm 2026 của UBND xã Nhữ Khê, UBND đã ban hành\nVỀ VIỆC',
    );
  });

  it('VNI: all letters come back', () => {
    const write = writer(fromVni, PAIRS);
    for (const letter of ALL_LETTERS) expect(fromVni(write(letter))).toBe(letter);
    // Only í and ì look in VNI as they do in Unicode.
    expect(ALL_LETTERS.filter((letter) => write(letter) === letter)).toEqual(['ì', 'í', 'Ì', 'Í']);
    expect(convertLegacy(write(WORDS))).toEqual({ text: WORDS, encoding: 'vni' });
    expect(fromVni('ÑÖÔÏC ñöôïc Aùnh')).toBe('ĐƯỢC được Ánh');
  });

  it('windows-1258: all letters come back', () => {
    const signs = [...Array.from({ length: 128 }, (_, i) => 128 + i)].map((byte) =>
      new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    );
    const single = writer((sign) => fromWindows1258(sign), signs);
    const marks = new Map(
      ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((mark, i) => [mark, 'ÌÒÞìò'.charAt(i)]),
    );
    const write = (text: string): string =>
      [...text]
        .map((letter) => {
          // The hat stays with the letter, the tone follows as a byte of its own.
          const parts = letter.normalize('NFD');
          const tone = [...parts].find((part) => marks.has(part)) ?? '';
          return single(parts.replace(tone, '').normalize('NFC')) + (marks.get(tone) ?? '');
        })
        .join('');
    for (const letter of ALL_LETTERS) expect(fromWindows1258(write(letter))).toBe(letter);
    expect(convertLegacy(write(WORDS))).toEqual({ text: WORDS, encoding: 'windows-1258' });
  });

  it('are told by the names of fonts', () => {
    expect(['.VnTime', '.VnTimeH', 'VNI-Times', 'Times New Roman', 'Vni Book'].map(codingOfFont)).toEqual([
      'tcvn3',
      'tcvn3-capital',
      'vni',
      'unicode',
      'vni',
    ]);
    expect(convertRun('Trường học', 'tcvn3')).toBe('Trường học');
  });
});
