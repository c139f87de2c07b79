import type { DateProposal, DraftTask, SourcePlace, TermLength } from '../../../api/types.js';
import { type Edit, inTasks, newId } from './edit.js';

/** A task nobody has written yet. */
export const EMPTY_TASK: Omit<DraftTask, 'id'> = {
  text: '',
  role: 'do',
  coordinatesWith: [],
  targets: [],
  proposals: [],
  deadline: null,
  place: null,
  droppedBecause: null,
};

export const editTask = (unitId: string, taskId: string, change: Partial<DraftTask>): Edit =>
  inTasks(unitId, (tasks) => tasks.map((task) => (task.id === taskId ? { ...task, ...change } : task)));

/** Puts a new, empty task behind the last one of the unit; its id is chosen by the caller, who goes on to write it. */
export const addTask = (unitId: string, id: string): Edit =>
  inTasks(unitId, (tasks) => [...tasks, { ...EMPTY_TASK, id }]);

/** Takes a task away that a person has added and not written. */
export const removeTask = (unitId: string, taskId: string): Edit =>
  inTasks(unitId, (tasks) => tasks.filter(({ id }) => id !== taskId));

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

/** A task goes over to another unit, where the order of the text puts it; without a place, to the end. */
export const moveTask =
  (taskId: string, toUnitId: string): Edit =>
  (content) => {
    const task = content.units.flatMap((unit) => unit.tasks).find(({ id }) => id === taskId);
    const from = content.units.find((unit) => unit.tasks.some(({ id }) => id === taskId));
    const known = content.units.some((unit) => unit.id === toUnitId);
    if (!task || !known || from?.id === toUnitId) return content;
    return {
      ...content,
      units: content.units.map((unit) => {
        if (unit.id === from?.id) return { ...unit, tasks: unit.tasks.filter(({ id }) => id !== taskId) };
        return unit.id === toUnitId ? { ...unit, tasks: inserted(unit.tasks, task) } : unit;
      }),
    };
  };

/**
 * Takes a day that was proposed, or a term counted from the day of issue, as the task's own deadline; it is the person's from then
 * on, the words stay beside it.
 */
export const takeProposal = (
  unitId: string,
  taskId: string,
  { relation, phrase }: Pick<DateProposal, 'relation' | 'phrase'>,
  due: string | TermLength,
): Edit =>
  editTask(unitId, taskId, {
    deadline: {
      relation: relation ?? 'by',
      ...(typeof due === 'string' ? { date: due } : { date: null, afterIssue: due }),
      source: 'person',
      phrase,
    },
  });

function inserted(tasks: DraftTask[], task: DraftTask): DraftTask[] {
  const { place } = task;
  const at = place ? tasks.findIndex((other) => other.place !== null && other.place.start > place.start) : -1;
  return at < 0 ? [...tasks, task] : [...tasks.slice(0, at), task, ...tasks.slice(at)];
}

function merged(first: DraftTask, second: DraftTask): DraftTask {
  return {
    ...first,
    text: `${first.text.replace(/[.;\s]+$/u, '')}; ${second.text}`,
    coordinatesWith: [...new Set([...first.coordinatesWith, ...second.coordinatesWith])],
    targets: [...new Set([...first.targets, ...second.targets])],
    proposals: [
      ...first.proposals,
      ...second.proposals.filter(({ phrase }) => !first.proposals.some((known) => known.phrase === phrase)),
    ],
    deadline: first.deadline ?? second.deadline,
    place: first.place && second.place ? spanned(first.place, second.place) : first.place,
  };
}

/** From the beginning of the earlier to the end of the later. */
function spanned(a: SourcePlace, b: SourcePlace): SourcePlace {
  const [first, last] = a.start <= b.start ? [a, b] : [b, a];
  return { ...first, end: Math.max(first.end, last.end), lineTo: Math.max(first.lineTo, last.lineTo) };
}
