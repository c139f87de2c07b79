/** How a list writes its numbers; names of Word (ST_NumberFormat). */
export type NumberFormat =
  'decimal' | 'decimalZero' | 'upperRoman' | 'lowerRoman' | 'upperLetter' | 'lowerLetter' | 'bullet' | 'none';

const NAMES: ReadonlySet<string> = new Set<NumberFormat>([
  'decimalZero',
  'upperRoman',
  'lowerRoman',
  'upperLetter',
  'lowerLetter',
  'bullet',
  'none',
]);

/** Formats this reader does not know (words, other scripts) are written as plain numbers. */
export function numberFormat(name: string): NumberFormat {
  return NAMES.has(name) ? (name as NumberFormat) : 'decimal';
}

/** Number formats by the codes of .doc and of RTF's \levelnfc ([MS-OSHARED] 2.2.1.3 MSONFC). */
export function formatOfCode(code: number): NumberFormat {
  switch (code) {
    case 1:
      return 'upperRoman';
    case 2:
      return 'lowerRoman';
    case 3:
      return 'upperLetter';
    case 4:
      return 'lowerLetter';
    case 22:
      return 'decimalZero';
    case 23:
      return 'bullet';
    case 255:
      return 'none';
    default:
      return 'decimal';
  }
}

/** A number as a list prints it. Letters go a … z, aa, bb as in Word. */
export function formatNumber(value: number, format: NumberFormat): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'bullet':
    case 'none':
      return '';
    case 'decimal':
      return String(value);
  }
}

/** Lists of more than 20 rounds of the alphabet are no lists. */
const LAST_LETTERED = 26 * 20;

function letter(value: number): string {
  if (value < 1 || value > LAST_LETTERED) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let out = '';
  for (const [amount, sign] of ROMAN) {
    while (rest >= amount) {
      out += sign;
      rest -= amount;
    }
  }
  return out;
}
