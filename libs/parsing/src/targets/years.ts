import type { Figure } from './measures.js';

const YEAR = /(?:vào|trong|đến|hết|tới|cuối)?\s*(?:cuối\s+)?năm\s+(\d{4})(?!\d)/gu;

/**
 * The years of each figure of a clause: those named behind it before the next figure; where only the last figure has
 * years, they hold for all ('<5% … và <10% … vào năm 2026 và năm 2030'). A span with 'hằng năm' gives null.
 */
export function readYears(key: string, figures: readonly Figure[]): (number | null)[][] {
  if (/(?:hằng|hàng) năm|mỗi năm/u.test(key)) return figures.map(() => [null]);
  const lists = figures.map((figure, i) =>
    yearsBetween(key, figure.index + figure.length, figures[i + 1]?.index ?? key.length),
  );
  const leading = figures[0] ? yearsBetween(key, 0, figures[0].index) : [];
  return lists.map((list, i) => {
    if (list.length > 0) return list;
    const later = lists.slice(i + 1).find((other) => other.length > 0);
    const given = later ?? leading;
    return given.length > 0 ? given : [null];
  });
}

function yearsBetween(key: string, from: number, to: number): number[] {
  const part = key.slice(from, to);
  const span = /giai đoạn\s+(?:từ\s+)?(?:năm\s+)?\d{4}\s*(?:-|đến)\s*(?:năm\s+)?\d{4}/u.exec(part);
  const text = span ? part.replace(span[0], ' ') : part;
  return [...text.matchAll(YEAR)].map((match) => Number(match[1]));
}
