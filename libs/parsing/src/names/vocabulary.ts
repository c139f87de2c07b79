/**
 * Words of the organisation of local government (domain.md §3): what bodies are called and what they are told to do.
 * All in folded form (see text/fold.ts).
 */

/** The words of a list written with commas. */
function list(words: string): readonly string[] {
  return words.trim().split(/\s*,\s*/);
}

/** First words of a body's own name; what follows them (with capitals or a place) is the name. */
export const OWN_HEADS = list(`
  sở, phòng, ban, văn phòng, ủy ban, uỷ ban, ubnd, ubmttq, ubmttqvn, ubmt, ubndttq, mttq, ub mttq, mặt trận,
  công an, ca, quân sự, trạm, trung tâm, tt, trường, hội, đoàn, đội, tổ, bộ, cục, chi cục, tổng cục, tòa án,
  viện, chi nhánh, kho bạc, bảo hiểm, bhxh, ngân hàng, nhcsxh, liên đoàn, liên minh, liên hiệp, hiệp hội,
  công đoàn, đài, báo, thanh tra, quỹ, hạt, đồn, bệnh viện, thư viện, bảo tàng, nhà văn hóa, nhà thiếu nhi,
  đảng ủy, đảng bộ, chi bộ, hđnd, hội đồng, thường trực, thường vụ, bưu điện, điện lực, công ty, tổng công ty,
  tập đoàn, hợp tác xã, vnpt, viettel, mobifone, tỉnh đoàn, thành đoàn, huyện đoàn, xã đoàn, tỉnh ủy, thành ủy,
  huyện ủy, vksnd, tand, bchqs, bộ chỉ huy, ban chỉ huy, ban quản lý, cổng thông tin, trang thông tin,
  tiểu ban, nhóm, khối, cụm, vườn quốc gia, thôn, bản, buôn, ấp, khóm, xóm, khu phố, tổ dân phố, xã, phường,
  đặc khu, làng, quân đội, bộ đội, lực lượng, hđ, vp, cơ quan, đơn vị, câu lạc bộ, học viện, đại học,
  nhà trường, bộ phận, tòa, sàn, vpub, viễn thông, cảng vụ, cảng, thuế, hải quan, kiểm lâm, quản lý thị trường, thi hành án, trại,
  chi hội, chi đoàn, phân hội, liên đội, liên chi, nghiệp đoàn, tổng đội, xí nghiệp, nhà máy, nông trường, lâm trường,
  giáo hội, giáo xứ, giáo họ, hội thánh, chùa, khoa, cung, nhà hát, nhà khách, bến xe, ga, chợ, khu, làng nghề,
  agribank, bidv, vietinbank, vietcombank, evn, fpt, phân trường, trường học, đảng đoàn, ban cán sự, mạng lưới,
  viễn thông, trung đoàn, lữ đoàn, sư đoàn, binh đoàn, tiểu đoàn, hải đội, hải đoàn, cảnh sát
`);

/** Persons who are addressed like bodies. */
export const PERSON_HEADS = list(`
  thủ trưởng, trưởng, phó, chủ tịch, phó chủ tịch, giám đốc, hiệu trưởng, phó hiệu trưởng, bí thư, chánh,
  cán bộ, công chức, viên chức, chuyên viên, giáo viên, gvcn, đồng chí, đ/c, ông, bà, thầy, cô, người đứng đầu,
  người, cộng tác viên, nhân viên, thành viên, ủy viên, kế toán, văn thư, lãnh đạo, tổ trưởng, trưởng thôn,
  trưởng bản, trưởng ban, trưởng phòng, chỉ huy trưởng, đội trưởng, học sinh, phụ huynh, tổng phụ trách,
  chủ nhiệm, chủ đầu tư, đội ngũ, thôn đội trưởng, ấp đội trưởng, xã đội trưởng, thôn trưởng, chi hội trưởng, hội trưởng,
  kế toán trưởng, công an viên
`);

/** Kinds of bodies that stand in lists under one 'các' (các sở, ban, ngành; các xã, phường). */
export const KIND_NOUNS = list(`
  cơ quan, đơn vị, sở, ban, ban ngành, ngành, phòng, đoàn thể, hội, hội đoàn thể, tổ chức, trường, nhà trường,
  trường học, thôn, bản, buôn, ấp, khóm, khu phố, tổ dân phố, xóm, làng, địa phương, xã, phường, thị trấn,
  đặc khu, huyện, quận, thị xã, thành phố, tỉnh, doanh nghiệp, hợp tác xã, chủ đầu tư, nhà mạng, cơ sở,
  bộ phận, lực lượng, tổ, đội, câu lạc bộ, trung tâm, trạm, trạm y tế, viện, bệnh viện, bộ, tổ chức chính trị,
  cấp, cá nhân, hiệp hội, công ty, ngân hàng, trưởng thôn, trưởng bản, tổ trưởng, phó chủ tịch, lớp,
  tổ chuyên môn, báo, đài, gia đình, cơ quan báo chí, nhà máy, khu công nghiệp, chi bộ, chi hội, chi đoàn,
  ngân hàng thương mại, đối tác, bên, ban quản lý, dự án, nhà đầu tư, phòng chuyên môn, ban chuyên môn,
  khu dân cư, khu, cụm, tổ bầu cử, cha mẹ học sinh, phụ huynh, chủ rừng, chủ hộ, chủ cơ sở, chủ tàu, chủ nhà trọ,
  hộ, hộ gia đình, hộ dân, hộ kinh doanh, tiểu thương, dòng họ, dòng tộc, tộc họ, vị chức sắc, chức sắc, tôn giáo,
  nhóm, tổ hợp tác, nhà tài trợ, nhà hảo tâm, mạnh thường quân, nghệ nhân, chuyên gia, thầy thuốc, lương y, bác sĩ,
  chủ các, chủ vườn, chủ phương tiện, chủ trang trại, chủ doanh nghiệp, chủ nhà hàng, chủ quán, chủ dự án, chủ sở hữu, nhà khoa học, nhà thầu, đại lý,
  hòa giải viên, tình nguyện viên, tuyên truyền viên, cộng tác viên, luật sư, giáo xứ, giáo họ, họ đạo, chùa, nhà mạng
`);

/** Fields of an office named without 'Phòng' or 'Công chức' ('Tư pháp - Hộ tịch phường'). */
export const FIELD_HEADS = list(`
  văn hóa, tư pháp, tài chính, địa chính, lao động, kinh tế, nội vụ, y tế, giáo dục, nông nghiệp, xây dựng,
  dân số, kế toán, thống kê, quân sự, thú y, khuyến nông, môi trường, kiểm lâm, thuế, hải quan, quản lý thị trường
`);

/** Persons and local workers who are partners also when written small, each a body of its own in a list. */
export const SMALL_BODIES = list(`
  giáo viên, gvcn, cha mẹ học sinh, phụ huynh, y tế thôn, y tế bản, y tế ấp, y tế buôn, y tế khóm, y tế trường học,
  y tế cơ sở, y tế xã, y tế phường, kiểm lâm, dân quân, già làng, người có uy tín, cộng tác viên, nhân viên y tế
`);

/** Verbs a task begins with; also where the name of a body ends and its task begins. */
export const TASK_VERBS = list(`
  chủ trì, phối hợp, chủ động, thường xuyên, có trách nhiệm, có nhiệm vụ, chịu trách nhiệm, chịu, tổ chức, triển khai,
  thực hiện, xây dựng, tham mưu, căn cứ, hướng dẫn, theo dõi, đôn đốc, kiểm tra, chỉ đạo, tăng cường, đẩy mạnh,
  tuyên truyền, rà soát, bố trí, cân đối, thẩm định, báo cáo, tổng hợp, quan tâm, cử, giúp, đảm bảo, bảo đảm,
  phát huy, vận động, lồng ghép, phổ biến, quán triệt, tiếp tục, định kỳ, khẩn trương, nghiêm túc, chuẩn bị,
  đề xuất, hỗ trợ, tạo điều kiện, tiếp nhận, giám sát, huy động, củng cố, đánh giá, trình, mời, rút kinh nghiệm,
  cung cấp, giải quyết, xử lý, nâng cao, phân công, thông báo, thông tin, cập nhật, tích cực, kịp thời, nghiên cứu,
  phát động, duy trì, hoàn thiện, ban hành, lập, gửi, đề nghị, điều tra, ngăn chặn, phòng ngừa, phát hiện, quản lý,
  đào tạo, bồi dưỡng, tập huấn, truyền thông, vào cuộc, tham gia, can thiệp, khảo sát, thống kê, thu thập,
  khai thác, đưa, đăng ký, giới thiệu, thành lập, kiện toàn, phân bổ, quyết toán, làm tốt, làm việc, làm đầu mối,
  là đầu mối, là cơ quan, làm, chăm lo, chăm sóc, bảo vệ, hoàn thành, lựa chọn, góp phần, phấn đấu, tranh thủ,
  sử dụng, mở, đầu tư, khuyến khích, thu hút, hình thành, phản ánh, thẩm tra, công bố, niêm yết, xác định,
  xác minh, đối chiếu, in, treo, cấp, giao, giữ, nắm, nắm bắt, nắm tình hình, vận hành, kết nối, đấu tranh,
  tuần tra, trao đổi, thống nhất, tư vấn, chia sẻ, đăng tải, đưa tin, phát hành, biểu dương, tôn vinh, khen thưởng,
  lắp đặt, nghiệm thu, giao lưu, ký kết, tiến hành, phát triển, ứng dụng, đổi mới, khắc phục, sơ kết, tổng kết,
  yêu cầu, kêu gọi, động viên, cam kết, trực tiếp, điều phối, điều chỉnh, bổ sung, cân nhắc, dự trù, thẩm mỹ,
  tuân thủ, chấp hành, lấy, thăm, tặng, trợ giúp, nhân rộng, quảng bá, định hướng, tổ chức thực hiện, tháo gỡ,
  giải đáp, hòa giải, thiết lập, thẩm duyệt, giải thích, sắp xếp, tận dụng, khám, duyệt, tổng kiểm tra, tổng rà soát,
  tổng vệ sinh, ra quân, giải tỏa, giải phóng, di dời, di chuyển, sơ tán, phục dựng, khôi phục, tu bổ, tôn tạo,
  trùng tu, sưu tầm, số hóa, luyện tập, diễn tập, hợp luyện, đo đạc, cắm mốc, cắm biển, lập bản đồ, dẫn đường,
  đón tiếp, hộ tống, khoanh vùng, dập dịch, tiêu hủy, lấy mẫu, khử trùng, khử khuẩn, cách ly, phân luồng,
  điều tiết, chốt chặn, xử phạt, truy quét, triệt phá, trấn áp, bắt giữ, thu giữ, thu hồi, phân loại, chôn lấp,
  nạo vét, khơi thông, sửa chữa, nâng cấp, cải tạo, bảo trì, bảo dưỡng, duy tu, tháo dỡ, cưỡng chế, giải ngân,
  thanh toán, phê duyệt, xét duyệt, bình xét, xét chọn, tuyển chọn, tuyển dụng, chi trả, trao tặng, tặng quà,
  thăm hỏi, thăm khám, khám bệnh, khám sức khỏe, sàng lọc, cấp phát, cấp giấy, phát thuốc, chúc thọ, đỡ đầu,
  nhận đỡ đầu, kèm cặp, giúp đỡ, nuôi dưỡng, giảng dạy, dạy bơi, ôn tập, chấm điểm, chấm thi, bàn giao, kiểm đếm,
  kiểm điểm, kê khai, nhập liệu, làm sạch, làm giàu, chuẩn hóa, tạo lập, chia tách, sáp nhập, chuyển đổi,
  chuyển giao, chuyển tải, thay thế, thay đổi, đấu thầu, đặt hàng, tiêu thụ, kết nghĩa, làm rõ, trả lời, phúc đáp,
  đối thoại, lắng nghe, ghi nhận, tập hợp, tố giác, bảo quản, lưu giữ, soạn thảo, biên soạn, biên tập, in ấn,
  dàn dựng, trưng bày, chiếu phim, tuyên dương, vinh danh, mít tinh, tọa đàm, nói chuyện, họp, thảo luận, góp ý,
  phản biện, lấy ý kiến, tham vấn, cảnh báo, canh gác, túc trực, ứng trực, ứng phó, ứng cứu, gìn giữ, phát quang,
  trồng cây, chăm bón, thả giống, giải trình, chứng thực, xác nhận, thẩm tra hồ sơ, thụ lý, truy bắt, đưa đón,
  tập kết, tiếp cận, tiếp tế, dự trữ, điều động, cưỡng chế thi hành, dọn dẹp, quét dọn, trang trí, treo cờ,
  khởi công, khánh thành, nghiệm thu bàn giao
`);

/** Words that end a list of bodies without being verbs. */
export const PHRASE_ENDS = list(`
  trong, để, nhằm, theo, tại, về, khi, từ, trên cơ sở, bằng, qua, thông qua, ngay, đối với, cho, đến, tới, vào,
  nếu, sẽ, cần, phải, được, đã, không, góp phần, như, gắn với, đặc biệt, nhất là, cũng, bảo đảm, hàng năm,
  hằng năm, là, đê, kết quả, tình hình, xem xét, những, trước, chậm nhất, thực trạng, số liệu, quyết định,
  tham dự, từng bước, các nội dung, các kết quả, các nhiệm vụ, các biện pháp, các hoạt động, các giải pháp,
  các trường hợp, các vụ, cùng, sau, trên các, nội dung
`);
