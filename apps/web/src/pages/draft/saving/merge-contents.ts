import type { DraftContent, DraftTask, DraftUnit } from '../../../api/types.js';

/** A field that two people have changed differently. */
export interface Clash {
  /** Names the field, for the choice made for it. */
  key: string;
  /** Vietnamese name of the place and field, as the reviewer knows them. */
  label: string;
  mine: unknown;
  theirs: unknown;
}

/** Own edits laid over another person's: what could be joined is, and what clashes stands as the other person saved it. */
export interface Merged {
  content: DraftContent;
  clashes: Clash[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const PLAN_NAMES = { metadata: 'Thông tin văn bản', targets: 'Chỉ tiêu', schedule: 'Lịch báo cáo' } as const;
const UNIT_NAMES = { name: 'tên đơn vị', requested: 'cách đề nghị', bodies: 'đơn vị trong danh mục' } as const;
const TASK_NAMES = {
  text: 'nội dung',
  role: 'vai trò',
  coordinatesWith: 'đơn vị phối hợp',
  targets: 'chỉ tiêu',
  deadline: 'thời hạn',
  droppedBecause: 'việc không giao',
} as const;

/** One merge: what it has found to clash, and the side a person has chosen for each clash. */
class Merge {
  readonly clashes: Clash[] = [];

  constructor(private readonly takeMine: ReadonlySet<string>) {}

  /** The fields of one thing, each from the side that has changed it. */
  fields<T extends object>(
    sides: { base: T | undefined; mine: T; theirs: T },
    names: Partial<Record<keyof T, string>>,
    at: { key: string; label: string },
  ): T {
    const { base, mine, theirs } = sides;
    const joined: T = { ...theirs };
    for (const name of Object.keys(theirs) as (keyof T)[]) {
      if (same(mine[name], theirs[name]) || (base && same(mine[name], base[name]))) continue;
      const clash = base === undefined || !same(theirs[name], base[name]);
      const key = `${at.key}.${String(name)}`;
      const label = names[name];
      if (clash && label === undefined) continue;
      if (clash)
        this.clashes.push({ key, label: `${at.label}: ${label ?? ''}`, mine: mine[name], theirs: theirs[name] });
      if (!clash || this.takeMine.has(key)) joined[name] = mine[name];
    }
    return joined;
  }
}

/**
 * Joins two edits of one revision (three-way, field by field): `base` is what both began with, `mine` the own edits, `theirs` what
 * the other person saved. Where both changed a field differently theirs stands and the clash is told; `takeMine` holds the keys of
 * clashes for which the own side was chosen. Tasks moved, added, split or removed by one side stay so.
 */
export function mergeContents(
  sides: { base: DraftContent; mine: DraftContent; theirs: DraftContent },
  takeMine: ReadonlySet<string> = new Set(),
): Merged {
  const merge = new Merge(takeMine);
  const { base, mine, theirs } = sides;
  const plan = { key: 'plan', label: 'Kế hoạch' };
  const whole = merge.fields<DraftContent>({ base, mine: { ...mine, units: theirs.units }, theirs }, PLAN_NAMES, plan);
  return { content: { ...whole, units: unitsOf(sides, merge) }, clashes: merge.clashes };
}

function unitsOf({ base, mine, theirs }: Record<'base' | 'mine' | 'theirs', DraftContent>, merge: Merge): DraftUnit[] {
  const tasks = new Map(tasksOf({ base, mine, theirs }, merge).map((task) => [task.id, task]));
  const order = joinedIds({ base: base.units, mine: mine.units, theirs: theirs.units });
  const homes = homesOf({ base, mine, theirs });
  return order.flatMap((id) => {
    const [was, own, other] = [base, mine, theirs].map((content) => content.units.find((unit) => unit.id === id));
    const unit =
      own && other
        ? merge.fields({ base: was, mine: { ...own, tasks: other.tasks }, theirs: other }, UNIT_NAMES, {
            key: id,
            label: other.name,
          })
        : (own ?? other);
    if (!unit) return [];
    const sides = { base: was?.tasks ?? [], mine: own?.tasks ?? [], theirs: other?.tasks ?? [] };
    const ids = joinedIds(sides).filter((task) => homes.get(task) === id && tasks.has(task));
    const strays = [...homes].filter(([task, home]) => home === id && !ids.includes(task)).map(([task]) => task);
    return [{ ...unit, tasks: [...ids, ...strays].flatMap((task) => tasks.get(task) ?? []) }];
  });
}

const allTasks = (content: DraftContent): DraftTask[] => content.units.flatMap((unit) => unit.tasks);

/** Every task either side still has, joined. One that a side took away (a merge with the next) is gone, unless the other one wrote in it. */
function tasksOf({ base, mine, theirs }: Record<'base' | 'mine' | 'theirs', DraftContent>, merge: Merge): DraftTask[] {
  const before = new Map(allTasks(base).map((task) => [task.id, task]));
  const own = new Map(allTasks(mine).map((task) => [task.id, task]));
  const other = new Map(allTasks(theirs).map((task) => [task.id, task]));
  return joinedIds({ base: allTasks(base), mine: allTasks(mine), theirs: allTasks(theirs) }).flatMap((id) => {
    const [a, b] = [own.get(id), other.get(id)];
    if (!a || !b) return a ?? b ?? [];
    const label = `Nhiệm vụ “${b.text.slice(0, 60)}${b.text.length > 60 ? '…' : ''}”`;
    return [merge.fields({ base: before.get(id), mine: a, theirs: b }, TASK_NAMES, { key: id, label })];
  });
}

/** The unit each task ends up in: where the one who moved it put it; when both did, where the other person put it. */
function homesOf({ base, mine, theirs }: Record<'base' | 'mine' | 'theirs', DraftContent>): Map<string, string> {
  const [was, own, other] = [base, mine, theirs].map(
    (content) => new Map(content.units.flatMap((unit) => unit.tasks.map((task) => [task.id, unit.id] as const))),
  );
  const homes = new Map<string, string>();
  for (const [task, home] of [...(other ?? []), ...(own ?? [])]) {
    const theirHome = other?.get(task);
    const moved = theirHome !== undefined && theirHome !== was?.get(task);
    homes.set(task, moved ? theirHome : (own?.get(task) ?? home));
  }
  return homes;
}

interface Sides<T> {
  base: T[];
  mine: T[];
  theirs: T[];
}

/** Ids in their order, with what I added behind its neighbour, without what one side took away and the other left as it was. */
function joinedIds<T extends { id: string }>({ base, mine, theirs }: Sides<T>): string[] {
  const find = (side: T[], id: string): T | undefined => side.find((entry) => entry.id === id);
  const isGone = (id: string, here: T[]): boolean => {
    const before = find(base, id);
    return before !== undefined && same(find(here, id), before);
  };
  const joined = theirs.map(({ id }) => id).filter((id) => find(mine, id) || !isGone(id, theirs));
  mine.forEach(({ id }, at) => {
    if (joined.includes(id) || find(theirs, id) || isGone(id, mine)) return;
    const before = mine.slice(0, at).findLast((neighbour) => joined.includes(neighbour.id));
    joined.splice(before === undefined ? 0 : joined.indexOf(before.id) + 1, 0, id);
  });
  return joined;
}
