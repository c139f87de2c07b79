/** Kinds of papers as their line in the head names them (NĐ 30/2020/NĐ-CP, Điều 7), those that assign work. */
export const PAPER_KINDS: readonly string[] = [
  'KẾ HOẠCH',
  'CHƯƠNG TRÌNH',
  'PHƯƠNG ÁN',
  'ĐỀ ÁN',
  'QUYẾT ĐỊNH',
  'CHỈ THỊ',
  'NGHỊ QUYẾT',
  'THÔNG BÁO',
  'CÔNG ĐIỆN',
];
