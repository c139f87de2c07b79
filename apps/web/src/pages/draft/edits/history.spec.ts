import { describe, expect, it } from '@jest/globals';
import type { DraftContent } from '../../../api/types.js';
import { type History, isChanged, moved, startOf } from './history.js';

/** The contents play no part here: a title tells them apart. */
const named = (title: string): DraftContent => ({ metadata: { title } }) as unknown as DraftContent;
const titleOf = ({ content }: History): string | null => content.metadata.title;
const edit = (state: History, title: string, group: string | null = null): History =>
  moved(state, { kind: 'edit', edit: () => named(title), group });
const undo = (state: History): History => moved(state, { kind: 'undo' });
const redo = (state: History): History => moved(state, { kind: 'redo' });

describe('the steps of a review', () => {
  it('are undone and made again, one by one', () => {
    const state = edit(edit(edit(startOf(1, named('0')), '1'), '2'), '3');
    const back = undo(undo(state));
    expect(titleOf(back)).toBe('1');
    expect(titleOf(redo(back))).toBe('2');
    expect(titleOf(redo(redo(redo(back))))).toBe('3');
    expect(titleOf(undo(undo(undo(undo(state)))))).toBe('0');
  });

  it('cannot be made again once another edit was made instead', () => {
    const state = edit(undo(edit(startOf(1, named('0')), '1')), '2');
    expect(titleOf(redo(state))).toBe('2');
  });

  it('outlive a save: what was saved can be undone, and is a change again', () => {
    const edited = edit(startOf(1, named('0')), '1');
    const saved = moved(edited, { kind: 'saved', revision: 2, content: edited.content });
    expect(isChanged(saved)).toBe(false);
    const back = undo(saved);
    expect([titleOf(back), isChanged(back), back.revision]).toEqual(['0', true, 2]);
    expect(isChanged(redo(back))).toBe(false);
  });

  it('made while a save was under way wait for the next', () => {
    const sent = edit(startOf(1, named('0')), '1');
    const saved = moved(edit(sent, '2'), { kind: 'saved', revision: 2, content: sent.content });
    expect([titleOf(saved), isChanged(saved)]).toEqual(['2', true]);
  });

  it('of one group are one step back, until it pauses', () => {
    const typed = edit(edit(edit(startOf(1, named('0')), 'a', 'text'), 'ab', 'text'), 'abc', 'text');
    expect(titleOf(undo(typed))).toBe('0');
    const paused = edit(moved(typed, { kind: 'pause' }), 'abcd', 'text');
    expect(titleOf(undo(paused))).toBe('abc');
    expect(titleOf(undo(edit(typed, 'x', 'other')))).toBe('abc');
  });

  it('leave no trace when nothing was changed', () => {
    const state = startOf(1, named('0'));
    expect(moved(state, { kind: 'edit', edit: (content) => content, group: null })).toBe(state);
  });
});
