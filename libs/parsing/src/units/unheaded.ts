import type { Outline, Section } from '../structure/sections.js';
import type { Paragraph } from '../text/paragraphs.js';
import { slice, type Passage } from '../text/passage.js';
import { assignsByContent, ordersInProse, readAssignment, tellsTask } from './assignment.js';
import { introducedUnit } from './introduced.js';
import { tasksOf } from './join-units.js';
import { readLabelled } from './labelled.js';
import { sentencesThatAssign } from './sentences.js';
import { looksLikeUnit } from './unit-heading.js';

/** The sentence above the items: '… Chủ tịch Ủy ban nhân dân xã yêu cầu:', '… kết luận như sau:', '… thực hiện các nội dung sau:'. */
const INTRODUCES =
  /(?<![\p{L}])(?:yêu cầu|đề nghị|chỉ thị|chỉ đạo|giao|kết luận|thông báo|quyết nghị|quyết định|thống nhất|ý kiến|nội dung|nhiệm vụ|giải pháp|như sau|sau đây)(?![\p{L}])[^.]*:$/u;

/**
 * A paper without headed sections that assigns in its body: '… Chủ tịch Ủy ban nhân dân xã yêu cầu:' / '1. Công an xã …'
 * (Chỉ thị, Công văn, Thông báo kết luận). What follows that sentence becomes one assigning section.
 * @param isPaper the text has the head of a paper; a text without one must itself show that it assigns (an excerpt of a plan)
 */
export function withUnheadedTasks(outline: Outline, isPaper: boolean): Outline {
  const { preamble, sections } = outline;
  if (sections.length > 0) return outline;
  const first = preamble.findIndex((paragraph) => isItem(paragraph, isPaper));
  const asks = preamble.findIndex((paragraph) => INTRODUCES.test(paragraph.body.key));
  const before = (at: number): number[] => (at < 0 ? [] : [at - 1]);
  // What stands above the first item or sentence introduces it; -1: nothing does.
  const introductions = [
    ...(asks < 0 && isPaper ? [] : [asks]),
    ...before(first),
    ...before(asksInSentence(preamble, isPaper)),
  ];
  for (const at of introductions) {
    const heading = preamble[Math.max(0, at)];
    if (!heading) continue;
    const section = sectionOf(heading, preamble.slice(at + 1), at >= 0);
    if (isPaper ? assigns(section) : assignsPlainly(section))
      return { preamble: preamble.slice(0, at + 1), sections: [section] };
  }
  return withLabels(outline);
}

/** Sections that are bodies themselves ('I. Trạm Y tế xã', 'B. Công an xã') become one that assigns to them. */
export function withBodiesForSections(outline: Outline): Outline {
  const { preamble, sections } = outline;
  const bodies = sections.filter(({ heading, role }) => role === 'other' && looksLikeUnit(heading.body));
  const [first] = bodies;
  if (!first || bodies.length < 2 || sections.some(({ role }) => role === 'organisation')) return outline;
  const paragraphs = bodies.flatMap((section) => [section.heading, ...section.paragraphs]);
  const whole = { ...sectionOf(first.heading, paragraphs, false), rule: 'section.bodies' as const };
  if (!assigns(whole)) return outline;
  return { preamble, sections: sections.flatMap((one) => (one === first ? whole : bodies.includes(one) ? [] : one)) };
}

function isItem({ marker, cell, body }: Paragraph, isPaper: boolean): boolean {
  if (cell) return false;
  return (
    marker.kind === 'arabic' || marker.kind === 'word' || marker.kind === 'ring' || (!isPaper && looksLikeUnit(body))
  );
}

/** Tasks that each tell in a label who leads them ('… (chủ trì: Công an xã)') need no title. */
function withLabels(outline: Outline): Outline {
  const [heading] = outline.preamble;
  const isLed = readLabelled(outline.preamble).some((task) => task.isLead && !task.isPerson);
  if (!heading || !isLed) return outline;
  return { preamble: [], sections: [{ ...sectionOf(heading, outline.preamble, false), role: 'activities' }] };
}

function sectionOf(heading: Paragraph, paragraphs: Paragraph[], titled: boolean): Section {
  return {
    number: '',
    title: titled ? lastSentence(heading.body) : slice(heading.body, 0, 0),
    role: 'organisation',
    rule: 'section.introduced',
    heading,
    paragraphs,
  };
}

/** The first paragraph that itself tells a body what to do, where no items do. */
function asksInSentence(preamble: readonly Paragraph[], isPaper: boolean): number {
  return preamble.findIndex((paragraph) => sentencesThatAssign([paragraph], isPaper).length > 0);
}

/** Two bodies by name with what they have to do, most of what is counted; or a sentence 'Giao Công an xã …'. */
function assignsPlainly(section: Section): boolean {
  const { units, general } = readAssignment(section);
  // 'Phòng Kinh tế đã hoàn thành …' reports what was done.
  const told = units.filter(
    (unit) =>
      unit.heading.known && !/\sđã$/u.test(unit.heading.name) && tasksOf(unit).some(({ text }) => tellsTask(text.key)),
  );
  if (told.length >= 2 && told.length >= units.length * 0.6) return true;
  return sentencesThatAssign([...section.paragraphs, ...general], false).length > 0;
}

function assigns(section: Section): boolean {
  if (assignsByContent(section)) return true;
  const assignment = readAssignment(section);
  const { units, general, intro } = assignment;
  if (units.some((unit) => unit.heading.known) || ordersInProse(assignment).length > 0) return true;
  return (
    sentencesThatAssign(general, true).length > 0 || introducedUnit(intro.at(-1) ?? section.heading, general) !== null
  );
}

function lastSentence(text: Passage): Passage {
  const bare = slice(text, 0, text.text.endsWith(':') ? text.text.length - 1 : undefined);
  const stop = Math.max(bare.text.lastIndexOf('. '), bare.text.lastIndexOf('; '));
  return slice(bare, stop < 0 ? 0 : stop + 1);
}
