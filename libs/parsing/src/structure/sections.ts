import { trimEndOf } from '../text/words.js';
import type { SectionRole } from '#domain';
import type { RuleId } from '../explain/rules.js';
import { isCapitals } from '../text/capitals.js';
import { NO_MARKER } from '../text/markers.js';
import type { Paragraph } from '../text/paragraphs.js';
import { slice, type Passage } from '../text/passage.js';
import { looksLikeUnit } from '../units/unit-heading.js';
import { openArticle } from './article.js';
import { sectionRole } from './section-role.js';
import { isAssigningTitle, isTitleOfBodies, knownTitle } from './titles.js';

/** A top-level section (Mục) with its paragraphs. */
export interface Section {
  number: string;
  title: Passage;
  role: SectionRole;
  /** What told the role. */
  rule: RuleId;
  heading: Paragraph;
  paragraphs: Paragraph[];
}

/** The text before the first section, and the sections. */
export interface Outline {
  preamble: Paragraph[];
  sections: Section[];
}

/**
 * Cuts the body at its Roman headings and articles (Điều); where there are none, at titles without a number, else at the
 * Arabic headings of the top level.
 */
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

type IsTop = (paragraph: Paragraph) => boolean;

function topHeading(paragraphs: readonly Paragraph[]): IsTop {
  // The articles of this paper count from one; another number is that of a law it cites.
  const articles = paragraphs.find(isArticle)?.marker.label === '1';
  if (articles) return (paragraph) => isRomanHeading(paragraph) || isArticle(paragraph);
  // Beside numbered titles one without a number is a title only where it assigns: its number was lost in reading.
  if (paragraphs.some(isRomanHeading))
    return (paragraph) =>
      isRomanHeading(paragraph) ||
      (isBareTitle(paragraph) && isCapitals(paragraph.body.text) && isAssigningTitle(paragraph.body.text));
  const bare = paragraphs.filter(isBareTitle);
  if (bare.length >= 2 && bare.some((paragraph) => isAssigningTitle(paragraph.body.text))) return isBareTitle;
  return topArabic(paragraphs) ?? isBareTitle;
}

function isArticle(paragraph: Paragraph): boolean {
  return paragraph.marker.kind === 'article' && !paragraph.cell;
}

function isRomanHeading(paragraph: Paragraph): boolean {
  return paragraph.marker.kind === 'roman' && !paragraph.cell && paragraph.body.text.length <= 220;
}

/** The longest title without a number. */
const LONGEST_BARE = 120;

/** A known title on a line of its own without a number: 'TỔ CHỨC THỰC HIỆN', in capitals, bold, or nothing else. */
function isBareTitle({ marker, cell, body, bold, heading }: Paragraph): boolean {
  if (marker.kind !== 'none' || cell || body.text.length > LONGEST_BARE || /[.;,]$/.test(body.text)) return false;
  const title = knownTitle(body.text);
  return title !== null && (isCapitals(body.text) || bold || heading || title.rest === 0);
}

/** Plans without Roman numbers: '1. MỤC ĐÍCH', '4. TỔ CHỨC THỰC HIỆN' in capitals or bold; null where there are none. */
function topArabic(paragraphs: readonly Paragraph[]): IsTop | null {
  const heads = paragraphs.filter(
    (p) =>
      (p.marker.kind === 'arabic' || p.marker.kind === 'bracket') &&
      sectionRole(p.body.key) !== 'other' &&
      p.body.text.length <= LONGEST_BARE &&
      // 'Sở Y tế có trách nhiệm …' tells a body what to do; 'Trách nhiệm của các cơ quan, đơn vị' is a title.
      (!looksLikeUnit(p.body) || isTitleOfBodies(p.body.text)),
  );
  const capitals = heads.filter((p) => isCapitals(p.body.text));
  const chosen = new Set(capitals.length >= 2 ? capitals : heads.filter((p) => p.bold));
  if (chosen.size >= 2) return (paragraph) => chosen.has(paragraph);
  const plain = new Set(heads.some((p) => sectionRole(p.body.key) === 'organisation') ? heads : []);
  return plain.size > 0 ? (paragraph) => plain.has(paragraph) : null;
}

/** Opens a section at its heading. */
export function openSection(heading: Paragraph): Section {
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
  const role = sectionRole(title.key);
  const section: Section = {
    number: heading.marker.label,
    title,
    role,
    rule: role === 'other' ? 'section.unknown' : 'section.title',
    heading,
    paragraphs: [],
  };
  if (inline) section.paragraphs.push({ ...heading, marker: NO_MARKER, body: after, whole: after });
  return section;
}
