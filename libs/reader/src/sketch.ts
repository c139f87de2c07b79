/** Hashes kept of a text. */
export const SKETCH_SIZE = 128;

/** Words of a shingle: phrases of five words are shared by copies, hardly by texts on the same subject. */
const SHINGLE_WORDS = 5;

/**
 * Sample of a text's phrases, by which near-same texts are known again: the 128 lowest hashes (bottom-k) of its five-word
 * shingles, in rising order, each of 31 bits. Case, marks, signs and the breaks of lines play no part, so that a scan and a
 * Word file of one plan have nearly the same sketch. Linear in the length of the text.
 */
export function sketchOf(text: string): number[] {
  const words = foldedWords(text);
  const count = Math.max(0, words.length - SHINGLE_WORDS + 1);
  const hashes = new Uint32Array(count);
  const wordHashes = Uint32Array.from(words, hashOf);
  for (let at = 0; at < count; at++) hashes[at] = shingleHash(wordHashes, at);
  hashes.sort();
  const lowest: number[] = [];
  for (const hash of hashes) {
    if (hash === lowest.at(-1)) continue;
    lowest.push(hash);
    if (lowest.length === SKETCH_SIZE) break;
  }
  return lowest;
}

/**
 * Share of phrases two texts have in common (Jaccard), 0 to 1, estimated from their sketches: of the lowest hashes of both
 * together, how many are in both. 0 where either has none.
 */
export function similarityOf(one: readonly number[] | null, other: readonly number[] | null): number {
  if (!one?.length || !other?.length) return 0;
  const inOther = new Set(other);
  const inOne = new Set(one);
  const both = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
  return both.filter((hash) => inOne.has(hash) && inOther.has(hash)).length / both.length;
}

function foldedWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** FNV-1a over the UTF-16 units of a word. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function shingleHash(words: Uint32Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + SHINGLE_WORDS; i++) hash = mixed(hash ^ (words[i] ?? 0));
  // 31 bits: fits an `integer` of PostgreSQL without a sign
  return hash >>> 1;
}

/** Finaliser of MurmurHash3: every bit of the input moves every bit of the output, or the lowest hashes were no fair sample. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
