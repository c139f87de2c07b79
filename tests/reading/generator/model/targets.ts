import fc from 'fast-check';
import type { Comparator } from '#domain';
import type { WrittenTarget } from './paper.js';

const RATES: readonly string[] = [
  'tỷ lệ trẻ em dưới 5 tuổi được tiêm chủng đầy đủ',
  'tỷ lệ hộ gia đình đạt danh hiệu gia đình văn hóa',
  'tỷ lệ hồ sơ được giải quyết đúng hạn',
  'tỷ lệ người dân tham gia bảo hiểm y tế',
  'tỷ lệ lao động qua đào tạo',
  'tỷ lệ rác thải sinh hoạt được thu gom, xử lý',
  'tỷ lệ trường học có bể bơi hoặc điểm dạy bơi',
];
const BAD_RATES: readonly string[] = [
  'tỷ lệ hộ nghèo',
  'tỷ lệ trẻ em suy dinh dưỡng thể thấp còi',
  'tỷ lệ tai nạn, thương tích ở trẻ em',
];
const GROUPS: readonly string[] = [
  'cán bộ, công chức được tập huấn nghiệp vụ',
  'thôn, tổ dân phố có tổ công nghệ số cộng đồng',
  'trường học xây dựng kế hoạch bảo đảm an toàn cho học sinh',
  'cơ sở sản xuất, kinh doanh ký cam kết chấp hành quy định',
  'vụ việc được tiếp nhận và giải quyết kịp thời',
];
const WITHOUT_FIGURE: readonly string[] = [
  'Không để xảy ra cháy lớn trên địa bàn',
  'Xây dựng ít nhất một mô hình điểm tại mỗi thôn',
  'Từng bước hoàn thiện cơ sở vật chất của các điểm vui chơi',
];

const year = fc.integer({ min: 2026, max: 2030 });
const figure = fc.oneof(
  fc.integer({ min: 2, max: 100 }).map((value) => ({ value, words: String(value) })),
  fc.tuple(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 9 })).map(([whole, tenth]) => ({
    value: Number(`${whole}.${tenth}`),
    words: `${whole},${tenth}`,
  })),
);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const measure = (comparator: Comparator, value: number, of: number | null) => ({
  comparator,
  value,
  valueMax: null,
  unit: '%' as const,
  year: of,
});

/** 'Tỷ lệ … đạt trên 95% vào năm 2026 và 98% vào năm 2030'. */
const reached = fc
  .record({
    rate: fc.constantFrom(...RATES),
    word: fc.constantFrom<readonly [string, Comparator]>(
      ['đạt', '>='],
      ['đạt trên', '>'],
      ['đạt ít nhất', '>='],
      ['đạt từ', '>='],
    ),
    first: figure,
    second: figure,
    years: fc.tuple(year, year),
    twice: fc.boolean(),
  })
  .map(({ rate, word: [word, comparator], first, second, years: [one, two], twice }): WrittenTarget => {
    const ending = word === 'đạt từ' ? ' trở lên' : '';
    const text = `${capital(rate)} ${word} ${first.words}%${ending} vào năm ${one}`;
    if (!twice || ending !== '') return { text, measures: [measure(comparator, first.value, one)] };
    return {
      text: `${text}, đạt ${second.words}% vào năm ${two}`,
      measures: [measure(comparator, first.value, one), measure('>=', second.value, two)],
    };
  });

/** 'Giảm tỷ lệ … xuống dưới 5% vào năm 2030'. */
const reduced = fc
  .record({
    rate: fc.constantFrom(...BAD_RATES),
    word: fc.constantFrom<readonly [string, Comparator]>(['xuống còn', '<='], ['xuống dưới', '<'], ['xuống', '<=']),
    first: figure,
    of: year,
  })
  .map(({ rate, word: [word, comparator], first, of }): WrittenTarget => ({
    text: `Phấn đấu giảm ${rate} ${word} ${first.words}% vào năm ${of}`,
    measures: [measure(comparator, first.value, of)],
  }));

/** '100% thôn, tổ dân phố có …'; a year may be missing. */
const ofGroup = fc
  .record({ group: fc.constantFrom(...GROUPS), first: figure, of: fc.option(year, { nil: null }), lead: fc.boolean() })
  .map(({ group, first, of, lead }): WrittenTarget => ({
    text: `${lead ? 'Phấn đấu ' : ''}${first.words}% ${group}${of === null ? '' : ` vào năm ${of}`}`,
    measures: [measure('>=', first.value, of)],
  }));

/** A specific target. */
export const target: fc.Arbitrary<WrittenTarget> = fc.oneof(
  { weight: 4, arbitrary: reached },
  { weight: 2, arbitrary: reduced },
  { weight: 3, arbitrary: ofGroup },
  { weight: 1, arbitrary: fc.constantFrom(...WITHOUT_FIGURE).map((text) => ({ text, measures: [] })) },
);
