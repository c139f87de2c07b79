/** Bullets of the fonts Symbol and Wingdings, which have no place in Unicode and come as private codes U+F0xx. */
const PRIVATE_BULLETS =
  /[\uf0a7\uf0b7\uf06c\uf06e\uf071\uf075\uf076\uf077\uf0a1\uf0a8\uf0d8\uf0e0\uf0e8\uf0f0\uf0fc\uf0fe]/g;
const PRIVATE_ASCII = /[\uf020-\uf07e]/g;
/** 'ﬁ' and its like, which fonts draw as one letter. */
const LIGATURE = /[\ufb00-\ufb06]/g;
/** Control characters and private codes mean nothing outside their font. */
// eslint-disable-next-line no-control-regex
const MEANINGLESS = /[\u0000-\u0008\u000b-\u001f\u007f\ufffd\ue000-\uf8ff]/g;
const PICTURE_FONT = /wingdings|webdings|dingbats/i;

/** Whether the letter cannot be told from the file: a private code, or none at all. */
export function isUnknown(text: string): boolean {
  return text === '' || (toPlain(text, '') === '' && text.trim() !== '');
}

/** A letter of the file in plain characters: ligatures apart, bullets of picture fonts as '•'. */
export function toPlain(text: string, font: string): string {
  if (PICTURE_FONT.test(font) && /^[^\s\u2000-\u2bff]$/u.test(text)) return '•';
  if (/symbol/i.test(font) && text === '·') return '•';
  return text
    .replace(LIGATURE, (joined) => joined.normalize('NFKC'))
    .replace(PRIVATE_BULLETS, '•')
    .replace(PRIVATE_ASCII, (char) => String.fromCharCode(char.charCodeAt(0) - 0xf000))
    .replace(MEANINGLESS, '');
}
