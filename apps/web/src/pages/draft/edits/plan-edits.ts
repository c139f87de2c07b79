import type { DraftContent, DraftTarget, ReportSchedule } from '../../../api/types.js';
import type { Edit } from './edit.js';

export const setSchedule =
  (change: Partial<ReportSchedule>): Edit =>
  (content) => ({ ...content, schedule: { ...content.schedule, ...change } });

export const setMetadata =
  (change: Partial<DraftContent['metadata']>): Edit =>
  (content) => ({ ...content, metadata: { ...content.metadata, ...change } });

/** Changes the target at a position; targets keep their positions, for the reasons of the reading count by them. */
export const setTarget =
  (position: number, change: Partial<DraftTarget>): Edit =>
  (content) => ({
    ...content,
    targets: content.targets.map((target, n) => (n === position ? { ...target, ...change } : target)),
  });
