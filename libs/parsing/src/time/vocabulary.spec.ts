import { describe, expect, it } from '@jest/globals';
import { type DateProposal, proposeDates } from '#domain';
import { passageOf } from '../spec-support/passage-of.js';
import { Places } from '../structure/place.js';
import { readTimes } from './deadlines.js';

/** A plan issued on Thursday 05/02/2026 for 2026 to 2028. */
const PLAN = { issuedOn: '2026-02-05', firstYear: 2026, lastYear: 2028 };

/** What the words of time of a sentence come to, from the deadlines and the other times alike. */
function proposals(text: string): DateProposal[] {
  const { deadlines, otherTimes } = readTimes(passageOf(text), new Places(text));
  return [...deadlines, ...otherTimes].map(({ time }) => proposeDates(time, PLAN));
}

function said({ phrase, kind, relation, dates, undated }: DateProposal): string {
  return [phrase, kind, relation, dates.join(' ') || undated].filter((part) => part !== null).join(' | ');
}

/** The rows of the vocabulary (domain notes §5), each with the ways it is written. */
const ROWS: readonly (readonly [row: string, ways: readonly (readonly [text: string, expected: string])[]])[] = [
  [
    'trước ngày X (hằng năm)',
    [
      [
        'báo cáo trước ngày 30/11 hằng năm',
        'trước ngày 30/11 hằng năm | annual | before | 2026-11-30 2027-11-30 2028-11-30',
      ],
      ['báo cáo trước ngày 30/11/2026', 'trước ngày 30/11/2026 | once | before | 2026-11-30'],
      ['báo cáo trước ngày 30-11-2026', 'trước ngày 30-11-2026 | once | before | 2026-11-30'],
      ['báo cáo trước ngày 30.11.2026', 'trước ngày 30.11.2026 | once | before | 2026-11-30'],
      ['trước ngày 30 tháng 11 năm 2026', 'trước ngày 30 tháng 11 năm 2026 | once | before | 2026-11-30'],
      ['trước ngày 30 tháng 11', 'trước ngày 30 tháng 11 | once | before | 2026-11-30'],
      ['gửi trước 15/01', 'trước 15/01 | once | before | 2027-01-15'],
    ],
  ],
  [
    'chậm nhất, muộn nhất',
    [
      ['chậm nhất vào ngày 05/10/2026', 'chậm nhất vào ngày 05/10/2026 | once | by | 2026-10-05'],
      ['chậm nhất là ngày 05/10/2026', 'chậm nhất là ngày 05/10/2026 | once | by | 2026-10-05'],
      ['muộn nhất ngày 05/10/2026', 'muộn nhất ngày 05/10/2026 | once | by | 2026-10-05'],
    ],
  ],
  [
    'trước H giờ ngày X: the day itself counts',
    [
      ['gửi trước 17h00 ngày 05/10/2026', 'trước 17h00 ngày 05/10/2026 | once | by | 2026-10-05'],
      ['gửi trước 16 giờ 30 phút ngày 05/10/2026', 'trước 16 giờ 30 phút ngày 05/10/2026 | once | by | 2026-10-05'],
      ['chậm nhất 11h30’ ngày 05/10/2026', 'chậm nhất 11h30’ ngày 05/10/2026 | once | by | 2026-10-05'],
      ['trước 8:30 ngày 05/10', 'trước 8:30 ngày 05/10 | once | by | 2026-10-05'],
    ],
  ],
  [
    'đến hết ngày X, hết ngày X, xong trong ngày X',
    [
      ['đến hết ngày 15/7/2026', 'đến hết ngày 15/7/2026 | once | by | 2026-07-15'],
      ['hết ngày 15/7/2026', 'hết ngày 15/7/2026 | once | by | 2026-07-15'],
      ['xong trong ngày 15/7/2026', 'xong trong ngày 15/7/2026 | once | by | 2026-07-15'],
      ['từ ngày 01/6 đến ngày 30/6/2026', 'đến ngày 30/6/2026 | once | by | 2026-06-30'],
      ['không muộn hơn ngày 30/6/2026', 'không muộn hơn ngày 30/6/2026 | once | by | 2026-06-30'],
    ],
  ],
  [
    'xong trước, hoàn thành trước ngày X',
    [['hoàn thành trước ngày 30/6/2026', 'hoàn thành trước ngày 30/6/2026 | once | before | 2026-06-30']],
  ],
  [
    'vào ngày X, ngày X hằng tháng',
    [
      ['vào ngày 20/10/2026', 'vào ngày 20/10/2026 | once | by | 2026-10-20'],
      [
        'ngày 15 của tháng cuối quý',
        'ngày 15 của tháng cuối quý | quarterly | by | 2026-03-15 2026-06-15 2026-09-15 2026-12-15 2027-03-15 2027-06-15 2027-09-15 2027-12-15 2028-03-15 2028-06-15 2028-09-15 2028-12-15',
      ],
    ],
  ],
  [
    'trước ngày 15/6 và 15/12 hằng năm',
    [
      [
        'trước ngày 15/6 và 15/12 hằng năm',
        'trước ngày 15/6 và 15/12 hằng năm | half-yearly | before | 2026-06-15 2026-12-15 2027-06-15 2027-12-15 2028-06-15 2028-12-15',
      ],
      [
        'trước ngày 15/3, 15/6, 15/9, 15/12 hằng năm',
        'trước ngày 15/3, 15/6, 15/9, 15/12 hằng năm | quarterly | before | 2026-03-15 2026-06-15 2026-09-15 2026-12-15 2027-03-15 2027-06-15 2027-09-15 2027-12-15 2028-03-15 2028-06-15 2028-09-15 2028-12-15',
      ],
    ],
  ],
  [
    'hằng năm, hàng năm, mỗi năm',
    [
      ['tổ chức hàng năm', 'hàng năm | annual | no-day'],
      ['tổ chức mỗi năm', 'mỗi năm | annual | no-day'],
    ],
  ],
  ['năm 2026, trong năm 2026', [['hoàn thành trong năm 2026', 'hoàn thành trong năm 2026 | once | by | 2026-12-31']]],
  [
    'giai đoạn 2026 - 2030, đến năm 2030',
    [
      ['thực hiện trong giai đoạn 2026 - 2030', 'trong giai đoạn 2026 - 2030 | once | by | 2030-12-31'],
      ['phấn đấu đến năm 2030 hoàn thành', 'phấn đấu đến năm 2030 | once | by | 2030-12-31'],
    ],
  ],
  [
    'quý III, trong quý III',
    [
      ['hoàn thành trong quý III', 'hoàn thành trong quý III | once | by | 2026-09-30'],
      ['trong quý 1 năm 2027', 'trong quý 1 năm 2027 | once | by | 2027-03-31'],
      ['trước quý IV/2026', 'trước quý IV/2026 | once | before | 2026-10-01'],
      ['quý IV hằng năm', 'quý IV hằng năm | annual | by | 2026-12-31 2027-12-31 2028-12-31'],
    ],
  ],
  [
    '6 tháng đầu năm, 6 tháng cuối năm',
    [
      ['trong 6 tháng đầu năm 2026', 'trong 6 tháng đầu năm 2026 | once | by | 2026-06-30'],
      ['trong 06 tháng cuối năm', 'trong 06 tháng cuối năm | once | by | 2026-12-31'],
    ],
  ],
  [
    'định kỳ hằng tháng, quý, 6 tháng, năm',
    [
      ['định kỳ hằng năm', 'định kỳ hằng năm | annual | no-day'],
      [
        'định kỳ 6 tháng',
        'định kỳ 6 tháng | half-yearly | 2026-06-30 2026-12-31 2027-06-30 2027-12-31 2028-06-30 2028-12-31',
      ],
      [
        'định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12)',
        'định kỳ 6 tháng (trước ngày 15/6) | half-yearly | before | 2026-06-15 2027-06-15 2028-06-15; hằng năm (trước ngày 15/12) | annual | before | 2026-12-15 2027-12-15 2028-12-15',
      ],
      ['định kỳ báo cáo', 'định kỳ | periodic | no-day'],
      ['kiểm tra ít nhất 01 lần/năm', 'ít nhất 01 lần/năm | annual | no-day'],
    ],
  ],
  [
    'đột xuất, khi có yêu cầu, khi phát sinh',
    [
      ['báo cáo đột xuất', 'đột xuất | ad-hoc | on-request'],
      ['báo cáo khi có yêu cầu', 'khi có yêu cầu | ad-hoc | on-request'],
      ['xử lý khi phát sinh', 'khi phát sinh | ad-hoc | on-request'],
    ],
  ],
  [
    'thường xuyên, liên tục, quanh năm',
    [
      ['thường xuyên rà soát', 'thường xuyên | regular | continuous'],
      ['tuyên truyền liên tục', 'liên tục | regular | continuous'],
      ['mở cửa quanh năm', 'quanh năm | regular | continuous'],
    ],
  ],
  [
    'kịp thời, ngay khi, trong thời gian sớm nhất',
    [
      ['kịp thời báo cáo', 'kịp thời | once | vague'],
      ['trả lời trong thời gian sớm nhất', 'trong thời gian sớm nhất | once | vague'],
    ],
  ],
  [
    'trong vòng, trong thời hạn N ngày (làm việc) kể từ ngày …',
    [
      // 15 working days after Thu 05/02/2026, Tết off from 16 to 20/02.
      [
        'trong vòng 15 ngày làm việc kể từ ngày ban hành Kế hoạch',
        'trong vòng 15 ngày làm việc kể từ ngày ban hành Kế hoạch | once | by | 2026-03-05',
      ],
      [
        'trong thời hạn 10 ngày kể từ ngày nhận được Kế hoạch này',
        'trong thời hạn 10 ngày kể từ ngày nhận được Kế hoạch này | once | by | 2026-02-15',
      ],
      [
        'sau 30 ngày kể từ ngày Kế hoạch có hiệu lực',
        'sau 30 ngày kể từ ngày Kế hoạch có hiệu lực | once | by | 2026-03-07',
      ],
      [
        'trong vòng mười lăm ngày kể từ ngày 01/3/2026',
        'trong vòng mười lăm ngày kể từ ngày 01/3/2026 | once | by | 2026-03-16',
      ],
      [
        'trong vòng 02 tháng kể từ ngày 31/12/2026',
        'trong vòng 02 tháng kể từ ngày 31/12/2026 | once | by | 2027-02-28',
      ],
      [
        'trong vòng 05 (năm) ngày kể từ ngày có kết quả',
        'trong vòng 05 (năm) ngày kể từ ngày có kết quả | once | by | event',
      ],
      ['chậm nhất 10 ngày kể từ ngày ký', 'chậm nhất 10 ngày kể từ ngày ký | once | by | 2026-02-15'],
      ['chậm nhất 10 ngày kể từ ngày ký hợp đồng', 'chậm nhất 10 ngày kể từ ngày ký hợp đồng | once | by | event'],
      ['sau 5 ngày kể từ ngày nhận được văn bản', 'sau 5 ngày kể từ ngày nhận được văn bản | once | by | 2026-02-10'],
      [
        'trong 5 ngày kể từ ngày nhận được văn bản đề nghị',
        'trong 5 ngày kể từ ngày nhận được văn bản đề nghị | once | by | event',
      ],
    ],
  ],
  [
    'sau khi kết thúc đợt …, N ngày sau khi kết thúc',
    [
      ['sau khi kết thúc đợt cao điểm', 'sau khi kết thúc đợt cao điểm | once | by | event'],
      [
        'chậm nhất 5 ngày sau khi kết thúc chiến dịch',
        'chậm nhất 5 ngày sau khi kết thúc chiến dịch | once | by | event',
      ],
      ['gửi 03 ngày sau khi có biên bản', '03 ngày sau khi có biên bản | once | by | event'],
    ],
  ],
  [
    'hoàn thành trong tháng 5, tháng 5',
    [
      ['hoàn thành trong tháng 5', 'hoàn thành trong tháng 5 | once | by | 2026-05-31'],
      ['hoàn thành trong tháng 02/2028', 'hoàn thành trong tháng 02/2028 | once | by | 2028-02-29'],
      ['từ tháng 3 đến tháng 5/2026', 'từ tháng 3 đến tháng 5/2026 | once | by | 2026-05-31'],
      ['trong tháng 11 hằng năm', 'trong tháng 11 hằng năm | annual | by | 2026-11-30 2027-11-30 2028-11-30'],
    ],
  ],
  [
    'đầu, giữa, cuối tháng, năm',
    [
      ['đầu tháng 3/2026', 'đầu tháng 3/2026 | once | by | 2026-03-01'],
      ['giữa tháng 3/2026', 'giữa tháng 3/2026 | once | by | 2026-03-15'],
      ['cuối tháng 3/2026', 'cuối tháng 3/2026 | once | by | 2026-03-31'],
      ['giữa năm 2026', 'giữa năm 2026 | once | by | 2026-06-30'],
      ['vào cuối năm tổng hợp', 'vào cuối năm | annual | by | 2026-12-31 2027-12-31 2028-12-31'],
    ],
  ],
  [
    'năm học, học kỳ I, trước khai giảng, dịp hè',
    [
      ['trong năm học 2026 - 2027', 'trong năm học 2026 - 2027 | once | by | other-document'],
      ['cuối học kỳ I', 'cuối học kỳ I | once | other-document'],
      ['trong dịp hè', 'trong dịp hè | once | other-document'],
      ['hoàn thành trước khai giảng', 'hoàn thành trước khai giảng | once | before | 2026-09-05'],
    ],
  ],
  [
    'Tháng hành động vì trẻ em, 01/6, Trung thu, Tết',
    [
      ['trong Tháng hành động vì trẻ em năm 2027', 'trong Tháng hành động vì trẻ em năm 2027 | once | by | 2027-06-30'],
      ['nhân dịp ngày Quốc tế Thiếu nhi', 'nhân dịp ngày Quốc tế Thiếu nhi | once | by | 2026-06-01'],
      ['nhân dịp Tết Trung thu', 'nhân dịp Tết Trung thu | once | by | event'],
      ['trước Tết Nguyên đán', 'trước Tết Nguyên đán | once | before | event'],
    ],
  ],
  [
    'theo quy định, theo kế hoạch của cấp trên',
    [
      ['báo cáo theo quy định.', 'theo quy định | once | other-document'],
      ['thực hiện theo kế hoạch của cấp trên', 'theo kế hoạch của cấp trên | once | other-document'],
    ],
  ],
  [
    'cùng kỳ, lũy kế, ước thực hiện: no time of an act',
    [
      ['tăng 5% so với cùng kỳ năm 2025', ''],
      ['lũy kế năm 2026 và ước thực hiện năm 2027', ''],
      ['giảm so với năm 2025', ''],
    ],
  ],
];

describe.each(ROWS)('%s', (_row, ways) => {
  it.each(ways)('%s', (text, expected) => {
    expect(proposals(text).map(said).join('; ')).toBe(expected);
  });
});

describe('a term counted from the issue of a draft without a date', () => {
  const undated = (text: string): DateProposal[] => {
    const { otherTimes } = readTimes(passageOf(text), new Places(text));
    return otherTimes.map(({ time }) => proposeDates(time, { ...PLAN, issuedOn: null }));
  };

  it.each([
    ['chậm nhất 10 ngày làm việc kể từ ngày ký', { count: 10, unit: 'working-days' }],
    ['trong thời hạn 05 ngày kể từ ngày nhận được Chỉ thị này', { count: 5, unit: 'days' }],
  ])('%s: is proposed as a term', (text, afterIssue) => {
    expect(undated(text)).toMatchObject([{ dates: [], afterIssue }]);
  });

  it('says so where the day of receipt is taken as the day of issue', () => {
    expect(undated('sau 5 ngày kể từ ngày nhận được văn bản')[0]?.why).toContain('lấy theo ngày ban hành');
    expect(undated('sau 5 ngày kể từ ngày ban hành')[0]?.why).not.toContain('lấy theo ngày ban hành');
  });

  it('is not proposed where it counts from something else', () => {
    expect(undated('trong vòng 5 ngày kể từ ngày có kết quả')[0]).not.toHaveProperty('afterIssue');
  });
});

describe('every day of each month', () => {
  it('is the last day in a month without it, and the list ends after 24', () => {
    const [monthly] = proposals('báo cáo ngày 31 hằng tháng');
    expect(monthly?.dates.slice(0, 3)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
    expect(monthly?.dates).toHaveLength(24);
    expect(monthly?.why).toContain('24 ngày đầu');
  });
});

describe('periods without a day', () => {
  it('are proposed to end with each month or quarter', () => {
    const [monthly] = proposals('giao ban hằng tháng');
    expect(monthly).toMatchObject({ kind: 'monthly' });
    expect(monthly?.dates[0]).toBe('2026-02-28');
    const [quarterly] = proposals('kiểm tra hằng quý');
    expect(quarterly).toMatchObject({ kind: 'quarterly' });
    expect(quarterly?.dates[0]).toBe('2026-03-31');
  });
});

describe('a date without a word that makes it a deadline', () => {
  it('is shown as doubtful, for it may be the day of the event', () => {
    const { deadlines, otherTimes } = readTimes(passageOf('Tổ chức ngày 15/5/2026 tại xã'), new Places(''));
    expect(deadlines).toEqual([]);
    expect(otherTimes).toMatchObject([{ time: { text: 'ngày 15/5/2026' }, because: { confidence: 'doubtful' } }]);
  });
});

describe('words that are no time of an act', () => {
  it.each([
    'Chương trình hành động giai đoạn 2021 - 2030, tầm nhìn đến năm 2050',
    'Kế hoạch số 183/KH-UBND ngày 13/5/2026 của Ủy ban nhân dân tỉnh',
    'quyết toán kinh phí theo quy định.',
    'trong 3 tháng hè',
    'trẻ em từ 5 đến 17 tuổi',
  ])('%s', (text) => {
    expect(proposals(text).map(said)).toEqual([]);
  });
});
