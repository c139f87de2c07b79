import { describe, expect, it } from '@jest/globals';
import type { Draft, DraftContent, DraftIssue, ReadingWarning } from '../../../api/types.js';
import { EMPTY_TASK, editTask, moveTask } from '../edits/task-edits.js';
import { setBody } from '../edits/unit-edits.js';
import { setSchedule } from '../edits/plan-edits.js';
import { type Doubt, doubtsOf, nextDoubt } from './doubts.js';

const place = (start: number) => ({ start, end: start + 10, line: 1, lineTo: 1 });
const warning = (code: string, more: Partial<ReadingWarning> = {}): ReadingWarning => ({
  code,
  level: 'check',
  message: `Xin xem lại ${code}.`,
  ...more,
});
const issue = (code: DraftIssue['code'], message: string, more: Partial<DraftIssue> = {}): DraftIssue => ({
  code,
  blocking: true,
  message,
  ...more,
});

function contentWith(warnings: ReadingWarning[]): DraftContent {
  const task = (id: string, date: string | null = null) => ({
    ...EMPTY_TASK,
    id,
    text: id,
    place: place(50),
    deadline: date === null ? null : { relation: 'by' as const, date, source: 'text' as const, phrase: null },
  });
  const unit = (id: string, name: string, tasks: ReturnType<typeof task>[]) => ({
    id,
    name,
    bodies: [{ name, unitIds: [], suggestions: [] }],
    tasks,
    place: place(20),
  });
  return {
    units: [unit('u1', 'Công an', [task('u1t1', '2020-01-01')]), unit('u2', 'Trạm Y tế', [])],
    schedule: { accepted: false },
    warnings,
  } as unknown as DraftContent;
}

const keysOf = (doubts: Doubt[]): string[] => doubts.map(({ key }) => key.split(' ')[0] ?? '');
const judged = (more: Partial<Pick<Draft, 'issues' | 'reasons'>> = {}) => ({ issues: [], reasons: [], ...more });

describe('the doubts of a draft', () => {
  it('come with what needs an answer first, then by their place in the text', () => {
    const content = contentWith([
      warning('late', { place: place(90) }),
      warning('early', { place: place(10) }),
      warning('note', { level: 'info' }),
    ]);
    const issues = [issue('schedule-not-accepted', 'Xin chấp nhận lịch báo cáo.')];
    expect(keysOf(doubtsOf(judged({ issues }), content))).toEqual(['schedule-not-accepted', 'early', 'late', 'note']);
  });

  it('are gone once the edits have answered them', () => {
    const issues = [
      issue('unresolved-body', 'Chưa xác định được đơn vị “Công an” trong danh mục.', { unitId: 'u1' }),
      issue('deadline-past', 'Thời hạn đã qua.', { unitId: 'u1', taskId: 'u1t1' }),
      issue('schedule-not-accepted', 'Xin chấp nhận.'),
    ];
    const content = contentWith([warning('no-report-date', { level: 'missing' })]);
    expect(doubtsOf(judged({ issues }), content).map(({ answer }) => answer?.kind ?? null)).toEqual([
      'accept-schedule',
      'choose-body',
      'clear-deadline',
      null,
    ]);
    const answered = [
      setBody('u1', 0, { unitIds: ['ca'] }),
      editTask('u1', 'u1t1', { deadline: null }),
      setSchedule({ accepted: true }),
    ].reduce((current, edit) => edit(current), content);
    expect(doubtsOf(judged({ issues }), answered)).toEqual([]);
  });

  it('follow a task that was moved, and end with one that is dropped', () => {
    const content = contentWith([warning('vague', { unit: 0, task: 0 })]);
    const issues = [issue('deadline-past', 'Thời hạn đã qua.', { unitId: 'u1', taskId: 'u1t1' })];
    const moved = doubtsOf(judged({ issues }), moveTask('u1t1', 'u2')(content));
    expect(moved.map(({ spot }) => spot)).toEqual(['task:u1t1', 'task:u1t1']);
    expect(moved[0]?.answer).toEqual({ kind: 'clear-deadline', unitId: 'u2', taskId: 'u1t1' });
    const dropped = editTask('u1', 'u1t1', { droppedBecause: 'Trùng' })(content);
    expect(doubtsOf(judged({ issues }), dropped)).toEqual([]);
  });

  it('about words of time end once the task has a deadline, be it a term counted from the day of issue', () => {
    const term = { count: 15, unit: 'days' as const };
    const deadline = { relation: 'by' as const, date: null, afterIssue: term, source: 'person' as const, phrase: null };
    const content = editTask('u1', 'u1t1', { deadline: null })(
      contentWith([warning('counted-term', { unit: 0, task: 0 }), warning('other', { unit: 0, task: 0 })]),
    );
    expect(doubtsOf(judged(), content)).toHaveLength(2);
    const answered = editTask('u1', 'u1t1', { deadline })(content);
    expect(doubtsOf(judged(), answered).map(({ message }) => message)).toEqual(['Xin xem lại other.']);
  });

  it('tell a doubtful field by its reason, and nothing twice', () => {
    const message = 'Không rõ cơ quan ban hành.';
    const reason = { rule: 'r', habit: null, place: place(5), why: message };
    const reasons: Draft['reasons'] = [
      { ...reason, field: 'metadata.issuer', confidence: 'doubtful' },
      { ...reason, field: 'metadata.number', confidence: 'likely' },
      { ...reason, field: 'units.0.tasks.0.role', confidence: 'doubtful', why: 'Không rõ vai trò.' },
    ];
    const content = contentWith([warning('no-issuer', { message, place: place(5) })]);
    expect(doubtsOf(judged({ reasons }), content).map(({ message: said, spot }) => [said, spot])).toEqual([
      [message, null],
      ['Không rõ vai trò.', 'task:u1t1'],
    ]);
  });
});

describe('going from doubt to doubt', () => {
  const doubt = (key: string, level: Doubt['level'] = 'check'): Doubt => ({
    key,
    level,
    message: key,
    spot: null,
    place: null,
    answer: null,
  });
  const doubts = [doubt('a', 'answer'), doubt('b'), doubt('c'), doubt('d', 'info')];

  it('begins at the first, passes over what was seen and over notes, and comes round', () => {
    expect(nextDoubt(doubts, null, new Set(), 1)?.key).toBe('a');
    expect(nextDoubt(doubts, 'a', new Set(['b']), 1)?.key).toBe('c');
    expect(nextDoubt(doubts, 'c', new Set(), 1)?.key).toBe('a');
    expect(nextDoubt(doubts, 'a', new Set(), -1)?.key).toBe('c');
    expect(nextDoubt(doubts, null, new Set(), -1)?.key).toBe('c');
  });

  it('ends when all were seen', () => {
    expect(nextDoubt(doubts, 'a', new Set(['a', 'b', 'c']), 1)).toBeNull();
    expect(nextDoubt([], null, new Set(), 1)).toBeNull();
  });
});
