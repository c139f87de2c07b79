import { anyOf, WORD_END, WORD_START } from '../text/words.js';
import { FIELD_PHRASES } from './field-phrases.data.js';
import { KIND_NOUNS } from './vocabulary.js';
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
const PLACES = new RegExp(
  `(?:${anyOf(
    'tỉnh đoàn|thành đoàn|huyện đoàn|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|nông trường|tổ dân phố|nhà trường|khu dân cư|trường học|lâm trường|đầu nguồn|biên giới|làng nghề|thành phố|thị trấn|vùng cao|liên khu|vùng sâu|ven biển|khu vực|cơ quan|đặc khu|vùng xa|khu phố|hai cấp|quốc lộ|công ty|ba cấp|trường|đơn vị|thị xã|bến xe|phường|tuyến|cơ sở|ngành|đường|huyện|đình|toàn|miền|làng|vùng|quận|thôn|tỉnh|cảng|khóm|kênh|sông|rừng|suối|chùa|khối|buôn|vịnh|đảo|đền|bãi|xóm|chợ|đèo|bến|cầu|đập|cấp|phố|khu|bản|cụm|số|tổ|xã|hồ|ga|mỏ|ấp'.split(
      '|',
    ),
  )})${WORD_END}`,
  'uy',
);
const KIND_HERE = new RegExp(`(?:${anyOf(KIND_NOUNS)})${WORD_END}`, 'uy');
const CLAUSES = /(?:có(?! liên quan)|đang|đã|được|nhận|chưa|không)(?![\p{L}])/uy;
/** Words that say what sort of body is meant, behind whatever names it ('các hợp tác xã nông nghiệp tiêu biểu'). */
const SORTS =
  /(?:cũ|trước đây|lớn|nhỏ|nhỏ và vừa|tiêu biểu|điển hình|kiểu mới|trọng điểm|mới|khác|còn lại|tự nguyện|nòng cốt|giỏi|chủ lực|tham gia|đóng chân|hiện có|nêu trên|giáp ranh|lân cận|liên kết|tự quản|nhận ủy thác|ủy thác|chuyên nghiệp|tại chỗ|thường xuyên|không chuyên trách|đủ điều kiện|tương đương)(?![\p{L}])/uy;

/** A verb-like word at `at` is the end of a word of a field: 'công | trình', 'việc | làm', 'dự án | đầu tư xây dựng'. */
export function isInsideFieldWord(key: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_FIELD);
  const near = key.slice(from, at + LONGEST_FIELD);
  FIELD_ANYWHERE.lastIndex = 0;
  for (let match = FIELD_ANYWHERE.exec(near); match; match = FIELD_ANYWHERE.exec(near)) {
    const start = from + match.index;
    if (start >= at) return false;
    if (start + match[0].length > at) return true;
    // 'hỗ trợ phụ nữ' and 'phụ nữ phát triển' share a word.
    FIELD_ANYWHERE.lastIndex = match.index + 1;
  }
  return false;
}

const LONGEST_FIELD = 40;

/** The parts of a list that lie inside a word with a comma of its own: 'Tổ bảo vệ an ninh, trật tự'. */
export function fieldWordsWithComma(key: string): { from: number; to: number }[] {
  return [...key.matchAll(FIELD_WITH_COMMA)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

const FIELD_WITH_COMMA = new RegExp(
  `${WORD_START}(?:${anyOf(FIELD_PHRASES.filter((phrase) => /,|\svà\s/u.test(phrase)))})${WORD_END}`,
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
  /** A word the reader does not know: one more syllable may follow. */
  | 'half'
  /** A whole word: a capital, a place, a word of a field or a joining word may follow. */
  | 'whole'
  /** The same of a word of a field, which no further syllable joins ('dịch vụ công | lập danh sách'). */
  | 'field'
  /** A proper name or number ('Côn Vàng', 'khu vực III'). */
  | 'proper'
  /** A kind of place: its proper name may follow. */
  | 'place'
  /** A joining word: any noun may follow. */
  | 'joint'
  /** Behind the head of a plural ('các câu lạc bộ …'): any words may follow until a field or place is named. */
  | 'plural'
  /** A clause that says which ones: it may hold any words. */
  | 'clause';

const OF_PLACES =
  /^(?:có )?(?:liên quan|địa phương|khu vực|trực thuộc|chức năng|biên giới|liên xã|liên phường|chi nhánh|nông thôn mới|nội trú|bán trú|dân cư|đô thị|công nghiệp|kinh tế|nông thôn)$/u;
/** Last syllables of places that are named by a field: 'các tổ chuyên môn', 'các trường trung học phổ thông', 'các cơ sở y tế'. */
const TAKES_FIELD = /^(?:tổ|trường|khu|sở|cụm|khối|quan|ty)$/u;
const WORD = /[\p{L}\p{N}.]+/uy;
const GAP = /\s+(?:[-&/]\s*)?|-\s*/uy;

/**
 * Where the name that begins at 0 with a head noun of `head` letters ends and an act begins: the place of the first small word that cannot
 * belong to it; -1 where the name goes on to a comma or the end of the text.
 */
export function actBehindName(text: string, key: string, head: number, isPlural = false): number {
  let state: State = isPlural ? 'plural' : 'head';
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
  if (before.state === 'plural') {
    // 'các địa phương có dự án đi qua': a clause says which ones.
    if (matchAt(CLAUSES, key, at) !== '') return { state: 'clause', length: wordAt(key, at).length };
    const kind = matchAt(KIND_HERE, key, at);
    if (kind !== '') return { state: 'plural', length: kind.length };
  }
  if (before.state === 'clause') return { state: 'clause', length: wordAt(key, at).length };
  const place = matchAt(PLACES, key, at);
  const field = matchAt(FIELD_HERE, key, at);
  if (field.length > place.length) {
    // Behind 'xã', 'các thôn' a word of a field acts ('các thôn dự phòng áo phao'), unless it says which place.
    // With a capital it is the place's own name ('xã Hòa Bình').
    const isNamed = /^\p{Lu}/u.test(text.slice(at, at + 1));
    if (before.state === 'place' && !isNamed && !OF_PLACES.test(field) && !TAKES_FIELD.test(before.word)) return null;
    return { state: field === 'dịch vụ' ? 'joint' : 'field', length: field.length };
  }
  // 'Tổ trưởng Tổ an ninh trật tự': with a capital it is the head of another name.
  if (place !== '') return { state: isHead(text, key, at) ? 'head' : 'place', length: place.length };
  const sort = matchAt(SORTS, key, at);
  if (sort !== '') return { state: 'whole', length: sort.length };
  const joint = matchAt(JOINS, key, at);
  if (joint !== '') return { state: 'joint', length: joint.length };
  const word = wordAt(key, at);
  if (/^[\p{Lu}\p{N}]/u.test(text.slice(at, at + 1)))
    return { state: afterCapital(text, at, before.state), length: word.length };
  if (before.state === 'plural') return { state: 'plural', length: word.length };
  if (before.state === 'joint') return { state: 'capital', length: word.length };
  // Words the reader does not know have two syllables behind their capital at most ('Dệt thổ cẩm').
  if (before.state === 'head' || before.state === 'capital') return { state: 'half', length: word.length };
  if (before.state === 'half' || (before.state !== 'field' && isPair(before.word, word)))
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
