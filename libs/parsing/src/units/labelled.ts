import { isBodyStart, isPerson } from '../names/bodies.js';
import { bodiesAt } from '../names/lists.js';
import { partnersOf } from '../tables/assigning-table.js';
import { readPartners } from '../tasks/partners.js';
import { splitTasks } from '../tasks/split-tasks.js';
import { isTerminated } from '../text/layout.js';
import { depthOf } from '../text/markers.js';
import type { Paragraph } from '../text/paragraphs.js';
import { join, slice, type Passage } from '../text/passage.js';
import { trimEndOf } from '../text/words.js';
import { labelsIn, type LabelRole, type Labelled } from './labels.js';
import type { Stated } from './unit-block.js';
import { addAll } from '../text/add-all.js';

/** A task outside the assigning sections with whom a label names for it. */
export interface LabelledTask {
  unit: Passage;
  text: Passage;
  stated: Stated;
  /** 'Chủ trì' in so many words; 'Cơ quan thực hiện' only says who takes part. */
  isLead: boolean;
  /** The label names a person of the office. */
  isPerson: boolean;
}

/**
 * Tasks of a section that a label gives to a body: '… (Đơn vị chủ trì: A; phối hợp: B; thời gian: C)', the labels on lines of
 * their own below the task, or behind its full stop.
 */
export function readLabelled(paragraphs: readonly Paragraph[]): LabelledTask[] {
  const tasks: LabelledTask[] = [];
  let from = 0;
  for (let i = 0; i < paragraphs.length;) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.cell) {
      from = ++i;
      continue;
    }
    if (isLabelLine(paragraph)) {
      let end = i + 1;
      while (end < paragraphs.length && isLabelLine(paragraphs[end])) end++;
      const given = fromLines(paragraphs, { from, start: i, end });
      addAll(tasks, given);
      i = end;
      // 'Thời gian: …' may stand above the bullets, and who is to act below them.
      if (given.length > 0) from = end;
      continue;
    }
    const inline = fromTail(paragraph.body);
    if (inline) {
      tasks.push(inline);
      from = i + 1;
    }
    i += 1;
  }
  return tasks;
}

function isLabelLine(paragraph: Paragraph | undefined): boolean {
  if (!paragraph || paragraph.cell) return false;
  const [first] = labelsIn(unbracketed(paragraph.body));
  return first?.index === 0 && first.role !== 'task';
}

/** '(Chủ trì: …; phối hợp: …)' on a line of its own, without the brackets. */
function unbracketed(body: Passage): Passage {
  return body.text.startsWith('(') ? slice(body, 1, closing(body.text, 0)) : body;
}

/** Labels behind the words of the task, in brackets or after them. */
function fromTail(body: Passage): LabelledTask | null {
  const labels = labelsIn(body);
  const [first] = labels;
  if (!first) return fromBracket(body);
  const open = trimEndOf(body.text.slice(0, first.index), ' ').length - 1;
  const bracketed = body.text[open] === '(';
  const close = bracketed ? body.text.indexOf(')', first.index) : -1;
  const inside = close < 0 ? labels : labelsIn(slice(body, first.index, closing(body.text, open)));
  const text = slice(body, 0, bracketed ? open : trimEndOf(body.text.slice(0, first.index), ' ,([–-').length);
  return text.text === '' ? null : taskOf([text], inside);
}

/** The bracket that closes the one at `open`; the end of the text where it stays open. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && --depth === 0) return i;
  }
  return text.length;
}

/** '… (Công an xã chủ trì, phối hợp với các thôn; hoàn thành trước ngày 30/6/2026).', '… (Giao Trạm Y tế thực hiện)' at the end. */
function fromBracket(body: Passage): LabelledTask | null {
  const bracket = /\s*\(([^()]{6,300})\)\s*[.;]?$/u.exec(body.text.slice(-310));
  if (!bracket?.[1]) return null;
  const at = body.text.length - Math.min(310, body.text.length) + bracket.index;
  const whole = slice(body, body.text.indexOf('(', at) + 1, body.text.lastIndexOf(')'));
  const order = /^(?:giao|do|phân công)(?: cho)?\s+/u.exec(whole.key)?.[0].length ?? 0;
  const inside = slice(whole, order);
  const verb = (order > 0 ? GIVEN : LEADS).exec(inside.key);
  if (!verb || verb.index === 0 || !isBodyStart(inside.text, inside.key)) return null;
  const unit = slice(inside, 0, trimEndOf(inside.text.slice(0, verb.index), ' ,:-').length);
  return {
    ...{ unit, text: slice(body, 0, at), isLead: true, isPerson: isPerson(unit.key) },
    stated: {
      lead: LEADS.test(verb[0]) ? unit : null,
      partners: readPartners(inside),
      times: [slice(inside, verb.index)],
      product: null,
    },
  };
}

const LEADS = /(?<![\p{L}])(?:chủ trì|làm đầu mối|là đầu mối)(?![\p{L}])/u;
/** Behind 'Giao', 'Do' any of these gives the task to the body. */
const GIVEN =
  /(?<![\p{L}])(?:chủ trì|làm đầu mối|là đầu mối|thực hiện|tham mưu|phụ trách|chịu trách nhiệm|triển khai)(?![\p{L}])/u;

/** Labels on lines of their own: of the item above them, or of each of its bullets where every one has its own labels. */
function fromLines(paragraphs: readonly Paragraph[], at: { from: number; start: number; end: number }): LabelledTask[] {
  const depth = depthOf(paragraphs[at.start]?.marker.kind ?? 'none');
  let parent = at.start - 1;
  while (parent >= at.from && depthOf(paragraphs[parent]?.marker.kind ?? 'none') >= depth) parent--;
  const below = paragraphs.slice(Math.max(parent + 1, at.from), at.end);
  const labels = below.filter(isLabelLine).flatMap((line) => labelsIn(unbracketed(line.body)));
  const between = below.filter((line) => !isLabelLine(line));
  const above = parent >= at.from ? paragraphs[parent] : undefined;
  const several = hasFurtherLabels(paragraphs, at.end, above);
  return textsOf(above, between, several).flatMap((text) => taskOf([text], labels) ?? []);
}

/** Further labels follow before the next item of the level of `above`. */
function hasFurtherLabels(paragraphs: readonly Paragraph[], from: number, above: Paragraph | undefined): boolean {
  const depth = depthOf(above?.marker.kind ?? 'none');
  for (let i = from; i < Math.min(paragraphs.length, from + NEAR); i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || (paragraph.marker.kind !== 'none' && depthOf(paragraph.marker.kind) <= depth)) return false;
    if (isLabelLine(paragraph)) return true;
  }
  return false;
}

/** How many paragraphs behind its own labels an item's further labels are looked for. */
const NEAR = 12;

function textsOf(above: Paragraph | undefined, between: readonly Paragraph[], several: boolean): Passage[] {
  if (!above) return between.slice(-1).map((paragraph) => withoutLabel(paragraph.body));
  if (between.length === 0) return [withoutLabel(above.body)];
  if (several) return [join(between.map((paragraph) => withoutLabel(paragraph.body)))];
  // A title stands above its bullets; a sentence goes on in them.
  if (!isTerminated(above.body.text)) return splitTasks(between).map(({ text }) => withoutLabel(text));
  return [join([above, ...between].map((paragraph) => paragraph.body))];
}

/** 'Nội dung: Tổ chức lễ phát động' without its label. */
function withoutLabel(text: Passage): Passage {
  const [first] = labelsIn(text);
  return first?.index === 0 && first.role === 'task' ? first.value : text;
}

/** A label 'Chủ trì' names a body, also one the reader does not know. */
const NAME = /^\p{Lu}[^.:]{2,150}\.?$/u;

function taskOf([text]: readonly Passage[], labels: readonly Labelled[]): LabelledTask | null {
  const lead = valueOf(labels, 'lead');
  const who = lead ?? valueOf(labels, 'doer');
  if (!text || !who || !(isBodyStart(who.text, who.key) || (lead && NAME.test(lead.text)))) return null;
  // 'Đơn vị thực hiện: Sở Y tế chủ trì, phối hợp với …': the value is a sentence.
  const named = bodiesAt(who, 0);
  const sentence = /(?<![\p{L}])(?:chủ trì|phối hợp)(?![\p{L}])/u.test(who.key);
  const unit = sentence && named ? named : slice(who, 0, trimEndOf(who.text, ' .;,').length);
  const isLead = lead !== null || /(?<![\p{L}])chủ trì(?![\p{L}])/u.test(who.key);
  return {
    ...{ unit, text, isLead: lead !== null, isPerson: isPerson(unit.key) },
    stated: {
      lead: isLead ? unit : null,
      partners: [...(sentence ? readPartners(who) : []), ...partnersOf(valuesOf(labels, 'partners'))],
      times: valuesOf(labels, 'time'),
      product: valueOf(labels, 'product'),
    },
  };
}

function valuesOf(labels: readonly Labelled[], role: LabelRole): Passage[] {
  return labels.filter((label) => label.role === role && label.value.text !== '').map((label) => label.value);
}

function valueOf(labels: readonly Labelled[], role: LabelRole): Passage | null {
  return valuesOf(labels, role)[0] ?? null;
}
