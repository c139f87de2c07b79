import { describe, expect, it } from '@jest/globals';
import { inOrder, lineStarts, spotAt, type Spot } from './spots.js';

const spot = (key: string, start: number, end: number): Spot => ({ key, place: { start, end, line: 1, lineTo: 1 } });

const SPOTS = [spot('unit:u1', 0, 100), spot('task:u1t1', 20, 60), spot('duty:0', 40, 60), spot('task:u1t2', 60, 100)];

describe('what was read at a stretch of the source', () => {
  it('is the smallest place that holds it', () => {
    expect(spotAt(SPOTS, 45, 46)?.key).toBe('duty:0');
    expect(spotAt(SPOTS, 25, 26)?.key).toBe('task:u1t1');
    expect(spotAt(SPOTS, 5, 10)?.key).toBe('unit:u1');
    expect(spotAt(SPOTS, 20, 60)?.key).toBe('task:u1t1');
  });

  it('is what shares something with it where nothing holds all of it', () => {
    expect(spotAt([spot('task:a', 10, 20)], 15, 30)?.key).toBe('task:a');
  });

  it('is nothing outside every place; an end lies behind the last character', () => {
    expect(spotAt(SPOTS, 100, 120)).toBeNull();
    expect(spotAt(SPOTS, 60, 61)?.key).toBe('task:u1t2');
    expect(spotAt([], 0, 1)).toBeNull();
  });

  it('is found on an empty line, too', () => {
    expect(spotAt(SPOTS, 70, 70)?.key).toBe('task:u1t2');
  });
});

describe('the order of the text', () => {
  it('puts a heading before its tasks, and leaves out what is neither', () => {
    expect(inOrder(SPOTS).map(({ key }) => key)).toEqual(['unit:u1', 'task:u1t1', 'task:u1t2']);
  });

  it('knows where each line begins, empty ones too', () => {
    expect(lineStarts('a\n\nbc\n')).toEqual([0, 2, 3, 6]);
  });
});
