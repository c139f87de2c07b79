import { plainWords } from '../structure/titles.js';
import type { Passage } from '../text/passage.js';
import { splitTasks } from '../tasks/split-tasks.js';
import type { TaskBlock, UnitBlock, UnitSource } from './unit-block.js';
import type { UnitHeading } from './unit-heading.js';

/** A body and its task found outside the headings of units: behind a label, in a sentence, in a table. */
export interface Further {
  heading: UnitHeading;
  whole: Passage;
  tasks: TaskBlock[];
  source: UnitSource;
  /** Counts only where the paper names no units under headings. */
  weak: boolean;
}

/**
 * Joins further tasks to the units: one of the same folded name takes them, else a new unit does, counted on behind the
 * others. A task a unit has already, word for word, is not doubled; what a table states of it is added to it.
 */
export function joinFurther(
  units: UnitBlock[],
  further: readonly Further[],
  foldUnit: (name: string) => string,
): UnitBlock[] {
  if (further.length === 0) return [];
  const byName = new Map<string, { unit: UnitBlock; known: Map<string, TaskBlock> }>();
  for (const unit of units) {
    const name = foldUnit(unit.heading.name);
    if (!byName.has(name))
      byName.set(name, { unit, known: new Map(tasksOf(unit).map((task) => [plain(task.text), task])) });
  }
  const added: UnitBlock[] = [];
  for (const one of further) {
    const name = foldUnit(one.heading.name);
    const entry = byName.get(name) ?? {
      unit: openUnit(one, units.length + added.length + 1),
      known: new Map<string, TaskBlock>(),
    };
    if (!byName.has(name)) added.push(entry.unit);
    byName.set(name, entry);
    for (const task of one.tasks) addTask(entry, task);
  }
  return added;
}

function addTask(entry: { unit: UnitBlock; known: Map<string, TaskBlock> }, task: TaskBlock): void {
  const key = plain(task.text);
  const same = entry.known.get(key);
  if (same) {
    same.stated ??= task.stated;
    return;
  }
  entry.known.set(key, task);
  entry.unit.further.push(task);
}

function openUnit({ heading, whole, source }: Further, order: number): UnitBlock {
  return { order, whole, heading: { ...heading, inline: null }, source, below: [], further: [], previous: null };
}

/** The words of a text, to tell whether two say the same. */
function plain(text: Passage): string {
  return plainWords(text.text).join(' ');
}

/** The tasks of a unit: on the line of its name, below it, and found elsewhere. */
export function tasksOf(unit: UnitBlock): TaskBlock[] {
  const { inline } = unit.heading;
  unit.own ??= [
    ...(inline && !introduces(inline, unit) ? [{ text: inline, rule: 'task.inline' as const, stated: null }] : []),
    ...splitTasks(unit.below),
  ];
  return [...unit.own, ...unit.further];
}

/** 'Phòng Kinh tế: thực hiện các nhiệm vụ sau:' above items: they are the tasks. */
function introduces(inline: Passage, { below }: UnitBlock): boolean {
  const [first] = below;
  return inline.text.endsWith(':') && first !== undefined && first.marker.kind !== 'none';
}
