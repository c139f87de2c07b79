import type { Confidence } from '../../../api/types.js';

/** Vietnamese names of the fields of a reading, by the spot they stand at; parts of a field share its name. */
const NAMES: Record<string, Record<string, string>> = {
  task: {
    text: 'Nội dung',
    role: 'Vai trò',
    coordinatesWith: 'Đơn vị phối hợp',
    targets: 'Chỉ tiêu',
    deadlines: 'Thời gian',
  },
  unit: { name: 'Tên đơn vị', members: 'Các đơn vị', group: 'Nhóm đơn vị', requested: 'Được đề nghị' },
  target: { text: 'Nội dung chỉ tiêu', measures: 'Chỉ số' },
  duty: {
    text: 'Câu quy định',
    who: 'Đơn vị báo cáo',
    to: 'Nơi nhận báo cáo',
    via: 'Đơn vị đầu mối',
    frequency: 'Nhịp báo cáo',
    monthDay: 'Ngày báo cáo',
    once: 'Ngày báo cáo',
    onward: 'Nơi báo cáo tiếp',
    kind: 'Loại báo cáo',
  },
  meta: {
    number: 'Số',
    symbol: 'Ký hiệu',
    issuer: 'Cơ quan ban hành',
    place: 'Địa danh',
    date: 'Ngày ban hành',
    kind: 'Loại văn bản',
    title: 'Trích yếu',
    periodFrom: 'Năm bắt đầu',
    periodTo: 'Năm kết thúc',
    signer: 'Người ký',
    recipients: 'Nơi nhận',
    legalBases: 'Căn cứ',
  },
};

/** 'Vai trò' for the field `role` of a task; the field's own name where it has none. */
export function fieldName(spot: string, name: string): string {
  const kind = spot.split(':')[0] ?? '';
  return NAMES[kind]?.[name.split('.')[0] ?? ''] ?? 'Mục khác';
}

/** How far a reading can be trusted, in a word; never shown by colour alone. */
export const CONFIDENCE_WORDS: Record<Confidence, { text: string; colour: string }> = {
  sure: { text: 'chắc chắn', colour: 'green' },
  likely: { text: 'khá chắc', colour: 'default' },
  doubtful: { text: 'cần xem lại', colour: 'orange' },
};
