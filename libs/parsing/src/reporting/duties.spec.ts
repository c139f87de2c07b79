import { describe, expect, it } from '@jest/globals';
import { Places } from '../structure/place.js';
import { passageOf } from '../spec-support/passage-of.js';
import { readDuties } from './duties.js';

const dutiesOf = (text: string, unit: string | null = 'Trạm Y tế'): string[] =>
  readDuties({ text: passageOf(text), unit }, ['Trạm Y tế'], new Places(text)).map(
    ({ duty }) => `${duty.kind} ${duty.frequency} ${duty.to ?? '-'}`,
  );

describe('readDuties', () => {
  it.each([
    [
      'báo cáo kết quả về Trung tâm Y tế khu vực hàng ngày trong chiến dịch',
      ['progress-report regular Trung tâm Y tế khu vực'],
    ],
    [
      'Hằng tuần cập nhật tiến độ khởi công, hoàn thành, báo cáo Ban Chỉ đạo xã',
      ['progress-report regular Ban Chỉ đạo xã'],
    ],
    ['Thường xuyên kiểm tra, nhắc nhở, báo cáo các trường hợp vi phạm', []],
    [
      'gửi báo cáo quý, 6 tháng, năm về Sở Y tế',
      ['progress-report quarterly Sở Y tế', 'progress-report half-yearly Sở Y tế', 'progress-report annual Sở Y tế'],
    ],
    ['báo cáo năm 2026 về Sở Y tế', []],
    ['Xây dựng kế hoạch thực hiện, gửi Phòng Kinh tế trước ngày 15/3/2026', ['own-plan once -']],
    ['Góp phần hoàn thành các mục tiêu của Kế hoạch trước ngày 24/5/2028', []],
    ['Nếu có khó khăn, vướng mắc, kịp thời báo cáo Ủy ban nhân dân xã', ['problem-report ad-hoc Ủy ban nhân dân xã']],
  ])('%s', (text, duties) => {
    expect(dutiesOf(text)).toEqual(duties);
  });

  it('keeps in proportion to the text: of an endless sentence a duty holds its clause', () => {
    const text = 'báo cáo Sở Y tế trước ngày 30/11 hằng năm; '.repeat(400);
    const found = readDuties({ text: passageOf(text), unit: null }, [], new Places(text));
    expect(found.reduce((sum, { duty }) => sum + duty.text.length, 0)).toBeLessThan(text.length * 2);
    expect(found.length).toBeGreaterThan(100);
  });
});
