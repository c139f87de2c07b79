import type { PageContent, Piece } from '../pages/piece.js';
import { bareLetters, isSyllable } from '../pages/vietnamese.js';

/** Below this confidence a word counts as unsure; clear print is read at 96. */
const SURE = 90;
/** So often at least, and in this share of all cases, the document has the other reading beside the same word. */
const SAME_LETTERS = { seen: 3, share: 0.8 };
/** Where the vowel was misread too ('trổ' for 'trẻ'), the document must be plainer. */
const OTHER_VOWEL = { seen: 8, share: 0.95 };

/**
 * Repairs misread words where the page itself leaves no doubt: capitals inside small letters ('thuỘc'), signs Vietnamese
 * does not have ('%o', 'ð'), a one for an l ('1o'), and unsure words whose letters the same document reads for certain with other marks, several times, beside the
 * same neighbour ('trổ em' where 'trẻ em' stands all over). All other words stay as they were read.
 */
export function repairWords(pages: readonly PageContent[]): PageContent[] {
  const typed = pages.map((page) => ({ ...page, pieces: page.pieces.map(withPlainLetters) }));
  const seen = sureReadings(typed);
  return typed.map((page) => ({
    ...page,
    pieces: page.pieces.map((piece, i, all) => withSureReading(piece, all[i - 1], all[i + 1], seen)),
  }));
}

function withPlainLetters(piece: Piece): Piece {
  let { text } = piece;
  // A marked capital behind a small letter: the mark made it look tall.
  if (/\p{Ll}/u.test(text)) text = text.replace(/(?<=\p{Ll})[^\P{Lu}A-Z]+/gu, (tall) => tall.toLowerCase());
  // Signs that Vietnamese does not have, for those it has: per mille, đ.
  text = text
    .replace(/(?<=\d)%[o0](?![\p{L}\d])/gu, '‰')
    .replace(/ð/g, 'đ')
    .replace(/Ð/g, 'Đ');
  if (/^1(?:\p{Ll}{2,}|[iouôơưy])[.,;:]?\s*$/u.test(text)) text = `l${text.slice(1)}`;
  return text === piece.text ? piece : { ...piece, text };
}

/** For a neighbour and bare letters: how often which reading of the letters is certain. */
type Readings = Map<string, Map<string, number>>;

function sureReadings(pages: readonly PageContent[]): Readings {
  const seen: Readings = new Map();
  const note = (key: string, word: string): void => {
    const words = seen.get(key) ?? new Map<string, number>();
    seen.set(key, words.set(word, (words.get(word) ?? 0) + 1));
  };
  for (const { pieces } of pages)
    for (const [i, piece] of pieces.entries()) {
      const word = coreOf(piece);
      if ((piece.confidence ?? 0) < SURE || word === '') continue;
      for (const letters of [bareLetters(word), frame(word)])
        for (const key of keysOf(letters, pieces[i - 1], pieces[i + 1])) note(key, word);
    }
  return seen;
}

/** The consonants of a word, its vowels unknown: 'tr*'. */
function frame(word: string): string {
  return bareLetters(word).replace(/[aeiouy]+/g, '*');
}

function keysOf(letters: string, before: Piece | undefined, behind: Piece | undefined): string[] {
  const [left, right] = [coreOf(before), coreOf(behind)];
  return [...(left ? [`${left} ${letters}·`] : []), ...(right ? [`·${letters} ${right}`] : [])];
}

function withSureReading(piece: Piece, before: Piece | undefined, behind: Piece | undefined, seen: Readings): Piece {
  const word = coreOf(piece);
  if (word.length < 2 || (piece.confidence ?? 100) >= SURE || !/^\p{Ll}+$/u.test(word)) return piece;
  // A letter may be lost altogether where the rest is no syllable ('tr').
  const letters = isSyllable(word) ? [bareLetters(word)] : [...'aeiouy', ''].map((vowel) => bareLetters(word) + vowel);
  const find = (keys: string[], least: typeof SAME_LETTERS): Set<string> =>
    new Set(
      keys.flatMap((each) => keysOf(each, before, behind)).flatMap((key) => certain(word, seen.get(key), least) ?? []),
    );
  const same = find(letters, SAME_LETTERS);
  const found = same.size > 0 ? same : find([frame(word)], OTHER_VOWEL);
  const [reading] = found;
  return found.size === 1 && reading !== undefined ? { ...piece, text: piece.text.replace(word, reading) } : piece;
}

/** The one reading the document is certain of here; null when it is also certain of the word as it is, or of several. */
function certain(
  word: string,
  readings: ReadonlyMap<string, number> | undefined,
  least: typeof SAME_LETTERS,
): string | null {
  if (!readings || readings.has(word)) return null;
  const all = [...readings.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...readings].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= least.seen && best[1] >= least.share * all ? best[0] : null;
}

/** The word without the punctuation around it, in small letters as far as it has any. */
function coreOf(piece: Piece | undefined): string {
  const core = piece?.text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '') ?? '';
  return /^\p{Lu}\p{Ll}*$/u.test(core) ? core.toLowerCase() : core;
}
