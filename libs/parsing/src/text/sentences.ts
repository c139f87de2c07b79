import { slice, type Passage } from './passage.js';

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATED = /(?:^|[\s(])(?:TP|TT|TS|P|Q|H|X|KT|TM|số|CT|PCT|đ\/c|Đ\/c|ThS|BS)\.$/u;

/** Sentences: full stop and a capital. */
export function sentencesOf(text: Passage): Passage[] {
  const sentences: Passage[] = [];
  let from = 0;
  for (const match of text.text.matchAll(/[.!?]["”’)]*\s+(?=["“(]?\p{Lu})/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATED.test(text.text.slice(Math.max(0, end - 8), end))) continue;
    sentences.push(slice(text, from, end));
    from = match.index + match[0].length;
  }
  sentences.push(slice(text, from));
  return sentences.filter((sentence) => sentence.text !== '');
}
