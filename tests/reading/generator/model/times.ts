import fc from 'fast-check';
import type { WrittenTime } from './paper.js';

/** A phrase of time with what it states; an empty list where the labelling rules count it as no deadline. */
export interface TimePhrase {
  words: string;
  times: readonly WrittenTime[];
}

const two = (figure: number): string => String(figure).padStart(2, '0');
const plain = (kind: WrittenTime['kind']): WrittenTime => ({ kind, date: null, monthDay: null });

interface Day {
  day: number;
  month: number;
  year: number;
}

export const dayOfYear = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 2025, max: 2030 }),
});

/** The ways a day is written: 5/3/2026, 05/3/2026, 05/03/2026, 05 tháng 3 năm 2026. */
const writeDay = fc.constantFrom<(day: Day) => string>(
  ({ day, month, year }) => `${day}/${month}/${year}`,
  ({ day, month, year }) => `${two(day)}/${month}/${year}`,
  ({ day, month, year }) => `${two(day)}/${two(month)}/${year}`,
  ({ day, month, year }) => `${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`,
);

const date = ({ day, month, year }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** A single day: 'trước ngày 15/5/2026', 'chậm nhất vào ngày …'. */
const singleDay = fc
  .tuple(
    dayOfYear,
    writeDay,
    fc.constantFrom('trước ngày', 'chậm nhất ngày', 'chậm nhất vào ngày', 'muộn nhất là ngày', 'đến hết ngày'),
  )
  .map(([day, write, before]): TimePhrase => ({
    words: `${before} ${write(day)}`,
    times: [{ kind: 'once', date: date(day), monthDay: null }],
  }));

const everyYear = fc.constantFrom('hằng năm', 'hàng năm');

/** 'trước ngày 30/11 hằng năm'. */
export const yearlyDay = fc
  .tuple(dayOfYear, everyYear, fc.constantFrom('trước ngày', 'chậm nhất ngày'), fc.boolean())
  .map(([{ day, month }, every, before, padded]): TimePhrase => ({
    words: `${before} ${two(day)}/${padded ? two(month) : month} ${every}`,
    times: [{ kind: 'annual', date: null, monthDay: `${two(month)}-${two(day)}` }],
  }));

/** 'trước ngày 15/6 và 15/12 hằng năm'. */
const twiceAYear = fc.tuple(fc.integer({ min: 1, max: 28 }), everyYear).map(([day, every]): TimePhrase => ({
  words: `trước ngày ${two(day)}/6 và ${two(day)}/12 ${every}`,
  times: [plain('half-yearly')],
}));

/** 'trước ngày 25 hằng tháng'. */
const monthlyDay = fc
  .integer({ min: 3, max: 28 })
  .map((day): TimePhrase => ({ words: `trước ngày ${two(day)} hằng tháng`, times: [plain('monthly')] }));

/** Months, quarters, years: due once, on no named day. */
const span = fc
  .tuple(
    fc.constantFrom('trong tháng', 'trong quý', 'trong năm'),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 2026, max: 2030 }),
  )
  .map(([which, month, year]): TimePhrase => {
    const quarter = ['I', 'II', 'III', 'IV'][month % 4] ?? 'I';
    const words = { 'trong tháng': `${month}/${year}`, 'trong quý': `${quarter}/${year}`, 'trong năm': String(year) };
    return { words: `${which} ${words[which]}`, times: [plain('once')] };
  });

const frequency = fc.constantFrom<TimePhrase>(
  { words: 'hằng năm', times: [plain('annual')] },
  { words: 'hàng năm', times: [plain('annual')] },
  { words: 'hằng quý', times: [plain('quarterly')] },
  { words: 'hằng tháng', times: [plain('monthly')] },
  { words: 'định kỳ hằng quý', times: [plain('quarterly')] },
  { words: 'định kỳ 6 tháng', times: [plain('half-yearly')] },
  { words: 'định kỳ hằng năm', times: [plain('annual')] },
);

/** Phrases at the end of an act. */
export const timeAtEnd: fc.Arbitrary<TimePhrase> = fc.oneof(
  { weight: 4, arbitrary: singleDay.map((phrase) => ({ ...phrase, words: `, ${phrase.words}` })) },
  { weight: 2, arbitrary: singleDay.map((phrase) => ({ ...phrase, words: `, hoàn thành ${phrase.words}` })) },
  { weight: 2, arbitrary: yearlyDay.map((phrase) => ({ ...phrase, words: ` ${phrase.words}` })) },
  { weight: 1, arbitrary: twiceAYear.map((phrase) => ({ ...phrase, words: ` ${phrase.words}` })) },
  { weight: 1, arbitrary: monthlyDay.map((phrase) => ({ ...phrase, words: ` ${phrase.words}` })) },
  { weight: 2, arbitrary: span.map((phrase) => ({ ...phrase, words: ` ${phrase.words}` })) },
  // Set off by a verb of its own: '… của Kế hoạch hằng năm' would be the plan of the year.
  { weight: 2, arbitrary: frequency.map((phrase) => ({ ...phrase, words: `, thực hiện ${phrase.words}` })) },
  {
    weight: 3,
    // Words that look like a time of the unit's own act and by the labelling rules are none.
    arbitrary: fc
      .constantFrom(
        ' khi có yêu cầu',
        ' kịp thời',
        ' theo quy định',
        ' trong vòng 15 ngày kể từ ngày ban hành Kế hoạch',
        ', lồng ghép vào kế hoạch hoạt động hằng năm của đơn vị',
        ' nhân Ngày Quốc tế thiếu nhi 01/6',
      )
      .map((words): TimePhrase => ({ words, times: [] })),
  },
);

/** Phrases before an act; the act goes on with a small letter. */
export const timeBefore: fc.Arbitrary<TimePhrase> = fc.oneof(
  fc.constantFrom<TimePhrase>(
    { words: 'Thường xuyên ', times: [plain('regular')] },
    { words: 'Định kỳ ', times: [plain('periodic')] },
    { words: 'Hằng năm, ', times: [plain('annual')] },
    { words: 'Định kỳ hằng quý, ', times: [plain('quarterly')] },
    { words: 'Định kỳ, đột xuất ', times: [plain('periodic'), plain('ad-hoc')] },
    { words: 'Hằng tháng ', times: [plain('monthly')] },
  ),
  singleDay.map(({ words, times }) => ({ words: `${words.charAt(0).toUpperCase()}${words.slice(1)}, `, times })),
  span.map(({ words, times }) => ({ words: `${words.charAt(0).toUpperCase()}${words.slice(1)}, `, times })),
);

/** When a report is due: with a day of each year, of one year, or only a frequency. */
export const reportTime: fc.Arbitrary<TimePhrase> = fc.oneof(
  { weight: 4, arbitrary: yearlyDay },
  { weight: 3, arbitrary: singleDay },
  { weight: 1, arbitrary: twiceAYear },
  { weight: 1, arbitrary: monthlyDay },
);
