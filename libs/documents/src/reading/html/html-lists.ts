import { formatNumber, type NumberFormat } from '../flow/number-formats.js';

const BY_TYPE: Readonly<Record<string, NumberFormat>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const BY_STYLE: Readonly<Record<string, NumberFormat>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  none: 'none',
};

interface OpenList {
  format: NumberFormat;
  next: number;
}

/** The lists open at one place of a web page. */
export class HtmlLists {
  readonly #open: OpenList[] = [];

  open(name: 'ol' | 'ul', attributes: Readonly<Record<string, string>>, style: string): void {
    const drawn = BY_STYLE[/list-style(?:-type)?:([\w-]+)/.exec(style)?.[1] ?? ''];
    const format =
      name === 'ul'
        ? drawn === 'none'
          ? 'none'
          : 'bullet'
        : (drawn ?? BY_TYPE[attributes['type'] ?? '1'] ?? 'decimal');
    this.#open.push({ format, next: integer(attributes['start']) ?? 1 });
  }

  close(): void {
    this.#open.pop();
  }

  /** What stands before the next item: '1.', 'a)', '-', below other bullets '+'; empty for none. */
  marker(attributes: Readonly<Record<string, string>>): string {
    const list = this.#open.at(-1);
    if (!list || list.format === 'none') return '';
    if (list.format === 'bullet') return this.#open.slice(0, -1).some(({ format }) => format === 'bullet') ? '+' : '-';
    const value = integer(attributes['value']) ?? list.next;
    list.next = value + 1;
    // Browsers write 'a.'; office papers close letters with a bracket (NĐ 30/2020, Phụ lục I).
    return `${formatNumber(value, list.format)}${list.format === 'lowerLetter' ? ')' : '.'}`;
  }
}

function integer(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}
