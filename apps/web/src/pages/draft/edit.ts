import type { DraftBody, DraftContent, DraftTask, DraftUnit, ReportSchedule } from '../../api/types.js';

/** What a reviewer does to a draft: each edit is a pure function, so that every one can be undone. */
export type Edit = (content: DraftContent) => DraftContent;

/** Ids of what the reader made are positions ('u2t5'); what a person adds gets a random one, so the two never meet. */
const newId = (): string => `p${crypto.randomUUID().slice(0, 8)}`;

const inUnit =
  (unitId: string, change: (unit: DraftUnit) => DraftUnit): Edit =>
  (content) => ({ ...content, units: content.units.map((unit) => (unit.id === unitId ? change(unit) : unit)) });

const inTasks = (unitId: string, change: (tasks: DraftTask[]) => DraftTask[]): Edit =>
  inUnit(unitId, (unit) => ({ ...unit, tasks: change(unit.tasks) }));

export const editTask = (unitId: string, taskId: string, change: Partial<DraftTask>): Edit =>
  inTasks(unitId, (tasks) => tasks.map((task) => (task.id === taskId ? { ...task, ...change } : task)));

/** Puts a new task behind the last one of the unit. */
export const addTask = (unitId: string, task: Omit<DraftTask, 'id'>): Edit =>
  inTasks(unitId, (tasks) => [...tasks, { ...task, id: newId() }]);

/** A task becomes several, one for each text; all keep its role, dates and place in the source. */
export const splitTask = (unitId: string, taskId: string, texts: string[]): Edit =>
  inTasks(unitId, (tasks) =>
    tasks.flatMap((task) =>
      task.id === taskId ? texts.map((text, n) => ({ ...task, id: n === 0 ? task.id : newId(), text })) : [task],
    ),
  );

/** A task takes in the one that follows it. */
export const mergeWithNext = (unitId: string, taskId: string): Edit =>
  inTasks(unitId, (tasks) => {
    const at = tasks.findIndex((task) => task.id === taskId);
    const first = tasks[at];
    const second = tasks[at + 1];
    return first && second ? [...tasks.slice(0, at), merged(first, second), ...tasks.slice(at + 2)] : tasks;
  });

function merged(first: DraftTask, second: DraftTask): DraftTask {
  const { place, deadline } = first;
  return {
    ...first,
    text: `${first.text.replace(/[.;\s]+$/u, '')}; ${second.text}`,
    coordinatesWith: [...new Set([...first.coordinatesWith, ...second.coordinatesWith])],
    targets: [...new Set([...first.targets, ...second.targets])],
    rhythm: [...new Set([...first.rhythm, ...second.rhythm])],
    deadline: deadline ?? second.deadline,
    place: place && second.place ? { ...place, end: second.place.end, lineTo: second.place.lineTo } : place,
  };
}

export const setBody = (unitId: string, position: number, change: Partial<DraftBody>): Edit =>
  inUnit(unitId, (unit) => ({
    ...unit,
    bodies: unit.bodies.map((body, n) => (n === position ? { ...body, ...change } : body)),
  }));

export const setRequested = (unitId: string, requested: boolean): Edit =>
  inUnit(unitId, (unit) => ({ ...unit, requested }));

/** A unit the reader missed: named as in the registry, with no task yet. */
export const addUnit =
  (name: string, unitIds: string[]): Edit =>
  (content) => ({
    ...content,
    units: [
      ...content.units,
      {
        id: newId(),
        heading: name,
        name,
        group: false,
        requested: false,
        bodies: [{ name, unitIds, suggestions: [] }],
        tasks: [],
        place: null,
      },
    ],
  });

export const setSchedule =
  (change: Partial<ReportSchedule>): Edit =>
  (content) => ({ ...content, schedule: { ...content.schedule, ...change } });

export const setMetadata =
  (change: Partial<DraftContent['metadata']>): Edit =>
  (content) => ({ ...content, metadata: { ...content.metadata, ...change } });
