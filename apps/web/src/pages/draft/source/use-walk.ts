import type { KeyboardEvent } from 'react';
import { inOrder, type Spot } from './spots.js';
import type { Selection } from './use-selection.js';

/** Arrow keys on the source go from task to task in the order of the text. */
export function useWalk(
  spots: readonly Spot[],
  { place }: Selection,
  onStretch: (start: number, end: number) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const forward = event.key === 'ArrowDown';
    if (!forward && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const tasks = inOrder(spots).filter(({ key }) => key.startsWith('task:'));
    const next = forward
      ? tasks.find((spot) => spot.place.start > (place?.start ?? -1))
      : tasks.findLast((spot) => spot.place.start < (place?.start ?? Infinity));
    if (next) onStretch(next.place.start, next.place.end);
  };
}
