import { ALL_UNITS, type ParsedPlan } from '#domain';
import { printedTasks, sectionsOf } from './layout/write-paper.js';
import type { Style } from './layout/style.js';
import type { Paper, WrittenDuty, WrittenUnit } from './model/paper.js';

/** What is compared, from the coarse to the fine. */
export const ASPECTS = [
  'units',
  'unit kinds',
  'tasks',
  'roles',
  'partners',
  'task targets',
  'deadlines',
  'duties',
  'targets',
  'sections',
  'metadata',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Comparable values of each aspect, in the order of the document (duties sorted). */
export type Facts = Readonly<Record<Aspect, readonly unknown[]>>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What has to be read from a paper written in a style. Taken from the model alone. */
export function expectedFacts(paper: Paper, style: Style): Facts {
  const units = paper.organisation.units.map((unit) => ({ unit, name: nameOf(unit, style) }));
  const tasks = units.flatMap(({ unit, name }) =>
    printedTasks(unit, style).map((text, i) => ({ key: [name, text], task: unit.tasks[i] })),
  );
  const duties = [
    ...units.flatMap(({ unit, name }) => unit.tasks.flatMap((task) => task.duties.map((duty) => dutyFact(name, duty)))),
    ...[...(paper.reporting?.list ?? []), ...paper.closing].flatMap(({ duties }) =>
      duties.map((duty) => dutyFact(ALL_UNITS, duty)),
    ),
  ];
  return {
    units: units.map(({ name }, i) => [i + 1, name]),
    'unit kinds': units.map(({ unit, name }) => [
      name,
      unit.group,
      unit.requested,
      unit.members.map((member) => cased(member, unit, style)),
    ]),
    tasks: tasks.map(({ key }) => key),
    roles: tasks.map(({ key, task }) => [...key, task?.role]),
    partners: tasks.map(({ key, task }) => [...key, task?.partners]),
    'task targets': tasks.map(({ key, task }) => [...key, task?.targets]),
    deadlines: tasks.map(({ key, task }) => [...key, task?.times]),
    duties: sorted(duties),
    targets: (paper.targets?.list ?? []).map(({ text, measures }, i) => [
      paper.targets?.numbered ? i + 1 : null,
      `${text}.`,
      measures,
    ]),
    sections: sectionsOf(paper, style).map(({ number, title, role }) => [number, title, role]),
    metadata: Object.entries(metadataOf(paper)),
  };
}

function nameOf(unit: WrittenUnit, style: Style): string {
  return cased(unit.name, unit, style);
}

/** Headings printed in capitals are compared in capitals. */
function cased(text: string, unit: WrittenUnit, style: Style): string {
  return style.headingCapitals && unit.form === 'below' ? text.toUpperCase() : capital(text);
}

function dutyFact(who: string, duty: WrittenDuty): unknown[] {
  return [who, duty.kindOfDuty, duty.kind, duty.monthDay, duty.date, duty.via];
}

function metadataOf({ issuer, number, day, kind, title, period, recipients }: Paper): Record<string, unknown> {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return {
    number: number === null ? null : `${two(number)}/${issuer.symbol}`,
    symbol: issuer.symbol,
    issuer: issuer.full,
    place: issuer.place,
    date: `${day.year}-${two(day.month)}-${two(day.day)}`,
    kind,
    title,
    periodFrom: period.from,
    periodTo: period.to,
    signer: [issuer.signer.name, issuer.signer.title, issuer.signer.authority],
    recipients,
  };
}

/** The same facts of what the reader read. */
export function readFacts(plan: ParsedPlan): Facts {
  const tasks = plan.units.flatMap(({ name, tasks }) => tasks.map((task) => ({ key: [name, task.text], task })));
  const { metadata } = plan;
  return {
    units: plan.units.map(({ order, name }) => [order, name]),
    'unit kinds': plan.units.map(({ name, group, requested, members }) => [name, group, requested, members]),
    tasks: tasks.map(({ key }) => key),
    roles: tasks.map(({ key, task }) => [...key, task.role]),
    partners: tasks.map(({ key, task }) => [...key, task.coordinatesWith]),
    'task targets': tasks.map(({ key, task }) => [...key, task.targets]),
    deadlines: tasks.map(({ key, task }) => [
      ...key,
      task.deadlines.map(({ kind, date, monthDay }) => ({ kind, date, monthDay })),
    ]),
    duties: sorted(
      plan.reporting.map(({ who, kind, frequency, monthDay, once, via }) => [
        who,
        kind,
        frequency,
        monthDay,
        once,
        via,
      ]),
    ),
    targets: plan.targets.map(({ number, text, measures }) => [
      number,
      text,
      measures.map(({ comparator, value, valueMax, unit, year }) => ({ comparator, value, valueMax, unit, year })),
    ]),
    sections: plan.sections.map(({ number, title, role }) => [number, title, role]),
    metadata: [
      ['number', metadata.number],
      ['symbol', metadata.symbol],
      ['issuer', metadata.issuer],
      ['place', metadata.place],
      ['date', metadata.date],
      ['kind', metadata.kind],
      ['title', metadata.title],
      ['periodFrom', metadata.periodFrom],
      ['periodTo', metadata.periodTo],
      ['signer', [metadata.signer.name, metadata.signer.title, metadata.signer.authority]],
      ['recipients', metadata.recipients],
    ],
  };
}

const sorted = (facts: readonly unknown[]): unknown[] =>
  facts
    .map((fact) => JSON.stringify(fact))
    .sort()
    .map((fact): unknown => JSON.parse(fact));
