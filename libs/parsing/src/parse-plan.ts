import { DomainError, type ParsedPlan, type ParsedSection } from '#domain';
import { Reasons } from './explain/reasons.js';
import { readMetadata } from './metadata/read-metadata.js';
import { foldName } from './names/fold-name.js';
import { KnownUnits } from './reporting/actors.js';
import type { DutySource } from './reporting/duties.js';
import { readReporting } from './reporting/read-reporting.js';
import { readFrame, type Frame } from './structure/frame.js';
import { Places } from './structure/place.js';
import { readOutline, type Outline, type Section } from './structure/sections.js';
import { plainWords } from './structure/titles.js';
import { readAssigningTable } from './tables/assigning-table.js';
import { readTables } from './tables/rows.js';
import { withSpacedTables } from './tables/spaced/spaced-tables.js';
import { readTargets } from './targets/read-targets.js';
import { readLayout } from './text/layout.js';
import { readLines } from './text/lines.js';
import { readParagraphs } from './text/paragraphs.js';
import { assignsByContent } from './units/assignment.js';
import { tasksOf } from './units/join-units.js';
import { makeUnit, type At } from './units/make-unit.js';
import { withBodiesForSections, withUnheadedTasks } from './units/unheaded.js';
import { readWork, type Work } from './units/work.js';
import { warningsOf } from './warnings.js';

/**
 * Reads a plan (Kế hoạch): metadata, sections, targets, units with tasks, reporting duties, each with its place in `text`.
 * Pure and linear in the length of the text. Doubts are warnings; a text that is no plan is refused.
 * @throws DomainError of kind `unreadable`: `empty-text`, `not-a-plan`, `no-organisation-section`
 */
export function parsePlan(text: string): ParsedPlan {
  const lines = withSpacedTables(readLines(text));
  if (lines.every((line) => line.text === ''))
    throw refuse('empty-text', 'Văn bản không có chữ nào. Đề nghị kiểm tra lại tệp.');
  const frame = readFrame(lines);
  const outline = outlineOf(frame, readOutline(readParagraphs(frame.body, readLayout(frame.body))));
  const { preamble, sections } = outline;
  const places = new Places(text);
  const reasons = new Reasons(places);
  const cover = frame.cover.length > 0 ? readOutline(readParagraphs(frame.cover, readLayout(frame.cover))) : null;
  const metadata = readMetadata(frame, { preamble: cover?.preamble ?? preamble, sections }, reasons);
  const work = readWork(sections, {
    articles: (cover?.sections ?? []).filter(({ heading }) => heading.marker.kind === 'article'),
    tables: readTables(frame.all).flatMap(readAssigningTable),
    foldUnit: (name) => foldName(name, { place: metadata.place }),
    isDirective:
      !cover &&
      (frame.kind === null || !/^(?:ke hoach|chuong trinh|phuong an|de an)/.test(plainWords(frame.kind).join(' '))),
  });
  refuseOtherPapers(frame, sections, work);
  const plan = {
    metadata,
    sections: sections.map((section, n) => makeSection(section, { places, reasons, field: `sections.${n}` })),
    targets: readTargets(sections, places, reasons),
    units: work.units.map((unit, u) => makeUnit(unit, { places, reasons, field: `units.${u}` })),
    reporting: readReporting(
      dutySources(work),
      new KnownUnits(
        work.units.map((unit) => unit.heading.name),
        metadata.place,
      ),
      { places, reasons },
    ),
  };
  return { ...plan, warnings: warningsOf(plan, work, places), reasons: reasons.all() };
}

/** The outline, with sections that assign by what they hold, and items without any section. */
function outlineOf(frame: Frame, outline: Outline): Outline {
  const whole = withUnheadedTasks(
    withBodiesForSections(outline),
    frame.kind !== null || frame.subject.length > 0 || frame.isAddressed,
  );
  for (const section of whole.sections)
    if (section.role !== 'organisation' && assignsByContent(section)) {
      section.role = 'organisation';
      section.rule = 'section.bodies';
    }
  return whole;
}

function makeSection({ number, title, role, rule, heading }: Section, { places, reasons, field }: At): ParsedSection {
  const confidence = rule === 'section.title' ? 'sure' : 'likely';
  reasons.add(`${field}.role`, { rule, confidence, from: title.text === '' ? heading.whole : title });
  return { number, title: title.text, role, place: places.of(heading.whole) };
}

function refuseOtherPapers(frame: Frame, sections: readonly Section[], work: Work): void {
  if (work.units.length > 0 || sections.some((section) => section.role === 'organisation')) return;
  if (frame.kind !== null || frame.subject.length > 0)
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

/** The passages that may hold duties, in the order of the text. */
function dutySources(work: Work): DutySource[] {
  const tasksEnd = new Set(work.units.flatMap((unit) => tasksOf(unit).map(({ text }) => text.at.at(-1) ?? -1)));
  return work.order.flatMap((entry): DutySource[] => {
    if ('paragraph' in entry) return [{ text: entry.paragraph.body, unit: null, tasksEnd }];
    return tasksOf(entry.unit).map(({ text, stated }) => ({
      text,
      unit: entry.unit.heading.name,
      stated: stated?.times ?? [],
    }));
  });
}
