import { slice, type Passage } from '../text/passage.js';
import { bodiesAt } from './lists.js';
import { isBodyStart, isOwnName, isPerson, isPlural, verbAt } from './bodies.js';

/** Words before the subject of a sentence: when, on what ground, on what condition, and the word that asks. */
const LEAD =
  /^(?:căn cứ|trên cơ sở|theo|định kỳ|kết thúc|hằng|hàng|từng|mỗi|trước|chậm nhất|muộn nhất|sau|khi|trong|vào|ngày|ngoài|nhận được|để|nhằm|quá trình|nếu|trường hợp|riêng|chế độ|về|qua|thông qua|\d{1,2} tháng|sáu tháng)(?![\p{L}])/u;
/** A lead of time ends also without a comma: 'Định kỳ 6 tháng, năm các đơn vị báo cáo …'. */
const TIME_LEAD =
  /^(?:định kỳ|hằng|hàng|từng|mỗi|trước|chậm nhất|muộn nhất|vào|ngày|kết thúc|\d{1,2} tháng|sáu tháng)(?![\p{L}])/u;
/** The act of the sentence: behind it stands no subject. */
const ACT = /(?<![\p{L}])(?:báo cáo|gửi|tổng hợp|xây dựng|phản ánh|liên hệ)(?![\p{L}])/u;
const ASKS = /^(?:đề nghị|yêu cầu|giao|phân công|đối với)(?: cho)?\s+/u;
/** No lead of a real plan is longer. */
const LONGEST_LEAD = 300;

/**
 * The bodies that a sentence tells what to do: at its head, or behind what says when and on what ground ('Định kỳ hằng tháng
 * (trước ngày 20), các thôn báo cáo …'). Null where nobody is named before the act.
 */
export function subjectOf(sentence: Passage): Passage | null {
  const at = subjectAt(sentence);
  const bodies = at < 0 ? null : bodiesAt(sentence, at, startsSubject);
  if (!bodies) return null;
  const asked = ISSUER_ASKS.exec(sentence.key.slice(at + bodies.text.length, at + bodies.text.length + 40));
  return (asked && bodiesAt(sentence, at + bodies.text.length + asked[0].length, startsSubject)) ?? bodies;
}

/** 'Ủy ban nhân dân xã giao Phòng Kinh tế …': whom the one who speaks tells. */
const ISSUER_ASKS = /^\s+(?:giao|yêu cầu|đề nghị|phân công)(?: cho)?\s+/u;

function subjectAt(sentence: Passage): number {
  const asked = ASKS.exec(sentence.key)?.[0].length ?? 0;
  if (startsBody(sentence, asked)) return asked;
  if (asked > 0 || !LEAD.test(sentence.key)) return -1;
  const key = sentence.key.slice(0, LONGEST_LEAD).replace(/\([^()]*\)/gu, (bracket) => '('.repeat(bracket.length));
  const inTime = TIME_LEAD.test(key);
  for (const joint of key.matchAll(/,\s+|[:(]\s+|\s(?=\S)/gu)) {
    const isSpace = joint[0].trim() === '' || joint[0].startsWith('(');
    if (isSpace && !inTime) continue;
    if (inTime && ACT.test(key.slice(0, joint.index))) return -1;
    const behind = joint.index + joint[0].length;
    const at = behind + (ASKS.exec(key.slice(behind, behind + 20))?.[0].length ?? 0);
    if (!startsBody(sentence, at)) continue;
    if (!isSpace || at > behind || (standsAlone(sentence, at, key.slice(0, behind)) && acts(sentence, at))) return at;
  }
  return -1;
}

function startsBody(sentence: Passage, at: number): boolean {
  return startsSubject(sentence.text.slice(at, at + LONGEST_LEAD), sentence.key.slice(at, at + LONGEST_LEAD));
}

function startsSubject(text: string, key: string): boolean {
  return isBodyStart(text, key) || isPerson(key);
}

/** Without a comma before it a subject is a plural or a name of its own, and belongs to nothing ('tại Trường …', 'của các …'). */
function standsAlone(sentence: Passage, at: number, before: string): boolean {
  if (/(?<![\p{L}])(?:của|tại|ở|với|cho|do|về|từ|cùng|và|trong|trên|thuộc|đến)\s$/u.test(before)) return false;
  const [text, key] = [sentence.text.slice(at, at + 60), sentence.key.slice(at, at + 60)];
  // Inside a name: 'Trường | Quân sự'.
  if (/\p{Lu}\p{L}*\s$/u.test(sentence.text.slice(0, at))) return false;
  return /^các\s/u.test(key) ? isPlural(key) : isOwnName(text, key) || /^(?:trưởng|thủ trưởng) các\s/u.test(key);
}

/** Behind the bodies a verb says what they do. */
function acts(sentence: Passage, at: number): boolean {
  const bodies = bodiesAt(sentence, at, startsSubject);
  if (!bodies) return false;
  const rest = slice(sentence, at, at + bodies.text.length + 60);
  return verbAt(rest.text, rest.key, bodies.text.length - 1) > 0 || ACT.test(rest.key.slice(bodies.text.length));
}

/** 'các cơ quan, đơn vị', 'các phòng, ban': all bodies, not those of a kind ('các trường học', 'các thôn'). */
export function isPluralOfAll(key: string): boolean {
  return /^các\s+(?:cơ quan|đơn vị|phòng|ban|ngành|sở|địa phương|thành viên|tổ chức|bộ phận)/u.test(key);
}
