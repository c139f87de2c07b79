/** A small paper other than a plan (Quyết định, Chỉ thị …), in the form of NĐ 30/2020/NĐ-CP, Phụ lục III. */
export function samplePaper(paper: { kind: string; symbol: string; title: string; body: string }): string {
  return `ỦY BAN NHÂN DÂN
XÃ AN HÒA
Số: 12/${paper.symbol}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Hòa, ngày 05 tháng 02 năm 2026
${paper.kind}
${paper.title}
${paper.body}
Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn An
`;
}
