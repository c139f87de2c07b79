import { trimEndOf } from '../text/words.js';
import type { SectionRole } from '#domain';
import type { Paragraph } from '../text/paragraphs.js';
import { isCapitals } from '../text/paragraphs.js';
import { slice, type Passage } from '../text/passage.js';
import { openArticle } from './article.js';
import { sectionRole } from './section-role.js';

/** A top-level section (Mục) with its paragraphs. */
export interface Section {
  number: string;
  title: Passage;
  role: SectionRole;
  heading: Paragraph;
  paragraphs: Paragraph[];
}

/** The text before the first section, and the sections. */
export interface Outline {
  preamble: Paragraph[];
  sections: Section[];
}

/** Cuts the body at its Roman headings and articles (Điều); where there are none, at the Arabic headings of the top level. */
export function readOutline(paragraphs: readonly Paragraph[]): Outline {
  const isTop = topHeading(paragraphs);
  const outline: Outline = { preamble: [], sections: [] };
  for (const paragraph of paragraphs) {
    const section = outline.sections.at(-1);
    if (isTop(paragraph))
      outline.sections.push(paragraph.marker.kind === 'article' ? openArticle(paragraph) : openSection(paragraph));
    else (section?.paragraphs ?? outline.preamble).push(paragraph);
  }
  return outline;
}

function topHeading(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => boolean {
  // The articles of this paper count from one; another number is that of a law it cites.
  const articles = paragraphs.find(isArticle)?.marker.label === '1';
  if (articles) return (paragraph) => isRomanHeading(paragraph) || isArticle(paragraph);
  return paragraphs.some(isRomanHeading) ? isRomanHeading : topArabic(paragraphs);
}

function isArticle(paragraph: Paragraph): boolean {
  return paragraph.marker.kind === 'article' && !paragraph.cell;
}

function isRomanHeading(paragraph: Paragraph): boolean {
  return paragraph.marker.kind === 'roman' && !paragraph.cell && paragraph.body.text.length <= 220;
}

/** Plans without Roman numbers: '1. MỤC ĐÍCH', '4. TỔ CHỨC THỰC HIỆN' in capitals or bold. */
function topArabic(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => boolean {
  const heads = paragraphs.filter(
    (p) => p.marker.kind === 'arabic' && sectionRole(p.body.key) !== 'other' && p.body.text.length <= 120,
  );
  const capitals = heads.filter((p) => isCapitals(p.body.text));
  const chosen = new Set(capitals.length >= 2 ? capitals : heads.filter((p) => p.bold));
  if (chosen.size >= 2) return (paragraph) => chosen.has(paragraph);
  const plain = new Set(heads.some((p) => sectionRole(p.body.key) === 'organisation') ? heads : []);
  return (paragraph) => plain.has(paragraph);
}

function openSection(heading: Paragraph): Section {
  const colon = heading.body.text.indexOf(':');
  const before = colon > 0 ? slice(heading.body, 0, colon) : heading.body;
  const after = colon > 0 ? slice(heading.body, colon + 1) : null;
  // 'V. KINH PHÍ: Từ nguồn ngân sách …': the text begins on the line of the title.
  const inline = after !== null && after.text !== '' && isCapitals(before.text) && !isCapitals(after.text);
  const title = slice(
    inline ? before : heading.body,
    0,
    trimEndOf((inline ? before : heading.body).text, ' :.').length,
  );
  const section: Section = {
    number: heading.marker.label,
    title,
    role: sectionRole(title.key),
    heading,
    paragraphs: [],
  };
  if (inline)
    section.paragraphs.push({ ...heading, marker: { kind: 'none', label: '', length: 0 }, body: after, whole: after });
  return section;
}
