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

function allNames(): ReadonlySet<string> {
  names ??= new Set([
    ...knownUnits()
      .flatMap((unit) => [unit.canonical, ...unit.aliases])
      .map((name) => fold(name)),
    ...PLURALS,
  ]);
  return names;
}

/** Head nouns that name nobody by themselves; further ones may stand for a body already named ('Ban', 'Trung tâm'). */
const SHORT_NAMES = 'Ban|Tổ|Hội|Đoàn|Khoa|Viện|Trường|Trung tâm|Công ty';
const HALF_NAME = new RegExp(
  `(?:^|\\s)(?:Sở|Phòng|Bộ|Đài|Hạt|Chi cục|[UỦ][yỷ] ban|Liên minh|Liên hiệp|Liên đoàn|Phó)$|(?:,|\\svà|\\svới|phối hợp)\\s(?:${SHORT_NAMES})$`,
  'u',
);
const SHORT_NAME = new RegExp(`(?:^|\\s)(?:${SHORT_NAMES})$`, 'u');

/** 'Văn phòng Sở', 'Giám đốc Sở': of the office that issues the paper, so that the name is whole. */
const OF_OWN_OFFICE =
  /(?:văn phòng|lãnh đạo|giám đốc|thanh tra|công đoàn|chánh văn phòng) (?:Sở|Phòng|Bộ|Đài|Hạt|Chi cục)$/iu;

/** The line ends in a head noun whose name follows: '… phối hợp với Sở' / 'Xây dựng'. Takes the texts as printed. */
export function endsInHalfName(text: string, next: { isAct: boolean }): boolean {
  if (next.isAct && OF_OWN_OFFICE.test(text)) return false;
  return HALF_NAME.test(text) || (SHORT_NAME.test(text) && !next.isAct);
}

let openings: ReadonlySet<string> | null = null;

/** The first words of every known name: 'hội liên hiệp phụ', 'hội liên hiệp phụ nữ' … */
function allOpenings(): ReadonlySet<string> {
  openings ??= new Set(
    [...allNames()].flatMap((name) => [...name.matchAll(/\s|$/gu)].map((match) => name.slice(0, match.index))),
  );
  return openings;
}

/** The last name of a list of bodies is cut: 'Trạm Y tế và Hội Liên hiệp' / 'Phụ nữ tỉnh'. Both folded. */
export function isCutName(list: string, next: string): boolean {
  const last = list.split(/,\s+|\s+và\s+/u).at(-1) ?? list;
  const word = /^[\p{L}\p{N}]+/u.exec(next)?.[0] ?? '';
  // No task begins with the country's name.
  if (next.startsWith('việt nam') || (word === 'nam' && last.endsWith(' việt'))) return true;
  return allOpenings().has(`${last} ${word}`) || allOpenings().has(`${list} ${word}`);
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
