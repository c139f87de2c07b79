import { isTerminated } from '../text/layout.js';
import type { MarkerKind } from '../text/markers.js';
import type { Paragraph } from '../text/paragraphs.js';
import { join, type Passage } from '../text/passage.js';

const DEPTH: Readonly<Record<MarkerKind, number>> = {
  roman: 0,
  article: 0,
  arabic: 1,
  dotted: 2,
  paren: 3,
  letter: 4,
  dash: 5,
  plus: 6,
  none: 9,
};

/**
 * Cuts what stands below a unit's heading into tasks: one bullet is one task, without bullets one paragraph.
 * A bullet ending in a colon takes the finer bullets below it with it; a title with finer bullets below is no task.
 */
export function splitTasks(below: readonly Paragraph[]): Passage[] {
  const paragraphs = below.filter((paragraph) => !paragraph.cell);
  const tasks: Passage[] = [];
  let index = 0;
  while (index < paragraphs.length) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const deeper = countDeeper(paragraphs, index);
    if (deeper > 0 && paragraph.body.text.endsWith(':')) {
      if (paragraph.marker.kind === 'none') {
        index += 1; // '… có nhiệm vụ:' introduces the bullets
      } else {
        tasks.push(join(paragraphs.slice(index, index + deeper + 1).map((part) => part.body)));
        index += deeper + 1;
      }
    } else if (deeper > 0 && isTitle(paragraph)) index += 1;
    else {
      tasks.push(paragraph.body);
      index += 1;
    }
  }
  return tasks.filter((task) => /\p{L}/u.test(task.text));
}

/** How many paragraphs right behind this one are bullets of a finer kind. */
function countDeeper(paragraphs: readonly Paragraph[], index: number): number {
  const kind = paragraphs[index]?.marker.kind ?? 'none';
  const depth = kind === 'none' ? 0 : DEPTH[kind];
  let count = 0;
  for (const next of paragraphs.slice(index + 1)) {
    if (next.marker.kind === 'none' || DEPTH[next.marker.kind] <= depth) break;
    count += 1;
  }
  return count;
}

/** 'a) Công tác tuyên truyền' above bullets. */
function isTitle(paragraph: Paragraph): boolean {
  return (
    paragraph.marker.kind !== 'none' &&
    paragraph.marker.kind !== 'dash' &&
    paragraph.body.text.length <= 120 &&
    !isTerminated(paragraph.body.text)
  );
}
