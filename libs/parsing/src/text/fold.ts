/**
 * Folding: one spelling for what a reader calls the same word. The result has exactly the length of the text,
 * so that a place found in the folded text is a place in the text.
 */

/** Tone mark on the second vowel (hoá, thuỷ, khoẻ) to the first one (hóa, thủy, khỏe), in open syllables only. */
const TONES: ReadonlyMap<string, string> = new Map(
  'oá óa|oà òa|oả ỏa|oã õa|oạ ọa|oé óe|oè òe|oẻ ỏe|oẽ õe|oẹ ọe|uý úy|uỳ ùy|uỷ ủy|uỹ ũy|uỵ ụy'.split('|').map((pair) => {
    const [odd = '', usual = ''] = pair.split(' ');
    return [odd, usual];
  }),
);
const ODD_TONE = /(?<!q)(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\p{L})/gu;

/** The text in lower case with tone marks, dashes and quotation marks of one shape. Takes NFC; keeps the length. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : lowerOneByOne(text);
  return same
    .replace(ODD_TONE, (pair) => TONES.get(pair) ?? pair)
    .replace(/[–—−‐‑“”„ð]/g, (mark) => (mark === 'ð' ? 'đ' : '“”„'.includes(mark) ? '"' : '-'));
}

/** The tone mark in the usual place, letter case kept: 'Văn hoá' becomes 'Văn hóa'. */
export function usualTones(text: string): string {
  return text.replace(/(?<!q)(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\p{L})/giu, (pair) => {
    const usual = TONES.get(pair.toLowerCase());
    if (usual === undefined) return pair;
    return [...usual].map((char, i) => (isCapital(pair.charAt(i)) ? char.toUpperCase() : char)).join('');
  });
}

function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}

function lowerOneByOne(text: string): string {
  let out = '';
  for (const char of text) {
    const lower = char.toLowerCase();
    out += lower.length === char.length ? lower : char;
  }
  return out;
}
