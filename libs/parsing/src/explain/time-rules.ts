import type { RuleDescription } from './rules.js';

const USAGE = 'Cách viết thường gặp';

/** Rules on words of time, targets and their figures. */
export const TIME_RULES = {
  'time.full-date': { habit: 'Ngày ghi đủ ngày, tháng, năm sau "trước", "chậm nhất", "đến hết", "vào"', source: USAGE },
  'time.day-of-year': {
    habit: 'Ngày, tháng không ghi năm: lặp lại hằng năm, hoặc trong năm của kế hoạch',
    source: USAGE,
  },
  'time.day-of-month': { habit: '"Ngày 05 hằng tháng", "ngày 15 của tháng cuối quý"', source: USAGE },
  'time.each-period': { habit: 'Hằng tháng, hằng quý, 6 tháng, hằng năm', source: USAGE },
  'time.periodic': { habit: '"Định kỳ" không nêu chu kỳ', source: USAGE },
  'time.month-quarter': { habit: 'Tháng, quý, 6 tháng đầu hoặc cuối năm: hạn là ngày cuối', source: USAGE },
  'time.year': { habit: '"Trong năm 2026": hạn là ngày 31/12', source: USAGE },
  'time.period': { habit: '"Giai đoạn 2026 - 2030": hạn là ngày 31/12 của năm cuối', source: USAGE },
  'time.part': { habit: 'Đầu, giữa, cuối tháng hoặc năm', source: 'Bộ luật Dân sự 2005, Điều 151' },
  'time.times-a-year': { habit: 'Số lần trong năm, quý, tháng ("02 lần/năm")', source: USAGE },
  'time.span': {
    habit: '"Trong vòng N ngày kể từ …", "chậm nhất N ngày sau khi …"',
    source: 'Bộ luật Dân sự 2015, Điều 147, 148',
  },
  'time.after-end': { habit: '"Sau khi kết thúc …": hạn gắn với việc của chính kế hoạch', source: USAGE },
  'time.event': { habit: 'Trước hoặc trong dịp một sự kiện (khai giảng, Tết, "trước khi …")', source: USAGE },
  'time.school-year': { habit: 'Năm học, học kỳ, dịp hè: theo khung thời gian năm học của tỉnh', source: USAGE },
  'time.continuous': { habit: 'Thường xuyên, liên tục, quanh năm: không có hạn', source: USAGE },
  'time.on-request': { habit: 'Đột xuất, khi có yêu cầu, khi phát sinh', source: USAGE },
  'time.vague': { habit: 'Kịp thời, khẩn trương: chưa có ngày', source: USAGE },
  'time.other-paper': { habit: 'Theo quy định, theo kế hoạch của cấp trên: văn bản khác nêu thời hạn', source: USAGE },
  'time.bare-date': { habit: 'Ngày ghi trong câu, không có "trước", "chậm nhất"', source: USAGE },
  'target.bullet': { habit: 'Mỗi gạch đầu dòng trong phần chỉ tiêu cụ thể là một chỉ tiêu', source: USAGE },
  'target.numbered': { habit: 'Dòng mở đầu bằng "Chỉ tiêu" và số thứ tự', source: USAGE },
  'measure.figure': { habit: 'Con số kèm đơn vị (%, ‰, trên 100.000) là mức phải đạt', source: USAGE },
  'measure.range': { habit: 'Khoảng phải đạt: "từ 85% đến 90%", "85-90%"', source: USAGE },
  'measure.count': { habit: 'Số lượng phải đạt sau "ít nhất", "tổ chức", "xây dựng" ("02 mô hình")', source: USAGE },
} as const satisfies Readonly<Record<string, RuleDescription>>;
