/**
 * The labels of a plan as bags of comparable keys, one bag a figure. Texts are compared with white space, letter case
 * and the placement of tone marks left out: differences nobody who reads would call one.
 */
export const FIGURES = [
  'units',
  'tasks',
  'unit kind',
  'task role',
  'task targets',
  'coordination',
  'deadlines',
  'reporting',
  'targets',
  'measures',
  'metadata',
  'recipients',
  'sections',
] as const;
export type Figure = (typeof FIGURES)[number];
export type Bags = Readonly<Record<Figure, readonly string[]>>;

/** A plan as labelled by hand or as read; what a label file leaves out is not scored. */
export interface Labels {
  metadata?: LabelledMetadata;
  sections?: readonly { number: string; title: string; role: string }[];
  targets?: readonly LabelledTarget[];
  units: readonly LabelledUnit[];
  reporting?: readonly LabelledDuty[];
}

type LabelledMetadata = Readonly<Partial<Record<(typeof METADATA)[number], string | number | null>>> & {
  signer?: Readonly<Record<'name' | 'title' | 'authority', string | null>>;
  recipients?: readonly string[];
};

interface LabelledTarget {
  number: number | null;
  text: string;
  measures: readonly {
    comparator: string;
    value: number;
    valueMax: number | null;
    unit: string | null;
    year: number | null;
  }[];
}

export interface LabelledUnit {
  name: string;
  group: boolean;
  requested: boolean;
  members: readonly string[];
  tasks: readonly LabelledTask[];
  /** Two careful readers may label it differently: left out of both sides. */
  uncertain?: boolean;
}

export interface LabelledTask {
  text: string;
  role: string;
  targets: readonly number[];
  coordinatesWith: readonly string[];
  deadlines: readonly { kind: string; date: string | null; monthDay: string | null }[];
  uncertain?: boolean;
}

interface LabelledDuty {
  who: string;
  via: string | null;
  frequency: string;
  monthDay: string | null;
  once: string | null;
  kind: string;
}

const METADATA = ['number', 'symbol', 'issuer', 'place', 'date', 'kind', 'title', 'periodFrom', 'periodTo'] as const;

/** One spelling for texts that a reader would call the same. */
export function plain(text: string | number | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  return String(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\s*]/g, '')
    .replace(/(o)([ae])([\u0300\u0301\u0309\u0303\u0323])/g, '$1$3$2')
    .replace(/(u)(y)([\u0300\u0301\u0309\u0303\u0323])/g, '$1$3$2')
    .replace(/[–—]/g, '-')
    .replace(/[“”]/g, '"')
    .normalize('NFC')
    .replace(/^[.;:,]+|[.;:,]+$/g, '');
}

/** The labels of a plan by figure. */
export function factsOf(labels: Labels): Bags {
  const bags: Record<Figure, string[]> = Object.fromEntries(FIGURES.map((figure) => [figure, []])) as never;
  const add = (figure: Figure, ...parts: unknown[]): unknown => bags[figure].push(JSON.stringify(parts));
  addMetadata(labels.metadata, add);
  for (const { number, title, role } of labels.sections ?? []) add('sections', plain(number), plain(title), role);
  for (const { number, text, measures } of labels.targets ?? []) {
    add('targets', number, plain(text));
    for (const { comparator, value, valueMax, unit, year } of measures)
      add('measures', plain(text), comparator, value, valueMax, plain(unit), year);
  }
  for (const unit of labels.units) addUnit(unit, add);
  for (const { who, via, frequency, monthDay, once, kind } of labels.reporting ?? [])
    add('reporting', plain(who), plain(via), frequency, monthDay, once, kind);
  return bags;
}

type Add = (figure: Figure, ...parts: unknown[]) => unknown;

function addMetadata(metadata: LabelledMetadata | undefined, add: Add): void {
  if (!metadata) return;
  for (const key of METADATA)
    if (metadata[key] !== null && metadata[key] !== undefined) add('metadata', key, plain(metadata[key]));
  for (const [key, value] of Object.entries(metadata.signer ?? {}))
    if (value !== null) add('metadata', `signer.${key}`, plain(value));
  for (const recipient of metadata.recipients ?? []) add('recipients', plain(recipient));
}

function addUnit({ name, group, requested, members, tasks }: LabelledUnit, add: Add): void {
  const unit = plain(name);
  add('units', unit);
  add('unit kind', unit, group, requested, members.length);
  for (const task of tasks) {
    const key = [unit, plain(task.text)];
    add('tasks', ...key);
    add('task role', ...key, task.role);
    for (const number of task.targets) add('task targets', ...key, number);
    for (const partner of task.coordinatesWith) add('coordination', ...key, plain(partner));
    for (const { kind, date, monthDay } of task.deadlines) add('deadlines', ...key, kind, date, monthDay);
  }
}
