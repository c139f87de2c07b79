/** Hashes kept of a text. */
export const SKETCH_SIZE = 128;

/** Taken out once: it is called for every letter. */
const { imul } = Math;

/** Words of a shingle: phrases of five words are shared by copies, hardly by texts on the same subject. */
const SHINGLE_WORDS = 5;

/**
 * Sample of a text's phrases, by which near-same texts are known again: the 128 lowest hashes (bottom-k) of its five-word
 * shingles, in rising order, each of 31 bits. Case, marks, signs and the breaks of lines play no part, so that a scan and a
 * Word file of one plan have nearly the same sketch. Linear in the length of the text.
 */
export function sketchOf(text: string): number[] {
  const words = wordHashes(text);
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < hashes.length; at++) hashes[at] = shingleHash(words, at);
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

/** FNV-1a of each word, without marks and case; walked letter by letter, for a text may have millions of words. */
function wordHashes(text: string): Uint32Array {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  const hashes = new Uint32Array(Math.ceil(plain.length / 2));
  let count = 0;
  let hash = 0;
  for (let i = 0; i <= plain.length; i++) {
    const unit = i < plain.length ? plain.charCodeAt(i) : SPACE;
    if (isLetter(unit)) hash = imul((hash === 0 ? FNV_START : hash) ^ unit, FNV_PRIME);
    else if (hash !== 0) [hashes[count++], hash] = [hash, 0];
  }
  return hashes.subarray(0, count);
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SPACE = 0x20;

/** a–z, 0–9, and what is neither ASCII nor punctuation in use here. */
function isLetter(unit: number): boolean {
  if (unit >= 0x80) return unit > 0xbf && (unit < 0x2000 || unit > 0x2bff);
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

function shingleHash(words: Uint32Array, at: number): number {
  let hash = FNV_START;
  for (let i = at; i < at + SHINGLE_WORDS; i++) hash = mixed(hash ^ (words[i] ?? 0));
  // 31 bits: fits an `integer` of PostgreSQL without a sign
  return hash >>> 1;
}

/** Finaliser of MurmurHash3: every bit of the input moves every bit of the output, or the lowest hashes were no fair sample. */
function mixed(value: number): number {
  let hash = imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
