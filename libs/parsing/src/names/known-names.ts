import { knownUnits } from './known-units.js';
import { fold } from '../text/fold.js';
import type { Passage } from '../text/passage.js';

/** Plural bodies and places whose name is over behind the kind. */
const PLURALS = [
  'các trường học',
  'các nhà trường',
  'các thôn',
  'các đơn vị',
  'các cơ quan, đơn vị',
  'các trường',
  'các đoàn thể',
  'các phòng, ban',
  'các địa phương',
  'thủ trưởng các cơ quan, đơn vị',
  'thủ trưởng các đơn vị',
  'trưởng các phòng, ban',
  'trưởng các thôn',
  'các sở, ban, ngành',
  'các ban, ngành, đoàn thể',
  'các phòng, đơn vị',
  'các phòng chuyên môn',
  'các tổ dân phố',
  'các khu phố',
  'các bản',
];
const PLACE =
  /^\s+(?:(?:trên địa bàn|thuộc|của)\s+)?(?:(?:toàn )?(?:xã|phường|tỉnh|thành phố|huyện|thị trấn|đặc khu|thôn))(?:\s+\p{Lu}[\p{L}]*)*(?![\p{L}])/u;

let names: ReadonlySet<string> | null = null;
const LONGEST_WORDS = 14;

/** Every name of a known body, folded. */
export function allNames(): ReadonlySet<string> {
  names ??= new Set([
    ...knownUnits()
      .flatMap((unit) => [unit.canonical, ...unit.aliases])
      .map((name) => fold(name)),
    ...PLURALS,
  ]);
  return names;
}

/** Where the longest name of a known body at the beginning of a text ends, its place included; null for none. */
export function knownNameEnd(text: Passage): number | null {
  let end: number | null = null;
  let words = 0;
  for (const match of text.key.slice(0, 160).matchAll(/[\s,]+|$/gu)) {
    if (words++ > LONGEST_WORDS) break;
    if (allNames().has(text.key.slice(0, match.index))) end = match.index;
  }
  if (end === null) return null;
  return end + (PLACE.exec(text.text.slice(end))?.[0].length ?? 0);
}
