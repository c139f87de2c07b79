import { slice, type Passage } from '../text/passage.js';
import {
  isBodyStart,
  isKind,
  isListed,
  isModifier,
  isOtherBody,
  isOwnName,
  isPlural,
  isSmallOwnName,
  kindLength,
  ownHeadLength,
  phraseEndAt,
  verbAt,
} from './bodies.js';
import { knownNameEnd } from './known-names.js';
import { actBehindName, fieldWordsWithComma, isNameWord } from './name-words.js';

/** Joints of a list of bodies: comma, semicolon inside brackets aside, 'và', 'cùng', '&' is part of names. */
const JOINT = /\s*,\s*(?:và\s+)?|\s+(?:và|cùng với|cùng|hoặc)\s+|\s*;\s*/gu;

/** Own names that themselves hold a comma or 'và' before another body's name; a place ends them ('Văn phòng UBND tỉnh'). */
const DOUBLE_NAME =
  /(?:văn phòng|vp)\s+(?:hđnd|hội đồng nhân dân|đđbqh|đoàn đại biểu quốc hội|ủy ban nhân dân|ubnd)(?![^,;]*\s(?:xã|phường|đặc khu|huyện|tỉnh|thành phố)(?![\p{L}]))[^,;]*$/u;
const SECOND_NAME = /^(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|đoàn đại biểu)/u;
/** Behind these words a list belongs to the name before it. */
const GOVERNING =
  /(?:phụ trách|lĩnh vực|thuộc lĩnh vực|kiêm|chuyên trách|(?<!ban )quản lý|kinh doanh|giám sát)(?![\p{L}])[^,]*$/u;
/** Kinds of places behind it are what one office manages ('Ban Quản lý khu kinh tế, khu công nghiệp'). */
const MANAGES = /(?<![\p{L}])ban quản lý(?![\p{L}])[^,]*$/u;
/** 'lực lượng Công an, Quân sự, Biên phòng' is one phrase. */
const FORCES = /^(?:các )?lực lượng\s/u;
const FORCE =
  /^(?:công an|quân sự|quân đội|biên phòng|dân quân|kiểm lâm|hải quan|y tế|kiểm ngư|cảnh sát)(?=\s*(?:,|$|và\s))/u;
const MANAGED_KINDS =
  /^(?:khu|cụm|chợ|bến|dự án|công trình|di tích|rừng|cảng|vườn|hồ|đập|bãi|đô thị|chung cư|nhà)(?! trường)(?![\p{L}])/u;
/** 'Ban Quản lý Khu kinh tế và các khu công nghiệp' is one office. */
const MANAGED =
  /^các (?:khu (?:công nghiệp|kinh tế|chế xuất|du lịch|di tích)|cụm công nghiệp|dự án|công trình)(?![\p{L}])/u;
/** Behind these words the field of work of one person or office is listed ('phụ trách lĩnh vực Dân tộc, Tôn giáo'). */
const FIELD_OF_WORK = /(?<![\p{L}])(?:phụ trách|lĩnh vực|bộ phận(?! liên quan| có))(?![\p{L}])/u;
/** 'Bộ phận Y tế, các tổ chuyên môn': the part of an office is named by its field, a plural or a person is the next body. */
const PART_OF_OFFICE = /(?<![\p{L}])bộ phận(?![\p{L}])(?!.*(?<![\p{L}])(?:phụ trách|lĩnh vực)(?![\p{L}]))/u;
const INSTITUTION =
  /^(?:Sở|Phòng|Ủy ban|Uỷ ban|UBND|UBMTTQ|Công an|Trạm|Trường|Trung tâm|Ban|Đoàn|Tổ|Hội|Công đoàn)(?![\p{L}])/u;
const PLACE_KINDS =
  /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thôn|bản|buôn|ấp|khu phố|tổ dân phố|xóm)(?:\s*[,;]|\s*$|\s+và\s|\s+trên địa bàn|\s+(?:xã|phường|thị trấn|đặc khu)\s*$)/u;

/** Divides a list of bodies as a reader would: 'các sở, ban, ngành' is one phrase, 'Phòng Y tế, Trung tâm Y tế' two. */
export function divideBodies(list: Passage): Passage[] {
  if (list.text.length > LONGEST_LIST) return [list];
  const phrases: Passage[] = [];
  let from = 0;
  for (const joint of jointsOf(list)) {
    const next = joint.index + joint.length;
    if (startsNextBody(list, from, joint.index, next)) {
      phrases.push(slice(list, from, joint.index));
      from = next;
    }
  }
  phrases.push(slice(list, from));
  return phrases.filter((phrase) => phrase.text !== '');
}

/** Joints outside brackets. */
function jointsOf(list: Passage): { index: number; length: number }[] {
  const joints: { index: number; length: number }[] = [];
  let depth = 0;
  let scanned = 0;
  for (const match of list.key.matchAll(JOINT)) {
    for (; scanned < match.index; scanned++) {
      if (list.key[scanned] === '(') depth++;
      if (list.key[scanned] === ')') depth--;
    }
    if (depth <= 0) joints.push({ index: match.index, length: match[0].length });
  }
  const whole = joints.length > 0 ? fieldWordsWithComma(list.key) : [];
  if (whole.length === 0) return joints;
  return joints.filter(({ index }) => !whole.some(({ from, to }) => from < index && index < to));
}

function startsNextBody(list: Passage, from: number, jointAt: number, next: number): boolean {
  const text = list.text.slice(next);
  const key = list.key.slice(next);
  const current = list.key.slice(from, jointAt);
  // With a capital the word is part of a name ('Đội Quản lý trật tự đô thị, các khu phố').
  const governs = GOVERNING.test(list.text.slice(from, jointAt));
  if (FIELD_OF_WORK.test(current))
    return INSTITUTION.test(text) || (PART_OF_OFFICE.test(current) && isNextOf(text, key));
  if (MANAGES.test(current) && MANAGED.test(key)) return false;
  if (isPlural(key)) return isListed(text, key) && !governs;
  if (FORCES.test(current) && FORCE.test(key)) return false;
  if (DOUBLE_NAME.test(current) && SECOND_NAME.test(key)) return false;
  // 'Báo và Đài Phát thanh - Truyền hình' is one office since 2025.
  if (current === 'báo' && /^(?:đài|phát thanh)(?![\p{L}])/u.test(key)) return false;
  if (governs && !isOwnName(text, key)) return false;
  if (MANAGES.test(current) && MANAGED_KINDS.test(key)) return false;
  const currentOwn = isOwnName(list.text.slice(from), current) && !isPlural(current);
  if (
    PLACE_KINDS.test(key) &&
    /(?:xã|phường|thị trấn|đặc khu|thôn|bản|huyện|quận|thị xã|thành phố|buôn|ấp)$/u.test(current)
  )
    return false;
  if (
    isOwnName(text, key) ||
    (isOtherBody(text, key) && !(/ và /u.test(list.key.slice(jointAt, next)) && isSecondField(text, key, current)))
  )
    return true;
  // 'Thủ trưởng các sở, ban, ngành': the kinds belong to the plural inside the name.
  if (/(?<![\p{L}])các(?![\p{L}])/u.test(current)) return false;
  // Behind a place the name is over: 'Trung tâm Văn hóa, Thể thao phường, Nhà hàng Biển Hồ'.
  if (currentOwn && ENDED.test(current) && /^\p{Lu}\p{L}*\s+\p{L}/u.test(text)) return true;
  if (isSmallOwnName(key) && isSmallOrOwn(list, from, current)) return true;
  if (/dân tộc$/u.test(current) && /^tôn giáo(?![\p{L}])/u.test(key)) return false;
  // Behind a body's own name any body starts the next phrase; inside a list of kinds a bare kind goes on.
  // 'doanh nghiệp Minh Tâm, cơ sở may Hồng Nhung': a name behind the kind ends it, too.
  // Behind the first own name of a list each kind is a body: 'Công an xã, trường học, trưởng thôn'.
  const isAfterOwn =
    !isPlural(current) &&
    (isOtherBody(list.text.slice(from), current) || (isOwnName(list.text, list.key) && !isPlural(list.key)));
  const currentNamed = !isPlural(current) && /\p{Lu}\p{L}*$/u.test(list.text.slice(from, jointAt));
  return (
    (currentOwn || currentNamed || isAfterOwn) &&
    isKind(key) &&
    /^\p{Ll}/u.test(text) &&
    !/^(?:ban|bộ|tổ|hội|đội|đài|báo)\s+\p{L}/u.test(key)
  );
}

/** The name ends with the kind of place it is of, or with a number ('khu vực III'). */
const ENDED = /(?<!các )(?:(?<![\p{L}])(?:xã|phường|tỉnh|thành phố|huyện|đặc khu)|khu vực (?:[ivx]+|\d+)|số \d+)$/u;

/** 'Sở Nông nghiệp và | Môi trường tỉnh': the name of an office goes on with a second field as long as no place has ended it. */
function isSecondField(text: string, key: string, current: string): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    // 'Tư pháp - Hộ tịch' is an office of two fields itself.
    !/^[^,]{1,20} - /u.test(key) &&
    /^(?:sở|phòng|bộ|ban|trung tâm|chi cục|cục|hội|văn phòng|viện)\s/u.test(current) &&
    !/(?<![\p{L}])(?:xã|phường|tỉnh|thành phố|huyện|đặc khu)(?![\p{L}])/u.test(current)
  );
}

/** A body by name, also written small. */
function isSmallOrOwn(list: Passage, from: number, current: string): boolean {
  return isSmallOwnName(current) || isOwnName(list.text.slice(from), current);
}

/** 'các …' or a person written small, each a body of its own. */
function isNextOf(text: string, key: string): boolean {
  return (isPlural(key) && isBodyStart(text, key)) || isOtherBody(text, key);
}

/** No list of bodies is longer; what is looked through for each 'phối hợp' must not grow with the text. */
const LONGEST_LIST = 500;

/**
 * The list of bodies that begins at `from`, up to the verb or preposition that ends it; null when no body stands there.
 * Reads 'các sở, ban, ngành và đơn vị có liên quan' out of '… có liên quan rà soát nhân sự'.
 */
export function bodiesAt(sentence: Passage, from: number, starts: typeof isBodyStart = isBodyStart): Passage | null {
  const rest = slice(sentence, from, from + LONGEST_LIST);
  if (!starts(rest.text, rest.key)) return null;
  let end = rest.text.length;
  let depth = 0;
  for (let i = 0; i < end; i++) {
    const c = rest.text[i];
    if (c === '(') depth++;
    if (c === ')' && --depth < 0) end = i;
    if (depth !== 0 || (c !== ';' && c !== ':' && c !== '.') || goesOnBehind(rest, i)) continue;
    end = c === '.' && /\p{L}/u.test(rest.text[i + 1] ?? '') ? end : i;
  }
  for (const stop of [
    verbAt(rest.text, withoutBrackets(rest.key), 1),
    phraseEndAt(rest.text, rest.key, 1),
    behindPlaceKind(rest),
    // '… Sở Y tế 6 tháng, năm': the time begins.
    rest.key.search(/\s\d{1,2} (?:tháng|ngày|lần)(?!\p{L})/u),
  ])
    if (stop > 0) end = Math.min(end, stop);
  const names = [0, ...jointsOf(rest).map((joint) => joint.index + joint.length)].filter((name) => name < end);
  for (const stop of [behindKnownName(rest, names), behindOwnName(rest, names)])
    if (stop > 0) end = Math.min(end, stop);
  const list = slice(rest, 0, withoutOpenBracket(rest.text, end));
  const last = endOfList(list);
  return last > 0 ? slice(list, 0, last) : null;
}

/** 'các ban, ngành; các thôn', 'các sở: Nội vụ, Tư pháp': the list goes on behind the semicolon or colon. */
function goesOnBehind(rest: Passage, at: number): boolean {
  const behind = rest.text.slice(at + 1).trimStart();
  const key = rest.key.slice(rest.key.length - behind.length);
  if (rest.text[at] === ';') return isPlural(key) && isListed(behind, key);
  return rest.text[at] === ':' && /^\p{Lu}/u.test(behind) && LISTED.test(rest.key.slice(0, at));
}

/** A plural whose bodies are listed behind a colon. */
const LISTED = /(?<![\p{L}])các (?:sở|phòng|ngành|xã|phường|xã, phường|thôn|trường|hội|đơn vị|cơ quan|ban)$/u;

/** What stands in brackets says no act of the list. */
function withoutBrackets(key: string): string {
  return key.replace(/\([^()]*\)/gu, (bracket) => '('.repeat(bracket.length));
}

/** What may follow a known name and still say which body is meant; another small word tells what to do. */
const GOES_ON =
  /^\s+(?:chi nhánh|phòng giao dịch|và|hoặc|hay|cùng|với|có|liên|trên|thuộc|của|trực|trung|học|địa|cơ sở|các|cấp|khu|số|xã|phường|tỉnh|huyện|thành|đoàn|ủy|thị|đặc|thôn|bản|buôn|ấp|tổ|nhà|trường|hạ tầng|dự phòng|lưu động|giao thông|kinh tế|đào tạo|thiếu nhi|đô thị|xã hội|môi trường|thể thao|du lịch|nông thôn|phụ trách|chuyên|chính quy|viên|làm|khối|vùng|miền|ngoài|tại chỗ|nơi|quản lý|dân quân|bậc|đóng|liên quan|được|tham gia|phối hợp)(?![\p{L}])/u;

/** 'Trạm Y tế luyện tập': behind the whole name of a known body a small word acts. */
function behindKnownName(rest: Passage, names: readonly number[]): number {
  for (const start of names) {
    // What kinds of bodies a plural means is said by many small words ('các đơn vị chức năng').
    if (!/^\p{Lu}/u.test(rest.text.slice(start)) || isPlural(rest.key.slice(start, start + 20))) continue;
    const end = knownNameEnd(slice(rest, start));
    if (end === null) continue;
    const at = start + end;
    if (
      /^\s+\p{Ll}/u.test(rest.text.slice(at, at + 3)) &&
      !GOES_ON.test(rest.key.slice(at, at + 20)) &&
      !isNameWord(rest.key, at + 1)
    )
      return at;
  }
  return -1;
}

/** 'Tổ Ngữ văn | chấm chọn': behind a body's own name a word that can belong to no name acts. */
function behindOwnName(rest: Passage, names: readonly number[]): number {
  for (const start of names) {
    const text = rest.text.slice(start);
    const key = rest.key.slice(start);
    const own = isOwnName(text, key) && !isPlural(key);
    if (!own && !isListed(text, key)) continue;
    const act = own ? actBehindName(text, key, ownHeadLength(key)) : actBehindName(text, key, kindLength(key), true);
    if (act > 0) return start + act;
  }
  return -1;
}

/** 'Đoàn thanh niên xã cắm biển': behind xã, tỉnh … only a name, a joint or an attribute goes on; another small word acts. */
const BEHIND_KIND =
  /(?<![\p{L}])(?<!hợp tác )(?<!nông )(?:xã|phường|thị trấn|đặc khu|huyện|tỉnh|thị xã|thôn|ấp|khu phố|tổ dân phố)\s+(?!bản|xóm|ấp|buôn|khu|tổ|thôn|mới|văn |thông minh|kiểu mẫu|đạt |chưa |người |phía |giáp |lân |gần |thuần |nằm |bị |tự |dân |đồng |tỉnh|huyện|xã|phường|thành |cấp |và |hoặc |có |liên |trên |thuộc |của |trực |miền |vùng |biên |ven |đảo |đặc |nông |trọng |còn |nghèo |khó |hội|đoàn|cùng |cũ(?![\p{L}])|ủy(?![\p{L}])|phụ trách )(?=\p{Ll})/gu;

/** Where a small word acts behind the kind of a place; -1 where none does. */
export function behindPlaceKind(rest: Passage): number {
  for (const match of rest.key.matchAll(BEHIND_KIND)) {
    const next = match.index + match[0].length;
    if (/^\p{Ll}/u.test(rest.text.slice(next)) && match.index > 0) return next;
  }
  return -1;
}

/** 'UBND xã (qua Phòng …': the cut fell inside a bracket, which then is none of the list. */
function withoutOpenBracket(text: string, end: number): number {
  const open = text.lastIndexOf('(', end - 1);
  return open >= 0 && text.indexOf(')', open) >= end ? open : open >= 0 && text.indexOf(')', open) < 0 ? open : end;
}

/** Cuts the list before a joint behind which no body stands ('…, tăng cường', '… và nhân dân trên'). */
function endOfList(list: Passage): number {
  for (const joint of jointsOf(list)) {
    const next = joint.index + joint.length;
    const text = list.text.slice(next);
    const key = list.key.slice(next);
    if (text === '') return joint.index;
    if (isListed(text, key) || isModifier(list.key, next)) continue;
    // 'Sở Văn hóa, Thể thao và Du lịch': the comma belongs to the own name as long as capitals follow.
    if (/^\p{Lu}/u.test(text)) continue;
    return joint.index;
  }
  const trailing = /[\s,]+(?:và|cùng)?$/u.exec(list.key);
  return trailing ? trailing.index : list.key.length;
}
