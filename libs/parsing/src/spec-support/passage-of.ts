import { passage, type Passage } from '../text/passage.js';

/** A passage of a text standing alone, for specs. */
export function passageOf(text: string): Passage {
  return passage(
    text,
    Int32Array.from({ length: text.length }, (_, i) => i),
  );
}
