import type { MarkerKind } from '../text/markers.js';
import type { Paragraph } from '../text/paragraphs.js';
import { isNoUnit } from '../structure/section-role.js';
import type { Section } from '../structure/sections.js';
import { looksLikeUnit, readUnitHeading, type UnitHeading } from './unit-heading.js';
import { isTerminated } from '../text/layout.js';

/** A unit with the paragraphs that hold its tasks. */
export interface UnitBlock {
  order: number;
  item: Paragraph;
  heading: UnitHeading;
  below: Paragraph[];
}

/** What an assigning section holds: units, and paragraphs on reporting or to all units. */
export interface Assignment {
  units: UnitBlock[];
  /** Items such as 'Chế độ báo cáo'. */
  reporting: Paragraph[];
  /** Items about money, time … with what stands below them. */
  others: Paragraph[];
  /** Paragraphs before the first item. */
  intro: Paragraph[];
}

/** Levels at which units may be numbered, from the outside in. */
const LEVELS: readonly MarkerKind[] = ['arabic', 'dotted', 'paren', 'letter', 'dash'];

/** Reads the items of a section that assigns work ('Tổ chức thực hiện'). */
export function readAssignment(section: Section): Assignment {
  const paragraphs = section.paragraphs.filter((paragraph) => !paragraph.cell);
  const named = (kind: MarkerKind): boolean => paragraphs.some((p) => p.marker.kind === kind && looksLikeUnit(p.body));
  if (!LEVELS.some(named)) return readUnnumbered(paragraphs);
  // The outermost numbers divide the section, even where the units stand one level deeper ('1. Phân công', 'a) Phòng …').
  const level =
    LEVELS.find((kind) => (kind === 'dash' ? named(kind) : paragraphs.some((p) => p.marker.kind === kind))) ?? 'dash';
  const result: Assignment = { units: [], reporting: [], others: [], intro: [] };
  const groups = groupBy(paragraphs, level, result.intro);
  groups.forEach(({ item, below }, index) =>
    addItem(result, item, below, { level, index, last: index === groups.length - 1 }),
  );
  return result;
}

function groupBy(
  paragraphs: readonly Paragraph[],
  level: MarkerKind,
  intro: Paragraph[],
): { item: Paragraph; below: Paragraph[] }[] {
  const groups: { item: Paragraph; below: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const group = groups.at(-1);
    if (paragraph.marker.kind === level && opensItem(paragraph, level)) groups.push({ item: paragraph, below: [] });
    else if (group) group.below.push(paragraph);
    else intro.push(paragraph);
  }
  return groups;
}

/** Among bullets only those that begin with a body open a unit; numbers always open an item. */
function opensItem(paragraph: Paragraph, level: MarkerKind): boolean {
  return level !== 'dash' || looksLikeUnit(paragraph.body);
}

function addItem(
  result: Assignment,
  item: Paragraph,
  below: Paragraph[],
  at: { level: MarkerKind; index: number; last: boolean },
): void {
  const about = isNoUnit(item.body.key);
  if (about === 'reporting') result.reporting.push(item, ...below);
  else if (about === 'other') result.others.push(item, ...below);
  else if (looksLikeUnit(item.body) ? isGroupOf(item, below) : holdsUnits(below)) {
    // '1. Các cơ quan cấp xã' / 'a) Phòng Kinh tế': the units stand one level deeper.
    const inner = readAssignment({
      number: '',
      title: item.body,
      role: 'organisation',
      heading: item,
      paragraphs: below,
    });
    result.units.push(...inner.units);
    result.reporting.push(...inner.reporting);
    result.others.push(...inner.others);
  } else result.units.push(makeUnit(item, below, orderOf(item, at.index)));
}

function makeUnit(item: Paragraph, below: Paragraph[], order: number): UnitBlock {
  return { order, item, heading: readUnitHeading(item.body, !below.some((p) => isTaskMaterial(p))), below };
}

function isTaskMaterial(paragraph: Paragraph): boolean {
  return !/^trên đây|^trong quá trình|^quá trình/u.test(paragraph.body.key);
}

/** 'Các cơ quan, đơn vị cấp xã' above numbered items that are all bodies: they are the units, not the group. */
function isGroupOf(item: Paragraph, below: readonly Paragraph[]): boolean {
  const numbered = ['dotted', 'paren', 'letter'].find((kind) => kind === below[0]?.marker.kind);
  if (numbered === undefined || !readUnitHeading(item.body, false).group) return false;
  const items = below.filter((p) => p.marker.kind === numbered);
  return items.length >= 2 && items.every((p) => looksLikeUnit(p.body));
}

/** At least two items one level deeper that are headings naming bodies. */
function holdsUnits(below: readonly Paragraph[]): boolean {
  const named = below.filter(
    (p) => p.marker.kind !== 'none' && looksLikeUnit(p.body) && !isTerminated(p.body.text.replace(/:$/, '')),
  );
  return named.length >= 1;
}

function orderOf(item: Paragraph, index: number): number {
  const printed = /\d+$/.exec(item.marker.label)?.[0];
  return item.marker.kind === 'dash' || item.marker.kind === 'letter' || printed === undefined
    ? index + 1
    : Number(printed);
}

/** Units without numbers: a short unfinished line with a body's name, its tasks below. */
function readUnnumbered(paragraphs: readonly Paragraph[]): Assignment {
  const result: Assignment = { units: [], reporting: [], others: [], intro: [] };
  for (const [index, paragraph] of paragraphs.entries()) {
    const unit = result.units.at(-1);
    if (isBareHeading(paragraph, paragraphs[index + 1]))
      result.units.push(makeUnit(paragraph, [], result.units.length + 1));
    else if (unit) unit.below.push(paragraph);
    else result.intro.push(paragraph);
  }
  for (const unit of result.units) unit.heading = readUnitHeading(unit.item.body, unit.below.length === 0);
  return result.units.length > 0 ? result : readSentences(paragraphs);
}

/** No headings at all: 'Giao Văn phòng … theo dõi, tổng hợp.', 'Phòng Kinh tế chủ trì …': each such paragraph is a unit. */
function readSentences(paragraphs: readonly Paragraph[]): Assignment {
  const result: Assignment = { units: [], reporting: [], others: [], intro: [] };
  for (const paragraph of paragraphs) {
    if (isSentenceOfBody(paragraph)) result.units.push(makeUnit(paragraph, [], result.units.length + 1));
    else result.intro.push(paragraph);
  }
  return result;
}

/** The subject is one body by name; 'Các cơ quan, đơn vị …' speaks to all. */
function isSentenceOfBody(paragraph: Paragraph): boolean {
  const { heading } = makeUnit(paragraph, [], 1);
  return looksLikeUnit(paragraph.body) && heading.inline !== null && !/^các /u.test(heading.name.toLowerCase());
}

function isBareHeading(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  if (paragraph.marker.kind !== 'none' || !looksLikeUnit(paragraph.body)) return false;
  const colon = paragraph.body.text.indexOf(':');
  if (colon > 0 && colon < 120 && colon < paragraph.body.text.length - 1) return true;
  return next !== undefined && paragraph.body.text.length <= 160 && !/[.;]$/.test(paragraph.body.text);
}

/** A section without an assigning title whose numbered headings are bodies with tasks below them. */
export function assignsByContent(section: Section): boolean {
  if (section.role === 'funding' || section.role === 'reporting' || section.role === 'purpose') return false;
  const items = section.paragraphs.filter((p) => p.marker.kind === 'arabic' && !p.cell);
  const named = items.filter((p) => looksLikeUnit(p.body) && p.body.text.length <= 200);
  return named.length >= 2 && named.length >= items.length * 0.6;
}
