import { describe, expect, it } from '@jest/globals';
import { passageOf } from '../spec-support/passage-of.js';
import type { Passage } from '../text/passage.js';
import { readPartners as partnersOf } from './partners.js';
import { readRole } from './role.js';
import { readTargetNumbers } from './target-numbers.js';

describe('readRole', () => {
  it.each([
    ['chủ trì, phối hợp với các đơn vị', 'lead'],
    ['căn cứ khả năng ngân sách, chủ trì tham mưu', 'lead'],
    ['là đầu mối tham mưu', 'lead'],
    ['là cơ quan đầu mối, tổng hợp', 'lead'],
    ['phối hợp tổ chức các hoạt động', 'coordinate'],
    ['chủ động phối hợp với công an', 'do'],
    ['tăng cường phối hợp giữa gia đình và nhà trường', 'do'],
    ['cung cấp số liệu cho cơ quan chủ trì', 'do'],
    ['tham gia hội nghị do sở y tế chủ trì', 'do'],
  ])('%s', (task, role) => {
    expect(readRole(passageOf(task)).role).toBe(role);
  });
});

const readPartners = (task: Passage): string[] => partnersOf(task).map(({ text }) => text);

describe('readPartners', () => {
  it('reads every phối hợp with whom', () => {
    const task =
      'Chủ trì, phối hợp với Công an xã, Trạm Y tế và các thôn tuyên truyền; phối hợp các trường học trên địa bàn tổ chức dạy bơi.';
    expect(readPartners(passageOf(task))).toEqual([
      'Công an xã',
      'Trạm Y tế',
      'các thôn',
      'các trường học trên địa bàn',
    ]);
  });

  it.each([
    ['phối hợp với y tế thôn bản xử lý vệ sinh môi trường', ['y tế thôn bản']],
    ['phối hợp cùng giáo viên chủ nhiệm tổ chức diễn đàn', ['giáo viên chủ nhiệm']],
    ['phối hợp với các địa phương có dự án đi qua hướng dẫn xử lý', ['các địa phương có dự án đi qua']],
    [
      'phối hợp với Điện lực tỉnh, các doanh nghiệp viễn thông di dời đường điện',
      ['Điện lực tỉnh', 'các doanh nghiệp viễn thông'],
    ],
    ['phối hợp với Công an xã, Đoàn Thanh niên luyện tập phương án', ['Công an xã', 'Đoàn Thanh niên']],
    ['phối hợp với Trạm Y tế quán xuyến khâu hậu cần', ['Trạm Y tế']],
    ['phối hợp với các tổ bảo vệ rừng tuần tra những ngày nắng hanh', ['các tổ bảo vệ rừng']],
    ['phối hợp với Trung tâm Cung ứng dịch vụ công bố trí kinh phí', ['Trung tâm Cung ứng dịch vụ công']],
    ['phối hợp với Trung tâm Dịch vụ tổng hợp xã thực hiện', ['Trung tâm Dịch vụ tổng hợp xã']],
    ['phối hợp với các đoàn thể trong nhà trường xử lý kịp thời', ['các đoàn thể trong nhà trường']],
    ['phối hợp với Công an xã, Tư pháp - Hộ tịch xã cân đối kinh phí', ['Công an xã', 'Tư pháp - Hộ tịch xã']],
    ['phối hợp với Công đoàn xây dựng quy chế', ['Công đoàn']],
    ['phối hợp với Trung tâm Phục vụ hành chính công bố trí kinh phí', ['Trung tâm Phục vụ hành chính công']],
    ['phối hợp với Đoàn kiểm tra của tỉnh rà soát hồ sơ', ['Đoàn kiểm tra của tỉnh']],
    [
      'phối hợp với Ban Quản lý Khu kinh tế và các sở, ngành liên quan rà soát',
      ['Ban Quản lý Khu kinh tế', 'các sở, ngành liên quan'],
    ],
    ['phối hợp với Ban Quản lý khu kinh tế, khu công nghiệp rà soát', ['Ban Quản lý khu kinh tế, khu công nghiệp']],
    ['phối hợp với Bộ phận Y tế, giáo viên chủ nhiệm rà soát', ['Bộ phận Y tế', 'giáo viên chủ nhiệm']],
    ['phối hợp với các chủ rừng, Ban Quản lý rừng ký cam kết', ['các chủ rừng', 'Ban Quản lý rừng']],
    ['phối hợp với Hội Khuyến học, các dòng họ vẽ tranh cổ động', ['Hội Khuyến học', 'các dòng họ']],
    [
      'phối hợp với Tổ bảo vệ an ninh, trật tự và Chi hội phụ nữ nhắc nhở',
      ['Tổ bảo vệ an ninh, trật tự', 'Chi hội phụ nữ'],
    ],
    [
      'phối hợp với Ban Quản lý Khu kinh tế và các khu công nghiệp, Thuế tỉnh rút ngắn thời gian',
      ['Ban Quản lý Khu kinh tế và các khu công nghiệp', 'Thuế tỉnh'],
    ],
    ['phối hợp với Hợp tác xã Dệt thổ cẩm gỡ vướng', ['Hợp tác xã Dệt thổ cẩm']],
    ['phối hợp với lực lượng bảo vệ dân phố be bờ', ['lực lượng bảo vệ dân phố']],
    [
      'phối hợp với các hiệp hội ngành hàng, các hợp tác xã nông nghiệp tiêu biểu bù giá',
      ['các hiệp hội ngành hàng', 'các hợp tác xã nông nghiệp tiêu biểu'],
    ],
    ['phối hợp với UBND các xã, phường ven biển cắm mốc', ['UBND các xã, phường ven biển']],
    [
      'phối hợp với Thanh tra thành phố, Kiểm toán nhà nước khu vực II kiểm tra',
      ['Thanh tra thành phố', 'Kiểm toán nhà nước khu vực II'],
    ],
    ['phối hợp với Đài Truyền thanh xã, Nhà hàng Hoa Ban bố trí', ['Đài Truyền thanh xã', 'Nhà hàng Hoa Ban']],
    ['phối hợp với Ban Quản lý chợ Đò, chủ các cửa hàng nhắc nhở', ['Ban Quản lý chợ Đò', 'chủ các cửa hàng']],
    ['phối hợp với tổ chức hội, đoàn thể các cấp phổ biến', ['tổ chức hội, đoàn thể các cấp']],
    ['phối hợp với doanh nghiệp Minh Tâm, cơ sở may Hoa Sen nhận', ['doanh nghiệp Minh Tâm', 'cơ sở may Hoa Sen']],
    ['phối hợp với các trường học và 12 thôn diễn tập', ['các trường học', '12 thôn']],
    ['phối hợp với Ban Chỉ đạo phòng, chống tội phạm xã ký giao ước', ['Ban Chỉ đạo phòng, chống tội phạm xã']],
    [
      'phối hợp với Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh',
      ['Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh'],
    ],
    ['phối hợp với Đội Quản lý trật tự đô thị, các khu phố', ['Đội Quản lý trật tự đô thị', 'các khu phố']],
    ['phối hợp trạm y tế, công an xã, hội khuyến học mở lớp', ['trạm y tế', 'công an xã', 'hội khuyến học']],
    ['phối hợp với Sở Nông nghiệp và Môi trường tỉnh kiểm đếm', ['Sở Nông nghiệp và Môi trường tỉnh']],
    ['phối hợp với các ban, ngành của xã; các thôn vận động', ['các ban, ngành của xã', 'các thôn']],
    ['phối hợp với: Công an xã và các thôn tuần tra', ['Công an xã', 'các thôn']],
    ['phối hợp với Sở Tài chính và các sở: Nội vụ, Tư pháp thẩm định', ['Sở Tài chính', 'các sở: Nội vụ, Tư pháp']],
    ['phối hợp với Phòng Y tế (nơi có thành lập), Trạm Y tế khám', ['Phòng Y tế (nơi có thành lập)', 'Trạm Y tế']],
    ['phối hợp với lực lượng Công an, Quân sự tuần tra', ['lực lượng Công an, Quân sự']],
    ['phối hợp với Trung đoàn 95 rà phá bom mìn', ['Trung đoàn 95']],
    ['phối hợp với Liên minh Hợp tác xã tỉnh, Phòng Kinh tế đánh giá', ['Liên minh Hợp tác xã tỉnh', 'Phòng Kinh tế']],
  ])('%s', (task, bodies) => {
    expect(readPartners(passageOf(task))).toEqual(bodies);
  });

  it.each([
    'phối hợp giữa gia đình và nhà trường',
    'Phối hợp kiểm tra, giám sát',
    'phối hợp huy động các nguồn lực',
    'phối hợp với các hoạt động khác',
  ])('%s names nobody', (task) => {
    expect(readPartners(passageOf(task))).toEqual([]);
  });
});

describe('readTargetNumbers', () => {
  it.each([
    ['các chỉ tiêu 1, 6, 8 và 10 của kế hoạch', [1, 6, 8, 10]],
    ['chỉ tiêu 2,3,4,9', [2, 3, 4, 9]],
    ['các chỉ tiêu 07, 15', [7, 15]],
    ['từ chỉ tiêu 3 đến 6', [3, 4, 5, 6]],
    ['chỉ tiêu 95% trẻ em', []],
    ['hoàn thành các chỉ tiêu về y tế', []],
  ])('%s', (task, numbers) => {
    expect(readTargetNumbers(task)).toEqual(numbers);
  });
});
