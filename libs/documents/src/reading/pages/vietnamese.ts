/** A syllable of Vietnamese without its marks: an initial, one to three vowels, a final. */
const SYLLABLE = /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?(?:[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?)$/;
const MARKS = /[\u0300-\u036f]/g;

/** Letters without hats and tones: 'Đường' gives 'Duong'. */
export function bareLetters(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Whether a word without its marks could be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(bareLetters(word).toLowerCase());
}

/**
 * Whether a text reads as Vietnamese with its marks. Text layers made by programs set to another language have the
 * words without marks, or with wrong ones; more than half of all words of real text bear one.
 */
export function isGoodVietnamese(text: string): boolean {
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? [];
  const sample = words.slice(0, 2000);
  if (sample.length === 0) return false;
  const syllables = sample.filter(isSyllable).length;
  const marked = sample.filter((word) => /\P{ASCII}/u.test(word)).length;
  return syllables > 0.75 * sample.length && marked > 0.35 * sample.length;
}
