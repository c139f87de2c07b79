import { describe, expect, it } from '@jest/globals';
import { bare, labelled, readGold, readPlan } from './support/golden.js';

/**
 * The same plans as an office would send them: Word's own numbering in every type; PDF with one font, and with letters
 * from two fonts.
 */
describe('plans as files of every type', () => {
  it.each([
    '000-nhu-khe.docx',
    '003-binh-lu.docx',
    '000-nhu-khe.odt',
    '000-nhu-khe.rtf',
    '000-nhu-khe.pdf',
    '003-binh-lu.pdf',
  ])('%s gives what its text gives', async (file) => {
    const gold = readGold(file.replace(/\.\w+$/, ''));
    expect(labelled(await readPlan(`files/${file}`), gold)).toEqual(bare(gold));
  });

  it('000-nhu-khe.doc gives what its text gives, but for the numbers its writer changed', async () => {
    // LibreOffice saved the first unit in a list of its own: this file prints 1, 1, 2, 3 … and is read so.
    const gold = readGold('000-nhu-khe');
    const [first, ...others] = gold.units;
    const printed = { ...gold, units: [first, ...others.map((unit, i) => ({ ...unit, order: i + 1 }))] };
    expect(labelled(await readPlan('files/000-nhu-khe.doc'), printed)).toEqual(bare(printed));
  });
});
