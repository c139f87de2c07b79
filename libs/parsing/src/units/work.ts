import { assigningParts, type Part } from '../structure/assigning.js';
import type { Section } from '../structure/sections.js';
import type { TableTask } from '../tables/assigning-table.js';
import type { Paragraph } from '../text/paragraphs.js';
import { type Assignment, ordersInProse, readAssignment } from './assignment.js';
import { isOrder, takeClosing } from './closing.js';
import { introducedUnit } from './introduced.js';
import { joinFurther, tasksOf, type Further } from './join-units.js';
import { readLabelled } from './labelled.js';
import { sentencesThatAssign } from './sentences.js';
import type { UnitBlock } from './unit-block.js';
import { headingOf } from './unit-heading.js';
import { addAll } from '../text/add-all.js';

/** Units in document order, and the passages that may hold duties, in document order too. */
export interface Work {
  units: UnitBlock[];
  /** A unit, or a paragraph of a reporting section or to all units. */
  order: ({ unit: UnitBlock } | { paragraph: Paragraph })[];
  /** Items that tell what is to be done but not who has to. */
  unassigned: Paragraph[];
}

/** What else the reading of a paper knows, beside its sections. */
export interface Beside {
  tables: readonly TableTask[];
  /** Folds a body's name for comparing. */
  foldUnit: (name: string) => string;
  /** The articles of the decision that brings the plan with it. */
  articles: readonly Section[];
  /** 'Yêu cầu …', 'Đề nghị …' assign anywhere (Công văn, Chỉ thị, Thông báo), not only 'Giao …'. */
  isDirective: boolean;
}

/** Reads who has to do what: from the assigning sections, from labels and sentences in the others, and from tables. */
export function readWork(sections: readonly Section[], beside: Beside): Work {
  const work: Work = { units: [], order: [], unassigned: [] };
  const further = beside.articles.length > 0 ? addArticles(work, beside) : [];
  const parts = assigningParts(sections);
  parts.forEach((part, index) => {
    for (const section of part.assigning) addAll(further, addAssignment(work, section));
    if (part.section.role === 'organisation') return;
    addAll(further, labelled(part.rest));
    addAll(further, sentencesThatAssign(part.rest, beside.isDirective));
    addDuties(work, part, index === parts.length - 1);
  });
  const hasHeadings = work.units.length > 0;
  const counted = [...further, ...beside.tables.map(ofTable)].filter((one) => !one.weak || !hasHeadings);
  for (const unit of joinFurther(work.units, counted, beside.foldUnit)) {
    work.units.push(unit);
    work.order.push({ unit });
  }
  return work;
}

/** 'Điều 2. Giao Sở Y tế chủ trì tổ chức thực hiện Kế hoạch này': what the decision assigns before the plan it brings with it. */
function addArticles(work: Work, { articles, foldUnit }: Beside): Further[] {
  const decided = readWork(articles, { articles: [], tables: [], foldUnit, isDirective: true });
  addAll(
    work.order,
    decided.order.filter((entry) => 'paragraph' in entry),
  );
  const inOrder = [...decided.units].sort((a, b) => (a.whole.at[0] ?? 0) - (b.whole.at[0] ?? 0));
  return inOrder.map((unit) => {
    const { heading, whole, source } = unit;
    return { heading, whole, tasks: tasksOf(unit), source, weak: false };
  });
}

/** Takes what an assigning section holds; gives back what is not under a heading of a unit. */
function addAssignment(work: Work, section: Section): Further[] {
  const assignment = readAssignment(section);
  const closing = takeClosing(assignment.units);
  const inProse = ordersInProse(assignment);
  addParagraphs(
    work,
    assignment.intro.filter((p) => !inProse.includes(p)),
  );
  for (const unit of assignment.units) {
    work.units.push(unit);
    work.order.push({ unit });
  }
  addParagraphs(work, [
    ...assignment.reporting,
    ...assignment.others.filter((p) => p.marker.kind === 'none'),
    ...closing.filter((p) => !isOrder(p)),
  ]);
  if (inProse.length > 0) return sentencesThatAssign(inProse, true);
  return [...sentencesThatAssign(closing.filter(isOrder), false), ...outsideUnits(work, section, assignment)];
}

/** What a section assigns outside its units; where nobody is named, its items tell all what to do. */
function outsideUnits(work: Work, section: Section, assignment: Assignment): Further[] {
  const found = [
    ...sentencesThatAssign(assignment.general, true),
    // 'Về kinh phí: Giao Phòng Kinh tế …'
    ...sentencesThatAssign(assignment.others, false),
    ...labelled(assignment.general),
  ];
  if (found.length > 0) return found;
  const introduced = introducedUnit(assignment.intro.at(-1) ?? section.heading, assignment.general);
  if (introduced) return [introduced];
  addAll(work.unassigned, assignment.general);
  addParagraphs(work, assignment.general);
  return [];
}

function labelled(paragraphs: readonly Paragraph[]): Further[] {
  return readLabelled(paragraphs).map(({ unit, text, stated, isLead, isPerson }) => ({
    heading: headingOf(unit),
    whole: unit,
    tasks: [{ text, rule: 'task.label' as const, stated }],
    source: 'label' as const,
    weak: !isLead || isPerson,
  }));
}

function ofTable({ unit, text, stated, weak }: TableTask): Further {
  return {
    heading: headingOf(unit),
    whole: unit,
    tasks: [{ text, rule: 'task.table-row', stated }],
    source: 'table',
    weak,
  };
}

/** Duties outside the assigning sections: of a section on reports, and closing words of the last section. */
function addDuties(work: Work, { section, rest }: Part, isLast: boolean): void {
  if (section.role === 'reporting') addParagraphs(work, rest);
  else if (isLast)
    addParagraphs(
      work,
      rest.slice(-3).filter((paragraph) => paragraph.marker.kind === 'none'),
    );
}

function addParagraphs(work: Work, paragraphs: readonly Paragraph[]): void {
  for (const paragraph of paragraphs) if (!paragraph.cell) work.order.push({ paragraph });
}
