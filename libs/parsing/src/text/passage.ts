import { fold } from './fold.js';

/**
 * A stretch of cleaned text that knows where each of its characters stands in the source.
 * `key` is `text` folded (see fold.ts) and has the same length; patterns are looked for in `key`.
 */
export interface Passage {
  readonly text: string;
  readonly key: string;
  /** Offset in the source of each character of `text`. */
  readonly at: Int32Array;
}

/** Makes a passage; `at` must have one offset for each UTF-16 unit of `text`. */
export function passage(text: string, at: Int32Array): Passage {
  return { text, key: fold(text), at };
}

/** The part from `from` up to `to` without spaces at its edges. */
export function slice(whole: Passage, from: number, to: number = whole.text.length): Passage {
  let start = Math.max(0, from);
  let end = Math.min(whole.text.length, to);
  while (start < end && whole.text[start] === ' ') start++;
  while (end > start && whole.text[end - 1] === ' ') end--;
  return { text: whole.text.slice(start, end), key: whole.key.slice(start, end), at: whole.at.subarray(start, end) };
}

/** The parts in one line, one space between them. */
export function join(parts: readonly Passage[]): Passage {
  return joinWith(parts, ' ');
}

/** The parts in one line with `joint` between them, where a part does not end in a mark of its own. */
export function joinWith(parts: readonly Passage[], joint: string): Passage {
  const filled = parts.filter((part) => part.text !== '');
  const [only] = filled;
  if (only !== undefined && filled.length === 1) return only;
  const joints = filled.map((_, i) => (i === 0 ? '' : /[,;]$/.test(filled[i - 1]?.text ?? '') ? ' ' : joint));
  const length = filled.reduce((sum, part, i) => sum + part.text.length + (joints[i]?.length ?? 0), 0);
  const at = new Int32Array(length);
  let end = 0;
  let text = '';
  let key = '';
  filled.forEach((part, i) => {
    const between = joints[i] ?? '';
    for (let c = 0; c < between.length; c++) at[end] = (at[end++ - 1] ?? 0) + 1;
    at.set(part.at, end);
    end += part.text.length;
    // Folding looks at no letter beyond a space, so that the folded parts make the folded whole.
    text += between + part.text;
    key += between + part.key;
  });
  return { text, key, at };
}
