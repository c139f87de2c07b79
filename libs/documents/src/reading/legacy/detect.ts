/** The Vietnamese encodings used before Unicode (TCVN 6909:2001). */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'windows-1258';

/**
 * Telltale letters: bytes of an old encoding, read as windows-1252 (or pasted into Unicode files under the old fonts
 * .VnTime, VNI-Times), show pairs and letters that no Unicode Vietnamese text holds.
 */
const TELLTALES: readonly (readonly [LegacyEncoding, RegExp])[] = [
  // đ = ®, à = µ, á = ¸, â = ©, ê = ª, ô = «, ơ = ¬, ư = soft hyphen, ạ = ¹
  [
    'tcvn3',
    /(?<=\p{L})[µ¸¶·¹©ª«¬\u00ad®](?=[\s\p{L}.,;:)]|$)|®(?=[\p{L}µ¸¶·¹©ª«¬\u00ad])|[µ¸¶·¹©ª«¬\u00ad](?=\p{L})/gu,
  ],
  // a tone or hat is a second letter: aø, aù, oâ, eâ, öô; đ = ñ
  ['vni', /[aeiouyöôAEIOUYÖÔ][øùûõïâêåäëéèáàãüúØÙÛÕÏÂÊÅÄËÜÀÁ]|ñ(?=[aeiouyöô])|öô/gu],
  // a tone is a combining byte: aÌ, oÒ, uÞ, aì, oò; đ = ð, ư = ý, ơ = õ
  ['windows-1258', /[aeiouyâêôãõýAEIOUYÂÊÔ][ÌÒÞìò](?=[\s\p{Ll}.,;:)]|$)|ð(?=[aeiouyâêôãõý])|ýõ/gu],
];

/** Vietnamese letters that no encoding of eight bits holds where windows-1252 is read: ă, đ, ơ, ư. */
const ONLY_UNICODE: ReadonlySet<number> = new Set([...'ăĂđĐơƠưƯ'].map((letter) => letter.charCodeAt(0)));
/** Text judged, in characters: encodings do not change further down. */
const SAMPLE = 50_000;
/** One letter in twelve is less than any Vietnamese text has, and more than foreign names bring in. */
const TELLTALE_SHARE = 1 / 12;
/** More Unicode letters than this beside the old ones: parts of the text are in another encoding. */
const MIXED_SHARE = 1 / 50;

/** With more Unicode letters than this, no text holds still more telltales: most texts are done with here. */
const PLAINLY_UNICODE = 1 / 7;

/** The old encoding the text is in; 'mixed' when it also holds much Unicode Vietnamese; null for none. */
export function legacyEncodingOf(text: string): LegacyEncoding | 'mixed' | null {
  const sample = text.slice(0, SAMPLE);
  const { letters, unicode } = lettersOf(sample);
  if (letters < 20 || unicode > letters * PLAINLY_UNICODE) return null;
  let best: { encoding: LegacyEncoding; count: number } | null = null;
  for (const [encoding, pattern] of TELLTALES) {
    const found = count(sample, pattern);
    if (best === null || found > best.count) best = { encoding, count: found };
  }
  if (best === null || best.count <= letters * TELLTALE_SHARE || best.count <= unicode) return null;
  return unicode > letters * MIXED_SHARE ? 'mixed' : best.encoding;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Letters of a text, and those among them that only Unicode Vietnamese has (Ạ … ỹ, đ, ơ, ư, ă); one pass, for every upload takes it. */
function lettersOf(text: string): { letters: number; unicode: number } {
  let letters = 0;
  let unicode = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c <= 0x24f)) letters++;
    else if (c >= 0x1ea0 && c <= 0x1ef9) letters++;
    else continue;
    if (c >= 0x1ea0 || ONLY_UNICODE.has(c)) unicode++;
  }
  return { letters, unicode };
}
