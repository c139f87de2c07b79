import fc from 'fast-check';
import { ROSTERS } from '../words/bodies.js';
import { SUBJECTS } from '../words/subjects.js';
import { closing, dutyTask, reportingSentence, type ReportLine } from './duties.js';
import { issuer } from './issuers.js';
import type { Issuer, Paper } from './paper.js';
import { partnerList } from './partners.js';
import { sectionsBefore } from './sections.js';
import { target } from './targets.js';
import { act, task } from './tasks.js';
import { units } from './units.js';

const ASSIGNING_TITLES = [
  'TỔ CHỨC THỰC HIỆN',
  'PHÂN CÔNG NHIỆM VỤ',
  'PHÂN CÔNG THỰC HIỆN',
  'TRÁCH NHIỆM THỰC HIỆN',
  'TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ',
  'PHÂN CÔNG TRÁCH NHIỆM',
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Title and the years it states. */
const titled = (subject: string): fc.Arbitrary<Pick<Paper, 'title' | 'period'>> =>
  fc.constantFrom(
    { title: `${capital(subject)} năm 2026`, period: { from: 2026, to: 2026 } },
    { title: `Triển khai công tác ${subject} giai đoạn 2026 - 2030`, period: { from: 2026, to: 2030 } },
    { title: `Thực hiện công tác ${subject} đến năm 2030`, period: { from: null, to: 2030 } },
    { title: `Tăng cường công tác ${subject} trên địa bàn`, period: { from: null, to: null } },
  );

const recipientsOf = ({ superior }: Issuer): fc.Arbitrary<string[]> =>
  fc
    .subarray(['Thường trực Đảng ủy', 'Các cơ quan, đơn vị', 'CT, các PCT', 'Các thôn, tổ dân phố'], { minLength: 1 })
    .map((some) => [superior, ...some, 'Lưu: VT']);

function reportLine(by: Issuer, tail: string): ReportLine {
  const collector = ROSTERS[by.kind].own[2] ?? '';
  return { to: by.short, via: collector.replace('{tail}', tail), onward: by.superior };
}

/** A whole paper: the model a text is written from. */
export const paper: fc.Arbitrary<Paper> = fc
  .tuple(
    issuer,
    fc.constantFrom(...SUBJECTS),
    fc.nat({ max: 2 }),
    fc.option(fc.integer({ min: 2, max: 9 }), { nil: 0 }),
    fc.boolean(),
  )
  .chain(([by, subject, tailKind, targetCount, numbered]) => {
    const place = by.kind === 'ward' ? 'phường' : 'xã';
    const tail = ['', ` ${place}`, ` ${place} ${by.place}`][tailKind] ?? '';
    const line = reportLine(by, tail);
    const partners = partnerList(by.kind, tail);
    const parts = {
      task: fc.oneof(
        { weight: 9, arbitrary: task({ subject, targetCount: numbered ? targetCount : 0 }, partners) },
        { weight: 1, arbitrary: dutyTask(line) },
      ),
      partners,
      act: act(subject),
    };
    return fc
      .record<Paper>({
        issuer: fc.constant(by),
        tail: fc.constant(tail),
        kind: fc.constantFrom('KẾ HOẠCH', 'KẾ HOẠCH', 'KẾ HOẠCH', 'CHƯƠNG TRÌNH', 'PHƯƠNG ÁN'),
        number: fc.option(fc.integer({ min: 1, max: 999 }), { nil: null, freq: 4 }),
        day: fc.record({
          day: fc.integer({ min: 1, max: 28 }),
          month: fc.integer({ min: 1, max: 12 }),
          year: fc.constant(2026),
        }),
        subject: fc.constant(subject),
        title: fc.constant(''),
        period: fc.constant({ from: null, to: null }),
        bases: bases(subject),
        before: sectionsBefore(subject),
        targets: fc.constant(null),
        organisation: fc.record({
          title: fc.constantFrom(...ASSIGNING_TITLES),
          units: units({ kind: by.kind, tail }, parts),
        }),
        reporting: fc.option(
          fc.record({
            title: fc.constantFrom('CHẾ ĐỘ BÁO CÁO', 'CHẾ ĐỘ THÔNG TIN, BÁO CÁO', 'THÔNG TIN, BÁO CÁO'),
            list: fc.array(reportingSentence(line), { minLength: 1, maxLength: 3 }),
          }),
          { nil: null },
        ),
        closing: closing(line),
        recipients: recipientsOf(by),
      })
      .chain((made) =>
        fc
          .tuple(
            titled(subject),
            targetCount === 0
              ? fc.constant([])
              : fc.array(target, { minLength: targetCount, maxLength: targetCount, size: 'max' }),
          )
          .map(([title, list]) => ({
            ...made,
            ...title,
            targets: list.length === 0 ? null : { title: 'MỤC TIÊU, CHỈ TIÊU', numbered, list },
          })),
      );
  });

const bases = (subject: string): fc.Arbitrary<string[]> =>
  fc.subarray(
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;',
      `Căn cứ Quyết định số 1248/QĐ-TTg ngày 19/7/2021 của Thủ tướng Chính phủ về công tác ${subject};`,
      'Thực hiện Kế hoạch số 183/KH-UBND ngày 13/5/2026 của Ủy ban nhân dân tỉnh;',
    ],
    { minLength: 1 },
  );
