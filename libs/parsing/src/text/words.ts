/** Building patterns over folded Vietnamese text, where \b and \w do not know letters with marks. */

/** Escapes and joins words to an alternative, the longest first, so that 'ban chỉ huy' wins over 'ban'. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, ' '))
    .join('|');
}

/** The text without the given characters at its end. A pattern would try every run of them inside a long text again. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Latin letters and figures: papers are written in no others, and so short a class is looked up five times as fast as \p{L}. */
const IN_WORD = '[0-9A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff]';
/** Where a word may begin and end. */
export const WORD_START = `(?<!${IN_WORD})`;
export const WORD_END = `(?!${IN_WORD})`;

/** A pattern for whole words; `source` may hold groups. Flags 'u' are added. */
export function words(source: string, flags = ''): RegExp {
  return new RegExp(`${WORD_START}(?:${source})${WORD_END}`, `u${flags}`);
}

/** A pattern that must stand at the beginning of the text. */
export function opening(source: string): RegExp {
  return new RegExp(`^(?:${source})${WORD_END}`, 'u');
}
