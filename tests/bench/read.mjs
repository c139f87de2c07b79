/**
 * How well and how fast plans are read: `node tests/bench/read.mjs` (after the build). Prints an F1 for each kind of
 * label over the plans of tests/plans/data, and times of reading text and PDF. Leaves with 1 when a figure is missed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '#documents';
import { parsePlan } from '#parsing';

const DATA = new URL('../plans/data/', import.meta.url);
const SAMPLE = new URL('../../apps/cli/data/xuan-truong.txt', import.meta.url);
const LEAST = {
  units: 1,
  tasks: 1,
  'task role': 1,
  'task targets': 1,
  targets: 1,
  measures: 1,
  sections: 1,
  coordination: 0.97,
  deadlines: 0.97,
  reporting: 0.97,
  recipients: 0.97,
};

const plain = (text) => (text ?? '').normalize('NFC').toLowerCase().replace(/\s+/g, '');

/** The labels of a plan as keys, by kind. */
function facts(doc) {
  const bag = Object.fromEntries(Object.keys(LEAST).map((kind) => [kind, []]));
  const add = (kind, ...parts) => bag[kind].push(JSON.stringify(parts));
  for (const item of doc.metadata?.recipients ?? []) add('recipients', plain(item));
  for (const { number, title, role } of doc.sections ?? []) add('sections', number, plain(title), role);
  for (const target of doc.targets ?? []) {
    add('targets', target.number, plain(target.text));
    for (const m of target.measures)
      add('measures', plain(target.text), m.comparator, m.value, m.valueMax, m.unit, m.year);
  }
  for (const unit of doc.units) {
    add('units', plain(unit.name), unit.group, unit.requested, unit.members.length);
    for (const task of unit.tasks) {
      const key = [plain(unit.name), plain(task.text)];
      add('tasks', ...key);
      add('task role', ...key, task.role);
      for (const number of task.targets) add('task targets', ...key, number);
      for (const partner of task.coordinatesWith) add('coordination', ...key, plain(partner));
      for (const d of task.deadlines) add('deadlines', ...key, d.kind, d.date, d.monthDay);
    }
  }
  for (const r of doc.reporting ?? [])
    add('reporting', plain(r.who), plain(r.via), r.frequency, r.monthDay, r.once, r.kind);
  return bag;
}

function hits(gold, got) {
  const left = [...got];
  return gold.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

async function accuracy(folder, names) {
  const sums = Object.fromEntries(Object.keys(LEAST).map((kind) => [kind, { hit: 0, gold: 0, got: 0 }]));
  for (const name of names) {
    const gold = JSON.parse(readFileSync(new URL(`${folder}${name}.gold.json`, DATA), 'utf8'));
    const url = name === '002-xuan-truong' ? SAMPLE : new URL(`${folder}${gold.source}`, DATA);
    const read = parsePlan((await readDocument({ fileName: gold.source, bytes: readFileSync(url) })).text);
    const got = facts(Object.fromEntries(Object.entries(read).filter(([key]) => key in gold)));
    for (const [kind, labels] of Object.entries(facts(gold))) {
      sums[kind].hit += hits(labels, got[kind]);
      sums[kind].gold += labels.length;
      sums[kind].got += got[kind].length;
    }
  }
  return Object.fromEntries(
    Object.entries(sums).map(([kind, { hit, gold, got }]) => [kind, gold + got === 0 ? 1 : (2 * hit) / (gold + got)]),
  );
}

function labelled(folder) {
  return readdirSync(new URL(folder, DATA))
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.replace('.gold.json', ''));
}

/** The quickest of several runs, in ms by the clock and of the processor: what the machine does beside it must not count. */
async function quickest(run, times) {
  const best = { wall: Infinity, cpu: Infinity };
  for (let i = 0; i < times; i++) {
    const used = process.cpuUsage();
    const begin = performance.now();
    await run();
    best.wall = Math.min(best.wall, performance.now() - begin);
    const { user, system } = process.cpuUsage(used);
    best.cpu = Math.min(best.cpu, (user + system) / 1000);
  }
  return best;
}

function tell(what, { wall, cpu }, pages) {
  const figures = (part) => `${(wall / part).toFixed(1)} ms, processor ${(cpu / part).toFixed(1)} ms`;
  console.log(`${what}: ${figures(1)}${pages ? ` (a page: ${figures(pages)})` : ''}`);
}

let missed = 0;
for (const [title, folder] of [
  ['five plans', './'],
  ['further plans', 'more/'],
]) {
  const names = labelled(folder);
  const scores = await accuracy(folder, names);
  console.log(`${title} (${names.length}):`);
  for (const [kind, score] of Object.entries(scores)) {
    const short = score + 1e-9 < LEAST[kind];
    if (short) missed++;
    console.log(`  ${kind.padEnd(14)} ${score.toFixed(3)}${short ? `  below ${LEAST[kind]}` : ''}`);
  }
}

const sample = readFileSync(SAMPLE, 'utf8');
// Thirty pages: the units of the sample, six times over.
const thirty = sample.replace(
  /(VI\. TỔ CHỨC THỰC HIỆN\n)([\s\S]*?)(VII\. )/,
  (_, head, units, next) => head + units.repeat(6) + next,
);
tell(
  `text, ${thirty.length} characters (about ${Math.round(thirty.length / 2200)} pages)`,
  await quickest(() => parsePlan(thirty), 30),
);
for (const [what, file] of [
  ['PDF', '003-binh-lu.pdf'],
  ['PDF with letters from two fonts', '000-nhu-khe.pdf'],
]) {
  const bytes = readFileSync(new URL(`files/${file}`, DATA));
  const read = () => readDocument({ fileName: file, bytes });
  const { pages } = await read();
  tell(`${what}, ${pages} pages`, await quickest(read, 5), pages);
}
process.exitCode = missed === 0 ? 0 : 1;
