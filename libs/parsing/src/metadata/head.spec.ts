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

  it('has the date of a Công điện behind its hour', () => {
    const { date, place } = head(
      'ỦY BAN NHÂN DÂN TỈNH AN HÒA\nSố: 5/CĐ-UBND\nAn Hòa, hồi 16 giờ 00 ngày 18 tháng 9 năm 2026\nCÔNG ĐIỆN\nỨng phó bão số 6\nChủ tịch Ủy ban nhân dân tỉnh yêu cầu:',
    );
    expect([date, place]).toEqual(['2026-09-18', 'An Hòa']);
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
  it('is that of the decision that brings a plan with it, and so is the foot', () => {
    const { metadata, units, sections } = parsePlan(
      `ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nSố: 12/QĐ-UBND\nAn Hòa, ngày 05 tháng 3 năm 2026\nQUYẾT ĐỊNH\nBan hành Kế hoạch phòng, chống đuối nước năm 2026\nỦY BAN NHÂN DÂN TỈNH AN HÒA\nCăn cứ Luật Trẻ em ngày 05/4/2016;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Bình\nKẾ HOẠCH\nPhòng, chống đuối nước năm 2026\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\n${BODY}`,
    );
    expect(metadata).toMatchObject({
      kind: 'QUYẾT ĐỊNH',
      number: '12/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh An Hòa',
      title: 'Ban hành Kế hoạch phòng, chống đuối nước năm 2026',
      signer: { name: 'Lê Văn Bình', title: 'PHÓ CHỦ TỊCH', authority: 'KT. CHỦ TỊCH' },
      recipients: ['Như Điều 3', 'Lưu: VT'],
    });
    expect(metadata.legalBases).toHaveLength(1);
    expect(sections.map((section) => section.number)).toEqual(['I', 'II']);
    expect(units.map((unit) => unit.name)).toEqual(['Sở Y tế', 'Công an tỉnh']);
  });

  it('and the foot are read where a web page cuts lines behind their first words', () => {
    const foot =
      '\n|\nNơi nhận:\n- Bộ Y tế;\n- Các\nSở, ban, ngành;\n- Lưu: VT.\n|\nTM. ỦY BAN\nNHÂN DÂN\nKT.\nCHỦ TỊCH\nPHÓ CHỦ\nTỊCH\nPhạm\nVăn Thủy';
    const { metadata } = parsePlan(
      `|\nỦY\nBAN NHÂN DÂN\nTỈNH SƠN LA\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố:\n68/KH-UBND\n|\nSơn\nLa, ngày 11 tháng 3\nnăm 2020\n|\nKẾ HOẠCH\nPhòng, chống\nđuối nước\n${BODY}${foot}`,
    );
    expect(metadata).toMatchObject({
      number: '68/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Sơn La',
      date: '2020-03-11',
      signer: { name: 'Phạm Văn Thủy', title: 'PHÓ CHỦ TỊCH', authority: 'KT. CHỦ TỊCH' },
      recipients: ['Bộ Y tế', 'Các Sở, ban, ngành', 'Lưu: VT'],
    });
  });

  it.each(['Ban Chỉ đạo', 'Ban Chỉ đạo xã'])('names in full the board that its sentence calls %s', (short) => {
    const { issuer } = head(
      `ỦY BAN NHÂN DÂN XÃ TÂN LẬP\nBAN CHỈ ĐẠO PHÒNG THỦ DÂN SỰ\nSố: 5/KH-BCĐ\nTân Lập, ngày 05 tháng 5 năm 2026\nKẾ HOẠCH\nDiễn tập năm 2026\nThực hiện Kế hoạch số 12/KH-UBND, ${short} xây dựng Kế hoạch như sau:`,
    );
    expect(issuer?.toLowerCase()).toBe('ban chỉ đạo phòng thủ dân sự xã tân lập');
  });

  it('names the committee of the Party, whichever of its organs issues the paper', () => {
    const { issuer } = head(
      'ĐẢNG BỘ TỈNH AN HÒA\nĐẢNG ỦY XÃ TÂN LẬP\nSố 14-CTr/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nTân Lập, ngày 22 tháng 01 năm 2026\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nphát triển kinh tế rừng\nThực hiện Nghị quyết số 09-NQ/TU, Ban Chấp hành Đảng bộ xã ban hành Chương trình hành động như sau:',
    );
    expect(issuer).toBe('Đảng ủy xã Tân Lập');
  });

  it.each([
    ['TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ['TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG THI ĐUA,\nKHEN THƯỞNG', 'TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG THI ĐUA, KHEN THƯỞNG'],
  ])('has a foot signed %s', (lines, authority, title) => {
    const { signer } = parsePlan(
      `KẾ HOẠCH\nPhòng, chống đuối nước\n${BODY}\nNơi nhận:\n- Lưu: VT.\n${lines}\nLê Văn Bình`,
    ).metadata;
    expect(signer).toEqual({ name: 'Lê Văn Bình', title, authority });
  });

  it.each([
    ['UBND PHƯỜNG AN PHÚ\nTRƯỜNG THCS LÊ LỢI', 'Trường Trung học cơ sở Lê Lợi'],
    ['PHÒNG GD&ĐT AN PHÚ TRƯỜNG TIỂU HỌC LÊ LỢI', 'Trường tiểu học Lê Lợi'],
    ['UBND HUYỆN AN PHÚ\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'Phòng Giáo dục và Đào tạo'],
    ['ỦY BAN NHÂN DÂN\nXÃ AN HÒA', 'Ủy ban nhân dân xã An Hòa'],
  ])('spells %s as usual', (lines, issuer) => {
    expect(head(`${lines}\nSố: 5/KH-X\nKẾ HOẠCH\nPhòng, chống đuối nước`).issuer).toBe(issuer);
  });
});
