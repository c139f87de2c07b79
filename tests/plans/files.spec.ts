import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '#documents';
import { bare, labelled, readGold, readPlan } from './support/golden.js';

/** The same plans as an office would send them: Word's own numbering; PDF with one font, and with letters from two fonts. */
describe('plans as Word and PDF files', () => {
  it.each(['000-nhu-khe.docx', '003-binh-lu.docx', '000-nhu-khe.pdf', '003-binh-lu.pdf'])(
    '%s gives what its text gives',
    async (file) => {
      const gold = readGold(file.replace(/\.\w+$/, ''));
      expect(labelled(await readPlan(`files/${file}`), gold)).toEqual(bare(gold));
    },
  );

  it.each([
    ['000-nhu-khe.doc', 'type-doc'],
    ['000-nhu-khe.rtf', 'type-rtf'],
    ['000-nhu-khe.odt', 'type-odt'],
  ])('%s is refused with advice', async (file, code) => {
    const bytes = readFileSync(new URL(`data/files/${file}`, import.meta.url));
    await expect(readDocument({ fileName: 'kế hoạch.txt', bytes })).rejects.toMatchObject({ code, kind: 'unreadable' });
  });
});
