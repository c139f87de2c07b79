import { Document, Packer, Paragraph } from 'docx';

/** A date in Việt Nam, `days` from today: { day, month, year } as numbers. */
export function dayFromToday(days) {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  const date = new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

/** Days from today to the bodies' report date: near enough for the cycle to be open, far enough for its year to be this one. */
const REPORT_IN_DAYS = 26;

/** Title of the plan that is uploaded. */
export const TITLE = 'Phòng, chống tai nạn thương tích và đuối nước trẻ em trên địa bàn xã Xuân Trường';

/** The lines of a plan as an office would write it; its report date lies within thirty days, so that a cycle opens at once. */
export function planLines() {
  const { day, month, year } = dayFromToday(REPORT_IN_DAYS);
  return [
    'ỦY BAN NHÂN DÂN',
    'XÃ XUÂN TRƯỜNG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'KẾ HOẠCH',
    TITLE,
    `giai đoạn ${year} - ${year + 4}`,
    'Thực hiện Luật Trẻ em, Ủy ban nhân dân xã Xuân Trường ban hành Kế hoạch, cụ thể như sau:',
    'I. MỤC ĐÍCH, YÊU CẦU',
    'Giảm tai nạn thương tích và đuối nước ở trẻ em; phân công rõ trách nhiệm của từng đơn vị.',
    'II. CHỈ TIÊU',
    `- Chỉ tiêu 1: 90% trẻ em từ 6 tuổi trở lên biết kỹ năng an toàn trong môi trường nước vào năm ${year}.`,
    `- Chỉ tiêu 2: Giảm tỷ suất trẻ em bị tai nạn thương tích xuống 550/100.000 trẻ em vào năm ${year}.`,
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Văn hóa - Xã hội',
    '- Chủ trì, phối hợp với Công an xã và Trạm Y tế xã hướng dẫn các đơn vị triển khai Kế hoạch.',
    '- Theo dõi, tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân xã.',
    '2. Công an xã',
    '- Tăng cường tuần tra, nhắc nhở trẻ em không tắm ở ao, hồ, sông không có người lớn đi cùng.',
    '- Phối hợp với các thôn rà soát, cắm biển cảnh báo ở nơi nước sâu.',
    '3. Trạm Y tế xã',
    '- Tập huấn sơ cứu, cấp cứu tai nạn thương tích cho cộng tác viên và giáo viên.',
    '- Thống kê số trẻ em bị tai nạn thương tích trên địa bàn xã.',
    '4. Các trường học trên địa bàn',
    '- Tổ chức dạy kỹ năng an toàn trong môi trường nước cho học sinh.',
    '5. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã',
    '- Vận động hội viên, đoàn viên tham gia phòng, chống đuối nước trẻ em.',
    `Các đơn vị căn cứ Kế hoạch tổ chức thực hiện, định kỳ báo cáo kết quả về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) trước ngày ${day}/${month} hằng năm để tổng hợp, báo cáo Ủy ban nhân dân tỉnh./.`,
  ];
}

/** The plan as a Word file. */
export async function planDocx() {
  const children = planLines().map((text) => new Paragraph({ text }));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The smallest picture there is. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
