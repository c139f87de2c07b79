import type { ParsedTask, ParsedUnit } from '#domain';
import type { Reasons } from '../explain/reasons.js';
import type { RuleId } from '../explain/rules.js';
import type { Places } from '../structure/place.js';
import { readPartners } from '../tasks/partners.js';
import { readRole } from '../tasks/role.js';
import { readTargetNumbers } from '../tasks/target-numbers.js';
import { readTimes } from '../time/deadlines.js';
import { readTimeCell } from '../time/time-cell.js';
import { tasksOf } from './join-units.js';
import type { TaskBlock, UnitBlock, UnitSource } from './unit-block.js';

/** Where the parts of a field stand, and where their reasons go. */
export interface At {
  places: Places;
  reasons: Reasons;
  /** Path of the field in the plan. */
  field: string;
}

const NAMED_BY: Readonly<Record<UnitSource, RuleId>> = {
  numbered: 'unit.numbered-heading',
  bullet: 'unit.bullet-heading',
  bare: 'unit.bare-heading',
  sentence: 'unit.sentence',
  introduced: 'unit.introduced',
  label: 'unit.label',
  table: 'unit.table',
};

/** The unit with its tasks, the reason of each field noted. */
export function makeUnit(unit: UnitBlock, at: At): ParsedUnit {
  const { heading } = unit;
  explainUnit(unit, at);
  return {
    order: unit.order,
    heading: heading.heading,
    name: heading.name,
    members: heading.members,
    group: heading.group,
    requested: heading.requested,
    tasks: tasksOf(unit).map((task, t) => makeTask(task, { ...at, field: `${at.field}.tasks.${t}` })),
    place: at.places.of(unit.whole),
  };
}

function explainUnit(unit: UnitBlock, { reasons, field }: At): void {
  const { heading, source, whole } = unit;
  const sure = source === 'numbered' || source === 'table' || source === 'label';
  const doubt = doubtOf(unit);
  const rule = NAMED_BY[source];
  reasons.add(
    `${field}.name`,
    doubt === null
      ? { rule, confidence: sure && !heading.sentence ? 'sure' : 'likely', from: whole }
      : { rule, confidence: 'doubtful', from: whole, why: doubt },
  );
  const several = heading.members.length > 1;
  reasons.add(`${field}.members`, {
    rule: several ? 'unit.members-several' : 'unit.members-one',
    confidence: several ? 'likely' : 'sure',
    from: whole,
  });
  reasons.add(`${field}.group`, {
    rule: heading.group ? 'unit.group' : 'unit.no-group',
    confidence: heading.group ? 'sure' : 'likely',
    from: whole,
  });
  reasons.add(`${field}.requested`, {
    rule: heading.requested ? 'unit.requested' : 'unit.ordered',
    confidence: 'sure',
    from: heading.requested ? whole : null,
  });
}

/** What a reviewer has to look at; the same is a warning. */
function doubtOf({ heading, previous, order }: UnitBlock): string | null {
  if (!heading.known) return `Chưa chắc "${heading.name}" là tên một đơn vị.`;
  if (previous !== null && order !== previous + 1)
    return `Số thứ tự ${order} đứng sau số ${previous}: có thể sót hoặc lặp đơn vị.`;
  return null;
}

function makeTask(task: TaskBlock, { places, reasons, field }: At): ParsedTask {
  const { text, stated } = task;
  reasons.add(`${field}.text`, {
    rule: task.rule,
    confidence: task.rule === 'task.bullet' || task.rule === 'task.table-row' ? 'sure' : 'likely',
    from: text,
  });
  const { role, rule, from } = stated?.lead
    ? { role: 'lead' as const, rule: 'role.stated' as const, from: stated.lead }
    : { ...readRole(text), from: text };
  reasons.add(`${field}.role`, { rule, confidence: rule === 'role.do' ? 'likely' : 'sure', from });
  const named = readPartners(text);
  const partners = [...named, ...(stated?.partners ?? [])];
  const [first] = partners;
  reasons.add(`${field}.coordinatesWith`, {
    rule: !first ? 'partners.none' : named.length > 0 ? 'partners.with' : 'partners.stated',
    confidence: named.length > 0 ? 'likely' : 'sure',
    from: first ?? null,
  });
  const targets = readTargetNumbers(text.key);
  reasons.add(`${field}.targets`, {
    rule: targets.length > 0 ? 'task.targets' : 'task.no-targets',
    confidence: 'sure',
    from: targets.length > 0 ? text : null,
  });
  const times = [readTimes(text, places), ...(stated?.times ?? []).map((cell) => readTimeCell(cell, places))];
  const deadlines = times.flatMap((time) => time.deadlines);
  const otherTimes = times.flatMap((time) => time.otherTimes);
  deadlines.forEach(({ because }, k) => reasons.add(`${field}.deadlines.${k}`, because));
  otherTimes.forEach(({ because }, k) => reasons.add(`${field}.otherTimes.${k}`, because));
  return {
    text: text.text,
    role,
    coordinatesWith: [...new Set(partners.map((partner) => partner.text))],
    targets,
    deadlines: deadlines.map(({ time }) => time),
    otherTimes: otherTimes.map(({ time }) => time),
    ...(stated?.product ? { product: stated.product.text } : {}),
    place: places.of(text),
  };
}
