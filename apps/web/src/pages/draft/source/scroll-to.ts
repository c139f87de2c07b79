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
  box.scrollTo({ top: top - box.clientHeight * FROM_TOP, behavior: 'smooth' });
}
