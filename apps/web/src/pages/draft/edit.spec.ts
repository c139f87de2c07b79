import { describe, expect, it } from '@jest/globals';
import type { DraftContent, DraftTask } from '../../api/types.js';
import { addUnit, editTask, mergeWithNext, splitTask } from './edit.js';

const task = (id: string, text: string, more: Partial<DraftTask> = {}): DraftTask => ({
  id,
  text,
  role: 'do',
  coordinatesWith: [],
  targets: [],
  rhythm: [],
  deadline: null,
  place: null,
  droppedBecause: null,
  ...more,
});

const place = (line: number) => ({ start: line * 10, end: line * 10 + 9, line, lineTo: line });

function contentWith(tasks: DraftTask[]): DraftContent {
  const unit = {
    id: 'u1',
    heading: '1. Công an xã',
    name: 'Công an xã',
    group: false,
    requested: false,
    bodies: [],
    tasks,
    place: null,
  };
  return { units: [unit] } as unknown as DraftContent;
}

const tasksOf = (content: DraftContent): DraftTask[] => content.units[0]?.tasks ?? [];

describe('edits of a draft', () => {
  it('split a task into its lines, each with the place and role of the whole', () => {
    const before = contentWith([
      task('u1t1', 'Tuần tra; cắm biển', { role: 'lead', place: place(3) }),
      task('u1t2', 'Báo cáo'),
    ]);
    const tasks = tasksOf(splitTask('u1', 'u1t1', ['Tuần tra', 'cắm biển'])(before));
    expect(tasks.map(({ text }) => text)).toEqual(['Tuần tra', 'cắm biển', 'Báo cáo']);
    expect(tasks[1]).toMatchObject({ role: 'lead', place: place(3) });
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(3);
    expect(tasksOf(before)).toHaveLength(2);
  });

  it('merge a task with the next: texts joined, partners and targets once each, lines of both', () => {
    const tasks = tasksOf(
      mergeWithNext(
        'u1',
        'u1t1',
      )(
        contentWith([
          task('u1t1', 'Tuần tra.', { coordinatesWith: ['Trạm Y tế xã'], targets: [1], place: place(3) }),
          task('u1t2', 'Cắm biển', { coordinatesWith: ['Trạm Y tế xã'], targets: [1, 2], place: place(4) }),
        ]),
      ),
    );
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({ text: 'Tuần tra; Cắm biển', coordinatesWith: ['Trạm Y tế xã'], targets: [1, 2] });
    expect(tasks[0]?.place).toMatchObject({ line: 3, lineTo: 4 });
  });

  it('leave the last task alone when there is nothing to merge it with', () => {
    const before = contentWith([task('u1t1', 'Tuần tra')]);
    expect(tasksOf(mergeWithNext('u1', 'u1t1')(before))).toEqual(tasksOf(before));
  });

  it('change only the task that is named', () => {
    const before = contentWith([task('u1t1', 'Tuần tra'), task('u1t2', 'Báo cáo')]);
    const after = editTask('u1', 'u1t2', { droppedBecause: 'Trùng' })(before);
    expect(tasksOf(after).map(({ droppedBecause }) => droppedBecause)).toEqual([null, 'Trùng']);
  });

  it('add a unit under its registry name, with its bodies resolved', () => {
    const after = addUnit('Các trường học', ['a', 'b'])(contentWith([]));
    expect(after.units[1]).toMatchObject({ name: 'Các trường học', bodies: [{ unitIds: ['a', 'b'] }], tasks: [] });
  });
});
