import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { bare, labelled, readGold, readPlan } from './support/golden.js';

const NAMES = readdirSync(new URL('data/more/', import.meta.url))
  .filter((file) => file.endsWith('.gold.json'))
  .map((file) => file.replace('.gold.json', ''));

/** Plans of provinces, a city, a Front of a commune and a school, as text found on web pages and in Word files. */
describe('further real plans', () => {
  it.each(NAMES)('%s is read as labelled', async (name) => {
    const gold = readGold(`more/${name}`);
    expect(labelled(await readPlan(`more/${name}.txt`), gold)).toEqual(bare(gold));
  });
});
