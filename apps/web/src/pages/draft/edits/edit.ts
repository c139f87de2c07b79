import type { DraftContent, DraftTask, DraftUnit } from '../../../api/types.js';

/** What a reviewer does to a draft: each edit is a pure function, so that every one can be undone. */
export type Edit = (content: DraftContent) => DraftContent;

/** Ids of what the reader made are positions ('u2t5'); what a person adds gets a random one, so the two never meet. */
export const newId = (): string => `p${crypto.randomUUID().slice(0, 8)}`;

/** Changes one unit heading; the others stay the very objects they were. */
export const inUnit =
  (unitId: string, change: (unit: DraftUnit) => DraftUnit): Edit =>
  (content) => ({ ...content, units: content.units.map((unit) => (unit.id === unitId ? change(unit) : unit)) });

/** Changes the tasks of one unit heading. */
export const inTasks = (unitId: string, change: (tasks: DraftTask[]) => DraftTask[]): Edit =>
  inUnit(unitId, (unit) => ({ ...unit, tasks: change(unit.tasks) }));

/** Several edits as one step back. */
export const inOneStep =
  (...edits: Edit[]): Edit =>
  (content) =>
    edits.reduce((current, edit) => edit(current), content);
