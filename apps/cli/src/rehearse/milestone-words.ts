const NAMED: Record<string, string> = {
  issued: 'giao kế hoạch',
  opening: 'mở kỳ báo cáo',
  due: 'đến hạn',
  returned: 'trả lại báo cáo',
  urged: 'đôn đốc ngay',
};

/** A milestone of the ladder in words, to follow 'Thư': 'before-3' is 'nhắc trước 3 ngày làm việc'. Unknown ones stay. */
export function milestoneWords(milestone: string): string {
  const [what, days] = milestone.split('-');
  if (what === 'before') return `nhắc trước ${days} ngày làm việc`;
  if (what === 'overdue') return `quá hạn ${days} ngày làm việc`;
  if (what === 'receipt') return 'nhắc xác nhận đã nhận';
  return NAMED[milestone] ?? milestone;
}
