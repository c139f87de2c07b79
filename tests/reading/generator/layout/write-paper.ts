import type { Paper, WrittenSection, WrittenUnit } from '../model/paper.js';
import { heading, item, paragraph, type Block } from './blocks.js';
import { footBlocks, headBlocks } from './head-foot.js';
import { withBold, type Style } from './style.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const PARTS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/** The sections in the order they are printed, with their numbers. */
export function sectionsOf(paper: Paper, style: Style): { number: string; title: string; role: string }[] {
  const titles = [
    ...paper.before.map(({ title, role }) => ({ title, role: role })),
    ...(paper.targets ? [{ title: paper.targets.title, role: 'objectives' }] : []),
    { title: paper.organisation.title, role: 'organisation' },
    ...(paper.reporting && !style.reportingAsItem ? [{ title: paper.reporting.title, role: 'reporting' }] : []),
  ];
  return titles.map(({ title, role }, index) => ({
    number: numberOf(index, style),
    title: titleCase(title, style),
    role,
  }));
}

function numberOf(index: number, style: Style): string {
  if (style.section === '1. ') return String(index + 1);
  return style.section === 'Phần thứ hai' ? `thứ ${PARTS[index] ?? ''}` : (ROMAN[index] ?? '');
}

function titleCase(title: string, style: Style): string {
  return style.titleCapitals ? title : title.charAt(0) + title.slice(1).toLowerCase();
}

function sectionHeading({ number, title }: { number: string; title: string }, style: Style): Block[] {
  if (style.section === 'Phần thứ hai')
    return [heading('Phần ', number), heading('', title)].map((block) => ({ ...block, marked: true }));
  const mark = { 'I. ': `${number}. `, 'I- ': `${number}- `, 'PHẦN I. ': `PHẦN ${number}. `, '1. ': `${number}. ` }[
    style.section
  ];
  return [heading('', withBold(mark, title, style))].map((block) => ({ ...block, marked: true }));
}

/** The whole paper as paragraphs, in its style. */
export function writePaper(paper: Paper, style: Style): Block[] {
  return [
    ...headBlocks(paper, style),
    ...paper.bases.map(paragraph),
    paragraph(
      `${paper.issuer.short} ban hành ${paper.kind.charAt(0)}${paper.kind.slice(1).toLowerCase()} ${paper.subject}, cụ thể như sau:`,
    ),
    ...sectionBlocks(paper, style),
    ...footBlocks(paper, style),
  ];
}

/** The sections and the closing words. */
export function sectionBlocks(paper: Paper, style: Style): Block[] {
  const headings = sectionsOf(paper, style).map((section) => sectionHeading(section, style));
  const next = (): Block[] => headings.shift() ?? [];
  return [
    ...paper.before.flatMap((section) => [...next(), ...sectionBody(section, style)]),
    ...(paper.targets ? [...next(), ...targetBlocks(paper.targets)] : []),
    ...next(),
    ...organisation(paper, style),
    ...(paper.reporting && !style.reportingAsItem ? [...next(), ...reportingBlocks(paper.reporting)] : []),
    ...paper.closing.map(({ text }, i) => paragraph(`${text}${i === paper.closing.length - 1 ? './.' : '.'}`)),
  ];
}

function sectionBody({ items }: WrittenSection, style: Style): Block[] {
  const mark = (n: number): string => (style.section === '1. ' ? `${'abcdđ'.charAt(n - 1)}) ` : `${n}. `);
  return items.flatMap(({ heading: title, bullets, paragraphs }, i) => [
    ...(title === null ? [] : [heading(mark(i + 1), title)]),
    ...bullets.map((text) => item('- ', text)),
    ...paragraphs.map(paragraph),
  ]);
}

function targetBlocks({ numbered, list }: NonNullable<Paper['targets']>): Block[] {
  return list.map(({ text }, i) => item('- ', `${numbered ? `Chỉ tiêu ${i + 1}: ` : ''}${text}.`));
}

/** The sentences of a reporting section. */
export function reportingBlocks({ list }: NonNullable<Paper['reporting']>): Block[] {
  return list.map(({ text }) => paragraph(`${text}.`));
}

function organisation({ organisation: { units }, reporting }: Paper, style: Style): Block[] {
  const { numbering } = style;
  return [
    ...(numbering.above === null ? [] : [heading('', numbering.above)].map((block) => ({ ...block, marked: true }))),
    ...units.flatMap((unit, i) => unitBlocks(unit, i + 1, style)),
    ...(reporting && style.reportingAsItem
      ? [heading(numbering.unit(units.length + 1), 'Chế độ báo cáo'), ...reportingBlocks(reporting)]
      : []),
  ];
}

/** What stands before the colon: lead-in and name. */
export function unitHeading({ name, requested, form }: WrittenUnit, style: Style): string {
  const leadIn = requested ? 'Đề nghị ' : form === 'sentence' && style.leadIn !== 'Giao ' ? '' : style.leadIn;
  const words = leadIn === '' ? name : leadIn + name.replace(/^Các /, 'các ');
  return style.headingCapitals && form === 'below' ? words.toUpperCase() : words;
}

const TO_ALL = /^(?:Thủ trưởng )?các (?:cơ quan|đơn vị|sở)/i;

function unitBlocks(unit: WrittenUnit, n: number, style: Style): Block[] {
  const { numbering } = style;
  const mark = numbering.unit(n);
  const words = unitHeading(unit, style);
  const [only] = printedTasks(unit, style);
  const marked = mark !== '';
  // Without a number, a sentence to all bodies could as well open or close the section.
  const inline = unit.form === 'inline' || (!marked && TO_ALL.test(unit.name));
  if (unit.form === 'sentence' && !inline) return [item(mark, `${words} ${only ?? ''}`)];
  if (unit.form !== 'below' && inline)
    return [{ ...item('', withBold(mark, `${words}:`, style) + ` ${only ?? ''}`), marked }];
  return [
    { ...heading('', withBold(mark, words + style.headingEnd, style)), marked },
    ...printedTasks(unit, style).map((text, i) => item(numbering.task(i + 1, n), text)),
  ];
}

/** The tasks with their final punctuation. */
export function printedTasks({ tasks }: WrittenUnit, style: Style): string[] {
  return tasks.map(({ text }, i) => `${text}${style.taskEnd === ';' && i < tasks.length - 1 ? ';' : '.'}`);
}
