/**
 * Verbs of everyday work that a task may use of partners ('phối hợp với các trường vẽ tranh bích họa'), beside those of
 * administration in `vocabulary`: they end a list of names. One syllable only where it is not the second half of other words
 * ('thư ký', 'đào tạo'); else with the word behind it ('ký cam kết'). All folded.
 */
// prettier-ignore
export const FURTHER_ACTS: readonly string[] = [
  'vẽ|ký cam kết|ký kết|chấm|chấm chọn|xác thực|đối sánh|đối soát|rút ngắn|đẩy nhanh|tập trung|trông coi|trông giữ',
  'trông nom|trồng|thả|nuôi dạy|đào|đắp|rào|rào chắn|cắm|dán|bóc|bóc gỡ|gỡ|gỡ bỏ|quét|phun|phun thuốc|phát quà',
  'phát tờ rơi|phát thẻ|phát sóng|nhắc|nhắc nhở|gọi điện|mua|dự báo|ghi hình|ghi chép|quyên góp|thu gom|thu nộp|thu phí',
  'thu mua|thu hoạch|hiến|kéo giảm|liên hệ|liên kết|nộp|quay phim|rửa|soi|soát xét|tạo nguồn|tạo việc làm|tiêm|tiêm phòng',
  'tìm kiếm|tìm hiểu|trao quà|trực ban|trực chiến|trực gác|truy tìm|truy vết|truy xuất|tu sửa|tuyển sinh|ủng hộ|viết|xem',
  'xin|xóa|xóa bỏ|che chắn|chặn|chỉnh trang|chỉnh lý|chở|chuyên chở|vận chuyển|chuyển tuyến|chụp|đẩy lùi|định vị|đóng góp',
  'đóng dấu|đóng cửa|đốt|giảm nghèo|gieo|gieo sạ|gia cố|gia hạn|hạn chế|hoàn trả|khai giảng|khai mạc|khai báo|kiểm soát',
  'kiểm nghiệm|kiểm định|liên thông|loại bỏ|lưu trữ|nâng hạng|nhận diện|nhận dạng|phản biện|phục vụ|phụ vụ|quán xuyến',
  'răn đe|san lấp|san gạt|sửa đổi|sưu tầm|tái chế|tham quan|thanh lý|theo sát|thi công|thi đấu|thi tuyển|thiết kế',
  'thúc đẩy|thử nghiệm|thực nghiệm|thực hành|thương lượng|tìm đầu ra|trang bị|trích lục|trình diễn|trình chiếu|triệu tập',
  'trợ cấp|truyền dạy|tuyên án|ủy quyền|ước tính|ưu tiên|xâm nhập|xét nghiệm|xét xử|xếp loại|xếp hạng|xúc tiến|yểm trợ',
  'bảo lãnh|bảo lưu|bao vây|bao tiêu|báo động|biểu diễn|biểu quyết|bốc dỡ|bơm|bù đắp|cài đặt|can ngăn|cắt tỉa|cắt giảm',
  'cắt cử|cấp cứu|cấy|chào đón|chấm dứt|chất vấn|chỉ dẫn|chỉ ra|chi hỗ trợ|chiêu sinh|chứng kiến|chứng nhận|cổ vũ|cổ động',
  'công khai|công nhận|cộng tác|cung ứng|cứu chữa|cứu trợ|dạy nghề|dẫn dắt|diệt lăng quăng|dò tìm|đại tu|đàm phán',
  'đánh bắt|đấu nối|đền bù|đi kiểm tra|điểm danh|đính chính|định giá|đón nhận|đồng hành|đối ứng|đúc rút|gặp|gặp gỡ',
  'gặp mặt|ghi danh|giám định|giam giữ|hàn gắn|hạch toán|hiệp thương|hoàn thuế|hội chẩn|hội ý|huấn luyện|nhập khẩu',
  'khai quật|khai thông|khám chữa bệnh|khám tuyển|khai trương|khích lệ|khoanh nuôi|khống chế|khởi tố|khởi động|khuyến cáo',
  'khuyến nghị|kiến nghị|kích hoạt|kích cầu|ký số|lãnh đạo|lan tỏa|lên phương án|luân phiên|mở lớp|mua sắm|nhắn tin',
  'ôn luyện|phân cấp|phân định|phân phối|phân tích|phong tỏa|phòng trừ|test|test nhanh|livestream|scan|dọn|dọn rác',
  'dọn vệ sinh|đặt tên|đặt biển|gắn biển|gắn kết|sơn kẻ|kẻ vẽ|xây cất|nhổ|tưới|hút|hút hầm|ký quy chế|ký bàn giao',
  'ký hợp đồng|ký chương trình|ký giao ước|ký thỏa thuận|tạo cơ hội|trả kết quả|nhận hồ sơ|phát triển sản xuất',
  'phát triển quỹ|phát triển đảng|phát triển đoàn|phát triển hội viên|phát triển kinh tế|phát triển du lịch',
  'phát triển sản phẩm|phòng ngừa|chuyển hồ sơ|đưa thông tin|lãnh đạo công tác|lãnh đạo thực hiện|lãnh đạo việc',
  'lãnh đạo, chỉ đạo|cho hội viên|cho đoàn viên|cho người dân|nhập dữ liệu|xuất hóa đơn|thu thuế|thu nợ|thu hộ|bán hàng',
  'lưu ý|chọn cử|tính toán|dạy chữ|dạy kỹ năng|dạy học sinh|dạy các|đi thực tế|đi cơ sở|đi thăm|ghi âm|dẫn chương trình',
  'tăng thời lượng|giảm thiểu|giảm tải|nâng chất lượng|nâng mức|nâng tỷ lệ|cắt băng|cứu người|gắn camera|lắp camera',
  'lắp biển|lắp đèn|kéo điện|nối mạng|góp vốn|góp công|góp tiền|đo độ|đo kiểm|đặt thùng|đặt bẫy|xây nhà|dựng rạp|dựng nhà',
  'dựng trại|đánh số|đánh máy|chọn điểm|chọn giống|tìm người|thay mới|đón đoàn|đón khách|đón học sinh',
  'gọi hỏi|cẩu kéo|cẩu|cảm hóa|cưa|đục|phá dỡ|đóng cọc|khâu vá|vá|nấu|phát cơm|đưa rước|gõ cửa|đi từng|bám nắm|bám sát|đột kích|mật phục|chốt trực|trực chốt|chăm chút|dìu dắt|rà phá|khui|thông tắc|bù giá|kích nổ|cõng|khiêng|lội|chèo|bốc vác|trám|quây|căng dây|đánh bóng|lau chùi|cọ rửa|tẩy trùng|xịt|gieo ươm|ươm|tỉa|tỉa thưa|đóng bầu|đào hố|lấp đất|trét|quét vôi|kẻ chữ|in sao|photo|thuyết minh|lập kế hoạch|phân vai|phân ca|chia ca|chia tổ',
  'tập luyện|tập dượt|tổng duyệt|rước|hóa trang|dâng hương|chung tay|đồng lòng|chung sức|sơ cứu|sơ tán|cắt điện|dùng loa|tự kiểm tra|tự giác|thay mặt|đại diện dự|cùng nhau',
].flatMap((line) => line.split('|'));
