import fc from 'fast-check';
import type { AssignedTask } from '../model/assigned.js';

/** How a table is set with spaces alone, as tools give it that keep the layout of a page (`pdftotext -layout`). */
export interface SpacedStyle {
  heads: readonly [number: string, task: string, lead: string, partners: string, time: string];
  /** Characters of a line in the columns of task, lead, partners and time. */
  widths: readonly [number, number, number, number];
  /** Spaces between two columns. */
  gap: number;
  /** The number stands on the first line of its row, or in the middle of it. */
  middle: boolean;
  /** An empty line between rows. */
  parted: boolean;
  /** The head is repeated behind so many rows, on a new page; 0: never. */
  headEvery: number;
  grouped: boolean;
}

export const spacedStyle: fc.Arbitrary<SpacedStyle> = fc
  .record<SpacedStyle>({
    heads: fc.constantFrom<SpacedStyle['heads']>(
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
      ['TT', 'NHIỆM VỤ', 'CHỦ TRÌ', 'PHỐI HỢP', 'THỜI HẠN'],
    ),
    widths: fc.constantFrom<SpacedStyle['widths']>([34, 20, 24, 14], [44, 24, 26, 16], [38, 30, 30, 20]),
    gap: fc.constantFrom(2, 3, 5),
    middle: fc.boolean(),
    parted: fc.boolean(),
    headEvery: fc.constantFrom(0, 0, 3, 5),
    grouped: fc.boolean(),
  })
  // Where neither a number nor an empty line begins a row, nobody can tell.
  .map((made) => ({ ...made, parted: made.parted || made.middle }));

const ROMAN = ['I', 'II', 'III'];
const GROUPS = ['Công tác lãnh đạo, chỉ đạo', 'Công tác tuyên truyền', 'Công tác chuyên môn'];

/** The annex with its table, as lines of text. */
export function spacedAnnex(tasks: readonly AssignedTask[], style: SpacedStyle): string {
  const head = set(style.heads, style, 'center');
  const rows = tasks.flatMap((task, i) => [
    ...(i > 0 && style.headEvery > 0 && i % style.headEvery === 0 ? ['\f', ...head, ''] : []),
    ...(style.grouped && i % 4 === 0
      ? [`${(ROMAN[i / 4] ?? 'I').padEnd(4 + style.gap)}${GROUPS[i / 4] ?? ''}`, '']
      : []),
    ...set([String(i + 1), task.text, task.unit, task.partners?.words ?? '', task.time.words], style, 'left'),
    ...(style.parted ? [''] : []),
  ]);
  return ['', 'PHỤ LỤC', 'PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH', '', ...head, '', ...rows]
    .join('\n')
    .replaceAll('\f\n', '\f');
}

/** Cells side by side, each wrapped in its column. */
function set(cells: readonly string[], style: SpacedStyle, align: 'left' | 'center'): string[] {
  const widths = [4, ...style.widths];
  const wrapped = cells.map((cell, c) => wrap(cell, widths[c] ?? 20));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const first = (c: number): number => (c === 0 && style.middle ? Math.floor((height - 1) / 2) : 0);
  return Array.from({ length: height }, (_, i) =>
    wrapped
      .map((lines, c) => {
        const text = lines[i - first(c)] ?? '';
        const width = widths[c] ?? 20;
        const before = align === 'center' ? Math.floor((width - text.length) / 2) : 0;
        return (' '.repeat(Math.max(0, before)) + text).padEnd(width + style.gap);
      })
      .join('')
      .trimEnd(),
  );
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
