import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { SKETCH_SIZE, similarityOf, sketchOf } from './sketch.js';

const textOf = (name: string): Promise<string> =>
  readFile(new URL(`../../../tests/plans/data/${name}`, import.meta.url), 'utf8');
const [one, other] = await Promise.all([textOf('000-nhu-khe.txt'), textOf('001-nguyen-nghiem.txt')]);
const alike = (a: string, b: string): number => similarityOf(sketchOf(a), sketchOf(b));

/** Share of five-word phrases, counted in full. */
function jaccard(a: string, b: string): number {
  const phrases = (text: string): Set<string> => {
    const words =
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('đ', 'd')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
  };
  const [inA, inB] = [phrases(a), phrases(b)];
  const both = [...inA].filter((phrase) => inB.has(phrase)).length;
  return both / (inA.size + inB.size - both);
}

describe('the sketch of a text', () => {
  it('is the same whatever the breaks of lines, the case, the marks and the form of its letters', () => {
    const scanned = one.normalize('NFD').toUpperCase().replace(/\n+/g, ' \n ');
    expect(alike(one, scanned)).toBe(1);
    expect(sketchOf(one)).toHaveLength(SKETCH_SIZE);
    expect(sketchOf(one)).toEqual([...sketchOf(one)].sort((a, b) => a - b));
  });

  it('tells near the share of phrases two texts have in common', () => {
    const words = one.split(' ');
    for (const kept of [0.95, 0.8, 0.6, 0.4]) {
      const cut = words.slice(0, Math.floor(words.length * kept)).join(' ');
      expect(Math.abs(alike(one, cut) - jaccard(one, cut))).toBeLessThan(0.12);
    }
    expect(Math.abs(alike(one, other) - jaccard(one, other))).toBeLessThan(0.12);
  });

  it('tells two plans of one subject apart, and a copy with a few words changed as near the same', () => {
    expect(alike(one, other)).toBeLessThan(0.3);
    let n = 0;
    const changed = one.replace(/trẻ em/g, (words) => (n++ % 10 === 0 ? 'thiếu nhi' : words));
    expect(n).toBeGreaterThan(20);
    expect(alike(one, changed)).toBeGreaterThan(0.75);
  });

  it('has nothing to say of a text of a few words', () => {
    expect(sketchOf('Kế hoạch số 15')).toEqual([]);
    expect(similarityOf([], [])).toBe(0);
    expect(similarityOf(null, sketchOf(one))).toBe(0);
  });

  it('takes time in proportion to the text: four hundred thousand words within two seconds', () => {
    const long = Array.from({ length: 400_000 }, (_, i) => `tu${i % 99_991}`).join(' ');
    const begun = Date.now();
    expect(sketchOf(long)).toHaveLength(SKETCH_SIZE);
    expect(Date.now() - begun).toBeLessThan(2_000);
  });
});
