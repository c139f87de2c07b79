import { trimEndOf } from '../text/words.js';
import { isBodyStart, isKind, isOwnName, isPerson, isPlural, opensTask, verbAt } from '../names/bodies.js';
import { bodiesAt, divideBodies } from '../names/lists.js';
import { knownNameEnd } from './known-names.js';
import { usualTones } from '../text/fold.js';
import { join, slice, type Passage } from '../text/passage.js';

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
  /^(?:kính |trân trọng )?(?:(đề nghị)|giao(?: nhiệm vụ)?(?: cho)?|yêu cầu|đối với|trách nhiệm của|nhiệm vụ của|phân công(?: nhiệm vụ)?(?: cho)?|về phía)(?![\p{L}])\s*:?\s*/u;
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
  const colon = colonOutsideBrackets(rest);
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
  if (verb > 0 || !mustAct) return verb;
  return smallWordAt(head, bodiesAt(head, 0)?.text.length ?? head.text.length);
}

/** Words behind a known name that join another to it or belong to it. */
const STILL_NAME =
  /^(?:và|cùng|hoặc|hay|các|thuộc|của|trên|tại|ở|trong|ngoài|cấp|có|liên|khu|cụm|phụ|kiêm|theo|đóng|xã|phường|thôn|tỉnh|huyện|thành|thị|đặc|tổ|ấp|bản|buôn|xóm|từ|toàn|nơi|vùng|số|là|với|đã|đang|được|trực|chuyên|công|trung|mầm|tiểu|giáo|dân)(?![\p{L}])/u;

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

/** Name, members and whether it is an open plural. */
export function nameParts(head: Passage): Pick<UnitHeading, 'name' | 'members' | 'group'> {
  const bare = slice(head, 0, trimEndOf(head.text, ' :.;,').length);
  const members = membersOf(withoutBrackets(bare));
  return {
    name: capitalFirst(usualTones(bare.text)),
    members: unique(members.map((member) => capitalFirst(usualTones(member.text)))),
    group: members.some((member) => isOpenPlural(member)),
  };
}

/** 'Đồng chí Bí thư Chi bộ, Trưởng bản': one person of two offices; 'Các đồng chí Trưởng phòng …, Trưởng phòng …': one each. */
function membersOf(name: Passage): Passage[] {
  if (ONE_PERSON.test(name.key)) return [name];
  const persons = PERSONS.test(name.key) ? officesOf(name) : [];
  return persons.length > 1 ? persons : divideBodies(name);
}

const ONE_PERSON =
  /^(?:đồng chí|đ\/c|ông|bà|thầy|cô)(?:\s*\((?:bà|cô|ông)\))?\s+(?!.*(?:,|;|và)\s*(?:đồng chí|đ\/c|ông|bà|thầy|cô)\s)/u;
/** Persons called by their office; 'các đồng chí' before them belongs to the first. */
const PERSONS =
  /^(?:(?:các )?(?:đồng chí|đ\/c|ông(?:,| \()?\s*bà\)?|ông)\s*:?\s*)?(?:phó |tổng )?(?:trưởng|chủ tịch|bí thư|giám đốc|hiệu trưởng|chánh|tổ trưởng|đội trưởng|chỉ huy|già làng|người có uy tín|tổng phụ trách)/u;
const OFFICE =
  /(?:,|;|\s+và)\s+(?=(?:phó |tổng )?(?:trưởng|chủ tịch|bí thư|giám đốc|hiệu trưởng|chánh|tổ trưởng|đội trưởng|chỉ huy|già làng|người có uy tín|ban |đoàn |hội |công đoàn|các ))/gu;

function officesOf(name: Passage): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  for (const joint of name.key.slice(0, LONGEST_NAME).matchAll(OFFICE)) {
    parts.push(slice(name, from, joint.index));
    from = joint.index + joint[0].length;
  }
  parts.push(slice(name, from));
  return parts;
}

const LONGEST_NAME = 500;

/** Explaining brackets stay in the name but not in the members. */
function withoutBrackets(text: Passage): Passage {
  const parts: Passage[] = [];
  let from = 0;
  for (const bracket of text.key.matchAll(/\s*\([^()]*\)/gu)) {
    parts.push(slice(text, from, bracket.index));
    from = bracket.index + bracket[0].length;
  }
  parts.push(slice(text, from));
  const joined = join(parts);
  return joined.text === '' ? text : joined;
}

/** 'các' inside one body's own name. */
const PLURAL_IN_NAME = /(?:ban quản lý|liên hiệp|liên đoàn|hiệp hội|viện|chi cục|báo|quỹ|trung tâm)\s+các(?![\p{L}])/u;
/** A list of kinds of places, or one kind without a name: the bodies of every such place. */
const BARE_PLACES =
  /(?:^|\s)(?:xã|phường|thị trấn|đặc khu|thôn|bản|buôn|ấp|khóm|xóm|khu phố|tổ dân phố|khu dân cư)(?:,\s*|\s+và\s+)(?:xã|phường|thị trấn|đặc khu|thôn|bản|buôn|ấp|khóm|xóm|khu phố|tổ dân phố|khu dân cư)\s*$|cấp xã$/u;
const BARE_HAMLET = /\s(?:thôn|bản|buôn|ấp|khóm|xóm|khu phố|tổ dân phố|khu dân cư|chi hội|chi đoàn)$/u;

/** Offices every hamlet has, and persons of a kind: many of them are meant. */
const OF_EACH_PLACE =
  /^(?:trưởng|bí thư) (?:thôn|bản|ấp|buôn|xóm|khu phố|khóm|chi bộ)$|^(?:tổ trưởng )?tổ dân phố$|^(?:già làng|người có uy tín|nhân viên|giáo viên (?:bộ môn|chủ nhiệm)|cán bộ, (?:giáo viên|công chức).*|cộng tác viên|y tế thôn(?: bản| buôn)?)$/u;

function isOpenPlural(member: Passage): boolean {
  const key = member.key;
  if (BARE_PLACES.test(key) || (BARE_HAMLET.test(key) && !/nông thôn$/u.test(key))) return true;
  if (OF_EACH_PLACE.test(key) || /^(?:giáo viên|nhân viên)[^,]*, (?:giáo viên|nhân viên)/u.test(key)) return true;
  // 'UBND các xã Hòa Mạc, Tân Thuận', 'các đồng chí Trưởng phòng Kinh tế': named one by one.
  if (
    /^(?:ubnd|ủy ban nhân dân|công an|trạm y tế|đảng ủy) các (?:xã|phường|xã, phường)\s/u.test(key) &&
    /các (?:xã|phường|xã, phường)\s+\p{Lu}/u.test(member.text)
  )
    return false;
  if (/^các đồng chí\s/u.test(key) && /^\S+ \S+ \S+\s+\p{Lu}/u.test(member.text)) return false;
  if (!/(?<![\p{L}])(?:các|những)(?![\p{L}])/u.test(key) || PLURAL_IN_NAME.test(key))
    return /^(?:sở, ban|phòng, ban|cơ quan, đơn vị|đơn vị, )/u.test(key);
  return !listedByName(key);
}

/** 'các phòng: Kinh tế, Văn hóa - Xã hội': the bodies are listed behind the plural. */
function listedByName(key: string): boolean {
  return /^các [^:]*:\s*\S/u.test(key);
}

function capitalFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
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
