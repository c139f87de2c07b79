import { describe, expect, it } from '@jest/globals';
import { parsePlan } from '../parse-plan.js';

const BODY =
  'I. MỤC ĐÍCH\nNâng cao nhận thức.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- Chủ trì triển khai.\n2. Công an tỉnh\n- Bảo đảm an ninh.';
const head = (lines: string) => parsePlan(`${lines}\n${BODY}`).metadata;

/** Heads as copies from web pages and converters leave them. */
describe('the head of a paper', () => {
  it('is read where two columns have run into one line each', () => {
    const { issuer, number, date, title, place } = head(
      'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN BẮC HÀ Độc lập - Tự do - Hạnh phúc\nSố: 47/KH-UBND Bắc Hà, ngày 14 tháng 6 năm 2017\nKẾ HOẠCH\nPhòng, chống sốt xuất huyết năm 2017\nThực hiện Kế hoạch số 4/KH-BCĐ ngày 5/6/2017, Ban Chỉ đạo huyện đã ban hành Kế hoạch hưởng ứng.',
    );
    expect([issuer, number, date, title, place]).toEqual([
      'Ủy ban nhân dân huyện Bắc Hà',
      '47/KH-UBND',
      '2017-06-14',
      'Phòng, chống sốt xuất huyết năm 2017',
      'Bắc Hà',
    ]);
  });

  it('ends behind number and date where the line of the kind is missing, and is no title', () => {
    const { issuer, number, title, kind } = head(
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 34/KH-UBND | An Giang, ngày 17 tháng 11 năm 2025 |\nThực hiện Quyết định số 16/QĐ-TTg, Ủy ban nhân dân Tỉnh ban hành Kế hoạch triển khai thực hiện như sau:',
    );
    expect([issuer, number, title, kind]).toEqual(['Ủy ban nhân dân tỉnh An Giang', '34/KH-UBND', null, null]);
  });

  it.each(['- KẾ HOẠCH -', 'KẾ HOẠCH (Dự thảo)', 'K Ế  H O Ạ C H', 'KẾHOẠCH', 'KẾ HOẠCH[1]', '**KẾ HOẠCH**'])(
    'ends at the kind, however it is set: %s',
    (kind) => {
      const { title, kind: read } = head(`ỦY BAN NHÂN DÂN\nXÃ AN HÒA\nSố: 5/KH-UBND\n${kind}\nPhòng, chống đuối nước`);
      expect([read, title]).toEqual(['KẾ HOẠCH', 'Phòng, chống đuối nước']);
    },
  );

  it.each([
    ['UBND PHƯỜNG AN PHÚ\nTRƯỜNG THCS LÊ LỢI', 'Trường Trung học cơ sở Lê Lợi'],
    ['PHÒNG GD&ĐT AN PHÚ TRƯỜNG TIỂU HỌC LÊ LỢI', 'Trường tiểu học Lê Lợi'],
    ['UBND HUYỆN AN PHÚ\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'Phòng Giáo dục và Đào tạo'],
    ['ỦY BAN NHÂN DÂN\nXÃ AN HÒA', 'Ủy ban nhân dân xã An Hòa'],
  ])('spells %s as usual', (lines, issuer) => {
    expect(head(`${lines}\nSố: 5/KH-X\nKẾ HOẠCH\nPhòng, chống đuối nước`).issuer).toBe(issuer);
  });
});
