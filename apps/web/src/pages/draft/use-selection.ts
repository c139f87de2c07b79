import { useMemo, useState } from 'react';
import type { DraftContent, SourcePlace } from '../../api/types.js';
import type { Anchor } from './source-text.js';

/** A unit heading, or one of its tasks. */
export interface Target {
  unitId: string;
  taskId: string | null;
}

const keyOf = ({ unitId, taskId }: Target): string => `${unitId} ${taskId ?? ''}`;

/** What is chosen on either side, and the lines it stands on; `tick` grows whenever the other side is to scroll there. */
export function useSelection(content: DraftContent) {
  const [selected, setSelected] = useState<Target | null>(null);
  const [place, setPlace] = useState<SourcePlace | null>(null);
  const [tick, setTick] = useState(0);
  const anchors = useMemo(() => anchorsOf(content), [content]);
  const placeOf = (target: Target): SourcePlace | null =>
    anchors.find((anchor) => anchor.key === keyOf(target))?.place ?? null;

  return {
    selected,
    marked: place,
    tick,
    anchors,
    /** Chosen in the draft: the source shows its lines. */
    choose: (target: Target) => {
      setSelected(target);
      setPlace(placeOf(target));
      setTick((n) => n + 1);
    },
    /** Chosen by a line of the source. */
    chooseKey: (key: string) => {
      const [unitId = '', taskId = ''] = key.split(' ');
      const target = { unitId, taskId: taskId || null };
      setSelected(target);
      setPlace(placeOf(target));
      setTick((n) => n + 1);
    },
    /** Lines that belong to no task, for instance those of a target. */
    mark: (lines: SourcePlace) => {
      setSelected(null);
      setPlace(lines);
      setTick((n) => n + 1);
    },
  };
}

/** Headings first, so that a task on the same line wins. */
function anchorsOf({ units }: DraftContent): Anchor[] {
  const headings = units.flatMap((unit) =>
    unit.place
      ? [{ key: keyOf({ unitId: unit.id, taskId: null }), place: { ...unit.place, lineTo: unit.place.line } }]
      : [],
  );
  const tasks = units.flatMap((unit) =>
    unit.tasks.flatMap((task) =>
      task.place ? [{ key: keyOf({ unitId: unit.id, taskId: task.id }), place: task.place }] : [],
    ),
  );
  return [...headings, ...tasks];
}
