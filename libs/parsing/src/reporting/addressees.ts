import type { DutyKind } from '#domain';
import { bodiesAt } from '../names/lists.js';
import { slice, type Passage } from '../text/passage.js';

/** Who a report goes to, who collects it, and to whom the receiver reports on. */
export interface Addressees {
  to: Passage | null;
  via: Passage | null;
  onward: Passage | null;
}

/** The acts behind which an addressee is looked for, and the words that may stand before it. */
const TELLS = /(?<![\p{L}])(?:báo cáo|gửi|phản ánh|kiến nghị|liên hệ)(?![\p{L}])/gu;
const TOWARD =
  /^(?:\s+(?:ngay|kịp thời))?\s+(?:(?:gửi\s+)?(?:về|cho|đến|lên|tới|với)\s+)?|(?<![\p{L}])(?:gửi\s+(?:về|cho|đến|lên|tới)|gửi|về|cho|đến|lên|tới|với)\s+/gu;
const ONWARD = /(?:để|nhằm)\s+(?:[^;.]{0,40}?)?(?:tổng hợp|tham mưu|xem xét)[^;.]{0,30}?báo cáo\s+(?:với\s+|cho\s+)?/u;

/** An own plan goes to nobody; what the receiver of a problem cannot solve goes on by a later clause. */
export function addressesOf(kind: DutyKind, clause: Passage, next: Passage | undefined): Addressees {
  if (kind === 'own-plan') return { to: null, via: viaOf(clause), onward: null };
  const found = addresseesOf(clause);
  if (kind !== 'problem-report' || found.onward !== null || !next) return found;
  const passedOn = /(?:trình|báo cáo)\s+(?=ủy ban|ubnd|chủ tịch|hội đồng|sở|bộ)/u.exec(next.key);
  return passedOn ? { ...found, onward: bodiesAt(next, passedOn.index + passedOn[0].length) } : found;
}

function addresseesOf(clause: Passage): Addressees {
  const onwardAt = ONWARD.exec(clause.key);
  const limit = onwardAt?.index ?? clause.key.length;
  const onward = onwardAt ? bodiesAt(clause, onwardAt.index + onwardAt[0].length) : null;
  const advised = /tham mưu(?: cho| giúp)?\s+/u.exec(clause.key.slice(0, limit));
  if (advised) {
    const issuer = bodiesAt(clause, advised.index + advised[0].length);
    const report = /báo cáo\s+/u.exec(clause.key.slice(advised.index));
    const beyond = report ? bodiesAt(clause, advised.index + report.index + report[0].length) : null;
    if (issuer) return { to: issuer, via: viaOf(clause), onward: beyond ?? onward };
  }
  return { to: addressee(clause, limit), via: viaOf(clause), onward };
}

function addressee(clause: Passage, limit: number): Passage | null {
  for (const tell of clause.key.matchAll(TELLS)) {
    const behind = tell.index + tell[0].length;
    if (behind >= limit) break;
    // What stands in brackets is no addressee, and the bracket may stand before one: 'gửi báo cáo (kèm số liệu) về Sở …'.
    const rest = clause.key
      .slice(behind, Math.min(limit, behind + 200))
      .replace(/\([^)]*\)?/gu, (part) => '('.repeat(part.length));
    for (const toward of rest.matchAll(TOWARD)) {
      const body = bodiesAt(clause, behind + toward.index + toward[0].length);
      if (body) return body;
    }
  }
  const demand = /theo yêu cầu của\s+/u.exec(clause.key);
  return demand ? bodiesAt(clause, demand.index + demand[0].length) : null;
}

/** 'qua đồng chí Lê Văn Bình', 'qua cô Phan Thị Lệ': a person by name. */
const PERSON = /^(?:đồng chí|đ\/c|cô|thầy|ông|bà|anh|chị)\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,5}/u;

/** The body behind 'qua', without an explaining bracket. */
function viaOf(clause: Passage): Passage | null {
  const through = /\(?(?<![\p{L}])(?:thông )?qua\s+/u.exec(clause.key);
  if (!through) return null;
  const at = through.index + through[0].length;
  const person = PERSON.exec(clause.text.slice(at, at + 80));
  const body = person ? slice(clause, at, at + person[0].length) : bodiesAt(clause, at);
  if (!body) return null;
  const bracket = body.text.indexOf('(');
  return bracket < 0 ? body : slice(body, 0, bracket);
}
