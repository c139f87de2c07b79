import { anyOf, opening, WORD_END, words } from '../text/words.js';
import { FIELD_HEADS, KIND_NOUNS, OWN_HEADS, PERSON_HEADS, PHRASE_ENDS, TASK_VERBS } from './vocabulary.js';

const OWN = opening(anyOf([...OWN_HEADS, ...PERSON_HEADS]));
const KIND = opening(anyOf(KIND_NOUNS));
const PLURAL = opening('các|những|một số|toàn thể|tất cả');
const FIELD = new RegExp(`^(?:${anyOf(FIELD_HEADS)})${WORD_END}`, 'u');
const VERB = words(anyOf(TASK_VERBS), 'g');
const END = words(anyOf(PHRASE_ENDS), 'g');
/** 'tổ chức' as a noun: các tổ chức chính trị - xã hội, tổ chức, cá nhân. */
const NOUN_TO_CHUC =
  /^tổ chức (?:chính trị|xã hội|đoàn|đảng|thành viên|liên quan|có liên quan|kinh tế|hội|quần chúng|tôn giáo|phi|quốc tế|nghề|hành chính|sự nghiệp|cá nhân|tín dụng)/u;
/** Words after which a verb-like word only says which bodies are meant (cơ quan quản lý, cán bộ phụ trách). */
const MODIFIED = words(
  '(?:cơ quan|đơn vị|doanh nghiệp|cơ sở|ban|cán bộ|người|công ty|bộ phận|tổ|đội|lực lượng|đoàn|tổ chức|phụ trách(?: lĩnh vực)?|lĩnh vực|công tác|trung tâm|phòng|của|các|nhóm|hội đồng)',
);
const MODIFIERS =
  /^(?:quản lý|kinh doanh|sản xuất|đào tạo|truyền thông|thông tin|kiểm tra|giám sát|tư vấn|xây dựng|tham mưu|chỉ đạo|bảo vệ|chăm sóc|thực hiện|cung cấp|điều hành|giúp việc|tổ chức|giải quyết|thống kê|báo cáo|tuyên truyền|vận động|hỗ trợ|tiếp nhận|đầu tư)(?![\p{L}])/u;

/** A body or person's name begins here: own name, plural ('các trường học') or office named by its field. */
export function isBodyStart(text: string, key: string): boolean {
  if (PLURAL.test(key))
    return KIND.test(key.replace(PLURAL, '').trimStart()) || OWN.test(key.replace(PLURAL, '').trimStart());
  if (OWN.test(key)) return /^\p{Lu}/u.test(text) || KIND.test(key);
  if (KIND.test(key)) return true;
  return FIELD.test(key) && /^\p{Lu}/u.test(text);
}

/** A body's own name begins here: capital first letter and a name behind the first word. */
export function isOwnName(text: string, key: string): boolean {
  const head = OWN.exec(key) ?? (FIELD.test(key) ? FIELD.exec(key) : null);
  if (!head || !/^\p{Lu}/u.test(text)) return false;
  const rest = text.slice(head[0].length).trimStart();
  const restKey = key.slice(head[0].length).trimStart();
  if (rest === '' || /^[,;.)]/.test(rest)) return head[0].length > 3 || /^\p{Lu}{2,}/u.test(text);
  // 'Hội đoàn thể', 'Sở, ban, ngành': a capital by chance.
  return !/^(?:đoàn thể|ngành|ban ngành)/u.test(restKey);
}

/** A list of kinds begins here, with or without 'các'. */
export function isKind(key: string): boolean {
  return KIND.test(PLURAL.test(key) ? key.replace(PLURAL, '').trimStart() : key);
}

/** 'các …' begins here. */
export function isPlural(key: string): boolean {
  return PLURAL.test(key);
}

/** The paragraph opens with a verb that tells what to do. */
export function opensTask(key: string): boolean {
  return new RegExp(
    `^(?:${anyOf(TASK_VERBS)}|trong phạm vi|trên cơ sở|theo chức năng|là|đồng chí)${WORD_END}`,
    'u',
  ).test(key);
}

/**
 * Where the names end and the task begins: the first verb written small that is no part of a name.
 * -1 when there is none. `from` is the place to look from.
 */
export function verbAt(text: string, key: string, from = 0): number {
  VERB.lastIndex = from;
  for (let match = VERB.exec(key); match !== null; match = VERB.exec(key)) {
    if (isRealVerb(text, key, match.index)) return match.index;
  }
  return -1;
}

function isRealVerb(text: string, key: string, index: number): boolean {
  const first = text.charAt(index);
  if (index > 0 && first !== first.toLowerCase()) return false;
  const rest = key.slice(index, index + 40);
  if (NOUN_TO_CHUC.test(rest)) return false;
  const before = key.slice(Math.max(0, index - 24), index).trimEnd();
  if (/^tổ chức(?:,|$| và )/u.test(rest) && /(?:các|,|và)$/u.test(before)) return false;
  if (/(?:-|\/|&)$/.test(before)) return false;
  const lastWords = MODIFIED_END.exec(before);
  return !(lastWords && MODIFIERS.test(rest));
}
const MODIFIED_END = new RegExp(`${MODIFIED.source}$`, 'u');

/** Where a list of bodies stops for a word like 'trong', 'để', 'tại'; -1 when there is none. */
export function phraseEndAt(text: string, key: string, from = 0): number {
  END.lastIndex = from;
  for (let match = END.exec(key); match !== null; match = END.exec(key)) {
    const first = text.charAt(match.index);
    if (first === first.toLowerCase() && !/^(?:theo dõi)/u.test(key.slice(match.index))) return match.index;
  }
  return -1;
}
