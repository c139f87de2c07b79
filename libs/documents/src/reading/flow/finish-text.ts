import { convertLegacy } from '../legacy/convert.js';
import { refuseEmpty } from '../refusals.js';

/** Control characters no text needs, halves of broken letters, and soft hyphens, which are only drawn at a line's end. */
const NOISE = /(?![\t\n\f\r\x85])[\p{Cc}\p{Surrogate}\u00ad\ufffe\uffff]/gu;

/** Hyphens with a letter of their own, so that no line breaks there. */
const HYPHENS = /[\u2010\u2011]/g;

/**
 * The last step of every reader: old encodings that no font told of are converted, letters put together (NFC), noise
 * left out. `encoding` names the old encoding, if any.
 * @throws DomainError `mixed-encodings`, `empty-text` with the given message
 */
export function finishText(text: string, emptyMessage: string): { text: string; encoding: string | null } {
  const converted = convertLegacy(text);
  const clean = composed((converted?.text ?? text).replace(/\r\n?/g, '\n').replace(NOISE, '').replace(HYPHENS, '-'));
  if (!/\p{L}/u.test(clean)) throw refuseEmpty(emptyMessage);
  return { text: clean, encoding: converted?.encoding ?? null };
}

/** Hat or breve left over behind a tone: 'e' + acute + circumflex is written for 'ế', and NFC leaves it as it is. */
const LEFT_OVER = /[\u0302\u0306]/;
const TONE_FIRST = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g;

/** Letters put together (NFC), also where the tone was typed before the hat. */
function composed(text: string): string {
  const usual = text.normalize('NFC');
  return LEFT_OVER.test(usual) ? usual.normalize('NFD').replace(TONE_FIRST, '$2$1').normalize('NFC') : usual;
}
