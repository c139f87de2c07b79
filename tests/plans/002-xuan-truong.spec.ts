import { describe, expect, it } from '@jest/globals';
import { bare, labelled, readGold, readPlan } from './support/golden.js';

/** Habits of this plan: lines cut at a width with empty lines in odd places, tasks without bullets, a reporting section. */
describe('plan 002-xuan-truong', () => {
  it('is read as a careful reader labelled it', async () => {
    const gold = readGold('002-xuan-truong');
    expect(labelled(await readPlan('../../../apps/cli/data/xuan-truong.txt'), gold)).toEqual(bare(gold));
  });
});
