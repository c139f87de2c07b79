import { DomainError } from '#domain';
import { legacyEncodingOf, type LegacyEncoding } from './detect.js';
import { fromTcvn3, fromTcvn3Text } from './tcvn3.js';
import { fromVni } from './vni.js';
import { fromWindows1258 } from './windows-1258.js';

/** What the letters of a run of text mean, by its font; 'tcvn3-capital' is a font that draws capitals only. */
export type LetterCoding = 'unicode' | 'tcvn3' | 'tcvn3-capital' | 'vni';

/** The coding of a font's letters: .VnTime and its like (TCVN3), .VnTimeH (the same, all capitals), VNI-Times (VNI). */
export function codingOfFont(font: string | null): LetterCoding {
  if (font === null) return 'unicode';
  if (/^\.vn\w/i.test(font)) return /h$/i.test(font.trim()) ? 'tcvn3-capital' : 'tcvn3';
  return /^vni[- ]|^vni(?:times|helve)/i.test(font) ? 'vni' : 'unicode';
}

/** Letters no old font has: the run was typed in Unicode although the font is an old one. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u036f]/;

/** Turns a run of text set in an old font into Unicode. Fonts marked as symbol fonts store letters at U+F0xx. */
export function convertRun(text: string, coding: LetterCoding): string {
  if (coding === 'unicode' || UNICODE_ONLY.test(text)) return text;
  const letters = text.replace(/[\uf020-\uf0ff]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xf000));
  if (coding === 'vni') return fromVni(letters);
  return coding === 'tcvn3' ? fromTcvn3(letters) : fromTcvn3(letters).toUpperCase();
}

const CONVERTERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: fromTcvn3Text,
  vni: fromVni,
  'windows-1258': fromWindows1258,
};

/**
 * Turns a text in an old encoding, shown as windows-1252, into Unicode; null when it is in none.
 * @throws DomainError `mixed-encodings` when only part of the text is in an old encoding
 */
export function convertLegacy(text: string): { text: string; encoding: LegacyEncoding } | null {
  const encoding = legacyEncodingOf(text);
  if (encoding === null) return null;
  if (encoding === 'mixed')
    throw new DomainError(
      'mixed-encodings',
      'unreadable',
      'Văn bản lẫn lộn chữ Unicode và chữ theo bảng mã cũ (TCVN3 hoặc VNI) nên không đọc được chắc chắn. Đề nghị chuyển toàn bộ sang Unicode (TCVN 6909:2001), ví dụ bằng Unikey Toolkit, rồi lưu lại.',
    );
  return { text: CONVERTERS[encoding](text), encoding };
}
