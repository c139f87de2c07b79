import type { Line } from './lines.js';
import type { Marker } from './markers.js';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
/** So many lines back the number before is looked for. */
const NEAR = 12;
/** 'điểm b) khoản 2' cites another paper. */
const CITES = /(?:điểm|khoản|mục|tiết|ý)$/u;

/**
 * '… gồm: (i) rà soát; (ii) kiểm tra; / (iii) báo cáo': the number before stands inside a line of the paragraph, so that this one,
 * which only a wrap has brought to the beginning of its line, does too.
 */
export function countsOnInside(current: readonly Line[], line: Line, marker: Marker): boolean {
  const before = marksBefore(line, marker);
  if (before.length === 0) return false;
  return current.slice(-NEAR).some(({ key }, i, near) =>
    before.some((mark) => {
      const at = key.indexOf(` ${mark} `);
      const inside = at >= 0 && !CITES.test(key.slice(Math.max(0, at - 8), at));
      // '(ii)' that an earlier wrap brought to the beginning of a line.
      return inside || (near[i] !== current[0] && key.startsWith(`${mark} `));
    }),
  );
}

/** What is counted right before, as it is printed: '(iii)' before '(iv)', 'd)' before 'đ)', '①' before '②'. */
function marksBefore({ text }: Line, { kind, label }: Marker): string[] {
  if (kind === 'ring') return [String.fromCharCode(text.charCodeAt(0) - 1)];
  if (kind !== 'paren' && kind !== 'letter' && kind !== 'bracket') return [];
  const names = /^\d/.test(label)
    ? [String(Number(label) - 1)]
    : [ROMAN, LETTERS].flatMap((row) => row[row.indexOf(label) - 1] ?? []);
  return names.map((name) => (kind === 'paren' ? `(${name})` : `${name})`));
}
