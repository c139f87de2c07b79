/** Reading uploaded files, as the worker does it; see docs/decisions/0006-reading-apart.md. */
export { readDraft, readWaitingDrafts } from './read-drafts.js';
export type { ReadingWork } from './reading-work.js';
