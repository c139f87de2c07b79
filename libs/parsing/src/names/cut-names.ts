import { allNames } from './known-names.js';

/** Names of bodies that a line end cuts in two. */

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
