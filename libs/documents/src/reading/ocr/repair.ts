import type { PageLines } from '../pages/page-layout.js';

export function repaired(pages: readonly PageLines[]): PageLines[] {
  return [...pages];
}
