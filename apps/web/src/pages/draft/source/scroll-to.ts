/** Room kept above what is gone to. */
const FROM_TOP = 1 / 3;
const MARGIN_PX = 48;

/**
 * Scrolls a box so that what stands `top` pixels below its beginning is seen. What was chosen in the box itself and is in sight stays
 * where it is: nothing moves under the pointer.
 */
export function scrollTo(box: HTMLElement, top: number, stay: boolean): void {
  const seen = top >= box.scrollTop && top <= box.scrollTop + box.clientHeight - MARGIN_PX;
  if (stay && seen) return;
  const to = Math.max(0, top - box.clientHeight * FROM_TOP);
  box.scrollTo({ top: to, behavior: behaviourOver(to - box.scrollTop, box.clientHeight) });
}

/** Brings an element of the page into the middle of the window. */
export function bringIntoSight(element: Element): void {
  const { top } = element.getBoundingClientRect();
  element.scrollIntoView({ block: 'center', behavior: behaviourOver(top, window.innerHeight) });
}

/** A short way is seen; a long one would only keep the reader waiting. */
const behaviourOver = (distance: number, screen: number): ScrollBehavior =>
  Math.abs(distance) > 2 * screen ? 'instant' : 'smooth';
