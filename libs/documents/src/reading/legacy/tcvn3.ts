/**
 * TCVN3 ('ABC', TCVN 5712:1993 VN3), the encoding of the fonts .VnTime: one byte a letter. Only the seven letters with
 * hats have capitals of their own; the other capitals are the small letters in a font whose name ends in 'H'
 * (.VnTimeH), which draws all letters as capitals.
 */

/** Letters shown as windows-1252, each with its Unicode letter. */
const SMALL =
  'µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹ' +
  'ªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơ' +
  'êờëởìỡíớîợïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ';
const CAPITAL = '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ';

const PAIRS = SMALL + CAPITAL;
const LETTERS = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) LETTERS.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));

/** Letters of TCVN3 shown as windows-1252, turned into Unicode; other characters stay. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (letter) => LETTERS.get(letter) ?? letter);
}

/**
 * As `fromTcvn3`, for text whose fonts are not known: a small letter inside a word of capitals was a capital of the
 * font .VnTimeH ('HO¹CH' is HOẠCH).
 */
export function fromTcvn3Text(text: string): string {
  return text.replace(/[^\n\f]+/g, (line) => capitalised(fromTcvn3(line), line));
}

/** Gives the converted letters of a line back their capitals; both lines have the same length. */
function capitalised(line: string, raw: string): string {
  const words = [...line.matchAll(/\p{L}+/gu)].map((match) => ({ at: match.index, text: match[0] }));
  const cases = words.map(({ at, text }) => caseOf(raw.slice(at, at + text.length)));
  let out = '';
  let end = 0;
  words.forEach(({ at, text }, i) => {
    const beside = [cases[i - 1], cases[i + 1]];
    const capitals =
      cases[i] === 'capitals' || (cases[i] === 'unsure' && beside.includes('capitals') && !beside.includes('small'));
    out += line.slice(end, at) + (capitals ? text.toUpperCase() : text);
    end = at + text.length;
  });
  return out + line.slice(end);
}

/** Judges a word by the letters that have a case of their own: 'KÕ' has one only and may be 'Kế' or 'KẾ'. */
function caseOf(raw: string): 'capitals' | 'small' | 'unsure' {
  if (/[a-z]/.test(raw)) return 'small';
  return (raw.match(/[A-Z¡-§]/g)?.length ?? 0) >= 2 ? 'capitals' : 'unsure';
}
