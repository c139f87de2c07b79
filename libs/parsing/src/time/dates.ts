import type { DateRelation, TimePoint } from '#domain';

/** Days named in the text together with the words that make them a deadline. */
export interface NamedDay {
  index: number;
  length: number;
  relation: DateRelation;
  /** The day and those listed behind it ('trước ngày 01/6 và 15/11'); `month` null = in each month. */
  points: TimePoint[];
  /** 'ngày 15 của tháng cuối quý': the words say how often by themselves. */
  every: 'monthly' | 'quarterly' | null;
}

// domain.md §5: 'trước ngày' excludes the day, 'chậm nhất', 'đến hết', 'vào' include it.
const BEFORE = '(?:xong |hoàn thành )?trước';
const BY =
  'chậm nhất(?: là)?(?: vào| đến| trong)?|muộn nhất(?: là)?(?: vào)?|đến hết|(?:xong |hoàn thành )?trong|hết|vào|đến|không (?:muộn|chậm) (?:hơn|quá)';
/** 'trước 16 giờ 30 phút ngày 20/8', 'trước 17h00, thứ Sáu, ngày 20/8/2026', 'chậm nhất 11h30’ ngày 18/11'. */
const HOUR =
  "(?:\\d{1,2}\\s*(?:giờ|h|g|:)\\s*(?:\\d{2}\\s*)?(?:(?:phút|ph?|[’′'])\\s*)?[,(]?\\s*(?:thứ \\p{L}+\\s*,?\\s*)?\\(?(?=ngày))?";
const AT_HOUR = /\d\s*(?:giờ|[hg:])/u;
const YEAR = '(?:20\\d{2}|19\\d{2})';
const DAY = `(\\d{1,2})\\s*(?:[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(${YEAR}))?|tháng\\s*(\\d{1,2})(?:\\s*(?:,\\s*năm|năm|/)\\s*(${YEAR}))?)(?![\\d/%‰]|[.,]\\d)`;
const NAMED = new RegExp(
  `(?<![\\p{L}])(?:(?:(${BEFORE})|(${BY}))\\s+${HOUR}|(?=ngày)(?<=(?:tháng|năm) \\((?:vào )?))(?:ngày\\s+)?(?:mùng\\s+)?${DAY}`,
  'gu',
);
const BARE_DAY_NEEDS = /ngày|trước|nhất|hết|(?:20|19)\d{2}$/u;
const ANOTHER = new RegExp(
  `^\\s*(?:,|và|;|hoặc|,\\s*và)\\s*(?:trước\\s+)?(?:(?:hết\\s+)?ngày\\s+)?(?:mùng\\s+)?${DAY}`,
  'u',
);
const QUARTER_BEHIND = '(?:\\s+(?:sau|tiếp theo|kế tiếp|liền kề))?';
/** 'ngày 15 của tháng cuối quý', 'ngày 05 tháng sau', 'ngày 10 của quý sau', 'ngày cuối cùng của tháng'. */
const OF_EACH = `(?:(?:\\s+của)?\\s+(?:(?:các\\s+)?tháng\\s+(cuối|đầu|giữa)\\s+(?:của\\s+|cùng\\s+)?(?:(?:mỗi|hằng|hàng|từng)\\s+)?qu[ýí]${QUARTER_BEHIND}|(?:hằng|hàng|mỗi|từng)\\s+tháng|(tháng\\s+(?:sau|kế tiếp|tiếp theo|liền kề|liền sau|kế sau|báo cáo))|(qu[ýí]\\s+(?:sau|tiếp theo|kế tiếp|liền kề)))|\\s+(?:của|trong)\\s+tháng(?!\\s*[\\p{L}\\d]))`;
/** 'hằng tháng (trước ngày 20)', 'hằng quý trước ngày 20' without a month: a day of each of them. */
const BRACKETED = new RegExp(
  `(?<=(?:hằng|hàng|mỗi|từng|định kỳ|báo cáo|kết quả|,|và) (tháng|qu[ýí])\\s*,?\\s*\\(?)(?:(${BEFORE})|${BY})\\s+ngày\\s+(\\d{1,2})(?![\\d/%‰]|\\s*(?:[/.-]|tháng)\\s*\\d)`,
  'gu',
);
const EACH_MONTH = new RegExp(
  `(?<![\\p{L}])(?:(?:(${BEFORE})|${BY})\\s+${HOUR})?ngày\\s+(?:mùng\\s+)?(?:(\\d{1,2})(?:\\s*(?:,|và)\\s*(?:ngày\\s+)?(\\d{1,2}|cuối(?:\\s+cùng)?))?|(cuối)(?:\\s+cùng)?)(?![\\d/%‰])${OF_EACH}`,
  'gu',
);
const QUARTER_MONTHS: Readonly<Record<string, readonly number[]>> = {
  đầu: [1, 4, 7, 10],
  giữa: [2, 5, 8, 11],
  cuối: [3, 6, 9, 12],
};

/** Finds days that bind: 'trước ngày 30/11', 'chậm nhất 15 tháng 6 năm 2026', 'ngày 05 hằng tháng'. Dates of cited papers are not among them. */
export function findDays(key: string): NamedDay[] {
  if (!/\d|ngày cuối/.test(key)) return [];
  const days = [...daysOfTheYear(key), ...daysOfTheMonth(key), ...daysOfMonths(key)].sort((a, b) => a.index - b.index);
  let end = -1;
  return days.filter((day) => {
    if (day.index < end) return false;
    end = day.index + day.length;
    return true;
  });
}

function daysOfTheYear(key: string): NamedDay[] {
  const days: NamedDay[] = [];
  for (const match of key.matchAll(NAMED)) {
    const point = pointOfDay(match.slice(3));
    if (point === null || !BARE_DAY_NEEDS.test(match[0])) continue;
    // 'Trước 17 giờ ngày 20/8': the day itself counts, up to its hour.
    const relation = match[1] === undefined || AT_HOUR.test(match[0]) ? 'by' : 'before';
    const found: NamedDay = { index: match.index, length: match[0].length, relation, points: [point], every: null };
    addFurtherDays(key, found);
    found.points = withYear(found.points);
    days.push(found);
  }
  return days;
}

/** 'trước ngày 25 các tháng 3, 6, 9 và 12' is a day of each of them. */
const OF_MONTHS = new RegExp(
  `(?<![\\p{L}])(?:(?:(${BEFORE})|${BY})\\s+)?ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?các\\s+tháng\\s+(\\d{1,2}(?:(?:,\\s*|\\s+và\\s+)(?:tháng\\s+)?\\d{1,2}(?!\\d|\\s*[/.%]\\s*\\d)){1,11})`,
  'gu',
);

function daysOfMonths(key: string): NamedDay[] {
  if (!key.includes('các tháng')) return [];
  return [...key.matchAll(OF_MONTHS)].flatMap(({ index, 0: whole, 1: before, 2: number, 3: list = '' }): NamedDay[] => {
    const day = Number(number);
    const months = (list.match(/\d{1,2}/g) ?? []).map(Number);
    if (!months.every((month) => isDay(day, month))) return [];
    const points = months.map((month) => ({ year: null, month, day }));
    return [{ index, length: whole.length, relation: before === undefined ? 'by' : 'before', points, every: null }];
  });
}

/** More days than these are no list of days of the year. */
const MOST_DAYS = 12;

function addFurtherDays(key: string, found: NamedDay): void {
  while (found.points.length < MOST_DAYS) {
    const next = ANOTHER.exec(key.slice(found.index + found.length, found.index + found.length + 60));
    const point = next ? pointOfDay(next.slice(1)) : null;
    if (!next || point === null) return;
    found.length += next[0].length;
    found.points.push(point);
  }
}

/** A day as written, in five groups for `pointOfDay`: '30/11/2026', '30 tháng 11 năm 2026', '30/11'. */
export const A_DAY = DAY;

/** Day, month and year in the groups of `A_DAY`; null for a day or month there is none of. */
export function pointOfDay([day, month, year, monthInWords, yearInWords]: readonly (
  string | undefined
)[]): TimePoint | null {
  const point = { year: Number(year ?? yearInWords ?? 0), month: Number(month ?? monthInWords), day: Number(day) };
  if (!isDay(point.day, point.month)) return null;
  return { ...point, year: point.year === 0 ? null : point.year };
}

/** 'trước ngày 15/6 và 15/12/2026': the year behind the last day is that of all. */
export function withYear(points: readonly TimePoint[]): TimePoint[] {
  const last = points.at(-1)?.year ?? null;
  return points.map((point) => ({ ...point, year: point.year ?? last }));
}

function daysOfTheMonth(key: string): NamedDay[] {
  const days: NamedDay[] = [];
  if (!key.includes('ngày') || !/tháng|qu[ýí]/.test(key)) return days;
  for (const match of key.matchAll(EACH_MONTH)) {
    const [whole, before, first, second, last, part, , nextQuarter] = match;
    const which = nextQuarter === undefined ? part : 'đầu';
    const numbers = last === undefined ? [first, second].filter((day) => day !== undefined).map(dayNumber) : [null];
    if (numbers.some((day) => day !== null && (day < 1 || day > 31))) continue;
    const months = which === undefined ? [null] : (QUARTER_MONTHS[which] ?? []);
    days.push({
      index: match.index,
      length: whole.length,
      relation: before === undefined ? 'by' : 'before',
      points: numbers.flatMap((day) => months.map((month) => ({ year: null, month, day }))),
      every: which === undefined ? 'monthly' : 'quarterly',
    });
  }
  for (const match of key.matchAll(BRACKETED)) {
    const [whole, period, before, number] = match;
    const day = Number(number);
    if (day < 1 || day > 31) continue;
    days.push({
      index: match.index,
      length: whole.length,
      relation: before === undefined ? 'by' : 'before',
      points: [{ year: null, month: null, day }],
      every: period === 'tháng' ? 'monthly' : 'quarterly',
    });
  }
  return days;
}

/** null for the last day of a month. */
function dayNumber(day: string): number | null {
  return day.startsWith('cuối') ? null : Number(day);
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** MM-DD of a point with a month and a day. */
export function monthDay({ month, day }: TimePoint): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
