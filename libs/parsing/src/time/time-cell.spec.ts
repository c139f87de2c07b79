import { describe, expect, it } from '@jest/globals';
import { proposeDates } from '#domain';
import { passageOf } from '../spec-support/passage-of.js';
import { Places } from '../structure/place.js';
import { readTimeCell } from './time-cell.js';

const PLAN = { issuedOn: '2026-02-05', firstYear: 2026, lastYear: 2027 };

/** Deadlines and (in brackets) other times with the days they come to. */
function cell(text: string): string {
  const { deadlines, otherTimes } = readTimeCell(passageOf(text), new Places(text));
  const days = (time: Parameters<typeof proposeDates>[0]): string => {
    const { kind, relation, dates, undated } = proposeDates(time, PLAN);
    return [kind, relation, dates.join(' ') || undated].filter((part) => part !== null).join(' ');
  };
  return [...deadlines.map(({ time }) => days(time)), ...otherTimes.map(({ time }) => `(${days(time)})`)].join('; ');
}

describe('readTimeCell', () => {
  it.each([
    ['30/6/2026', 'once by 2026-06-30'],
    ['30.6.2026', 'once by 2026-06-30'],
    ['Trước 15/10', 'once before 2026-10-15'],
    ['Hoàn thành trước 30/9/2026', 'once before 2026-09-30'],
    ['Quý II/2026', 'once by 2026-06-30'],
    ['Quý II năm 2026', 'once by 2026-06-30'],
    ['Quý I - II/2026', 'once by 2026-06-30'],
    ['Quý III, IV/2026', 'once by 2026-09-30 2026-12-31'],
    ['Tháng 5', 'once by 2026-05-31'],
    ['5/2026', 'once by 2026-05-31'],
    ['3-5/2026', 'once by 2026-05-31'],
    ['Tháng 4-5', 'once by 2026-05-31'],
    ['Tháng 6 - 12/2026', 'once by 2026-12-31'],
    ['Từ tháng 3 đến tháng 5/2026', 'once by 2026-05-31'],
    ['Tháng 3, 6, 9/2026', 'once by 2026-03-31 2026-06-30 2026-09-30'],
    ['Trước tháng 6/2026', 'once before 2026-06-01'],
    ['01-30/6/2026', 'once by 2026-06-30'],
    ['Từ 01/6 đến 30/6/2026', 'once by 2026-06-30'],
    ['15/6; 15/12', 'once by 2026-06-15; once by 2026-12-15'],
    ['15/6 và 15/12 hằng năm', 'half-yearly by 2026-06-15 2026-12-15 2027-06-15 2027-12-15'],
    ['Tháng 6<br>Tháng 12', 'once by 2026-06-30; once by 2026-12-31'],
    ['Trước ngày 04/01<br>hằng năm', 'annual before 2027-01-04'],
    ['Năm 2026', 'once by 2026-12-31'],
    ['Cả năm 2026', 'once by 2026-12-31'],
    ['2026-2030', 'once by 2030-12-31'],
    ['Giai đoạn 2026 - 2030', 'once by 2030-12-31'],
    ['6 tháng đầu năm 2026', 'once by 2026-06-30'],
    ['Tháng 11 hằng năm', 'annual by 2026-11-30 2027-11-30'],
    ['Thường xuyên', 'regular continuous'],
    ['Hằng năm', 'annual no-day'],
    ['Năm học 2026 - 2027', '(once other-document)'],
    ['Cả năm', '(regular continuous)'],
    ['Theo quy định', '(once other-document)'],
    ['Khi có yêu cầu', '(ad-hoc on-request)'],
    ['Sau khi có hướng dẫn của Sở Y tế', '(once by event)'],
    ['Tháng hành động vì trẻ em', '(once by 2026-06-30)'],
    ['Phòng Kinh tế', ''],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it('says that the year is missing', () => {
    const text = 'Tháng 5';
    const [time] = readTimeCell(passageOf(text), new Places(text)).deadlines;
    expect(time?.because).toMatchObject({ confidence: 'doubtful', rule: 'time.month-quarter' });
    expect(time?.because.why).toContain('năm');
  });
});
