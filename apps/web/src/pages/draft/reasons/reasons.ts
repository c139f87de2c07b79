import type { FieldReason } from '../../../api/types.js';
import { dutyKey, metaKey, targetKey, taskKey, unitKey } from '../source/spots.js';

/** A reason with the spot it belongs to and the name of its field there. */
export interface SpotReason extends FieldReason {
  spot: string;
  /** 'role', 'deadlines.0', 'measures.1', 'name'; 'text' for a spot as a whole. */
  name: string;
}

/** Reasons by the spot whose fields they explain, in the order of the document. */
export type ReasonIndex = ReadonlyMap<string, readonly SpotReason[]>;

/** Finds for each spot of a draft why it was read as it was. Ids of a draft are the positions of what was read. */
export function indexReasons(reasons: readonly FieldReason[]): ReasonIndex {
  const index = new Map<string, SpotReason[]>();
  for (const reason of reasons) {
    const where = spotOf(reason.field);
    if (where) index.set(where.spot, [...(index.get(where.spot) ?? []), { ...reason, ...where }]);
  }
  return index;
}

const after = (position: string | undefined): number => Number(position) + 1;

/** `units.0.tasks.2.role` is the field `role` of `task:u1t3`; null for what the page does not show (sections). */
export function spotOf(field: string): { spot: string; name: string } | null {
  const task = /^units\.(\d+)\.tasks\.(\d+)(?:\.(.+))?$/u.exec(field);
  if (task) return { spot: taskKey(`u${after(task[1])}t${after(task[2])}`), name: task[3] ?? 'text' };
  const unit = /^units\.(\d+)(?:\.(.+))?$/u.exec(field);
  if (unit) return { spot: unitKey(`u${after(unit[1])}`), name: unit[2] ?? 'name' };
  const target = /^targets\.(\d+)(?:\.(.+))?$/u.exec(field);
  if (target) return { spot: targetKey(Number(target[1])), name: target[2] ?? 'text' };
  const duty = /^reporting\.(\d+)(?:\.(.+))?$/u.exec(field);
  if (duty) return { spot: dutyKey(Number(duty[1])), name: duty[2] ?? 'text' };
  const meta = /^metadata\.(\w+)/u.exec(field);
  return meta?.[1] === undefined ? null : { spot: metaKey(meta[1]), name: meta[1] };
}

/** The reasons of one field of a spot; `deadlines` takes in `deadlines.0` and the like. */
export function reasonsOf(index: ReasonIndex, spot: string, name?: string): readonly SpotReason[] {
  const all = index.get(spot) ?? [];
  return name === undefined ? all : all.filter((reason) => reason.name === name || reason.name.startsWith(`${name}.`));
}

const RANK: Record<FieldReason['confidence'], number> = { sure: 0, likely: 1, doubtful: 2 };

/** The least trusted class among reasons; null when there is none. */
export function leastTrusted(reasons: readonly FieldReason[]): FieldReason['confidence'] | null {
  return reasons.reduce<FieldReason['confidence'] | null>(
    (least, { confidence }) => (least === null || RANK[confidence] > RANK[least] ? confidence : least),
    null,
  );
}
