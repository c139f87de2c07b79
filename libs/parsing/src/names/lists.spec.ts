import { describe, expect, it } from '@jest/globals';
import { passageOf } from '../spec-support/passage-of.js';
import { bodiesAt, divideBodies } from './lists.js';

describe('divideBodies', () => {
  it.each([
    ['các sở, ban, ngành, đoàn thể Thành phố và đơn vị có liên quan', 1],
    ['các nhà trường, thôn|các bộ phận liên quan', 2],
    ['Phòng Văn hóa - xã hội|Trạm Y tế|nhà trường|các đoàn thể', 4],
    ['UBND các xã, phường', 1],
    ['các cơ quan, đơn vị|UBND các xã, phường', 2],
    ['Văn phòng HĐND và UBND xã', 1],
    ['Phòng Văn hóa và Thông tin|Trung tâm Văn hóa - Thông tin và Thể thao thị xã', 2],
    ['Phòng Lao động - Thương binh và Xã hội', 1],
    ['Sở Nông nghiệp và Môi trường', 1],
    ['Thủ trưởng các sở, ban, ngành', 1],
    ['Chuyên viên phụ trách lĩnh vực Hành chính, Văn phòng', 1],
    ['các nhà mạng (Viettel, VNPT, MobiFone)', 1],
    ['Công an xã|Ban Chỉ huy Quân sự xã', 2],
    ['Văn phòng UBND tỉnh|UBND các xã, phường', 2],
    ['Ban Quản lý chợ|giáo viên chủ nhiệm', 2],
    ['Trường THCS Nguyễn Du|Tư pháp - Hộ tịch xã', 2],
    ['Sở Dân tộc và tôn giáo', 1],
    ['các bộ phận, đơn vị có liên quan', 1],
    ['Thủ trưởng các cơ quan, đơn vị cấp xã', 1],
    ['Trưởng các ban, tổ thuộc xã', 1],
  ])('%s', (list, count) => {
    const parts = list.split('|');
    const text = parts.length === 1 ? list : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1) ?? ''}`;
    const found = divideBodies(passageOf(text)).map((part) => part.text);
    expect(found).toHaveLength(count);
    if (parts.length > 1) expect(found).toEqual(parts);
  });
});

describe('bodiesAt', () => {
  it.each([
    ['các cơ quan, đơn vị liên quan hướng dẫn, đôn đốc', 'các cơ quan, đơn vị liên quan'],
    ['các đơn vị kiểm tra, giám sát việc thực hiện', 'các đơn vị'],
    ['Đoàn kiểm tra, giám sát của tỉnh trong việc', 'Đoàn kiểm tra, giám sát của tỉnh'],
    ['Công an xã Đốc Binh Kiều mời báo cáo viên', 'Công an xã Đốc Binh Kiều'],
    ['Đoàn thanh niên xã cắm biển cảnh báo', 'Đoàn thanh niên xã'],
    ['chủ đầu tư hạ tầng KCN và các cơ quan để cung cấp', 'chủ đầu tư hạ tầng KCN và các cơ quan'],
    ['UBND xã (qua Phòng Kinh tế) trước ngày 10/11', 'UBND xã'],
    ['Tổ trưởng các tổ chuyên môn rà soát', 'Tổ trưởng các tổ chuyên môn'],
    ['Hiệu trưởng các trường trung học phổ thông rà soát', 'Hiệu trưởng các trường trung học phổ thông'],
    ['Trung tâm Cung ứng dịch vụ công lập danh sách', 'Trung tâm Cung ứng dịch vụ công'],
    ['Ban Quản lý khu nội trú rà soát', 'Ban Quản lý khu nội trú'],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy tuyên truyền', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
    ['Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội', 'Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội'],
    ['các tổ chức chính trị - xã hội vận động', 'các tổ chức chính trị - xã hội'],
    ['các tổ chức chính trị - xã hội tổ chức hội nghị tiếp xúc', 'các tổ chức chính trị - xã hội'],
    ['Công an xã tổ chức đoàn kiểm tra', 'Công an xã'],
    ['các chủ rừng phát dọn đường băng cản lửa', 'các chủ rừng'],
    ['các trường học tập trung ôn luyện', 'các trường học'],
    ['Trung tâm học tập cộng đồng mở lớp', 'Trung tâm học tập cộng đồng'],
    ['các khoa, phòng tổ chức chấm điểm', 'các khoa, phòng'],
    ['Phòng Kế hoạch tổng hợp rà soát', 'Phòng Kế hoạch tổng hợp'],
    ['Khoa Kiểm soát nhiễm khuẩn xử lý', 'Khoa Kiểm soát nhiễm khuẩn'],
    ['các thôn đan rổ trưng bày', 'các thôn'],
    ['các thôn vùng cao, thôn nông thôn mới kiểu mẫu rà soát', 'các thôn vùng cao, thôn nông thôn mới kiểu mẫu'],
  ])('%s', (sentence, body) => {
    expect(bodiesAt(passageOf(sentence), 0)?.text).toBe(body);
  });

  it.each([
    'tổ chức các hoạt động',
    'ban hành kế hoạch',
    'hội nghị tập huấn',
    'các nguồn lực xã hội',
    'thực hiện tốt',
    'xã hội hóa',
  ])('%s names nobody', (sentence) => {
    expect(bodiesAt(passageOf(sentence), 0)).toBeNull();
  });
});
