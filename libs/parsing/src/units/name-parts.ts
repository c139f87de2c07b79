import { divideBodies } from '../names/lists.js';
import { isCapitals } from '../text/capitals.js';
import { offsetsFrom } from '../text/clean.js';
import { usualTones } from '../text/fold.js';
import { join, slice, type Passage } from '../text/passage.js';
import { FIELD_HEADS } from '../names/vocabulary.js';
import { anyOf, trimEndOf } from '../text/words.js';
import type { UnitHeading } from './unit-heading.js';

/** Name, members and whether it is an open plural. */
export function nameParts(head: Passage): Pick<UnitHeading, 'name' | 'members' | 'group'> {
  const bare = slice(head, 0, trimEndOf(head.text, ' :.;,').length);
  const members = membersOf(withoutBrackets(bare));
  return {
    name: capitalFirst(usualTones(bare.text)),
    members: [...new Set(members.map((member) => capitalFirst(usualTones(member.text))))],
    group: members.some((member) => isOpenPlural(member)),
  };
}

/** 'Đồng chí Bí thư Chi bộ, Trưởng bản': one person of two offices; 'Các đồng chí Trưởng phòng …, Trưởng phòng …': one each. */
function membersOf(name: Passage): Passage[] {
  if (ONE_PERSON.test(name.key)) return [name];
  const persons = PERSONS.test(name.key) ? officesOf(name) : [];
  if (persons.length > 1) return persons;
  return isCapitals(name.text) ? divideCapitals(name) : divideBodies(name);
}

const INSTITUTION_HEADS =
  'sở,phòng,công an,trạm,trung tâm,trường,hội,đoàn,ban,ủy ban,ubnd,mặt trận,văn phòng,bộ,chi cục,kho bạc,bảo hiểm,ngân hàng,công đoàn,đảng ủy,đồn,hạt,đài,viện,tòa án,liên đoàn,liên minh,thanh tra,báo,tổ,đội'.split(
    ',',
  );
/** Heads of institutions with a name behind them, and offices named by two fields; bare kinds ('CÁC SỞ, BAN, NGÀNH') are none. */
const INSTITUTION = new RegExp(
  `(?<=^|[,;]\\s+|\\svà\\s+)(?:(?:${anyOf(FIELD_HEADS)})(?=\\s+-\\s)|(?:công an|công đoàn|mặt trận|đoàn thanh niên)(?=\\s*(?:[,;]|$|\\svà\\s))|(?:${anyOf(INSTITUTION_HEADS)})(?=\\s+(?!và\\s(?!phát thanh))\\p{L}))`,
  'gu',
);

/** A name in capitals, divided as it would be in the usual case, where only institutions begin with a capital. */
function divideCapitals(name: Passage): Passage[] {
  const usual = name.key.replace(INSTITUTION, (head) => head.charAt(0).toUpperCase() + head.slice(1));
  const text = usual.charAt(0).toUpperCase() + usual.slice(1);
  const at = offsetsFrom(0, text.length);
  return divideBodies({ text, key: name.key, at }).map((part) =>
    slice(name, part.at[0] ?? 0, (part.at.at(-1) ?? -1) + 1),
  );
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
  if (OF_EACH_PLACE.test(key) || /^giáo viên[^,]*, (?:giáo viên|nhân viên)/u.test(key)) return true;
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
