import { words } from '../text/words.js';

const NUMBERS = words(
  'chỉ tiêu(?: số)?\\s*:?\\s*(\\d{1,2}(?![\\d%‰]|,\\d+\\s*[%‰]|\\.\\d)(?:\\s*(?:,|;|và|đến|-|, chỉ tiêu|và chỉ tiêu)\\s*\\d{1,2}(?![\\d%‰/]))*)',
  'g',
);

/** Numbers of the Chỉ tiêu a task names ('các chỉ tiêu 1, 6, 8', '2,3,4', 'từ chỉ tiêu 3 đến 5'), in the order of the text. */
export function readTargetNumbers(task: string): number[] {
  const found = new Set<number>();
  for (const match of task.matchAll(NUMBERS)) for (const number of expand(match[1] ?? '')) found.add(number);
  return [...found];
}

function expand(list: string): number[] {
  const numbers: number[] = [];
  for (const part of list.matchAll(/(đến|-)?\s*(\d{1,2})(?!\d)/gu)) {
    const to = Number(part[2]);
    const from = numbers.at(-1);
    if (part[1] && from !== undefined && to > from && to - from < 60)
      for (let n = from + 1; n < to; n++) numbers.push(n);
    if (to > 0) numbers.push(to);
  }
  return numbers;
}
