import { isSyllable } from './vietnamese.js';

/**
 * A word cut at the end of a line: what is to move up from the next line, and how the first line then ends; null where
 * nothing was cut. A soft hyphen goes; so does a hyphen inside a foreign word ('commu-', 'nication'). A hyphen that
 * Vietnamese writes stays ('25/KH-', 'UBND').
 */
export function mended(line: string, next: string): { line: string; next: string } | null {
  const cut = /^(.*?)(\S*[\p{L}\d])([-\u2010\u00ad])$/u.exec(line);
  const moved = /^([\p{L}\d][^\s|]*)\s*(.*)$/u.exec(next);
  if (!cut || !moved) return null;
  const [, before = '', head = '', hyphen = '-'] = cut;
  const [, tail = '', rest = ''] = moved;
  const gone = hyphen === '\u00ad' || isForeign(head, tail);
  return { line: `${before}${head}${gone ? '' : '-'}${tail}`, next: rest };
}

function isForeign(head: string, tail: string): boolean {
  const plain = /^[a-z]{2,}$/;
  const word = tail.replace(/[.,;:)]+$/, '');
  if (!plain.test(head.toLowerCase()) || !plain.test(word)) return false;
  return !isSyllable(head) || !isSyllable(word);
}
