import { describe, expect, it } from '@jest/globals';
import { passageOf } from '../spec-support/passage-of.js';
import { subjectOf } from './subject.js';

describe('subjectOf', () => {
  it.each([
    ['Phòng Kinh tế tổng hợp, báo cáo Ủy ban nhân dân xã.', 'Phòng Kinh tế'],
    ['Giao Phòng Kinh tế theo dõi, đôn đốc.', 'Phòng Kinh tế'],
    ['Định kỳ hằng tháng (trước ngày 20), hằng quý, các thôn báo cáo Ủy ban nhân dân xã.', 'các thôn'],
    ['Định kỳ 6 tháng, năm các trường học gửi báo cáo về Phòng Kinh tế.', 'các trường học'],
    ['Căn cứ nhiệm vụ được giao, thủ trưởng các đơn vị tổ chức thực hiện.', 'thủ trưởng các đơn vị'],
    ['Sau khi nhận được Kế hoạch này, yêu cầu các đơn vị khẩn trương triển khai.', 'các đơn vị'],
    ['Ủy ban nhân dân xã giao Phòng Kinh tế tổng hợp, báo cáo.', 'Phòng Kinh tế'],
    ['Kết thúc đợt huấn luyện tại Trường Quân sự báo cáo kết quả.', null],
    ['Trước ngày 10 hằng tháng báo cáo Ủy ban nhân dân xã.', null],
    ['Tổng hợp, báo cáo các cơ quan cấp trên.', null],
  ])('%s', (text, subject) => {
    expect(subjectOf(passageOf(text))?.text ?? null).toBe(subject);
  });
});
