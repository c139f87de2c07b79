/** Reading and drawing of files in a process of their own; see docs/decisions/0006-reading-apart.md. */
export { type PageWanted, drawPageApart } from './draw-page-apart.js';
export { type PlanRead, readPlanFile } from './read-plan-file.js';
export { ReaderFault } from './refusals.js';
export { SKETCH_SIZE, similarityOf, sketchOf } from './sketch.js';
