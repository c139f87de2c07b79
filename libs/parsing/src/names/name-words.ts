import { anyOf, WORD_END, WORD_START } from '../text/words.js';
import { FIELD_PHRASES } from './field-phrases.data.js';
import { knownUnits } from './known-units.js';
import { fold } from '../text/fold.js';

/**
 * What the name of a body can be: a head noun ('Trung tâm'), words of its field, and a place. A small word that is none of them
 * begins what the body is to do ('Tổ Ngữ văn | chấm chọn tác phẩm', 'Trạm Y tế xã Yên Dương | test nhanh').
 */
const FIELD = anyOf(FIELD_PHRASES);
const FIELD_ANYWHERE = new RegExp(`${WORD_START}(?:${FIELD})${WORD_END}`, 'gu');
const FIELD_HERE = new RegExp(`(?:${FIELD})${WORD_END}`, 'uy');
/** Words that join a name to what it belongs to; behind them any noun stands. Where they end a list is told elsewhere. */
const JOINS =
  /(?:của|thuộc|tại|ở|trong|ngoài|trên|về|cho|với|và|hoặc|hay|cùng|các|những|có|nơi|theo|do|là|để|qua|phụ trách|chuyên trách|kiêm|đóng|thường trực|trực thuộc|lĩnh vực|công tác|khối)(?![\p{L}])/uy;
const PLACES =
  /(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản|buôn|làng|ấp|khóm|xóm|tổ dân phố|khu phố|khu dân cư|khu vực|liên khu|cụm|khối|tổ|khu|vùng|miền|số|cấp|cơ sở|chợ|bến|bến xe|cảng|ga|đền|chùa|đình|hồ|đập|cầu|đảo|vịnh|rừng|trường|nông trường|lâm trường|làng nghề|quốc lộ|đường|phố|tuyến|bãi|kênh|sông|suối|đèo|mỏ|biên giới|ven biển|nhà trường|cơ quan|đơn vị|ngành|công ty|hai cấp|ba cấp|toàn)(?![\p{L}])/uy;

/** A verb-like word at `at` is the end of a word of a field: 'công | trình', 'việc | làm', 'dự án | đầu tư xây dựng'. */
export function isInsideFieldWord(key: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_FIELD);
  const near = key.slice(from, at + LONGEST_FIELD);
  for (const match of near.matchAll(FIELD_ANYWHERE)) {
    const start = from + match.index;
    if (start >= at) return false;
    if (start + match[0].length > at) return true;
  }
  return false;
}

const LONGEST_FIELD = 40;

/** The parts of a list that lie inside a word with a comma of its own: 'Tổ bảo vệ an ninh, trật tự'. */
export function fieldWordsWithComma(key: string): { from: number; to: number }[] {
  return [...key.matchAll(FIELD_WITH_COMMA)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

const FIELD_WITH_COMMA = new RegExp(
  `${WORD_START}(?:${anyOf(FIELD_PHRASES.filter((phrase) => phrase.includes(',')))})${WORD_END}`,
  'gu',
);

let pairs: ReadonlySet<string> | null = null;

/** Two syllables that stand side by side in a name of a known body. */
function isPair(first: string, second: string): boolean {
  pairs ??= new Set(
    knownUnits()
      .flatMap((unit) => [unit.canonical, ...unit.aliases])
      .flatMap((name) => {
        const words = fold(name).split(/\s+/);
        return words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`);
      }),
  );
  return pairs.has(`${first} ${second}`);
}

/** What the last word of a name read so far lets follow. */
type State =
  | 'head'
  /** A capital word: its second syllable may follow ('Ngữ | văn'). */
  | 'capital'
  /** A whole word: a capital, a place, a word of a field or a joining word may follow. */
  | 'whole'
  /** A proper name or number ('Côn Vàng', 'khu vực III'). */
  | 'proper'
  /** A kind of place: its proper name may follow. */
  | 'place'
  /** A joining word: any noun may follow. */
  | 'joint';

const OF_PLACES =
  /^(?:có )?(?:liên quan|địa phương|khu vực|trực thuộc|chức năng|biên giới|liên xã|liên phường|chi nhánh|nông thôn mới|dân cư|đô thị|công nghiệp|kinh tế|nông thôn)$/u;
const WORD = /[\p{L}\p{N}.]+/uy;
const GAP = /\s+(?:[-&/]\s*)?|-\s*/uy;

/**
 * Where the name that begins at 0 with a head noun of `head` letters ends and an act begins: the place of the first small word that cannot
 * belong to it; -1 where the name goes on to a comma or the end of the text.
 */
export function actBehindName(text: string, key: string, head: number): number {
  let state: State = 'head';
  let word = key.slice(0, head).split(' ').at(-1) ?? '';
  for (let at = head; at > 0;) {
    const gap = matchAt(GAP, key, at);
    at += gap.length;
    const next = wordAt(key, at);
    // Behind 'và các …' the next body of the list is named.
    if (gap === '' || next === '' || /^(?:và|cùng|hoặc|với)\s+(?:các|những)\s/u.test(key.slice(at, at + 16))) return -1;
    if (gap.trim() !== '') state = 'joint';
    const step = stepAt(text, key, at, { state, word });
    if (step === null) return at;
    state = step.state;
    word = wordAt(key, at + step.length - (/[^\s]*$/u.exec(key.slice(at, at + step.length))?.[0].length ?? 0));
    at += step.length;
  }
  return -1;
}

/** How the word at `at` goes on with the name; null when it cannot. */
function stepAt(
  text: string,
  key: string,
  at: number,
  before: { state: State; word: string },
): { state: State; length: number } | null {
  const place = matchAt(PLACES, key, at);
  const field = matchAt(FIELD_HERE, key, at);
  if (field.length > place.length) {
    // Behind 'xã', 'các thôn' a word of a field acts ('các thôn dự phòng áo phao'), unless it says which place.
    if (before.state === 'place' && !OF_PLACES.test(field)) return null;
    return { state: 'whole', length: field.length };
  }
  // 'Tổ trưởng Tổ an ninh trật tự': with a capital it is the head of another name.
  if (place !== '') return { state: isHead(text, key, at) ? 'head' : 'place', length: place.length };
  const joint = matchAt(JOINS, key, at);
  if (joint !== '') return { state: 'joint', length: joint.length };
  const word = wordAt(key, at);
  if (/^[\p{Lu}\p{N}]/u.test(text.slice(at, at + 1)))
    return { state: afterCapital(text, at, before.state), length: word.length };
  if (before.state === 'joint') return { state: 'capital', length: word.length };
  if (before.state === 'head' || before.state === 'capital' || isPair(before.word, word))
    return { state: 'whole', length: word.length };
  return null;
}

function isHead(text: string, key: string, at: number): boolean {
  return (
    /^\p{Lu}/u.test(text.slice(at, at + 2)) &&
    /^(?:tổ|cụm|khối|khu|trường|chi nhánh)(?![\p{L}])/u.test(key.slice(at, at + 10))
  );
}

/** A word of a field or a place stands at `at`. */
export function isNameWord(key: string, at: number): boolean {
  return matchAt(FIELD_HERE, key, at) !== '' || matchAt(PLACES, key, at) !== '';
}

/** A capital behind a capital ends a proper name, unless the first is an abbreviation ('TNHH MTV Khai thác'). */
function afterCapital(text: string, at: number, before: State): State {
  const word = matchAt(WORD, text, at);
  if (/^(?:[\p{N}]+|[IVX]+)$/u.test(word)) return 'proper';
  if (before === 'place' || before === 'proper') return 'proper';
  const last = /(\S+)\s+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? '';
  return before === 'capital' && !/^\p{Lu}{2,}$/u.test(last) ? 'proper' : 'capital';
}

function wordAt(key: string, at: number): string {
  return matchAt(WORD, key, at);
}

function matchAt(pattern: RegExp, key: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(key)?.[0] ?? '';
}
