import { isOwnName, verbAt } from '../names/bodies.js';
import { isForForm } from '../structure/closing-words.js';
import { isPluralOfAll } from '../names/subject.js';
import { sentencesOf } from '../text/sentences.js';
import { splitTasks } from '../tasks/split-tasks.js';
import { depthOf } from '../text/markers.js';
import type { Paragraph } from '../text/paragraphs.js';
import type { Passage } from '../text/passage.js';
import type { Further } from './join-units.js';
import { looksLikeUnit, readUnitHeading } from './unit-heading.js';

/** 'Giao Văn phòng … theo dõi.', 'Phòng Kinh tế chủ trì …': one body by name and its task; 'Các cơ quan, đơn vị …' speaks to all. */
export function isSentenceOfBody({ body }: Paragraph): boolean {
  if (!looksLikeUnit(body)) return false;
  const heading = readUnitHeading(body, true);
  return heading.inline !== null && !isPluralOfAll(heading.name.toLowerCase());
}

/** 'X chủ trì …', 'X có trách nhiệm …': a body by name, or a kind of bodies, and right behind it what part it has. */
export function isOrderToBody(body: Passage): boolean {
  if (!looksLikeUnit(body)) return false;
  const { inline } = readUnitHeading(body, true);
  return /^(?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp|chủ động)(?![\p{L}])/u.test(inline?.key ?? '');
}

/** 'Chủ tịch Ủy ban nhân dân xã yêu cầu các đơn vị thực hiện:' introduces what follows. */
const INTRODUCES = /\S\s(?:yêu cầu|đề nghị|phân công|giao)\s[^:]*:$/u;

/** A body's name on a line of its own, or before a colon with its task behind it. */
export function isBareHeading({ marker, body }: Paragraph, next: Paragraph | undefined): boolean {
  if (marker.kind !== 'none' || !looksLikeUnit(body) || INTRODUCES.test(body.key)) return false;
  const colon = body.text.indexOf(':');
  if (colon > 0 && colon < 120 && colon < body.text.length - 1) return true;
  return next !== undefined && body.text.length <= 160 && !/[.;]$/.test(body.text);
}

const ORDERS = /^(?:giao|phân công)(?: nhiệm vụ)?(?: cho)?(?![\p{L}])/u;
const ASKS = /^(?:giao|phân công|yêu cầu|đề nghị|trân trọng đề nghị|kính đề nghị)(?![\p{L}])/u;
/** 'Chủ tịch Ủy ban nhân dân xã yêu cầu …': the issuer speaks before the verb. */
const ISSUER_ASKS =
  /^(?:(?:thường trực )?(?:chủ tịch )?(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|ban chỉ đạo|ban thường vụ)[^,.;:]{0,40}?|đồng chí chủ tịch[^,.;:]{0,40}?)\s+(?=(?:giao|yêu cầu|đề nghị)(?![\p{L}]))/u;

/**
 * Sentences that assign: 'Giao Công an xã chủ trì …', also with the bullets below them ('Giao Trạm Y tế xã:').
 * In papers that direct (`asks`) 'Yêu cầu …' and 'Đề nghị …' assign too.
 */
export function sentencesThatAssign(paragraphs: readonly Paragraph[], asks: boolean): Further[] {
  const found: Further[] = [];
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.cell) continue;
    const end = endOfBullets(paragraphs, i);
    const below = paragraph.body.text.endsWith(':') ? paragraphs.slice(i + 1, end) : [];
    for (const sentence of sentencesOf(paragraph.body)) {
      const one = furtherOf(sentence, asks, below);
      if (one) found.push(one);
    }
  }
  return found;
}

function endOfBullets(paragraphs: readonly Paragraph[], at: number): number {
  const kind = paragraphs[at]?.marker.kind ?? 'none';
  const depth = kind === 'none' ? 0 : depthOf(kind);
  let end = at + 1;
  for (let next = paragraphs[end]; next && next.marker.kind !== 'none' && depthOf(next.marker.kind) > depth;)
    next = paragraphs[++end];
  return end;
}

/** 'Về bố trí dân cư: Giao Sở Xây dựng …': the topic before the order. */
const TOPIC_LEAD = /^(?:về|đối với|công tác|lĩnh vực|nhiệm vụ)\s[^:.;]{1,120}:\s+/u;

function furtherOf(sentence: Passage, asks: boolean, below: readonly Paragraph[]): Further | null {
  const topic = TOPIC_LEAD.exec(sentence.key)?.[0].length ?? 0;
  const issuer = asks ? issuerLength(sliceFrom(sentence, topic)) : 0;
  const order = sliceFrom(sentence, topic + issuer);
  if (!(asks ? ASKS : ORDERS).test(order.key) || isForForm(order.key) || !looksLikeUnit(order)) return null;
  const heading = readUnitHeading(order, below.length === 0);
  const inline =
    heading.inline && below.length === 0 ? [{ text: heading.inline, rule: 'task.inline' as const, stated: null }] : [];
  const tasks = [...inline, ...splitTasks(below)];
  return tasks.length > 0 ? { heading, whole: sentence, tasks, source: 'sentence', weak: false } : null;
}

/** How far what stands before 'yêu cầu', 'đề nghị' reaches: who asks, and what for. */
function issuerLength(sentence: Passage): number {
  const plain = ISSUER_ASKS.exec(sentence.key)?.[0].length;
  if (plain !== undefined || !PURPOSE.test(sentence.key)) return plain ?? 0;
  for (const ask of sentence.key.slice(0, LONGEST_PURPOSE).matchAll(/\s(?=(?:giao|đề nghị|yêu cầu)\s)/gu)) {
    const from = sentence.key.lastIndexOf(', ', ask.index) + 2;
    const [text, key] = [sentence.text.slice(from, ask.index), sentence.key.slice(from, ask.index)];
    if (from > 1 && isOwnName(text, key) && verbAt(text, key) < 0) return ask.index + 1;
  }
  return 0;
}

/** 'Để bảo đảm tiến độ, Phòng Văn hóa và Thông tin đề nghị …': the purpose before the one who asks. */
const PURPOSE = /^(?:để|nhằm|căn cứ|thực hiện|theo|trên cơ sở|vì vậy|do đó|tiếp theo|qua)(?![\p{L}])/u;
const LONGEST_PURPOSE = 900;

function sliceFrom(text: Passage, from: number): Passage {
  return { text: text.text.slice(from), key: text.key.slice(from), at: text.at.subarray(from) };
}
