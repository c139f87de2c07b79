import fc from 'fast-check';

/** How an office numbers, names and marks things; the same for one whole paper. */
export interface Style {
  /** Marks before section titles, by number. */
  section: 'I. ' | 'I- ' | 'PHẦN I. ' | 'Phần thứ hai' | '1. ';
  /** Section titles in capitals, or 'Tổ chức thực hiện'. */
  titleCapitals: boolean;
  /** Marks of units and of the tasks below them. */
  numbering: Numbering;
  /** Before the names of units that are not asked. */
  leadIn: '' | 'Giao ' | 'Đối với ' | 'Trách nhiệm của ';
  /** Behind a heading with tasks below. */
  headingEnd: '' | ':' | '.';
  /** Headings of units in capitals. */
  headingCapitals: boolean;
  /** Remains of bold or headings of a web page or Word file. */
  markdown: 'none' | 'whole heading' | 'name only' | 'hashes';
  /** Tasks end each with a full stop, or with semicolons and the last with a full stop. */
  taskEnd: '.' | ';';
  /** The reporting duties stand in a section of their own, or as a numbered item behind the units. */
  reportingAsItem: boolean;
  head: 'stacked' | 'two columns' | 'cells';
  foot: 'stacked' | 'two columns' | 'cells';
}

export interface Numbering {
  name: string;
  unit: (n: number) => string;
  task: (n: number, unit: number) => string;
  /** A heading above the units, one level out ('1. Phân công cụ thể'). */
  above: string | null;
}

const ALPHABET = 'abcdđeghiklmnopqrstuvxy';
const letter = (n: number): string => ALPHABET.charAt(n - 1);
const arabic = (n: number): string => `${n}. `;
const WORDS = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const word = (n: number): string => `${WORDS[n - 1] ?? ''} là, `;
const ordinal = (n: number): string => `Thứ ${ORDINALS[n - 1] ?? ''}, `;
const ring = (n: number): string => `${String.fromCharCode('①'.charCodeAt(0) + n - 1)} `;
const smallRoman = (n: number): string => `(${ROMAN[n - 1] ?? ''}) `;
const bullet = (mark: string) => (): string => mark;

/** The numberings met in practice; the first is the commonest (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6, and habit). */
export const NUMBERINGS: readonly Numbering[] = [
  { name: '1. / -', unit: arabic, task: bullet('- '), above: null },
  { name: '1. / +', unit: arabic, task: bullet('+ '), above: null },
  { name: '1. / •', unit: arabic, task: bullet('• '), above: null },
  { name: '1. / a)', unit: arabic, task: (n) => `${letter(n)}) `, above: null },
  { name: '1. / a.', unit: arabic, task: (n) => `${letter(n)}. `, above: null },
  { name: '1. / paragraphs', unit: arabic, task: bullet(''), above: null },
  { name: '1. / 1.1.', unit: arabic, task: (n, unit) => `${unit}.${n}. `, above: null },
  { name: '1) / -', unit: (n) => `${n}) `, task: bullet('- '), above: null },
  { name: '(1) / -', unit: (n) => `(${n}) `, task: bullet('- '), above: null },
  { name: '1.1. / -', unit: (n) => `1.${n}. `, task: bullet('- '), above: '1. Phân công nhiệm vụ cụ thể' },
  { name: 'a) / -', unit: (n) => `${letter(n)}) `, task: bullet('- '), above: null },
  { name: 'a) below 1. / -', unit: (n) => `${letter(n)}) `, task: bullet('- '), above: '1. Phân công nhiệm vụ' },
  { name: 'a. / +', unit: (n) => `${letter(n)}. `, task: bullet('+ '), above: null },
  { name: 'a) / paragraphs', unit: (n) => `${letter(n)}) `, task: bullet(''), above: null },
  { name: 'Một là, / -', unit: word, task: bullet('- '), above: null },
  { name: 'Thứ nhất, / +', unit: ordinal, task: bullet('+ '), above: null },
  { name: '① / -', unit: ring, task: bullet('- '), above: null },
  { name: '(i) / -', unit: smallRoman, task: bullet('- '), above: null },
  { name: '1. / Một là,', unit: arabic, task: word, above: null },
  { name: '1. / Thứ nhất,', unit: arabic, task: ordinal, above: null },
  { name: '1. / ①', unit: arabic, task: ring, above: null },
  { name: 'a) / (i)', unit: (n) => `${letter(n)}) `, task: smallRoman, above: null },
  { name: '- / +', unit: bullet('- '), task: bullet('+ '), above: null },
  { name: 'bare / -', unit: bullet(''), task: bullet('- '), above: null },
];

const USUAL: Style = {
  section: 'I. ',
  titleCapitals: true,
  numbering: NUMBERINGS[0] as Numbering,
  leadIn: '',
  headingEnd: '',
  headingCapitals: false,
  markdown: 'none',
  taskEnd: '.',
  reportingAsItem: false,
  head: 'stacked',
  foot: 'stacked',
};

/** Any style; combinations that would be unreadable for a person too are brought back to a readable one. */
export const style: fc.Arbitrary<Style> = fc
  .record<Style>({
    section: fc.constantFrom<Style['section']>('I. ', 'I. ', 'I. ', 'I- ', 'PHẦN I. ', 'Phần thứ hai', '1. '),
    titleCapitals: fc.constantFrom(true, true, true, false),
    numbering: fc.constantFrom(...NUMBERINGS),
    leadIn: fc.constantFrom<Style['leadIn']>('', '', '', '', 'Giao ', 'Đối với ', 'Trách nhiệm của '),
    headingEnd: fc.constantFrom<Style['headingEnd']>('', '', ':', '.'),
    headingCapitals: fc.constantFrom(false, false, false, false, true),
    markdown: fc.constantFrom<Style['markdown']>('none', 'none', 'none', 'whole heading', 'name only', 'hashes'),
    taskEnd: fc.constantFrom<Style['taskEnd']>('.', ';'),
    reportingAsItem: fc.constantFrom(false, false, true),
    head: fc.constantFrom<Style['head']>('stacked', 'stacked', 'two columns', 'cells'),
    foot: fc.constantFrom<Style['foot']>('stacked', 'stacked', 'two columns', 'cells'),
  })
  .map(readable);

/** The style offices use most. */
export const usualStyle: fc.Arbitrary<Style> = fc.constant(USUAL);

/** The style, or the nearest one a person could read. */
export function readable(made: Style): Style {
  const fixed = { ...made };
  const { name, above } = made.numbering;
  // Sections numbered 1. 2. 3. hold units one level deeper, and are told from them by capitals.
  if (made.section === '1. ') {
    if (!/^(?:a|\(1\))/.test(name) || above !== null) fixed.section = 'I. ';
    else fixed.titleCapitals = true;
  }
  // A heading that carries no mark must at least look like one.
  if (name === 'bare / -' && made.markdown === 'none' && made.headingEnd === '') fixed.headingEnd = ':';
  if (name === 'bare / -') fixed.reportingAsItem = false;
  if (name === 'bare / -' && made.headingEnd === '.') fixed.headingEnd = ':';
  // An act in capitals or below 'Trách nhiệm của' is no sentence any more.
  if (made.headingCapitals) fixed.leadIn = '';
  return fixed;
}

/** A heading with the marks of bold type or of a web page's heading that conversion left behind. */
export function withBold(mark: string, words: string, { markdown }: Style): string {
  if (markdown === 'whole heading') return `**${mark}${words}**`;
  if (markdown === 'name only') return `${mark}**${words}**`;
  return markdown === 'hashes' ? `### ${mark}${words}` : mark + words;
}
