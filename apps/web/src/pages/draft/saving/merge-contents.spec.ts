import { describe, expect, it } from '@jest/globals';
import type { DraftContent, DraftTask, DraftUnit } from '../../../api/types.js';
import { EMPTY_TASK, editTask, mergeWithNext, moveTask, splitTask } from '../edits/task-edits.js';
import { addUnit, renameUnit } from '../edits/unit-edits.js';
import { setSchedule } from '../edits/plan-edits.js';
import { mergeContents } from './merge-contents.js';

const task = (id: string, text: string): DraftTask => ({ ...EMPTY_TASK, id, text });
const unit = (id: string, name: string, tasks: DraftTask[]): DraftUnit => ({
  id,
  heading: name,
  name,
  group: false,
  requested: false,
  bodies: [{ name, unitIds: [], suggestions: [] }],
  tasks,
  place: null,
});

const BASE = {
  metadata: { title: 'Kế hoạch' },
  targets: [],
  duties: [],
  warnings: [],
  schedule: { accepted: false, singles: [] },
  units: [
    unit('u1', 'Công an xã', [task('a', 'Tuần tra'), task('b', 'Cắm biển')]),
    unit('u2', 'Trạm Y tế xã', [task('c', 'Tập huấn')]),
  ],
} as unknown as DraftContent;

const shape = (content: DraftContent): string[] =>
  content.units.map((u) => `${u.name}: ${u.tasks.map(({ text }) => text).join(' | ')}`);
const noMatch = (): string[] => [];

describe('own edits over another person’s', () => {
  it('are joined where they touch different fields', () => {
    const mine = editTask('u1', 'a', { text: 'Tuần tra sông' })(BASE);
    const theirs = setSchedule({ accepted: true })(editTask('u1', 'a', { role: 'lead' })(BASE));
    const { content, clashes } = mergeContents({ base: BASE, mine, theirs });
    expect(clashes).toEqual([]);
    expect(content.units[0]?.tasks[0]).toMatchObject({ text: 'Tuần tra sông', role: 'lead' });
    expect(content.schedule.accepted).toBe(true);
  });

  it('clash where both changed a field differently: theirs stands unless mine is chosen', () => {
    const mine = editTask('u1', 'a', { text: 'Của tôi' })(BASE);
    const theirs = editTask('u1', 'a', { text: 'Của họ' })(BASE);
    const first = mergeContents({ base: BASE, mine, theirs });
    expect(first.clashes).toEqual([
      { key: 'a.text', label: 'Nhiệm vụ “Của họ”: nội dung', mine: 'Của tôi', theirs: 'Của họ' },
    ]);
    expect(first.content.units[0]?.tasks[0]?.text).toBe('Của họ');
    const chosen = mergeContents({ base: BASE, mine, theirs }, new Set(['a.text']));
    expect(chosen.content.units[0]?.tasks[0]?.text).toBe('Của tôi');
  });

  it('do not clash where both made the same change', () => {
    const both = editTask('u1', 'a', { text: 'Như nhau' })(BASE);
    expect(mergeContents({ base: BASE, mine: both, theirs: structuredClone(both) }).clashes).toEqual([]);
  });

  it('keep a task where either of them moved it, once', () => {
    const mine = moveTask('b', 'u2')(BASE);
    const theirs = editTask('u1', 'b', { text: 'Cắm biển báo' })(BASE);
    expect(shape(mergeContents({ base: BASE, mine, theirs }).content)).toEqual([
      'Công an xã: Tuần tra',
      'Trạm Y tế xã: Tập huấn | Cắm biển báo',
    ]);
    const back = mergeContents({ base: BASE, mine: theirs, theirs: mine }).content;
    expect(shape(back)).toEqual(['Công an xã: Tuần tra', 'Trạm Y tế xã: Tập huấn | Cắm biển báo']);
  });

  it('keep what was split, merged and added on both sides', () => {
    const mine = addUnit('Các thôn', [])(splitTask('u2', 'c', ['Tập huấn', 'Thống kê'])(BASE));
    const theirs = renameUnit('u2', 'Trạm Y tế', noMatch)(mergeWithNext('u1', 'a')(BASE));
    expect(shape(mergeContents({ base: BASE, mine, theirs }).content)).toEqual([
      'Công an xã: Tuần tra; Cắm biển',
      'Trạm Y tế: Tập huấn | Thống kê',
      'Các thôn: ',
    ]);
  });

  it('are not lost with a task the other person has merged away', () => {
    const mine = editTask('u1', 'b', { text: 'Cắm biển báo' })(BASE);
    const theirs = mergeWithNext('u1', 'a')(BASE);
    expect(shape(mergeContents({ base: BASE, mine, theirs }).content)[0]).toBe(
      'Công an xã: Tuần tra; Cắm biển | Cắm biển báo',
    );
  });

  it('are the whole when the other person changed nothing, and nothing when I did not', () => {
    const edited = moveTask('a', 'u2')(editTask('u2', 'c', { droppedBecause: 'Trùng' })(BASE));
    expect(mergeContents({ base: BASE, mine: edited, theirs: BASE })).toEqual({ content: edited, clashes: [] });
    expect(mergeContents({ base: BASE, mine: BASE, theirs: edited })).toEqual({ content: edited, clashes: [] });
  });
});
