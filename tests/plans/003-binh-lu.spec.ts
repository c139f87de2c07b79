import { describe, expect, it } from '@jest/globals';
import { bare, labelled, readGold, readPlan } from './support/golden.js';

/** Habits of this plan: sections under NỘI DUNG, tasks as paragraphs, reports regular and ad hoc. */
describe('plan 003-binh-lu', () => {
  it('is read as a careful reader labelled it', async () => {
    const gold = readGold('003-binh-lu');
    expect(labelled(await readPlan('003-binh-lu.txt'), gold)).toEqual(bare(gold));
  });
});
