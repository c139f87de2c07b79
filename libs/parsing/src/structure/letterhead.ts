import type { Line } from '../text/lines.js';
import { slice } from '../text/passage.js';

/** The country's name and motto (NĐ 30/2020/NĐ-CP, Phụ lục I, ô số 1), in any spelling of dashes and tones. */
const COUNTRY = 'cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\\s*[-–—]\\s*tự do\\s*[-–—]\\s*hạnh phúc';
/** Before the kind on the line of place and date. */
const BEFORE_KIND =
  '(?<=ngày [\\d\\s.…]{0,12}tháng [\\d\\s.…]{0,12}năm \\d{4})\\s+(?=(?:dự thảo |bản thảo )?(?:kế hoạch|quyết định|chỉ thị|thông báo|chương trình)$)';
const PARTED = new RegExp(`${COUNTRY}|${BEFORE_KIND}`, 'gu');

/** A head takes no more lines. */
const LONGEST = 60;
/** No line of a head is longer. */
const LONGEST_LINE = 250;

/**
 * The lines of the head where a copy has run its two columns into one line: 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT
 * NAM' is the issuer's line and the country's.
 */
export function columnsOfHead(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i) => (i < LONGEST && line.text.length < LONGEST_LINE ? partedAtMotto(line) : line));
}

/** What stands before or in each place where a line is parted: most lines have none of it, and finding that out is quick. */
const MAY_PART = /cộng h|tự do|tháng/;

function partedAtMotto(line: Line): Line[] {
  if (!MAY_PART.test(line.key)) return [line];
  const cuts = [...line.key.matchAll(PARTED)].flatMap((match) => [match.index, match.index + match[0].length]);
  if (cuts.length === 0) return [line];
  const edges = [0, ...cuts, line.text.length];
  const parts = edges.slice(1).map((to, n) => slice(line, edges[n] ?? 0, to));
  const texts = parts.filter((part) => part.text !== '');
  return texts.length < 2 ? [line] : texts.map((part) => ({ ...line, ...part }));
}

/** A line that only a head has: the motto, the number, place and date. */
const DATE = 'ngày[\\d\\s.…]{0,12}tháng[\\d\\s.…]{0,12}năm(?:\\s*\\d{4})?';
const OF_HEAD = new RegExp(
  `^(?:${COUNTRY})$|^số\\s*:?\\s*[\\d._… ]{0,8}[/-]\\s*\\p{L}\\S{0,30}(?:\\s.{0,60}${DATE})?$|^\\p{L}[^,;:]{1,40},\\s*${DATE}$`,
  'u',
);

/** Behind how many of these lines the head ends that no line of a kind closes; 0 where none is one of a head. */
export function endOfHead(lines: readonly Line[]): number {
  return lines.slice(0, LONGEST).findLastIndex((line) => OF_HEAD.test(line.key)) + 1;
}
