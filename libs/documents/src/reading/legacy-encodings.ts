/**
 * Recognises text in the Vietnamese encodings used before Unicode. Such bytes, read as windows-1252 (or pasted into
 * Unicode files under the old fonts .VnTime, VNI-Times), show telltale letters that no Unicode Vietnamese text holds.
 */

interface Legacy {
  name: string;
  /** Pairs and letters typical of the encoding when shown as windows-1252. */
  pattern: RegExp;
}

const LEGACIES: readonly Legacy[] = [
  // đ = ®, à = µ, á = ¸, â = ©, ê = ª, ô = «, ơ = ¬, ư = soft hyphen, ạ = ¹
  {
    name: 'TCVN3 (ABC)',
    pattern:
      /(?<=\p{L})[µ¸¶·¹©ª«¬\u00ad®](?=[\s\p{L}.,;:)]|$)|®(?=[\p{L}µ¸¶·¹©ª«¬\u00ad])|[µ¸¶·¹©ª«¬\u00ad](?=\p{L})/gu,
  },
  // a tone or hat is a second letter: aø, aù, oâ, eâ, öô; đ = ñ
  { name: 'VNI', pattern: /[aeiouyöôAEIOUYÖÔ][øùûõïâêåäëéèáàãüúØÙÛÕÏÂÊÅÄËÜÀÁ]|ñ(?=[aeiouyöô])|öô/gu },
  // a tone is a combining byte: aÌ, oÒ, uÞ, aì, oò; đ = ð, ư = ý, ơ = õ
  { name: 'Windows-1258', pattern: /[aeiouyâêôãõýAEIOUYÂÊÔ][ÌÒÞìò](?=[\s\p{Ll}.,;:)]|$)|ð(?=[aeiouyâêôãõý])|ýõ/gu },
];

/** Letters that only Unicode Vietnamese has (Ạ … ỹ, đ, ơ, ư, ă). */
const UNICODE_VIETNAMESE = /[\u1ea0-\u1ef9đĐơƠưƯăĂ]/gu;

/** The name of the old encoding the text is in, or null. */
export function legacyEncodingOf(text: string): string | null {
  const sample = text.slice(0, 50_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  const unicode = sample.match(UNICODE_VIETNAMESE)?.length ?? 0;
  let best: { name: string; count: number } | null = null;
  for (const { name, pattern } of LEGACIES) {
    const count = sample.match(pattern)?.length ?? 0;
    if (best === null || count > best.count) best = { name, count };
  }
  // One letter in twelve is less than any Vietnamese text has, and more than foreign names bring in.
  return best !== null && best.count > letters / 12 && best.count > unicode ? best.name : null;
}
