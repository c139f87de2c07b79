import { describe, expect, it } from '@jest/globals';
import type { DraftContent, DraftTask, DraftUnit } from '../../../api/types.js';
import { addTask, EMPTY_TASK, editTask, mergeWithNext, moveTask, splitTask, takeProposal } from './task-edits.js';

const task = (id: string, text: string, more: Partial<DraftTask> = {}): DraftTask => ({
  ...EMPTY_TASK,
  id,
  text,
  ...more,
});

const place = (line: number) => ({ start: line * 10, end: line * 10 + 9, line, lineTo: line });

const unit = (id: string, name: string, tasks: DraftTask[]): DraftUnit => ({
  id,
  heading: name,
  name,
  group: false,
  requested: false,
  bodies: [],
  tasks,
  place: null,
});

const contentWith = (...tasks: DraftTask[][]): DraftContent =>
  ({ units: tasks.map((own, n) => unit(`u${n + 1}`, `Đơn vị ${n + 1}`, own)) }) as unknown as DraftContent;

const tasksOf = (content: DraftContent, at = 0): DraftTask[] => content.units[at]?.tasks ?? [];
const textsOf = (content: DraftContent, at = 0): string[] => tasksOf(content, at).map(({ text }) => text);

const proposal = (phrase: string) => ({
  phrase,
  kind: 'once' as const,
  relation: null,
  dates: ['2026-05-31'],
  undated: null,
  why: null,
  place: null,
});

describe('edits of tasks', () => {
  it('split a task into parts, each with the place and role of the whole', () => {
    const before = contentWith([
      task('u1t1', 'Tuần tra; cắm biển', { role: 'lead', place: place(3) }),
      task('u1t2', 'Báo cáo'),
    ]);
    const after = splitTask('u1', 'u1t1', ['Tuần tra', 'Cắm biển'])(before);
    expect(textsOf(after)).toEqual(['Tuần tra', 'Cắm biển', 'Báo cáo']);
    expect(tasksOf(after)[1]).toMatchObject({ role: 'lead', place: place(3) });
    expect(new Set(tasksOf(after).map(({ id }) => id)).size).toBe(3);
    expect(textsOf(before)).toHaveLength(2);
  });

  it('merge a task with the next: texts joined; partners, targets and times once each; lines of both', () => {
    const before = contentWith([
      task('a', 'Tuần tra.', {
        coordinatesWith: ['Trạm Y tế xã'],
        targets: [1],
        place: place(3),
        proposals: [proposal('tháng 5')],
      }),
      task('b', 'Cắm biển', {
        coordinatesWith: ['Trạm Y tế xã'],
        targets: [1, 2],
        place: place(4),
        proposals: [proposal('tháng 5'), proposal('quý III')],
      }),
    ]);
    const [only, ...more] = tasksOf(mergeWithNext('u1', 'a')(before));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ text: 'Tuần tra; Cắm biển', coordinatesWith: ['Trạm Y tế xã'], targets: [1, 2] });
    expect(only?.proposals.map(({ phrase }) => phrase)).toEqual(['tháng 5', 'quý III']);
    expect(only?.place).toEqual({ start: 30, end: 49, line: 3, lineTo: 4 });
  });

  it('leave the last task alone when there is nothing to merge it with', () => {
    const before = contentWith([task('a', 'Tuần tra')]);
    expect(tasksOf(mergeWithNext('u1', 'a')(before))).toEqual(tasksOf(before));
  });

  it('change only the task that is named', () => {
    const before = contentWith([task('a', 'Tuần tra'), task('b', 'Báo cáo')]);
    const after = editTask('u1', 'b', { droppedBecause: 'Trùng' })(before);
    expect(tasksOf(after).map(({ droppedBecause }) => droppedBecause)).toEqual([null, 'Trùng']);
    expect(tasksOf(after)[0]).toBe(tasksOf(before)[0]);
  });

  it('move a task to another unit, where the order of the text puts it', () => {
    const before = contentWith(
      [task('a', 'Tuần tra', { place: place(5) }), task('b', 'Báo cáo')],
      [task('c', 'Tập huấn', { place: place(2) }), task('d', 'Thống kê', { place: place(8) })],
    );
    const after = moveTask('a', 'u2')(before);
    expect(textsOf(after)).toEqual(['Báo cáo']);
    expect(textsOf(after, 1)).toEqual(['Tập huấn', 'Tuần tra', 'Thống kê']);
    expect(textsOf(moveTask('b', 'u2')(after), 1)).toEqual(['Tập huấn', 'Tuần tra', 'Thống kê', 'Báo cáo']);
  });

  it('move nothing to its own unit or to one that is not there', () => {
    const before = contentWith([task('a', 'Tuần tra')]);
    expect(moveTask('a', 'u1')(before)).toBe(before);
    expect(moveTask('a', 'u9')(before)).toBe(before);
    expect(moveTask('x', 'u1')(before)).toBe(before);
  });

  it('add an empty task to be written', () => {
    expect(tasksOf(addTask('u1', 'pnew')(contentWith([])))).toEqual([{ ...EMPTY_TASK, id: 'pnew' }]);
  });

  it('take a proposed day as the person’s, with the words of the plan', () => {
    const before = contentWith([task('a', 'Tập huấn', { proposals: [proposal('trong tháng 5')] })]);
    const after = takeProposal('u1', 'a', proposal('trong tháng 5'), '2026-05-31')(before);
    expect(tasksOf(after)[0]?.deadline).toEqual({
      relation: 'by',
      date: '2026-05-31',
      source: 'person',
      phrase: 'trong tháng 5',
    });
  });

  it('take a term counted from the day of issue as it is: its day follows at issue', () => {
    const words = 'trong vòng 15 ngày kể từ ngày ban hành';
    const after = takeProposal('u1', 'a', proposal(words), { count: 15, unit: 'days' })(
      contentWith([task('a', 'Gửi')]),
    );
    expect(tasksOf(after)[0]?.deadline).toEqual({
      relation: 'by',
      date: null,
      afterIssue: { count: 15, unit: 'days' },
      source: 'person',
      phrase: words,
    });
  });
});
