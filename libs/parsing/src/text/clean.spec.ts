import { describe, expect, it } from '@jest/globals';
import { readLines } from './lines.js';

const texts = (source: string): string[] => readLines(source).map((line) => line.text);

describe('cleaning', () => {
  it('takes tags and entities of HTML for what they stand for, keeping the place of each letter', () => {
    const source = '<b>1.&nbsp;C&#244;ng an</b> x&#xe3; &amp; c&aacute;c';
    const [line] = readLines(source);
    expect(line?.text).toBe('1. Công an xã & c&aacute;c');
    expect(source[line?.at[3] ?? 0]).toBe('C');
    expect(line?.boldStart).toBe(true);
    expect(texts('<li>Tuần tra</li>')).toEqual(['- Tuần tra']);
  });

  it('leaves comparisons and ampersands alone', () => {
    expect(texts('tỷ lệ <5% và > 3; HĐND&UBND')).toEqual(['tỷ lệ <5% và > 3; HĐND&UBND']);
  });

  it('takes the escapes of markdown off', () => {
    expect(texts('1\\. Công an xã \\- tuần tra')).toEqual(['1. Công an xã - tuần tra']);
  });

  it('takes line breaks that a program wrote into its page for white space', () => {
    expect(texts('\\r\\n Thực hiện Kế hoạch\\r\\nngày 05/02/2026\\r\\n')).toEqual([
      'Thực hiện Kế hoạch ngày 05/02/2026',
    ]);
  });

  it('puts many marks of one letter in order without trouble', () => {
    const marks = '\u0301\u0323'.repeat(5000);
    expect(texts(`a${marks}`)[0]?.normalize('NFD').startsWith('a')).toBe(true);
  });
});

describe('running heads', () => {
  const kinds = (source: string): string[] =>
    readLines(source).map(({ kind, text }) => (kind === 'text' ? text : kind));

  it('finds what stands at the edges of two pages, figures aside', () => {
    expect(kinds('UBND xã An Hòa\nmột\nTrang 1\n\fUBND xã An Hòa\nhai\nTrang 2')).toEqual([
      ...['page', 'một', 'page', 'page'],
      ...['page', 'hai', 'page'],
    ]);
    expect(kinds('một\nKế hoạch số 12\n2\nhai\nKế hoạch số 12\n3\nba')).toEqual([
      ...['một', 'page', 'page', 'hai', 'page', 'page', 'ba'],
    ]);
  });

  it('finds what stands inside a sentence, and what dashes frame', () => {
    expect(kinds('tuần tra tại các khu vực trọng điểm,\nnhất là các\n\fKẾ HOẠCH NĂM 2026\nao, hồ ven sông.')).toContain(
      'page',
    );
    expect(kinds('Sơ cứu.\n\f- UBND xã An Hòa -\n2\nTập huấn.')).toEqual([
      'Sơ cứu.',
      'page',
      'page',
      'page',
      'Tập huấn.',
    ]);
  });

  it('keeps numbered items at the edge of a page', () => {
    expect(kinds('1. Công an xã\n\f1. Công an xã\n')).toEqual(['1. Công an xã', 'page', '1. Công an xã', 'blank']);
  });
});
