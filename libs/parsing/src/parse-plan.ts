import { DomainError, type ParsedDuty, type ParsedPlan, type ParsedTask, type ParsedUnit } from '#domain';
import { Reasons } from './explain/reasons.js';
import { readMetadata } from './metadata/read-metadata.js';
import { readDuties, type DutySource } from './reporting/duties.js';
import { readFrame, type Frame } from './structure/frame.js';
import { Places } from './structure/place.js';
import { readOutline, type Section } from './structure/sections.js';
import { readTargets } from './targets/read-targets.js';
import { readPartners } from './tasks/partners.js';
import { readRole } from './tasks/role.js';
import { splitTasks } from './tasks/split-tasks.js';
import { readTargetNumbers } from './tasks/target-numbers.js';
import { readLayout } from './text/layout.js';
import { readLines } from './text/lines.js';
import { readParagraphs, type Paragraph } from './text/paragraphs.js';
import type { Passage } from './text/passage.js';
import { readTimes } from './time/deadlines.js';
import { assignsByContent, readAssignment, type UnitBlock } from './units/assignment.js';
import { takeClosing } from './units/closing.js';
import { withUnheadedTasks } from './units/unheaded.js';
import { warningsOf } from './warnings.js';

/**
 * Reads a plan (Kế hoạch): metadata, sections, targets, units with tasks, reporting duties, each with its place in `text`.
 * Pure and linear in the length of the text. Doubts are warnings; a text that is no plan is refused.
 * @throws DomainError of kind `unreadable`: `empty-text`, `not-a-plan`, `no-organisation-section`
 */
export function parsePlan(text: string): ParsedPlan {
  const lines = readLines(text);
  if (lines.every((line) => line.text === ''))
    throw refuse('empty-text', 'Văn bản không có chữ nào. Đề nghị kiểm tra lại tệp.');
  const layout = readLayout(lines);
  const frame = readFrame(lines);
  const outline = readOutline(readParagraphs(frame.body, layout));
  const { preamble, sections } = frame.kind === null ? outline : withUnheadedTasks(outline);
  for (const section of sections)
    if (section.role !== 'organisation' && assignsByContent(section)) section.role = 'organisation';
  refuseOtherPapers(frame, sections);

  const places = new Places(text);
  const reasons = new Reasons(places);
  const work = readWork(sections);
  const tasks = new Map(work.units.map((unit) => [unit, tasksOf(unit)]));
  const units = work.units.map((unit, u) => {
    explainUnit(reasons, unit, u);
    return makeUnit(unit, tasks.get(unit) ?? [], { places, reasons, field: `units.${u}` });
  });
  const names = units.map((unit) => unit.name);
  const plan = {
    metadata: readMetadata(frame, { preamble, sections }),
    sections: sections.map(({ number, title, role, heading }) => ({
      number,
      title: title.text,
      role,
      place: places.of(heading.whole),
    })),
    targets: readTargets(sections, places, reasons),
    units,
    reporting: readReporting(work, { tasks, names, places }),
  };
  return {
    ...plan,
    warnings: warningsOf(
      plan,
      work.units.map((unit) => unit.heading.known),
    ),
    reasons: reasons.all(),
  };
}

function refuseOtherPapers(frame: Frame, sections: readonly Section[]): void {
  if (sections.some((section) => section.role === 'organisation')) return;
  if (frame.kind !== null)
    throw refuse(
      'no-organisation-section',
      'Không thấy mục "Tổ chức thực hiện" hoặc phần giao nhiệm vụ cho các đơn vị trong văn bản. Đề nghị kiểm tra tệp có đủ trang không.',
    );
  throw refuse(
    'not-a-plan',
    'Văn bản này không có dạng một kế hoạch (không có dòng "KẾ HOẠCH" và mục "Tổ chức thực hiện"). Đề nghị chọn đúng tệp kế hoạch.',
  );
}

function refuse(code: string, message: string): DomainError {
  return new DomainError(code, 'unreadable', message);
}

/** Units in document order, and the passages that may hold duties, in document order too. */
interface Work {
  units: UnitBlock[];
  /** A unit, or a paragraph of a reporting section or to all units. */
  order: ({ unit: UnitBlock } | { paragraph: Paragraph })[];
}

function readWork(sections: readonly Section[]): Work {
  const work: Work = { units: [], order: [] };
  sections.forEach((section, index) => {
    const last = index === sections.length - 1;
    if (section.role === 'organisation') addAssignment(work, section);
    else if (section.role === 'reporting') addParagraphs(work, section.paragraphs);
    // Closing words of a plan whose last section is another one.
    else if (last)
      addParagraphs(
        work,
        section.paragraphs.slice(-3).filter((paragraph) => paragraph.marker.kind === 'none'),
      );
  });
  return work;
}

function addAssignment(work: Work, section: Section): void {
  const assignment = readAssignment(section);
  const closing = takeClosing(assignment.units);
  addParagraphs(work, assignment.intro);
  for (const unit of assignment.units) {
    work.units.push(unit);
    work.order.push({ unit });
  }
  addParagraphs(work, [
    ...assignment.reporting,
    ...assignment.others.filter((p) => p.marker.kind === 'none'),
    ...closing,
  ]);
}

function addParagraphs(work: Work, paragraphs: readonly Paragraph[]): void {
  for (const paragraph of paragraphs) if (!paragraph.cell) work.order.push({ paragraph });
}

function explainUnit(reasons: Reasons, { item, heading }: UnitBlock, index: number): void {
  reasons.add(`units.${index}.name`, { rule: 'unit.numbered-heading', confidence: 'sure', from: item.body });
  if (heading.group) reasons.add(`units.${index}.group`, { rule: 'unit.group', confidence: 'sure', from: item.body });
}

/** Where the parts of a field stand, and where their reasons go. */
interface At {
  places: Places;
  reasons: Reasons;
  /** Path of the field in the plan. */
  field: string;
}

function makeUnit(block: UnitBlock, tasks: readonly Passage[], { places, reasons, field }: At): ParsedUnit {
  const { heading } = block;
  return {
    order: block.order,
    heading: heading.heading,
    name: heading.name,
    members: heading.members,
    group: heading.group,
    requested: heading.requested,
    tasks: tasks.map((task, t) => makeTask(task, { places, reasons, field: `${field}.tasks.${t}` })),
    place: places.of(block.item.whole),
  };
}

function tasksOf(block: UnitBlock): Passage[] {
  const below = splitTasks(block.below);
  return block.heading.inline ? [block.heading.inline, ...below] : below;
}

function makeTask(task: Passage, { places, reasons, field }: At): ParsedTask {
  const { deadlines, otherTimes } = readTimes(task, places);
  deadlines.forEach(({ because }, k) => reasons.add(`${field}.deadlines.${k}`, because));
  otherTimes.forEach(({ because }, k) => reasons.add(`${field}.otherTimes.${k}`, because));
  return {
    text: task.text,
    role: readRole(task.key),
    coordinatesWith: readPartners(task),
    targets: readTargetNumbers(task.key),
    deadlines: deadlines.map(({ time }) => time),
    otherTimes: otherTimes.map(({ time }) => time),
    place: places.of(task),
  };
}

function readReporting(
  work: Work,
  at: { tasks: ReadonlyMap<UnitBlock, readonly Passage[]>; names: readonly string[]; places: Places },
): ParsedDuty[] {
  const sources: DutySource[] = work.order.flatMap((entry): DutySource[] => {
    if ('paragraph' in entry) return [{ text: entry.paragraph.body, unit: null }];
    return (at.tasks.get(entry.unit) ?? []).map((text) => ({ text, unit: entry.unit.heading.name }));
  });
  return sources.flatMap((source) => readDuties(source, at.names, at.places));
}
