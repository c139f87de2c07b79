import { describe, expect, it } from '@jest/globals';
import { passageOf } from '../spec-support/passage-of.js';
import { readMeasures } from './measures.js';

/** comparator value[-max] unit year of each figure. */
function figures(text: string): string[] {
  return readMeasures(passageOf(text)).map(
    (m) =>
      `${m.comparator} ${m.value}${m.valueMax === null ? '' : `-${m.valueMax}`}${m.unit ?? (m.countOf ? ` ${m.countOf}` : '')}${m.year === null ? '' : ` ${m.year}`}`,
  );
}

describe('readMeasures', () => {
  it.each([
    ['Tỷ lệ trẻ em được tiêm chủng đạt 97% vào năm 2026 và 98% vào năm 2030.', ['>= 97% 2026', '>= 98% 2030']],
    ['giảm tỷ suất tử vong xuống 6,0‰ vào năm 2026 và 5,8‰ vào năm 2030', ['<= 6‰ 2026', '<= 5.8‰ 2030']],
    ['xuống < 4,9% vào năm 2026 và xuống 4,5% vào năm 2030', ['< 4.9% 2026', '<= 4.5% 2030']],
    [
      '<5% đối với nông thôn và <10% đối với thành thị vào năm 2026 và năm 2030',
      ['< 5% 2026', '< 5% 2030', '< 10% 2026', '< 10% 2030'],
    ],
    [
      'Phấn đấu 100% cơ sở có công trình vệ sinh vào năm 2026 và duy trì đến năm 2030.',
      ['>= 100% 2026', '>= 100% 2030'],
    ],
    ['vào năm 2026 đạt 95% và duy trì 95% trở lên đến năm 2030', ['>= 95% 2026', '>= 95% 2030']],
    ['Đến hết năm 2030: Có ≥ 60% doanh nghiệp; 80% hộ kinh doanh vào năm 2035', ['>= 60% 2030', '>= 80% 2035']],
    ['Năm 2026 đạt 90%, năm 2030 đạt 95%', ['>= 90% 2026', '>= 95% 2030']],
    ['giảm cuộc tảo hôn từ 2 đến 3% hằng năm giai đoạn từ năm 2026 đến năm 2030', ['range 2-3%']],
    ['tai nạn thương tích xuống còn 16/100.000 trẻ em vào năm 2026', ['<= 16/100.000 2026']],
    ['tử vong trẻ dưới 5 tuổi trên 1.000 trẻ đẻ sống (p/1000) dưới 0,5.', ['< 0.5p/1000']],
    ['Tỷ lệ trẻ em 6 tuổi vào lớp 1 đạt 99% và 99% trẻ em hoàn thành cấp tiểu học.', ['>= 99%', '>= 99%']],
    ['Tỷ lệ hài lòng đạt từ 85% đến 90% vào năm 2026', ['range 85-90% 2026']],
    ['Xóa 100% nhà tạm cho hộ nghèo trước ngày 31/10/2026', ['>= 100% 2026']],
    ['giảm tỷ lệ hộ nghèo từ 3% đến 4% so với cuối năm 2025', ['range 3-4%']],
    ['giảm tỷ suất tử vong từ 11‰ năm 2025 xuống còn 8‰ vào năm 2030', ['<= 8‰ 2030']],
    ['Tỷ lệ hài lòng đạt 85-90%', ['range 85-90%']],
    ['Tỷ lệ trẻ em biết bơi trên 90%', ['> 90%']],
    ['tỷ suất tử vong dưới 5 phần nghìn vào năm 2026', ['< 5‰ 2026']],
    ['tỷ suất mắc dưới 12,5 trên 100.000 dân', ['< 12.5/100.000']],
    ['Giảm 10% số vụ tai nạn đuối nước so với năm 2025', ['>= 10%']],
    ['Số vụ xâm hại giảm 5% so với cùng kỳ năm 2025 vào năm 2027', ['>= 5% 2027']],
    ['Duy trì 100% (12/12 thôn) có đội truyền thông', ['>= 100%']],
    ['Xây dựng ít nhất 02 mô hình phòng, chống đuối nước vào năm 2026', ['>= 2 mô hình 2026']],
    ['Tổ chức tối thiểu 01 lớp tập huấn', ['>= 1 lớp tập huấn']],
    ['Tổ chức 02 - 03 buổi truyền thông', ['range 2-3 buổi']],
    ['Hỗ trợ 1.500 lượt người mỗi năm', ['>= 1500 lượt người']],
    ['Không quá 03 vụ tai nạn', ['<= 3 vụ']],
    ['Số người tham gia tăng gấp đôi vào năm 2030', ['>= 2 lần 2030']],
    ['Không để xảy ra trường hợp trẻ em bị xâm hại.', []],
    ['Hộ có trên 3 người con dưới 16 tuổi được hỗ trợ', []],
    ['Xã đạt tiêu chuẩn phù hợp với trẻ em vào năm 2026.', []],
    ['tiêm đầy đủ 8 loại vắc xin cho trẻ từ 5 đến 17 tuổi', []],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it('names what each figure measures', () => {
    const text = 'Giảm tỷ lệ suy dinh dưỡng của trẻ em: thể cân nặng còn 10,40%; thể chiều cao còn 16,90%.';
    expect(readMeasures(passageOf(text)).map((m) => m.indicator)).toEqual([
      'tỷ lệ suy dinh dưỡng của trẻ em (thể cân nặng)',
      'tỷ lệ suy dinh dưỡng của trẻ em (thể chiều cao)',
    ]);
  });

  it.each([
    ['Giảm 10% số vụ tai nạn đuối nước so với năm 2025', 'giảm số vụ tai nạn đuối nước so với năm 2025'],
    ['Xây dựng ít nhất 02 mô hình phòng, chống đuối nước vào năm 2026', 'mô hình phòng, chống đuối nước'],
    ['Số người tham gia tăng gấp đôi vào năm 2030', 'Số người tham gia'],
  ])('names the change or the thing counted: %s', (text, indicator) => {
    expect(readMeasures(passageOf(text)).map((m) => m.indicator)).toEqual([indicator]);
  });
});
