import { describe, expect, it } from '@jest/globals';
import { bare, labelled, readGold, readPlan } from './support/golden.js';

/** Habits of this plan: one line a paragraph, page breaks inside sentences, number and day left blank. */
describe('plan 000-nhu-khe', () => {
  it('is read as a careful reader labelled it', async () => {
    const gold = readGold('000-nhu-khe');
    expect(labelled(await readPlan('000-nhu-khe.txt'), gold)).toEqual(bare(gold));
  });
});
