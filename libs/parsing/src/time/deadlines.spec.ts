import { describe, expect, it } from '@jest/globals';
import { passageOf } from '../spec-support/passage-of.js';
import type { ParsedDeadline } from '#domain';
import { Places } from '../structure/place.js';
import { readTimes } from './deadlines.js';

const readDeadlines = (text: string): ParsedDeadline[] =>
  readTimes(passageOf(text), new Places(text)).deadlines.map(({ time }) => time);

/** kind, date or month and day, relation of each deadline. */
function deadlines(text: string): string[] {
  return readDeadlines(text).map((d) =>
    [d.kind, d.date ?? d.monthDay ?? '', d.relation ?? ''].filter((part) => part !== '').join(' '),
  );
}

describe('readDeadlines', () => {
  it.each([
    ['báo cáo trước ngày 30/11 hàng năm', ['annual 11-30 before']],
    ['Trước ngày 15/12 hàng năm tổng hợp, báo cáo', ['annual 12-15 before']],
    ['Định kỳ hằng năm (trước ngày 15 tháng 12) báo cáo', ['annual 12-15 before']],
    ['báo cáo chậm nhất ngày 05/10/2026', ['once 2026-10-05 by']],
    ['hoàn thành xong trước ngày 30 tháng 6 năm 2026', ['once 2026-06-30 before']],
    ['nộp đến hết ngày 15-7-2026', ['once 2026-07-15 by']],
    ['trước ngày 01/6 và 15/11 hằng năm; báo cáo đột xuất', ['half-yearly before', 'ad-hoc']],
    ['báo cáo định kỳ và đột xuất', ['periodic', 'ad-hoc']],
    ['định kỳ hằng quý, 6 tháng, năm báo cáo', ['quarterly', 'half-yearly', 'annual']],
    ['Thường xuyên rà soát, cập nhật', ['regular']],
    ['báo cáo nhanh hằng ngày', ['regular']],
    ['định kỳ vào thứ Sáu hằng tuần báo cáo', ['regular']],
    ['thực hiện tổng kết vào năm 2030', ['once by']],
    ['khám sức khỏe định kỳ cho học sinh', ['periodic']],
    ['xây dựng kế hoạch 5 năm và hàng năm', ['annual']],
    ['báo cáo kết quả thực hiện tháng, quý, 06 tháng, năm gửi Sở', ['monthly', 'quarterly', 'half-yearly', 'annual']],
    ['hằng tháng (trước ngày 20), năm (trước ngày 20/11) báo cáo', ['monthly before', 'annual 11-20 before']],
    ['sau khi kết thúc giao quân tổng kết', ['once by']],
    ['họp mỗi tuần 01 lần', ['regular']],
    ['khám sức khỏe ít nhất 01 lần/năm', ['annual']],
    ['xếp loại hợp tác xã hằng năm, công bố kết quả trước ngày 31/3', ['annual', 'annual 03-31 before']],
    ['theo hoạt động của Kế hoạch trước ngày 14/5 hằng năm', ['annual 05-14 before']],
    ['từ nguồn vốn của các chương trình định kỳ hằng năm', ['annual']],
    ['trước ngày 15 tháng 12 hằng năm', ['annual 12-15 before']],
    ['mở đợt cao điểm quý IV/2026', ['once by']],
    [
      'báo cáo kết quả 6 tháng (trước ngày 20/6), năm (trước ngày 15/12)',
      ['half-yearly before', 'annual 12-15 before'],
    ],
    [
      'báo cáo năm trước ngày 15/12; báo cáo quý trước ngày 20 của tháng cuối quý',
      ['annual 12-15 before', 'quarterly before'],
    ],
    ['báo cáo trước ngày 25 các tháng 3, 6, 9 và 12 hằng năm', ['quarterly before']],
    ['báo cáo vào ngày 10 của các tháng 5, 11', ['half-yearly by']],
    ['báo cáo vào ngày 15 và ngày cuối cùng của tháng', ['monthly by']],
    ['trước ngày 10 của quý sau', ['quarterly before']],
    ['hoàn thành trong tháng 10 hằng năm; báo cáo trước ngày 30/11', ['annual by', 'annual 11-30 before']],
    ['kết thúc đợt ra quân, báo cáo trước ngày 25/8/2026', ['once 2026-08-25 before']],
    ['sơ kết vào năm 2028, tổng kết vào năm 2030', ['once by', 'once by']],
    ['kế hoạch hằng năm gửi trước ngày 31/01', ['annual 01-31 before']],
    ['tại kỳ họp giữa năm và cuối năm', ['half-yearly']],
    ['tổ chức diễn đàn trong tuần thứ 2 tháng 10', ['once by']],
    ['rà soát 6 tháng/lần', ['half-yearly']],
    ['hoàn thành trong tháng 10.', ['once by']],
    ['đến năm 2028 có ít nhất 15 sản phẩm', ['once by']],
  ])('%s', (text, expected) => {
    expect(deadlines(text)).toEqual(expected);
  });

  it.each([
    'lồng ghép vào kế hoạch phát triển kinh tế - xã hội hằng năm của xã',
    'bố trí từ ngân sách hằng năm',
    'đưa nội dung vào chương trình kiểm tra, giám sát hằng năm',
    'kinh phí chi thường xuyên',
    'Kế hoạch số 183/KH-UBND ngày 13/5/2026 của Ủy ban nhân dân tỉnh',
    'Ngày Quốc tế thiếu nhi 01/6',
    'Chương trình giai đoạn 2021 - 2030, đến năm 2030',
    'kịp thời báo cáo theo quy định',
    'kiểm tra ngày, tháng, năm sinh',
    'tăng so với quý IV/2025',
    'báo cáo tổng kết Kế hoạch quý IV/2025',
  ])('finds none in: %s', (text) => {
    expect(deadlines(text)).toEqual([]);
  });

  it('keeps every day of a date that comes twice a year', () => {
    expect(readDeadlines('trước ngày 15/6 và ngày 15/12 hằng năm')[0]?.monthDays).toEqual(['06-15', '12-15']);
  });

  it('takes a count of years for no period', () => {
    expect(readDeadlines('thực hiện 5 năm và hàng năm').map(({ text }) => text)).toEqual(['hàng năm']);
  });

  it('copies the shortest phrase', () => {
    expect(readDeadlines('tham mưu báo cáo UBND thành phố trước ngày 30/11 hàng năm; khen thưởng')[0]?.text).toBe(
      'trước ngày 30/11 hàng năm',
    );
  });
});
