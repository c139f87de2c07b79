import { useEffect, useState, type RefObject } from 'react';

/** A page that is merely scrolled past is not fetched: it has to stay so long. */
const STAYS_MS = 250;

/** True while an element is in sight of its scrolling box, or nearly, and has been for a moment. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (entry?.isIntersecting) timer = setTimeout(() => setNear(true), STAYS_MS);
        else setNear(false);
      },
      { root: target.closest('.source-scroll'), rootMargin: '40% 0%' },
    );
    observer.observe(target);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return near;
}
