import type { Comparator, Measure } from '#domain';
import { slice, type Passage } from '../text/passage.js';
import { anyOf, trimEndOf, words } from '../text/words.js';
import { toNumber } from './numerals.js';
import { readYears } from './years.js';

/** What plans count: 'ít nhất 02 mô hình', '500 lượt người'. Longer nouns win. */
const COUNTED = anyOf(
  'mô hình, lớp, lớp tập huấn, buổi, cuộc, hội nghị, câu lạc bộ, điểm, lượt, lượt người, lượt trẻ em, người, trẻ em, hộ, hộ gia đình, thôn, tổ, nhóm, đội, cơ sở, trường, công trình, vụ, ca, bể bơi, sân chơi, khu vui chơi, tin bài, tin, bài, chương trình, đợt, lần, suất, suất quà, suất học bổng, tủ sách, phòng, phóng sự, hội thi, diễn đàn, chuyên đề, tài liệu, tờ rơi, pa nô, doanh nghiệp, hợp tác xã, sản phẩm, tuyến đường'.split(
    ', ',
  ),
);
const AMOUNT = '\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,6}';
const BOUND = 'ít nhất|tối thiểu|không dưới|trên|không quá|tối đa|dưới|từ';
const ACT =
  'tổ chức|xây dựng|mở|thành lập|duy trì|thực hiện|đạt|có|hỗ trợ|tặng|trao|triển khai|lắp đặt|đầu tư|ra mắt|giảm|tăng(?: thêm)?|phấn đấu|nhân rộng';
const COUNT = words(
  `(?:(?:${ACT})(?: được)? )?(?:(${BOUND}) )?(?:(${AMOUNT})(?: ?\\([^)]{1,20}\\))?(?: ?(?:-|đến) ?(${AMOUNT}))? (${COUNTED}))`,
  'g',
);
const LEADS = words(`(?:${ACT}|${BOUND})(?: được)?$`);
const TWOFOLD = words('(?:tăng )?gấp (đôi|ba|\\d{1,2} lần)', 'g');
const YEARS = /[\s,]*(?:(?:vào|trong|đến|hết|cuối|và)\s+)*(?:năm\s+\d{4}).*$/u;

const COMPARATORS: Readonly<Record<string, Comparator>> = { trên: '>', 'không quá': '<=', 'tối đa': '<=', dưới: '<' };

interface Count {
  index: number;
  length: number;
  value: number;
  valueMax: number | null;
  comparator: Comparator;
  countOf: string;
  /** Where the noun counted begins; what is measured is named from there. */
  noun: number;
}

/**
 * Counts to be reached in a clause without shares or rates: a bound ('ít nhất', 'không quá') or an act ('tổ chức', 'xây dựng') with a
 * number of things. Ages, school years and numbers of articles are none.
 */
export function readCounts(clause: Passage): Measure[] {
  if (!/\d|gấp đôi/.test(clause.key)) return [];
  const counts = [...findCounts(clause.key), ...findFolds(clause.key)].sort((a, b) => a.index - b.index);
  const years = readYears(clause.key, counts);
  return counts.flatMap((count, i) => {
    const { comparator, value, valueMax, countOf } = count;
    const indicator = nameOf(clause, count, counts[i + 1]);
    return (years[i] ?? [null]).map((year) => ({ indicator, comparator, value, valueMax, unit: null, countOf, year }));
  });
}

/** 'Hộ có trên 3 người con': the count says which ones are meant, not how many there shall be. */
function qualifies(whole: string, bound: string | undefined): boolean {
  const weak = bound === undefined || bound === 'trên' || bound === 'dưới' || bound === 'từ';
  return weak && (whole.startsWith('có ') || (bound !== undefined && whole.startsWith(bound)));
}

function findCounts(key: string): Count[] {
  const counts: Count[] = [];
  for (const match of key.matchAll(COUNT)) {
    const [whole, bound, low = '', high, countOf = ''] = match;
    // A bare number of things is part of what is measured ('8 loại vắc xin', 'trên 3 người').
    if (!LEADS.test(key.slice(match.index, match.index + whole.indexOf(low)).trimEnd())) continue;
    if (match.index > 0 && qualifies(whole, bound)) continue;
    const noun = match.index + whole.length - countOf.length;
    counts.push({
      index: match.index,
      length: whole.length,
      value: toNumber(low),
      valueMax: high === undefined ? null : toNumber(high),
      comparator: high === undefined ? (COMPARATORS[bound ?? ''] ?? '>=') : 'range',
      countOf,
      noun,
    });
  }
  return counts;
}

/** 'tăng gấp đôi', 'gấp 3 lần'. */
function findFolds(key: string): Count[] {
  return [...key.matchAll(TWOFOLD)].map((match) => {
    const times = match[1] ?? '';
    const value = times === 'đôi' ? 2 : times === 'ba' ? 3 : Number.parseInt(times, 10);
    return {
      index: match.index,
      length: match[0].length,
      value,
      valueMax: null,
      comparator: '>=',
      countOf: 'lần',
      noun: -1,
    };
  });
}

/** Behind a count what is counted; before a multiple what grows. */
function nameOf(clause: Passage, { index, noun }: Count, next: Count | undefined): string {
  const named = noun < 0 ? slice(clause, 0, index) : slice(clause, noun, next?.index ?? clause.text.length);
  const end = noun < 0 ? -1 : named.key.search(YEARS);
  return trimEndOf(slice(named, 0, end < 0 ? named.text.length : end).text, ' ,;.:');
}
