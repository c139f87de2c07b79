export { drawPage, readDocument } from './reading/read-document.js';
export type { PagePicture } from './reading/pages/draw-page.js';
export type { FileInput, ReadDocument, ReadingOptions } from './reading/reading.js';
export { MAX_FILE_BYTES, MAX_INFLATED_BYTES, MAX_PAGES } from './reading/limits.js';
export { writeConsolidatedReport } from './writing/write-consolidated-report.js';
export { writeBoard, type BoardHead, type BoardLine } from './writing/write-board.js';
