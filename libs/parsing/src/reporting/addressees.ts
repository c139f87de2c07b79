import { bodiesAt } from '../names/lists.js';
import { slice, type Passage } from '../text/passage.js';
import { words } from '../text/words.js';
import type { Act } from './acts.js';

/** Who a report goes to, who collects it, and to whom the receiver reports on. */
export interface Addressees {
  to: Passage | null;
  via: Passage | null;
  onward: Passage | null;
  /** The clause tells to advise a body ('tham mưu …'): what was said of other receivers does not hold for it. */
  advises: boolean;
}

/** The acts behind which an addressee is looked for, and the words that may stand before it. */
const TELLS = words('báo cáo|gửi|trình|phản ánh|kiến nghị|đề xuất|liên hệ', 'g');
/** A plan is sent; 'báo cáo kết quả về …' beside it is another thing. */
const SENDS = words('gửi|trình|báo cáo(?! (?:kết quả|tình hình|tiến độ|số liệu))', 'g');
/** What is told of problems behind a plan. */
const CONDITION = words('quá trình|nếu|trường hợp');
const TOWARD =
  /^(?:\s+(?:ngay|kịp thời))?\s+(?:(?:gửi\s+)?(?:về|cho|đến|lên|tới|với)\s+)?|(?<![\p{L}])(?:gửi\s+(?:về|cho|đến|lên|tới)|gửi|trình|về|cho|đến|lên|tới|với)\s+/gu;
/** 'để tổng hợp, báo cáo UBND tỉnh', 'tổng hợp, trình UBND xã': from there on the receiver acts. */
const ONWARD =
  /(?<!\p{L})(?:(?:để|nhằm)\s+(?:[^;.]{0,40}?)?(?:tổng hợp|tham mưu|xem xét)[^;.]{0,30}?(?:báo cáo|trình)\s+(?:với\s+|cho\s+)?|(?:để|nhằm)\s+(?:báo cáo|trình)\s+(?:với\s+|cho\s+)?|(?<=\p{L}\s)tổng hợp,?\s+(?:trình|(?:tham mưu\s+)?báo cáo)\s+(?=ủy ban|ubnd|chủ tịch|hội đồng|hđnd|sở|bộ|ban))/gu;

/**
 * Whom the part of a clause names that tells of an act; where it names nobody, the rest of the clause ('báo cáo sơ kết …, báo
 * cáo tổng kết … về Sở Nội vụ'). A plan of one's own may go to nobody.
 */
export function addressesIn(clause: Passage, next: Passage | undefined): (act: Act) => Addressees {
  let whole: Addressees | null = null;
  return ({ kind, part, isWhole }) => {
    if (kind === 'own-plan') return addresseesOfPlan(part);
    const ofPart = isWhole ? null : addresseesOf(part);
    if (ofPart && (ofPart.to !== null || ofPart.via !== null)) return ofPart;
    whole ??= addresseesOf(clause);
    return kind === 'problem-report' && whole.onward === null && next ? { ...whole, onward: passedOn(next) } : whole;
  };
}

function addresseesOfPlan(part: Passage): Addressees {
  const limit = CONDITION.exec(part.key)?.index ?? onwardIn(part).from;
  return { to: addressee(part, SENDS, limit), via: viaOf(part), onward: null, advises: false };
}

/** What the receiver of a problem cannot solve goes on by the next clause: '; trường hợp vượt thẩm quyền, báo cáo …'. */
function passedOn(next: Passage): Passage | null {
  const match = /(?:trình|báo cáo)\s+(?=ủy ban|ubnd|chủ tịch|hội đồng|sở|bộ)/u.exec(next.key);
  return match && bodiesAt(next, match.index + match[0].length);
}

function addresseesOf(clause: Passage): Addressees {
  const { from: limit, body: onward } = onwardIn(clause);
  const advised = /tham mưu(?: cho| giúp)?\s+/u.exec(clause.key.slice(0, limit));
  const via = viaOf(clause);
  if (advised) {
    const issuer = bodiesAt(clause, advised.index + advised[0].length);
    const report = /báo cáo\s+/u.exec(clause.key.slice(advised.index));
    const beyond = report ? bodiesAt(clause, advised.index + report.index + report[0].length) : null;
    if (issuer) return { to: issuer, via, onward: beyond ?? onward, advises: true };
  }
  return { to: addressee(clause, TELLS, limit), via, onward, advises: advised !== null };
}

/** Where the receiver begins to act, and to whom it reports; a report drawn up by its own author goes on to nobody. */
function onwardIn(clause: Passage): { from: number; body: Passage | null } {
  for (const match of /để |nhằm |tổng hợp/u.test(clause.key) ? clause.key.matchAll(ONWARD) : []) {
    const isAim = /^(?:để|nhằm)/u.test(match[0]);
    if (!isAim && !/(?<!\p{L})(?:gửi|về|qua|phản ánh|đến|cho)\s/u.test(clause.key.slice(0, match.index))) continue;
    return { from: match.index, body: bodiesAt(clause, match.index + match[0].length) };
  }
  return { from: clause.key.length, body: null };
}

function addressee(clause: Passage, tells: RegExp, limit: number): Passage | null {
  for (const tell of clause.key.matchAll(tells)) {
    const behind = tell.index + tell[0].length;
    if (behind >= limit) break;
    // What stands in brackets is no addressee, and the bracket may stand before one: 'gửi báo cáo (kèm số liệu) về Sở …'.
    const rest = clause.key
      .slice(behind, Math.min(limit, behind + 200))
      .replace(/\([^)]*\)?/gu, (part) => '('.repeat(part.length));
    for (const toward of rest.matchAll(TOWARD)) {
      const body = bodiesAt(clause, behind + toward.index + toward[0].length);
      if (body) return withoutAddress(body);
    }
  }
  const demand = /theo yêu cầu của\s+/u.exec(clause.key);
  return demand ? bodiesAt(clause, demand.index + demand[0].length) : null;
}

/** 'Phòng Kinh tế (điện thoại: 0223.811.xxx)': how to reach it is no part of the name. */
function withoutAddress(body: Passage): Passage {
  const bracket = /\s*\((?:[^()]*(?:@|điện thoại|đt|email|e-mail|gmail|zalo|địa chỉ|hộp thư)|qua )/u.exec(body.key);
  return bracket ? slice(body, 0, bracket.index) : body;
}

/** 'qua đồng chí Lê Văn Bình', 'qua cô Phan Thị Lệ': a person by name. */
const PERSON = /^(?:đồng chí|đ\/c|cô|thầy|ông|bà|anh|chị)\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,5}/u;

/** 'qua nhóm Zalo', 'qua hộp thư điện tử': a way of sending, nobody who collects. */
const WAY =
  /^(?:nhóm|zalo|e?-?mail|gmail|hộp thư|thư điện tử|địa chỉ|phần mềm|hệ thống|giao ban|cuộc họp|hội nghị|trục|cổng|đường|điện thoại|số|ứng dụng|trang|mạng|fax|bưu|file)(?!\p{L})/u;

/** Acts that something goes through a body for; 'tuyên truyền qua các trường học' before them names nobody who collects. */
const HANDS_IN = words(
  'báo cáo|gửi|nộp|trình|phản ánh|kiến nghị|đề xuất|liên hệ|trao đổi|thông tin|thông báo|kế hoạch|tổng kết|kết quả',
);

/** The body behind 'qua', without an explaining bracket. */
function viaOf(clause: Passage): Passage | null {
  const from = HANDS_IN.exec(clause.key)?.index ?? 0;
  for (const through of clause.key.matchAll(/\(?(?<!\p{L})(?:thông )?qua\s+/gu)) {
    const at = through.index + through[0].length;
    if (through.index < from || WAY.test(clause.key.slice(at, at + 20))) continue;
    const person = PERSON.exec(clause.text.slice(at, at + 80));
    const body = person ? slice(clause, at, at + person[0].length) : bodiesAt(clause, at);
    if (!body) return null;
    if (!person && through[0].startsWith('(')) return upToBracket(clause, at, body);
    const bracket = body.text.indexOf('(');
    return bracket < 0 ? body : slice(body, 0, bracket);
  }
  return null;
}

/** What stands behind the name in its bracket and still tells which body: 'Tổ | giúp việc Ban Chỉ đạo)', 'Phó Chủ tịch | phụ trách)'. */
const STILL_NAME =
  /^\s+(?!(?:để|tổng hợp|theo dõi|xem xét|số|địa chỉ|e?-?mail|điện thoại|đt|trước|vào|chậm nhất|làm|gửi|nhận|chịu|trong|khi|bằng)(?!\p{L}))[^,;:()@\d]{2,50}(?=\))/u;

function upToBracket(clause: Passage, at: number, body: Passage): Passage {
  const bracket = body.text.indexOf('(');
  if (bracket >= 0) return slice(body, 0, bracket);
  const end = at + body.text.length;
  const still = STILL_NAME.exec(clause.key.slice(end, end + 60));
  return still ? slice(clause, at, end + still[0].length) : body;
}
