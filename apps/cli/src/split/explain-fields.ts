import type { FieldReason, ParsedPlan } from '#domain';
import { ALL_UNITS } from '#domain';
import { DUTIES, FREQUENCIES, ROLES, SECTION_ROLES } from './plan-words.js';

/** Vietnamese names of the fields of a plan, as `FieldReason.field` names them in a path. */
const NAMES: Readonly<Record<string, string>> = {
  metadata: 'Thông tin văn bản',
  number: 'số, ký hiệu',
  symbol: 'ký hiệu',
  issuer: 'cơ quan ban hành',
  place: 'địa danh',
  date: 'ngày ban hành',
  kind: 'loại',
  title: 'trích yếu',
  legalBases: 'căn cứ',
  periodFrom: 'năm đầu',
  periodTo: 'năm cuối',
  signer: 'người ký',
  recipients: 'nơi nhận',
  sections: 'Mục',
  role: 'vai trò',
  targets: 'Chỉ tiêu',
  measures: 'chỉ số',
  units: 'Đơn vị',
  name: 'tên',
  members: 'gồm các đơn vị',
  group: 'nhóm đơn vị',
  requested: 'được đề nghị',
  tasks: 'nhiệm vụ',
  text: 'nội dung',
  coordinatesWith: 'phối hợp với',
  deadlines: 'thời hạn',
  otherTimes: 'thời gian khác',
  product: 'sản phẩm',
  reporting: 'Báo cáo',
  who: 'ai báo cáo',
  to: 'nơi nhận báo cáo',
  via: 'qua đơn vị',
  frequency: 'nhịp',
  monthDay: 'ngày trong năm',
  once: 'ngày báo cáo',
  onward: 'báo cáo tiếp lên',
};

/** Values that are words of the program and have a Vietnamese one. */
const VALUES: Readonly<Record<string, string>> = {
  ...ROLES,
  ...SECTION_ROLES,
  ...DUTIES,
  ...FREQUENCIES,
  [ALL_UNITS]: 'tất cả các đơn vị',
};
/** Fields that hold such words; the others hold words of the plan. */
const CODED = new Set(['role', 'kind', 'frequency', 'who']);

/** 'units.0.tasks.2.role' as people say it: 'Đơn vị 1 › nhiệm vụ 3 › vai trò'. */
export function fieldName(field: string): string {
  const names: string[] = [];
  for (const part of field.split('.')) {
    const position = Number(part);
    if (Number.isInteger(position) && names.length > 0) names.push(`${names.pop() ?? ''} ${position + 1}`);
    else names.push(NAMES[part] ?? part);
  }
  return names.join(' › ');
}

/** What the field of a reason holds, in words. */
export function fieldValue(plan: ParsedPlan, { field }: FieldReason): string {
  const parts = field.split('.');
  const value = parts.reduce<unknown>((at, part) => childOf(at, part), plan);
  return inWords(value, parts.at(-1) ?? '');
}

function childOf(at: unknown, part: string): unknown {
  return typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined;
}

function inWords(value: unknown, field: string): string {
  if (value === null || value === undefined || value === '') return '(không nêu)';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'string') return CODED.has(field) ? (VALUES[value] ?? value) : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    return value.length === 0 ? '(không nêu)' : value.map((one) => inWords(one, field)).join('; ');
  }
  return partsInWords(value);
}

/** Of a target, deadline or legal basis its text; of a figure its indicator and value; of a signer the filled parts. */
function partsInWords(value: object): string {
  if ('text' in value && typeof value.text === 'string') return value.text;
  if ('indicator' in value && 'comparator' in value) return measureInWords(value);
  const parts = Object.values(value).filter((part) => typeof part === 'string' && part !== '');
  return parts.length === 0 ? '(không nêu)' : parts.join(', ');
}

function measureInWords(measure: object): string {
  const of = (key: string): string => {
    const part: unknown = Reflect.get(measure, key);
    if (typeof part === 'number') return key === 'year' ? String(part) : part.toLocaleString('vi-VN');
    return typeof part === 'string' ? part : '';
  };
  const range = of('valueMax') === '' ? '' : ` - ${of('valueMax')}`;
  const sign = of('comparator') === 'range' ? '' : `${of('comparator')} `;
  const unit = of('unit') || (of('countOf') === '' ? '' : ` ${of('countOf')}`);
  const year = of('year') === '' ? '' : ` (năm ${of('year')})`;
  return `${of('indicator')}: ${sign}${of('value')}${range}${unit}${year}`;
}
