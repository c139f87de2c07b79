/** Characters of the fonts Symbol and Wingdings that stand in office papers, by their place in the font. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: '-',
  0xa3: '≤',
  0xa5: '∞',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xde: '⇒',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '•',
  0x6e: '▪',
  0x6f: '□',
  0x71: '□',
  0x76: '•',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '□',
  0xd8: '•',
  0xe0: '→',
  0xe8: '→',
  0xf0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** What a character of a symbol font shows; `code` with or without the offset 0xF000. Unknown ones are bullets. */
export function symbolText(code: number, font: string | null): string {
  const at = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (at > 0xff) return String.fromCodePoint(at);
  const wings = /wingdings|webdings/i.test(font ?? '');
  const known = wings ? WINGDINGS[at] : SYMBOL[at];
  if (known !== undefined) return known;
  const other = wings ? SYMBOL[at] : WINGDINGS[at];
  return other ?? (at < 0x80 && !wings ? String.fromCharCode(at) : '•');
}

/** Characters of symbol fonts typed as letters (U+F020–U+F0FF), as they are shown. */
export function showSymbols(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (char) => symbolText(char.charCodeAt(0), null));
}
