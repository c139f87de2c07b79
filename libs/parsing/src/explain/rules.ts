/** A rule of the reader: the habit of writing it reads, in Vietnamese, as shown to reviewers and by `split --explain`. */
export interface RuleDescription {
  habit: string;
  /** Where the habit is described: a decree, or the notes on plans it was seen in. */
  source: string;
}

const ND30 = 'Nghị định 30/2020/NĐ-CP, Phụ lục I';
const USAGE = 'Cách viết thường gặp';

/** Every rule that fills a field. Ids are stable: `field.habit`. */
export const RULES = {
  'unit.numbered-heading': { habit: 'Đơn vị đứng đầu mục được đánh số trong phần Tổ chức thực hiện', source: ND30 },
  'unit.group': { habit: 'Tên số nhiều ("các trường học") chỉ một nhóm đơn vị', source: USAGE },
  'unit.requested': { habit: '"Đề nghị" đứng trước tên: đơn vị không trực thuộc', source: USAGE },
  'deadline.words': { habit: 'Từ chỉ thời hạn hoặc nhịp làm việc trong câu giao việc', source: USAGE },
  'target.bullet': { habit: 'Mỗi gạch đầu dòng trong phần chỉ tiêu cụ thể là một chỉ tiêu', source: USAGE },
  'target.numbered': { habit: 'Dòng mở đầu bằng "Chỉ tiêu" và số thứ tự', source: USAGE },
  'measure.figure': { habit: 'Con số kèm đơn vị (%, ‰, trên 100.000) là mức phải đạt', source: USAGE },
  'task.bullet': { habit: 'Mỗi gạch đầu dòng dưới tên đơn vị là một nhiệm vụ', source: USAGE },
} as const satisfies Readonly<Record<string, RuleDescription>>;

export type RuleId = keyof typeof RULES;

/** The description of a rule named in a `FieldReason`; null for an id of another version of the reader. */
export function describeRule(id: string): RuleDescription | null {
  return Object.hasOwn(RULES, id) ? RULES[id as RuleId] : null;
}
