/** Which kind of authority issues the paper; decides who is told to work. */
export type IssuerKind = 'commune' | 'ward' | 'province' | 'school' | 'front';

/** Bodies a paper of some authority assigns work to. `{tail}` is what the paper puts behind names: '', ' xã', ' xã An Hòa'. */
export interface Roster {
  /** Bodies with their own name, each one body. */
  own: readonly string[];
  /** Bodies that are asked, not ordered; may hold several: their parts are divided by ' | ' and joined as printed. */
  requested: readonly string[];
  /** Open plurals. */
  groups: readonly string[];
  /** Persons and committees, one each. */
  persons: readonly string[];
  /** How partners are named without their own name. */
  kinds: readonly string[];
}

const COMMUNE: Roster = {
  own: [
    'Văn phòng HĐND và UBND{tail}',
    'Phòng Kinh tế{tail}',
    'Phòng Văn hóa - Xã hội{tail}',
    'Công an{tail}',
    'Ban Chỉ huy Quân sự{tail}',
    'Trạm Y tế{tail}',
    'Trung tâm Phục vụ hành chính công{tail}',
    'Trung tâm Dịch vụ tổng hợp{tail}',
    'Trung tâm Cung ứng dịch vụ công',
    'Đài Truyền thanh{tail}',
    'Hội Chữ thập đỏ{tail}',
    'Trung tâm học tập cộng đồng',
    'Trường THCS Nguyễn Du',
    'Trường Tiểu học Kim Đồng',
    'Hạt Kiểm lâm khu vực III',
    'Bảo hiểm xã hội cơ sở Đông Sơn',
    'Đồn Biên phòng Nậm Cắn',
    'Tư pháp - Hộ tịch{tail}',
  ],
  requested: [
    'Ủy ban Mặt trận Tổ quốc Việt Nam{tail} và | các tổ chức chính trị - xã hội',
    'Ủy ban MTTQ Việt Nam{tail}',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh{tail}',
    'Hội Liên hiệp Phụ nữ{tail}, | Hội Nông dân{tail}',
    'Ủy ban Mặt trận Tổ quốc Việt Nam{tail}, | Hội Cựu chiến binh{tail} và | các đoàn thể',
  ],
  groups: [
    'Các trường học trên địa bàn',
    'Các thôn trên địa bàn',
    'Các cơ quan, đơn vị liên quan',
    'Thủ trưởng các cơ quan, đơn vị',
    'Các trường mầm non, tiểu học, trung học cơ sở',
    'Trưởng các thôn',
    'Các tổ dân phố',
    'Ban Công tác Mặt trận các thôn',
    'Các doanh nghiệp, hợp tác xã trên địa bàn',
  ],
  persons: [
    'Ban Chỉ đạo{tail}',
    'Chủ tịch UBND xã',
    'Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội',
    'Tổ công nghệ số cộng đồng{tail}',
    'Công chức Văn hóa - Xã hội',
  ],
  kinds: [
    'các cơ quan, đơn vị liên quan',
    'các ban, ngành, đoàn thể',
    'các bộ phận, đơn vị có liên quan',
    'các thôn, tổ dân phố',
    'các nhà trường',
    'các tổ chức chính trị - xã hội',
    'các phòng, ban chuyên môn liên quan',
  ],
};

const PROVINCE: Roster = {
  own: [
    'Sở Y tế',
    'Sở Giáo dục và Đào tạo',
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Nông nghiệp và Môi trường',
    'Sở Khoa học và Công nghệ',
    'Sở Tài chính',
    'Sở Tư pháp',
    'Sở Nội vụ',
    'Sở Công Thương',
    'Sở Xây dựng',
    'Công an tỉnh',
    'Bộ Chỉ huy Quân sự tỉnh',
    'Văn phòng UBND tỉnh',
    'Ban Quản lý Khu kinh tế',
    'Báo và Phát thanh, Truyền hình tỉnh',
    'Bảo hiểm xã hội tỉnh',
    'Thanh tra tỉnh',
    'Sở Dân tộc và Tôn giáo',
    'Trung tâm Kiểm soát bệnh tật tỉnh',
  ],
  requested: [
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và | các tổ chức chính trị - xã hội tỉnh',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    'Liên đoàn Lao động tỉnh, | Hội Nông dân tỉnh, | Liên minh Hợp tác xã tỉnh',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'Tòa án nhân dân tỉnh, | Viện kiểm sát nhân dân tỉnh',
  ],
  groups: [
    'Các sở, ban, ngành tỉnh',
    'Ủy ban nhân dân các xã, phường',
    'UBND các xã, phường, đặc khu',
    'Các cơ quan báo chí trên địa bàn tỉnh',
    'Thủ trưởng các sở, ban, ngành',
    'Các doanh nghiệp viễn thông',
  ],
  persons: ['Chủ tịch UBND các xã, phường', 'Giám đốc Sở Y tế', 'Hiệu trưởng các trường trung học phổ thông'],
  kinds: [
    'các sở, ban, ngành liên quan',
    'các cơ quan, đơn vị, địa phương',
    'các sở, ngành, đơn vị có liên quan',
    'UBND các xã, phường',
    'các cơ quan thông tin, truyền thông',
  ],
};

const SCHOOL: Roster = {
  own: [
    'Ban Giám hiệu',
    'Tổ Văn phòng',
    'Tổ Toán - Tin',
    'Tổ Ngữ văn',
    'Đoàn Thanh niên',
    'Công đoàn nhà trường',
    'Tổ Tư vấn tâm lý học đường',
    'Ban đại diện cha mẹ học sinh',
    'Ban Quản lý khu nội trú',
    'Bộ phận Y tế',
  ],
  requested: ['Công an xã', 'Trạm Y tế xã', 'Ban đại diện cha mẹ học sinh'],
  groups: ['Giáo viên chủ nhiệm các lớp', 'Các tổ chuyên môn', 'Các lớp', 'Tổ trưởng các tổ chuyên môn'],
  persons: [
    'Hiệu trưởng',
    'Phó Hiệu trưởng phụ trách chuyên môn',
    'Tổng phụ trách Đội',
    'Nhân viên y tế',
    'Nhân viên thư viện',
  ],
  kinds: ['các tổ chuyên môn', 'các bộ phận liên quan', 'các đoàn thể trong nhà trường', 'giáo viên chủ nhiệm các lớp'],
};

const FRONT: Roster = {
  own: [
    'Ban Thường trực Ủy ban MTTQ Việt Nam{tail}',
    'Hội Nông dân{tail}',
    'Hội Liên hiệp Phụ nữ{tail}',
    'Hội Cựu chiến binh{tail}',
    'Đoàn TNCS Hồ Chí Minh{tail}',
    'Văn phòng Ủy ban MTTQ Việt Nam{tail}',
    'Hội Người cao tuổi{tail}',
    'Hội Chữ thập đỏ{tail}',
    'Công đoàn{tail}',
  ],
  requested: [
    'Ủy ban nhân dân{tail}',
    'Thường trực Hội đồng nhân dân{tail}',
    'Công an{tail}',
    'Ủy ban nhân dân{tail}, | Công an{tail}',
  ],
  groups: [
    'Ban Công tác Mặt trận các thôn',
    'Các tổ chức thành viên của Mặt trận',
    'Các tổ chức chính trị - xã hội',
    'Các chi hội',
  ],
  persons: ['Phó Chủ tịch Ủy ban MTTQ Việt Nam xã', 'Cán bộ phụ trách lĩnh vực dân chủ, pháp luật'],
  kinds: ['các tổ chức thành viên', 'các đoàn thể', 'các ban, ngành liên quan', 'các thôn'],
};

export const ROSTERS: Readonly<Record<IssuerKind, Roster>> = {
  commune: COMMUNE,
  ward: COMMUNE,
  province: PROVINCE,
  school: SCHOOL,
  front: FRONT,
};
