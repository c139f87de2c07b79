/** A small plan in the form of NĐ 30/2020/NĐ-CP around the sections given. */
export function samplePlan(sections: string, head = 'Số: 12/KH-UBND'): string {
  return `ỦY BAN NHÂN DÂN
XÃ AN HÒA
${head}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Hòa, ngày 05 tháng 02 năm 2026
KẾ HOẠCH
Phòng, chống đuối nước trẻ em năm 2026
Căn cứ Kế hoạch số 10/KH-UBND ngày 01/01/2026 của Ủy ban nhân dân tỉnh;
Ủy ban nhân dân xã ban hành Kế hoạch, cụ thể như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao nhận thức của nhân dân.
${sections}
Trên đây là Kế hoạch, yêu cầu các đơn vị nghiêm túc thực hiện./.
Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT, VHXH.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn An
`;
}
