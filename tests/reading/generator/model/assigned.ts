import fc from 'fast-check';
import { ROSTERS, type IssuerKind } from '../words/bodies.js';
import { partnerList, type PartnerList } from './partners.js';
import type { WrittenTime } from './paper.js';
import { act } from './tasks.js';
import { dayOfYear } from './times.js';

/** A task that names its unit itself: a row of an annex table, or an item of the activities with a label behind it. */
export interface AssignedTask {
  text: string;
  unit: string;
  partners: PartnerList | null;
  time: { words: string; times: readonly WrittenTime[] };
  product: string | null;
}

const plain = (words: string, kind: WrittenTime['kind']) => ({ words, times: [{ kind, date: null, monthDay: null }] });
const two = (figure: number): string => String(figure).padStart(2, '0');

/** How tables and labels write times: alone, with a capital. */
const time = fc.oneof(
  fc.constantFrom(
    plain('Thường xuyên', 'regular'),
    plain('Hằng năm', 'annual'),
    plain('Hàng năm', 'annual'),
    plain('Hằng quý', 'quarterly'),
    plain('Quý III/2026', 'once'),
    plain('Tháng 5/2026', 'once'),
    plain('Năm 2026', 'once'),
  ),
  dayOfYear.map(({ day, month, year }) => ({
    words: `Trước ngày ${two(day)}/${month}/${year}`,
    times: [{ kind: 'once' as const, date: `${year}-${two(month)}-${two(day)}`, monthDay: null }],
  })),
  dayOfYear.map(({ day, month }) => ({
    words: `Trước ngày ${two(day)}/${month} hằng năm`,
    times: [{ kind: 'annual' as const, date: null, monthDay: `${two(month)}-${two(day)}` }],
  })),
);

/** Two to twelve such tasks, no text twice. */
export function assignedTasks(by: { kind: IssuerKind; subject: string; tail: string }): fc.Arbitrary<AssignedTask[]> {
  const { tail } = by;
  const one = fc.record<AssignedTask>({
    text: act(by.subject),
    unit: fc.constantFrom(...ROSTERS[by.kind].own).map((name) => name.replace('{tail}', tail)),
    partners: fc.option(partnerList(by.kind, tail), { nil: null, freq: 3 }),
    time,
    product: fc.option(fc.constantFrom('Kế hoạch', 'Báo cáo', 'Hội nghị', 'Danh sách'), { nil: null }),
  });
  return fc.uniqueArray(one, { minLength: 2, maxLength: 12, size: 'max', selector: ({ text }) => text });
}
