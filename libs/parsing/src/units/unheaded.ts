import type { Outline, Section } from '../structure/sections.js';
import type { Paragraph } from '../text/paragraphs.js';
import { slice, type Passage } from '../text/passage.js';
import { readAssignment, assignsByContent } from './assignment.js';
import { introducedUnit } from './introduced.js';
import { sentencesThatAssign } from './sentences.js';

/** The sentence above the items: '… Chủ tịch Ủy ban nhân dân xã yêu cầu:', '… kết luận như sau:', '… thực hiện các nội dung sau:'. */
const INTRODUCES =
  /(?<![\p{L}])(?:yêu cầu|đề nghị|chỉ thị|chỉ đạo|giao|kết luận|thông báo|quyết nghị|quyết định|thống nhất|ý kiến|nội dung|nhiệm vụ|giải pháp|như sau|sau đây)(?![\p{L}])[^.]*:$/u;

/**
 * A paper without headed sections that assigns in its body: '… Chủ tịch Ủy ban nhân dân xã yêu cầu:' / '1. Công an xã …'
 * (Chỉ thị, Công văn, Thông báo kết luận). What follows that sentence becomes one assigning section.
 */
export function withUnheadedTasks(outline: Outline): Outline {
  const { preamble, sections } = outline;
  if (sections.length > 0) return outline;
  const first = preamble.findIndex((paragraph) => paragraph.marker.kind === 'arabic' && !paragraph.cell);
  const asks = preamble.findIndex((paragraph) => INTRODUCES.test(paragraph.body.key));
  for (const at of [asks, first - 1, asksInSentence(preamble) - 1]) {
    const heading = preamble[Math.max(0, at)];
    if (at < -1 || !heading || (at < 0 && first !== 0)) continue;
    const section = sectionOf(heading, preamble.slice(at + 1));
    if (assigns(section)) return { preamble: preamble.slice(0, at + 1), sections: [section] };
  }
  return outline;
}

function sectionOf(heading: Paragraph, paragraphs: Paragraph[]): Section {
  return {
    number: '',
    title: lastSentence(heading.body),
    role: 'organisation',
    rule: 'section.introduced',
    heading,
    paragraphs,
  };
}

/** The first paragraph that itself tells a body what to do, where no items do. */
function asksInSentence(preamble: readonly Paragraph[]): number {
  return preamble.findIndex((paragraph) => sentencesThatAssign([paragraph], true).length > 0);
}

function assigns(section: Section): boolean {
  if (assignsByContent(section)) return true;
  const { units, general, intro } = readAssignment(section);
  if (units.some((unit) => unit.heading.known)) return true;
  return (
    sentencesThatAssign(general, true).length > 0 || introducedUnit(intro.at(-1) ?? section.heading, general) !== null
  );
}

function lastSentence(text: Passage): Passage {
  const bare = slice(text, 0, text.text.endsWith(':') ? text.text.length - 1 : undefined);
  const stop = Math.max(bare.text.lastIndexOf('. '), bare.text.lastIndexOf('; '));
  return slice(bare, stop < 0 ? 0 : stop + 1);
}
