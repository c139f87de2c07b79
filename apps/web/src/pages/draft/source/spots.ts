import type { DraftContent, FieldReason, SourcePlace } from '../../../api/types.js';

/** Something that was read from a stretch of the source, and can be chosen on either side. */
export interface Spot {
  /** `unit:u1`, `task:u1t2`, `target:0`, `duty:0`, `meta:title`. */
  key: string;
  place: SourcePlace;
}

export const unitKey = (unitId: string): string => `unit:${unitId}`;
export const taskKey = (taskId: string): string => `task:${taskId}`;
export const targetKey = (position: number): string => `target:${position}`;
export const dutyKey = (position: number): string => `duty:${position}`;
export const metaKey = (field: string): string => `meta:${field}`;

/** Everything of a draft that has a place. Places of the head of the document are known from their reasons. */
export function spotsOf(content: DraftContent, reasons: readonly FieldReason[]): Spot[] {
  const spots: Spot[] = [];
  const add = (key: string, place: SourcePlace | null): void => {
    if (place) spots.push({ key, place });
  };
  for (const { field, place } of reasons) {
    const name = /^metadata\.(\w+)/u.exec(field)?.[1];
    if (name !== undefined) add(metaKey(name), place);
  }
  content.targets.forEach((target, n) => add(targetKey(n), target.place));
  content.duties.forEach((duty, n) => add(dutyKey(n), duty.place));
  for (const unit of content.units) {
    add(unitKey(unit.id), unit.place);
    for (const task of unit.tasks) add(taskKey(task.id), task.place);
  }
  return spots;
}

const lengthOf = ({ place }: Spot): number => place.end - place.start;

/**
 * What was read at a stretch of the text (offsets, `end` behind the last character): the smallest place that holds all of it,
 * else the smallest that shares anything with it; null where nothing was read.
 */
export function spotAt(spots: readonly Spot[], start: number, end: number): Spot | null {
  const sharing = spots.filter(({ place }) => place.start < Math.max(end, start + 1) && place.end > start);
  const holding = sharing.filter(({ place }) => place.start <= start && place.end >= end);
  const [first, ...others] = holding.length > 0 ? holding : sharing;
  if (!first) return null;
  return others.reduce((best, spot) => (lengthOf(spot) < lengthOf(best) ? spot : best), first);
}

/** Offsets at which the lines of a text begin; line n (1-based) begins at `[n - 1]`. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Tasks and headings in the order of the text, for going from one to the next. */
export function inOrder(spots: readonly Spot[]): Spot[] {
  return spots
    .filter(({ key }) => key.startsWith('task:') || key.startsWith('unit:'))
    .sort((a, b) => a.place.start - b.place.start || lengthOf(b) - lengthOf(a));
}
