import { describe, expect, it } from '@jest/globals';
import { parsePlan } from '../parse-plan.js';

describe('the issuer', () => {
  it.each([
    ['TỈNH ĐOÀN CAO GIANG', 'Ban Thường vụ Tỉnh đoàn', 'tỉnh đoàn cao giang'],
    [
      'BAN CHẤP HÀNH HỘI NÔNG DÂN TỈNH CAO GIANG',
      'Ban Thường vụ Hội Nông dân tỉnh',
      'ban chấp hành hội nông dân tỉnh cao giang',
    ],
  ])('is the organisation its standing committee speaks for: %s', (printed, told, name) => {
    const { issuer } = parsePlan(
      `${printed}                    ĐOÀN TNCS HỒ CHÍ MINH\nSố 5-KH/TĐ                    Cao Giang, ngày 05 tháng 5 năm 2026\nKẾ HOẠCH\nTình nguyện hè năm 2026\n${told} ban hành Kế hoạch như sau:\nI. TỔ CHỨC THỰC HIỆN\n1. Ban Phong trào\n- Chủ trì triển khai.`,
    ).metadata;
    expect(issuer?.toLowerCase()).toBe(name);
  });
});
