import type { Binary } from './binary.js';

/** Bytes of a font's record before its name ([MS-DOC] 2.9.71 FFN). */
const BEFORE_NAME = 39;

/** Names of the fonts of a .doc file in their order ([MS-DOC] 2.9.286 SttbfFfn). */
export function readFontNames(table: Binary): string[] {
  const names: string[] = [];
  if (table.length < 4) return names;
  const count = table.u16(0);
  for (let at = 4; names.length < count && at < table.length;) {
    const length = table.u8(at);
    const letters = Math.max(0, Math.floor((Math.min(length, table.length - at - 1) - BEFORE_NAME) / 2));
    const name = letters === 0 ? '' : table.utf16(at + 1 + BEFORE_NAME, letters);
    names.push(name.split('\0')[0] ?? '');
    at += 1 + length;
  }
  return names;
}
