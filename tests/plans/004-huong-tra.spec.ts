import { describe, expect, it } from '@jest/globals';
import { bare, labelled, readGold, readPlan } from './support/golden.js';

/** Habits of this plan: a district town: head and foot jumbled, one line for several bodies, an own plan by a date. */
describe('plan 004-huong-tra', () => {
  it('is read as a careful reader labelled it', async () => {
    const gold = readGold('004-huong-tra');
    expect(labelled(await readPlan('004-huong-tra.txt'), gold)).toEqual(bare(gold));
  });
});
