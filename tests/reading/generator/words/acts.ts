/**
 * Acts that tasks tell a unit to do, in the grammar verb + object + manner. A group's verbs take all of its objects.
 * None of the words here speak of time, of partners, of a lead or of reports: those parts are added by the model,
 * which then knows what it wrote.
 */
export interface ActGroup {
  verbs: readonly string[];
  /** `{subject}` stands for what the plan is about. */
  objects: readonly string[];
}

export const ACT_GROUPS: readonly ActGroup[] = [
  {
    verbs: ['Tuyên truyền', 'Đẩy mạnh tuyên truyền', 'Phổ biến', 'Quán triệt', 'Tăng cường tuyên truyền, phổ biến'],
    objects: [
      'chủ trương của Đảng, chính sách, pháp luật của Nhà nước về {subject}',
      'nội dung Kế hoạch đến cán bộ, đảng viên và Nhân dân',
      'kiến thức, kỹ năng về {subject} cho người dân',
      'mục đích, ý nghĩa của công tác {subject}',
      'quyền và nghĩa vụ của công dân trong {subject}',
      'các quy định của Luật Trẻ em và các văn bản hướng dẫn thi hành',
      'gương người tốt, việc tốt, điển hình tiên tiến',
      'các biện pháp phòng ngừa tai nạn, thương tích tại cộng đồng',
      'Nghị quyết số 12-NQ/TU ngày 15/3/2024 của Tỉnh ủy',
      'kỹ năng sơ cứu ban đầu cho học sinh, sinh viên và thanh thiếu niên',
      'chế độ dinh dưỡng đối với phụ nữ mang thai và trẻ em dưới 5 tuổi',
      'thông điệp “Mỗi người dân là một tuyên truyền viên”',
    ],
  },
  {
    verbs: ['Rà soát', 'Rà soát, thống kê', 'Lập danh sách', 'Khảo sát', 'Rà soát, cập nhật'],
    objects: [
      'các hộ gia đình có hoàn cảnh khó khăn trên địa bàn',
      'các khu vực có nguy cơ mất an toàn',
      'trẻ em có hoàn cảnh đặc biệt, trẻ em thuộc hộ nghèo, cận nghèo',
      'người lao động có nhu cầu học nghề',
      'cơ sở sản xuất, kinh doanh thuộc phạm vi quản lý',
      'số liệu về {subject} tại đơn vị',
      'đối tượng thụ hưởng chính sách trợ giúp xã hội',
      'nhu cầu về cơ sở vật chất, trang thiết bị',
      'các điểm ao, hồ, sông, suối chưa có biển cảnh báo',
    ],
  },
  {
    verbs: ['Tổ chức', 'Triển khai', 'Duy trì', 'Xây dựng', 'Nhân rộng'],
    objects: [
      'các mô hình hay, cách làm hiệu quả về {subject}',
      'các hoạt động văn hóa, văn nghệ, thể dục thể thao lành mạnh',
      'các lớp tập huấn nghiệp vụ cho cộng tác viên',
      'phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”',
      'câu lạc bộ gia đình hạnh phúc',
      'chuyên mục về {subject} trên hệ thống truyền thanh cơ sở',
      'hoạt động tư vấn, trợ giúp pháp lý lưu động',
      'điểm vui chơi, giải trí an toàn cho trẻ em',
      'dịch vụ hỗ trợ người dân thực hiện thủ tục hành chính trên môi trường điện tử',
      'đường dây nóng tiếp nhận ý kiến của người dân',
    ],
  },
  {
    verbs: ['Kiểm tra', 'Giám sát', 'Hướng dẫn', 'Theo dõi, đôn đốc', 'Kiểm tra, giám sát', 'Hướng dẫn, kiểm tra'],
    objects: [
      'việc thực hiện các quy định của pháp luật về {subject}',
      'việc chấp hành nội quy, quy chế tại đơn vị',
      'hoạt động của các tổ, đội tại cơ sở',
      'các cơ sở kinh doanh dịch vụ ăn uống, thức ăn đường phố',
      'việc quản lý, sử dụng các công trình phúc lợi',
      'công tác {subject} tại các thôn, tổ dân phố',
      'việc lắp đặt, sử dụng trang thiết bị',
    ],
  },
  {
    verbs: ['Bố trí', 'Cân đối, bố trí', 'Thẩm định', 'Tham mưu bố trí', 'Quản lý, sử dụng'],
    objects: [
      'kinh phí thực hiện Kế hoạch theo phân cấp ngân sách hiện hành',
      'nguồn lực cho công tác {subject}',
      'kinh phí mua sắm trang thiết bị, vật tư thiết yếu',
      'nguồn vốn từ các chương trình mục tiêu quốc gia',
      'kinh phí tập huấn, bồi dưỡng đội ngũ cán bộ ở cơ sở',
    ],
  },
  {
    verbs: ['Phát hiện', 'Phòng ngừa, phát hiện', 'Ngăn chặn', 'Xử lý nghiêm', 'Đấu tranh, ngăn chặn'],
    objects: [
      'các hành vi vi phạm pháp luật về {subject}',
      'hành vi xâm hại, bạo lực đối với phụ nữ, trẻ em',
      'các tổ chức, cá nhân lợi dụng chính sách để trục lợi',
      'tin giả, thông tin xấu độc trên không gian mạng',
      'hành vi gây ô nhiễm môi trường tại khu dân cư',
    ],
  },
  {
    verbs: ['Vận động', 'Khuyến khích', 'Tập hợp, vận động'],
    objects: [
      'đoàn viên, hội viên và Nhân dân hưởng ứng các hoạt động của Kế hoạch',
      'hội viên tham gia mô hình tự quản tại cộng đồng',
      'các gia đình đưa trẻ đi tiêm chủng đầy đủ, đúng lịch',
      'người dân phân loại rác thải sinh hoạt tại hộ gia đình',
      'doanh nghiệp, nhà hảo tâm ủng hộ nguồn lực cho công tác {subject}',
      'người có uy tín trong cộng đồng tham gia giáo dục con cháu',
    ],
  },
  {
    verbs: ['Nâng cao', 'Củng cố, nâng cao', 'Từng bước nâng cao'],
    objects: [
      'chất lượng đội ngũ làm công tác {subject}',
      'hiệu quả hoạt động của các thiết chế văn hóa cơ sở',
      'nhận thức, trách nhiệm của cha mẹ, người chăm sóc trẻ',
      'năng lực cho đội ngũ cộng tác viên ở thôn, tổ dân phố',
      'chất lượng khám, chữa bệnh ban đầu cho Nhân dân',
    ],
  },
];

/** How, where and what for. Some look like words of time or partners and are none. */
export const MANNERS: readonly string[] = [
  'bằng nhiều hình thức phong phú, đa dạng',
  'theo quy định của pháp luật',
  'theo chức năng, nhiệm vụ được giao',
  'bảo đảm thiết thực, hiệu quả, tiết kiệm',
  'phù hợp với tình hình thực tế của địa phương',
  'đến từng hộ gia đình',
  'nhằm nâng cao nhận thức của Nhân dân',
  'góp phần hoàn thành các mục tiêu của Kế hoạch',
  'gắn với các phong trào thi đua yêu nước',
  'bảo đảm công khai, minh bạch',
  'nhất là ở vùng sâu, vùng xa, vùng đồng bào dân tộc thiểu số',
  'trên hệ thống loa truyền thanh và mạng xã hội Zalo, Facebook',
  'theo Công văn số 245/SYT-NVY ngày 12/02/2026 của Sở Y tế',
  'không để xảy ra tình trạng bị động, bất ngờ',
];

/** Clauses that stand before the act: what it is grounded on. */
export const GROUNDS: readonly string[] = [
  'Căn cứ chức năng, nhiệm vụ được giao, ',
  'Trên cơ sở nội dung Kế hoạch này, ',
  'Căn cứ tình hình thực tế của đơn vị, ',
];
