/**
 * VNI for Windows, the encoding of the fonts VNI-Times: a letter with a hat or tone is the plain letter and a second one
 * that draws the mark ('aù' is á, 'eä' is ệ). Each row: the plain letter, then marks with what they make of it.
 */
const MARKED: Readonly<Record<string, string>> = {
  a: 'ùáøàûảõãïạêăéắèằúẳüẵëặââáấàầåẩãẫäậ',
  e: 'ùéøèûẻõẽïẹâêáếàềåểãễäệ',
  o: 'ùóøòûỏõõïọâôáốàồåổãỗäộ',
  ô: 'ùớøờûởõỡïợ',
  u: 'ùúøùûủõũïụ',
  ö: 'ùứøừûửõữïự',
  y: 'ùýøỳûỷõỹ',
};
/** Letters drawn in one piece, each with its Unicode letter: ô is ơ, ñ is đ, æ is ỉ … */
const WHOLE = 'ôơöưñđííììæỉóĩòịîỵ';

const LETTERS = new Map<string, string>();
for (const [base, marks] of [...Object.entries(MARKED), ['', WHOLE] as const])
  for (let i = 0; i < marks.length; i += 2) {
    const [drawn, letter] = [marks.charAt(i), marks.charAt(i + 1)];
    LETTERS.set(base + drawn, letter);
    LETTERS.set((base + drawn).toUpperCase(), letter.toUpperCase());
    // Typists mix the case of the mark: 'Aù' and 'AÙ' are both Á.
    if (base !== '') LETTERS.set(base.toUpperCase() + drawn, letter.toUpperCase());
  }
const LETTER = new RegExp([...LETTERS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** Letters of VNI shown as windows-1252, turned into Unicode; other characters stay. */
export function fromVni(text: string): string {
  return text.replace(LETTER, (drawn) => LETTERS.get(drawn) ?? drawn);
}
