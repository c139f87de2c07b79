import { describe, expect, it } from '@jest/globals';
import { boxAt, boxesByPage } from './boxes.js';

const box = (line: number, page: number, y: number) => ({ line, page, x: 0.1, y, width: 0.8, height: 0.02 });
const LINES = [box(1, 1, 0.1), box(2, 1, 0.13), box(3, 2, 0.1)];

describe('lines on the picture of a page', () => {
  it('are found by a point in them, or close beside them', () => {
    expect(boxAt(LINES.slice(0, 2), 0.5, 0.115)?.line).toBe(1);
    expect(boxAt(LINES.slice(0, 2), 0.5, 0.139)?.line).toBe(2);
    expect(boxAt(LINES.slice(0, 2), 0.5, 0.126)?.line).toBe(2);
  });

  it('are not meant by a click on blank paper', () => {
    expect(boxAt(LINES.slice(0, 2), 0.5, 0.6)).toBeNull();
    expect(boxAt(LINES.slice(0, 2), 0.02, 0.11)).toBeNull();
  });

  it('know their page', () => {
    expect(
      boxesByPage(LINES)
        .get(2)
        ?.map(({ line }) => line),
    ).toEqual([3]);
    expect(boxesByPage(LINES).get(1)).toHaveLength(2);
  });
});
