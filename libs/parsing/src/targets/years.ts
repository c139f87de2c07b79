/** Where a figure stands in its clause. */
interface Figure {
  index: number;
  length: number;
}

const YEAR =
  /(?:vào|trong|đến|hết|tới|cuối)?\s*(?:cuối\s+)?năm\s+(\d{4})(?!\d)|(?<!\d)\d{1,2}\s*[/.-]\s*(?:\d{1,2}\s*[/.-]\s*)?(20\d{2})(?!\d)|(?<!\p{L})(?:tháng|quý)\s+[\p{L}\d]{1,3}\s*\/\s*(20\d{2})(?!\d)/gu;

/** 'So với (cùng kỳ) năm 2025': what is compared with, not when it is to be reached. */
const BASE_YEAR = /so với[^,;\d]{0,40}\d{4}|cùng kỳ năm \d{4}/gu;

/**
 * The years of each figure of a clause: those named behind it before the next figure; where only the last figure has
 * years, they hold for all ('<5% … và <10% … vào năm 2026 và năm 2030'). A span with 'hằng năm' gives null.
 */
export function readYears(key: string, figures: readonly Figure[]): (number | null)[][] {
  if (/(?:hằng|hàng) năm|mỗi năm/u.test(key)) return figures.map(() => [null]);
  const lists = figures.map((figure, i) =>
    yearsBetween(key, figure.index + figure.length, figures[i + 1]?.index ?? key.length),
  );
  const [first] = figures;
  const leading = first ? yearsBetween(key, 0, first.index) : [];
  // 'Năm 2026 đạt 90%, năm 2030 đạt 95%': the years stand before their figures.
  if (leading.length > 0 && lists.at(-1)?.length === 0) return [leading, ...lists.slice(0, -1)].map(orNull);
  if (leading.length > 0 && lists[0]?.length === 0) lists[0] = leading;
  // From the last figure back: one without years takes those of the next that has some.
  let given: number[] = [];
  return lists
    .reverse()
    .map((list) => {
      if (list.length > 0) given = list;
      return orNull(given);
    })
    .reverse();
}

function orNull(years: readonly number[]): (number | null)[] {
  return years.length > 0 ? [...years] : [null];
}

function yearsBetween(key: string, from: number, to: number): number[] {
  const part = key.slice(from, to);
  if (!/\d{4}/.test(part)) return [];
  const withoutBase = part.replace(BASE_YEAR, (words) => ' '.repeat(words.length));
  const span = /giai đoạn\s+(?:từ\s+)?(?:năm\s+)?\d{4}\s*(?:-|đến)\s*(?:năm\s+)?\d{4}/u.exec(withoutBase);
  const text = span ? withoutBase.replace(span[0], ' ') : withoutBase;
  return [...text.matchAll(YEAR)].map((match) => Number(match[1] ?? match[2] ?? match[3]));
}
