import { describe, expect, it } from '@jest/globals';
import { bare, labelled, readGold, readPlan } from './support/golden.js';

/** Habits of this plan: no targets, offices named by their field, the yearly date in a task. */
describe('plan 001-nguyen-nghiem', () => {
  it('is read as a careful reader labelled it', async () => {
    const gold = readGold('001-nguyen-nghiem');
    expect(labelled(await readPlan('001-nguyen-nghiem.txt'), gold)).toEqual(bare(gold));
  });
});
