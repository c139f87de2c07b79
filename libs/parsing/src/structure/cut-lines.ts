import type { Line } from '../text/lines.js';
import { join } from '../text/passage.js';

/**
 * Lines of head and foot that web pages cut behind their first words: what the first one ends in, and what the second one is.
 * Both are told in the letters as printed.
 */
const CUTS: readonly (readonly [end: RegExp, next: RegExp])[] = [
  // 'Số:' / '36/KH-UBND'
  [/^Số\s*:?$/iu, /^\d*\s*[/-]/u],
  // 'KT.' / 'CHỦ TỊCH'
  [/^(?:TM|KT|TL|TUQ|Q)\s*\.$/u, /^\p{Lu}{2}/u],
  // 'PHÓ CHỦ' / 'TỊCH', 'PHÓ' / 'GIÁM ĐỐC'
  [/(?:^|\s)PHÓ$/u, /^(?:CHỦ|GIÁM|TRƯỞNG|CHÁNH|HIỆU|BÍ)(?!\p{L})/u],
  [/(?:^|\s)CHỦ$/u, /^TỊCH$/u],
  [/(?:^|\s)GIÁM$/u, /^ĐỐC(?!\p{L})/u],
  [/(?:^|\s)HIỆU$/u, /^TRƯỞNG$/u],
  // A name: 'Nguyễn' / 'Văn An', 'Nguyễn Văn' / 'An'
  [/^\p{Lu}\p{Ll}*$/u, /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,3}$/u],
  [/^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,3}$/u, /^\p{Lu}\p{Ll}+$/u],
];

/** Phrases of every head, folded, which are cut behind any word: 'ỦY' / 'BAN NHÂN DÂN', 'CỘNG HÒA XÃ' / 'HỘI CHỦ NGHĨA VIỆT NAM'. */
const PHRASES = ['ủy ban nhân dân', 'cộng hòa xã hội chủ nghĩa việt nam', 'độc lập - tự do - hạnh phúc'];

/** The lines of a head or foot, with those put together again that stand side by side and were one. */
export function withoutCuts(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last?.kind === 'text' && line.kind === 'text' && isCut(last, line))
      whole[whole.length - 1] = { ...last, ...join([last, line]) };
    else whole.push(line);
  }
  return whole;
}

function isCut(line: Line, next: Line): boolean {
  const [word = ''] = next.key.split(' ', 1);
  return (
    PHRASES.some((phrase) => phrase.startsWith(`${line.key} ${word}`)) ||
    CUTS.some(([end, begin]) => end.test(line.text) && begin.test(next.text))
  );
}
