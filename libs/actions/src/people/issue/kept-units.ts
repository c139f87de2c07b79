import type { DraftContent, DraftTask, DraftUnit } from '#domain';

/** A heading of the draft with the tasks that stay and the bodies they are given to. */
export interface KeptUnit {
  unit: DraftUnit;
  tasks: DraftTask[];
  /** Each body once, however many names of the heading stand for it. */
  unitIds: string[];
}

/** What of a draft is issued: headings with at least one task that was not taken out. */
export function keptUnits(content: DraftContent): KeptUnit[] {
  return content.units
    .map((unit) => ({
      unit,
      tasks: unit.tasks.filter((task) => task.droppedBecause === null),
      unitIds: [...new Set(unit.bodies.flatMap((body) => body.unitIds))],
    }))
    .filter((kept) => kept.tasks.length > 0);
}

/**
 * The bodies of a plan, in the order of its headings, and how they are addressed: a body that stands under two headings is
 * requested ('Đề nghị') only if both request it.
 */
export function bodiesOf(kept: readonly KeptUnit[]): Map<string, { requested: boolean }> {
  const bodies = new Map<string, { requested: boolean }>();
  for (const { unit, unitIds } of kept) {
    for (const id of unitIds) {
      bodies.set(id, { requested: unit.requested && (bodies.get(id)?.requested ?? true) });
    }
  }
  return bodies;
}
