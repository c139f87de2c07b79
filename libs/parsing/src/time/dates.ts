import type { DateRelation } from '#domain';

/** A day named in the text together with the words that make it a deadline. */
export interface NamedDay {
  index: number;
  length: number;
  day: number;
  month: number;
  year: number | null;
  relation: DateRelation;
  /** Further days behind it, MM-DD: 'trước ngày 01/6 và 15/11'. */
  more: string[];
}

// domain.md §5: 'trước ngày' excludes the day, 'chậm nhất', 'đến hết', 'vào' include it.
const BEFORE = 'trước';
const BY = 'chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?(?: vào)?|đến hết|(?:xong )?trong|hết|vào|đến';
const DAY =
  '(\\d{1,2})\\s*(?:[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}))?|tháng\\s*(\\d{1,2})(?:\\s*(?:năm|/)\\s*(\\d{4}))?)(?![\\d/%‰])';
const NAMED = new RegExp(`(?<![\\p{L}])(?:(${BEFORE})|(${BY}))\\s+(?:ngày\\s+)?(?:mùng\\s+)?${DAY}`, 'gu');
const BARE_DAY_NEEDS = /ngày|trước|nhất|hết/u;
const ANOTHER = new RegExp(`^\\s*(?:,|và|;|hoặc)\\s*(?:trước\\s+)?(?:ngày\\s+)?${DAY}`, 'u');

/** Finds days that bind: 'trước ngày 30/11', 'chậm nhất 15 tháng 6 năm 2026'. Dates of cited papers are not among them. */
export function findDays(key: string): NamedDay[] {
  const days: NamedDay[] = [];
  if (!/\d/.test(key)) return days;
  for (const match of key.matchAll(NAMED)) {
    const day = Number(match[3]);
    const month = Number(match[4] ?? match[6]);
    const year = match[5] ?? match[7];
    if (!isDay(day, month) || !BARE_DAY_NEEDS.test(match[0])) continue;
    const relation = match[1] === undefined ? 'by' : 'before';
    const found: NamedDay = {
      index: match.index,
      length: match[0].length,
      day,
      month,
      year: year ? Number(year) : null,
      relation,
      more: [],
    };
    addFurtherDays(key, found);
    days.push(found);
  }
  return days;
}

function addFurtherDays(key: string, found: NamedDay): void {
  for (;;) {
    const next = ANOTHER.exec(key.slice(found.index + found.length, found.index + found.length + 60));
    if (!next || !isDay(Number(next[1]), Number(next[2] ?? next[4]))) return;
    found.length += next[0].length;
    found.more.push(monthDay({ day: Number(next[1]), month: Number(next[2] ?? next[4]) }));
  }
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** MM-DD. */
export function monthDay(day: Pick<NamedDay, 'day' | 'month'>): string {
  return `${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
}
