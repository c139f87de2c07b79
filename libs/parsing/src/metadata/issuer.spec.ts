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

  it.each([
    ['BỆNH VIỆN ĐA KHOA KHU VỰC\nPHÚ BÌNH', 'Bệnh viện đa khoa khu vực Phú Bình'],
    ['ỦY BAN NHÂN DÂN XÃ PHÚ BÌNH\nBAN CHỈ HUY PCTT&TKCN', 'Ban chỉ huy PCTT&TKCN xã Phú Bình'],
    ['SỞ GD&ĐT\nTRƯỜNG PTDTNT PHÚ BÌNH', 'Trường PTDTNT Phú Bình'],
  ])('is spelled as offices do, abbreviations in capitals: %s', (printed, name) => {
    const { issuer } = parsePlan(
      `${printed}\nSố: 5/KH\nPhú Bình, ngày 05 tháng 5 năm 2026\nKẾ HOẠCH\nCải tiến chất lượng năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. Ban Phong trào\n- Chủ trì triển khai.`,
    ).metadata;
    expect(issuer).toBe(name);
  });
});

describe('the signer', () => {
  it.each(['BSCKII. Trần Hữu Lộc', 'Thượng tá Trần Hữu Lộc', 'ThS. Trần Hữu Lộc'])(
    'keeps degree and rank: %s',
    (name) => {
      const { signer, recipients } = parsePlan(
        `BỆNH VIỆN PHÚ BÌNH\nKẾ HOẠCH\nCải tiến chất lượng năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Điều dưỡng\n- Chủ trì.\nNơi nhận:                                GIÁM ĐỐC\n- Sở Y tế;\n- Lưu: VT.                            (Đã ký)\n                                     ${name}`,
      ).metadata;
      expect(signer).toMatchObject({ name, title: 'GIÁM ĐỐC' });
      expect(recipients).toEqual(['Sở Y tế', 'Lưu: VT']);
    },
  );
});
