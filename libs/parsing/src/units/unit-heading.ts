import { trimEndOf } from '../text/words.js';
import {
  isBodyStart,
  isKind,
  isOwnName,
  isPerson,
  isPlural,
  opensTask,
  ownHeadLength,
  verbAt,
} from '../names/bodies.js';
import { actBehindName } from '../names/name-words.js';
import { behindPlaceKind, bodiesAt } from '../names/lists.js';
import { knownNameEnd } from '../names/known-names.js';
import { nameParts } from './name-parts.js';
import { slice, type Passage } from '../text/passage.js';

/** A unit's heading taken apart. */
export interface UnitHeading {
  heading: string;
  name: string;
  members: string[];
  group: boolean;
  requested: boolean;
  /** The name begins like that of a body the reader knows. */
  known: boolean;
  /** Assignment that stands on the line of the name. */
  inline: Passage | null;
  /** The heading is a sentence whose bullets below are the tasks. */
  sentence: boolean;
}

const LEAD_IN =
  /^(?:kính |trân trọng )?(?:(đề nghị)|giao(?: nhiệm vụ)?(?: cho)?|yêu cầu|đối với|trách nhiệm(?: của)?|nhiệm vụ(?: của)?|phân công(?: nhiệm vụ)?(?: cho)?|về phía)(?![\p{L}])\s*:?\s*/u;
/** Lead-in clauses before the body: 'Căn cứ Kế hoạch này, các sở …', 'Kết thúc đợt, Ban …'. */
const CLAUSE_FIRST =
  /^(?:căn cứ|trên cơ sở|kết thúc|sau khi|định kỳ|hằng năm|hàng năm|trong quá trình|để|nhằm)(?![\p{L}])/u;
const CLOSED = /[.;]["”’)]*$/;

/**
 * Takes apart the text of a numbered item that assigns work.
 * @param item the text behind the number
 * @param alone nothing stands below the item, so that its task must be on its own line
 */
export function readUnitHeading(item: Passage, alone: boolean): UnitHeading {
  const lead = LEAD_IN.exec(item.key);
  const requested = lead?.[1] !== undefined;
  const rest = lead ? slice(item, lead[0].length) : item;
  const base = { requested, known: isBodyStart(rest.text, rest.key) };
  const clause = CLAUSE_FIRST.test(rest.key) ? bodyAfterClause(rest) : null;
  if (clause && (alone || CLOSED.test(item.text)))
    return { ...base, ...nameParts(clause), known: true, heading: clause.text, inline: item, sentence: false };
  const colon = nameEnd(rest);
  const head = colon < 0 ? rest : slice(rest, 0, colon);
  const after = colon < 0 ? null : slice(rest, colon + 1);
  const verb = actAt(head, colon < 0 && (alone || CLOSED.test(head.text)));
  const isSentence = verb > 0 && (colon >= 0 ? startsAct(head, verb) : alone || CLOSED.test(head.text));
  if (after && after.text !== '' && !isSentence)
    return { ...base, ...nameParts(head), heading: headingText(item, head), inline: after, sentence: false };
  if (isSentence) return sentenceHeading(item, rest, verb, { base, listBelow: colon >= 0 && !after?.text && !alone });
  return { ...base, ...nameParts(head), heading: headingText(item, head), inline: null, sentence: false };
}

/** 'Sở … chủ trì, phối hợp với …' on one line: the body, and the rest as its task, small first letter kept. */
function sentenceHeading(
  item: Passage,
  rest: Passage,
  verb: number,
  at: { base: Pick<UnitHeading, 'requested' | 'known'>; listBelow: boolean },
): UnitHeading {
  const body = slice(rest, 0, trimJoint(rest, verb));
  const parts = nameParts(body);
  if (at.listBelow)
    return { ...at.base, ...parts, heading: item.text.replace(/\s*:$/, ''), inline: null, sentence: true };
  return { ...at.base, ...parts, heading: headingText(item, body), inline: slice(rest, verb), sentence: false };
}

/**
 * Where the name ends and its task begins: at a verb, or behind a name known as a whole where a small word follows that
 * neither joins nor belongs to a name ('Thủ trưởng các cơ quan, đơn vị | cụ thể hóa'); with no verb at all, behind the kind of
 * place that ends a name ('Trạm Y tế xã | sơ cứu').
 */
function actAt(head: Passage, mustAct: boolean): number {
  const verb = verbAt(head.text, head.key, 1);
  const known = knownNameEnd(head);
  const behind = known === null ? -1 : smallWordAt(head, known);
  if (behind > 0 && (verb < 0 ? mustAct : behind < verb) && !STILL_NAME.test(head.key.slice(behind))) return behind;
  const act = isOwnName(head.text, head.key) ? actBehindName(head.text, head.key, ownHeadLength(head.key)) : -1;
  if (act > 0 && (verb < 0 ? mustAct : act < verb)) return act;
  // 'Chủ tịch UBND các xã, phường | hoãn các cuộc họp': the verb known comes late.
  const place = verb > 0 && mustAct ? behindPlaceKind(slice(head, 0, verb)) : -1;
  if (place > 0 && !STILL_NAME.test(head.key.slice(place))) return place;
  if (verb > 0 || !mustAct) return verb;
  return smallWordAt(head, bodiesAt(head, 0)?.text.length ?? head.text.length);
}

/** Words behind a known name that join another to it or belong to it. */
const STILL_NAME =
  /^(?:và|cùng|hoặc|hay|các|thuộc|của|trên|tại|ở|trong|ngoài|cấp|có|liên|khu|cụm|phụ|kiêm|theo|đóng|xã|phường|thôn|tỉnh|huyện|thành|thị|đặc|tổ|ấp|bản|buôn|xóm|từ|toàn|nơi|vùng|số|là|với|đã|đang|được|trực|chuyên|công|trung|học|mầm|tiểu|giáo|dân)(?![\p{L}])/u;

/** Where a small letter opens the next word behind `end`; -1 where none does. */
function smallWordAt(head: Passage, end: number): number {
  const gap = /^\s+/u.exec(head.text.slice(end))?.[0].length ?? 0;
  return gap > 0 && /^\p{Ll}/u.test(head.text.slice(end + gap)) ? end + gap : -1;
}

function trimJoint(rest: Passage, verb: number): number {
  return trimEndOf(rest.key.slice(0, verb), ' ,:-').length;
}

/** The verb tells the body what to do and is no part of its name ('phụ trách', 'đang hoạt động'). */
function startsAct(head: Passage, verb: number): boolean {
  return /^(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|thực hiện (?:các |những |tốt )*(?:nhiệm vụ|nội dung|công việc)|tham mưu|chủ động|thường xuyên|căn cứ)/u.test(
    head.key.slice(verb),
  );
}

/** The heading of a body named by itself: in a table, behind a label. */
export function headingOf(name: Passage): UnitHeading {
  const lead = LEAD_IN.exec(name.key);
  const rest = lead ? slice(name, lead[0].length) : name;
  const known = isBodyStart(rest.text, rest.key) || isPerson(rest.key);
  return {
    ...nameParts(rest),
    heading: name.text,
    requested: lead?.[1] !== undefined,
    known,
    inline: null,
    sentence: false,
  };
}

function bodyAfterClause(rest: Passage): Passage | null {
  for (const comma of rest.key.slice(0, 400).matchAll(/[,;]\s*(?:đề nghị\s+|yêu cầu\s+|giao\s+)?/gu)) {
    const at = comma.index + comma[0].length;
    const text = rest.text.slice(at);
    const key = rest.key.slice(at);
    if (opensTask(key) && !isKind(key)) return null;
    if (!isBodyStart(text, key)) continue;
    const body = bodiesAt(rest, at);
    if (body && verbAt(rest.text, rest.key, at + 1) > 0) return body;
  }
  return null;
}

function headingText(item: Passage, head: Passage): string {
  const end = (head.at.at(-1) ?? -1) + 1;
  const last = item.at.findLastIndex((offset) => offset < end);
  return trimEndOf(slice(item, 0, last + 1).text, ' :');
}

/** Where a colon ends the name, or a full stop: 'Văn phòng Sở. Cân đối kinh phí; …'; -1 where neither does. */
function nameEnd(rest: Passage): number {
  const colon = colonOutsideBrackets(rest);
  const stop = /^[^.:;]{3,200}?\.\s+(?=\p{Lu})/u.exec(rest.text)?.[0].trimEnd().length ?? 0;
  if (stop === 0 || (colon >= 0 && colon < stop)) return colon;
  const bodies = bodiesAt(rest, 0)?.text.length;
  return bodies === stop - 1 ? bodies : colon;
}

function colonOutsideBrackets(text: Passage): number {
  let depth = 0;
  for (let i = 0; i < text.text.length; i++) {
    const c = text.text[i];
    if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === ':' && depth <= 0) return i;
  }
  return -1;
}

/** 'Xây dựng kế hoạch …' is an act, though an office may be named by that field ('Xây dựng - Đô thị phường'). */
function isActOfField({ text, key }: Passage): boolean {
  if (!opensTask(key) || isOwnName(text, key) || isPlural(key) || isKind(key)) return false;
  return !/^\S+ \S+ - \S|\s(?:xã|phường)$/u.test(key.replace(/[\s:.;]+$/, ''));
}

/** 'Đơn vị chủ trì: …' says of a task who leads it, and names no unit by itself. */
const LABEL =
  /^(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|cá nhân|người)(?:,? (?:đơn vị|cá nhân|tổ chức))*\s+)?(?:chủ trì|phối hợp|thực hiện|phụ trách|tham mưu|chịu trách nhiệm)[^:.;]{0,20}:/u;

/** The item opens like the name of a body, or names one after a lead-in. */
export function looksLikeUnit(item: Passage): boolean {
  if (LABEL.test(item.key)) return false;
  const lead = LEAD_IN.exec(item.key);
  const rest = lead ? slice(item, lead[0].length) : item;
  // Behind 'Đối với' persons are written small: 'Đối với giáo viên chủ nhiệm'.
  if (lead !== null && isPerson(rest.key)) return true;
  if (!isBodyStart(rest.text, rest.key) || isActOfField(rest)) return false;
  return (
    isOwnName(rest.text, rest.key) ||
    /^(?:các|những|ủy ban|cán bộ|công chức)/u.test(rest.key) ||
    lead !== null ||
    /^\p{Lu}/u.test(rest.text)
  );
}
