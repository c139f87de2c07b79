import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePlan } from './parse-plan.js';
import { samplePlan } from './spec-support/sample-plan.js';

const NAMES = [
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Trạm Y tế xã',
  'Công an xã',
  'Văn phòng HĐND và UBND xã',
  'Các trường học trên địa bàn xã',
  'Các thôn',
  'Ban Chỉ huy Quân sự xã',
  'Trung tâm Dịch vụ tổng hợp',
];
const ACTS = [
  'Tuyên truyền, phổ biến pháp luật về trẻ em',
  'Chủ trì, phối hợp với các đơn vị liên quan kiểm tra bể bơi',
  'Rà soát, cắm biển cảnh báo tại các ao, hồ',
  'Tham mưu bố trí kinh phí thực hiện Kế hoạch',
  'Thường xuyên cập nhật số liệu',
  'Báo cáo kết quả về UBND xã trước ngày 20/11 hằng năm',
  'Tổ chức dạy bơi; tập huấn kỹ năng an toàn cho học sinh',
];

const unit = fc.record({
  name: fc.constantFrom(...NAMES),
  tasks: fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 5 }),
});
const plan = fc.uniqueArray(unit, { selector: ({ name }) => name, minLength: 1, maxLength: 9 });

/** Cuts each line at a width, as a PDF or a mail program would. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const rows = [''];
      for (const word of line.split(' ')) {
        const row = rows.at(-1) ?? '';
        if (row !== '' && row.length + word.length + 1 > width) rows.push(word);
        else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
      }
      return rows.join('\n');
    })
    .join('\n\n');
}

describe('a plan written and read again', () => {
  it('gives the units and tasks it was written from, whatever the bullet and the empty lines', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom('-', '•', '+', '*'), fc.constantFrom('\n', '\n\n'), (written, bullet, gap) => {
        const body = written.flatMap(({ name, tasks }, i) => [
          `${i + 1}. ${name}`,
          ...tasks.map((task) => `${bullet} ${task}.`),
        ]);
        const text = samplePlan(['II. TỔ CHỨC THỰC HIỆN', ...body].join('\n'))
          .split('\n')
          .join(gap);
        expect(
          parsePlan(text).units.map(({ name, tasks }) => ({
            name,
            tasks: tasks.map((task) => task.text.replace(/\.$/, '')),
          })),
        ).toEqual(written);
      }),
      { numRuns: 60 },
    );
  });

  it('gives them back under any name of the section and any numbering of the units', () => {
    const titles = [
      'II. TỔ CHỨC THỰC HIỆN',
      'II. PHÂN CÔNG NHIỆM VỤ',
      'II. PHÂN CÔNG THỰC HIỆN',
      'II. TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ',
      'Phần thứ hai\nTỔ CHỨC THỰC HIỆN',
    ];
    const numberings: readonly (readonly [unit: (n: number) => string, task: string])[] = [
      [(n) => `${n}.`, '-'],
      [(n) => `1.${n}.`, '-'],
      [(n) => `${'abcdefghi'.charAt(n - 1)})`, '-'],
      [(n) => `${'abcdefghi'.charAt(n - 1)}.`, '+'],
      [(n) => `(${n})`, '-'],
      [(n) => `${n}. Giao`, '-'],
    ];
    fc.assert(
      fc.property(
        plan,
        fc.constantFrom(...titles),
        fc.constantFrom(...numberings),
        (written, title, [mark, bullet]) => {
          const body = written.flatMap(({ name, tasks }, i) => [
            `${mark(i + 1)} ${name}:`,
            ...tasks.map((task) => `${bullet} ${task}.`),
          ]);
          expect(
            parsePlan(samplePlan([title, ...body].join('\n'))).units.map(({ name, tasks }) => ({
              name,
              tasks: tasks.map((task) => task.text.replace(/\.$/, '')),
            })),
          ).toEqual(written);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('is read the same when its lines are wrapped', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 55, max: 100 }), (written, width) => {
        const body = written.flatMap(({ name, tasks }, i) => [
          `${i + 1}. ${name}`,
          ...tasks.map((task) => `- ${task}.`),
        ]);
        const text = samplePlan(['II. TỔ CHỨC THỰC HIỆN', ...body].join('\n'));
        const names = (source: string): string[] =>
          parsePlan(source).units.flatMap(({ name, tasks }) => [name, ...tasks.map((task) => task.text)]);
        expect(names(wrap(text, width))).toEqual(names(text));
      }),
      { numRuns: 60 },
    );
  });

  it('never invents text: what it gives stands in the source', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...ACTS,
            'I. ',
            '1. ',
            '- ',
            'a) ',
            '\n',
            '\n\n',
            ' | ',
            '**',
            'TỔ CHỨC THỰC HIỆN',
            'KẾ HOẠCH',
            '100% ',
            'Công an xã',
            'trước ngày 99/99',
            '(',
          ),
          { maxLength: 60 },
        ),
        (parts) => {
          const text = samplePlan(`II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n${parts.join('')}`);
          const flat = (piece: string): string => piece.replace(/[\s*|+•-]/g, '');
          const source = flat(text);
          for (const { tasks } of parsePlan(text).units)
            for (const task of tasks) expect(source).toContain(flat(task.text).slice(0, 40));
        },
      ),
      { numRuns: 100 },
    );
  });
});
