import { opensTask, verbAt } from '../names/bodies.js';
import { isNoUnit } from '../structure/section-role.js';
import type { Section } from '../structure/sections.js';
import { isTerminated } from '../text/layout.js';
import type { MarkerKind } from '../text/markers.js';
import type { Paragraph } from '../text/paragraphs.js';
import { isBulletLevel, opensItem, outermostLevel, type Level } from './levels.js';
import { isBareHeading, isOrderToBody, isSentenceOfBody, sentencesThatAssign } from './sentences.js';
import type { UnitBlock, UnitSource } from './unit-block.js';
import { looksLikeUnit, readUnitHeading } from './unit-heading.js';
import { addAll } from '../text/add-all.js';

/** What an assigning section holds: units, and paragraphs on reporting or to all units. */
export interface Assignment {
  units: UnitBlock[];
  /** Items such as 'Chế độ báo cáo'. */
  reporting: Paragraph[];
  /** Items about money, time … with what stands below them. */
  others: Paragraph[];
  /** Paragraphs before the first item. */
  intro: Paragraph[];
  /** Items that name no body: 'Tổ chức quán triệt Kế hoạch …'. */
  general: Paragraph[];
}

/** Reads the items of a section that assigns work ('Tổ chức thực hiện'). */
export function readAssignment(section: Section): Assignment {
  const paragraphs = section.paragraphs.filter((paragraph) => !paragraph.cell);
  const level = outermostLevel(paragraphs);
  if (!level || (isBulletLevel(level) && hasBareHeadings(paragraphs))) return readUnnumbered(paragraphs);
  const result = nothing();
  const groups = groupBy(paragraphs, level, result.intro);
  const orders = groups.map(({ item }, index) => orderOf(item, index));
  groups.forEach((group, i) => addItem(result, group, { order: orders[i] ?? i + 1, previous: orders[i - 1] ?? null }));
  return result;
}

/** Names on lines of their own with bullets below them: the bullets are their tasks, also those that begin with a body. */
function hasBareHeadings(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some((paragraph, i) => {
    const next = paragraphs[i + 1];
    return isBareHeading(paragraph, next) && next !== undefined && next.marker.sign !== '' && !looksLikeUnit(next.body);
  });
}

function nothing(): Assignment {
  return { units: [], reporting: [], others: [], intro: [], general: [] };
}

/** An item with the paragraphs below it. */
interface Item {
  item: Paragraph;
  below: Paragraph[];
}

function groupBy(paragraphs: readonly Paragraph[], level: Level, intro: Paragraph[]): Item[] {
  const groups: Item[] = [];
  for (const paragraph of paragraphs) {
    const group = groups.at(-1);
    if (opensItem(paragraph, level)) groups.push({ item: paragraph, below: [] });
    else if (group) group.below.push(paragraph);
    else intro.push(paragraph);
  }
  return groups;
}

function addItem(result: Assignment, { item, below }: Item, at: { order: number; previous: number | null }): void {
  const about = isNoUnit(item.body.key);
  if (about === 'reporting' || reportsOnly(item, below)) result.reporting.push(item, ...below);
  else if (about === 'other') result.others.push(item, ...below);
  else if (looksLikeUnit(item.body) ? isGroupOf(item, below) : holdsUnits(below)) addDeeper(result, { item, below });
  else if (isGeneral(item, below)) result.general.push(item, ...below);
  else result.units.push(makeUnit(item, below, at));
}

/** 'Các cơ quan, đơn vị gửi báo cáo quý, năm về …': the sentence on reports is numbered like the units. */
function reportsOnly(item: Paragraph, below: readonly Paragraph[]): boolean {
  if (below.some((p) => p.marker.kind !== 'none') || !TO_ALL.test(item.body.key) || item.body.text.includes(':'))
    return false;
  const { group, inline } = readUnitHeading(item.body, true);
  return group && /^(?:định kỳ[^,;]{0,30},? )?(?:gửi |tổng hợp |lập )?báo cáo(?![\p{L}])/u.test(inline?.key ?? '');
}

const TO_ALL =
  /^(?:định kỳ[^,]{0,40},? |(?:hằng|hàng) [^,]{0,20},? )?các (?:cơ quan|đơn vị|phòng|ban|ngành|sở|địa phương)/u;

/** Topics that stand above sentences with bodies: 'Về công tác y tế', 'Công tác tuyên truyền'. */
const TOPIC = /^(?:về|công tác|lĩnh vực|nhóm nhiệm vụ|nội dung|nhiệm vụ|một số)(?![\p{L}])/u;

const LONGEST_HEADING = 100;

/** The item names no body: it begins with what is to be done, or with a topic. */
function isGeneral(item: Paragraph, below: readonly Paragraph[]): boolean {
  if (looksLikeUnit(item.body) || readUnitHeading(item.body, below.length === 0).known) return false;
  if (opensTask(item.body.key) || TOPIC.test(item.body.key)) return true;
  // A heading is a noun; a sentence without a body in front tells what is to be done, or what was found.
  const isSentence = isTerminated(item.body.text) && item.body.text.length > LONGEST_HEADING;
  const acts = verbAt(item.body.text, item.body.key, 1) > 0 && isTerminated(item.body.text);
  return isSentence || acts || sentencesThatAssign([item, ...below], true).length > 0;
}

/** '1. Các cơ quan cấp xã' / 'a) Phòng Kinh tế': the units stand one level deeper. */
function addDeeper(result: Assignment, { item, below }: Item): void {
  const inner = readAssignment({
    number: '',
    title: item.body,
    role: 'organisation',
    rule: 'section.bodies',
    heading: item,
    paragraphs: below,
  });
  addAll(result.units, inner.units);
  addAll(result.reporting, inner.reporting);
  addAll(result.others, inner.others);
  addAll(result.general, inner.general);
}

function makeUnit(item: Paragraph, below: Paragraph[], at: { order: number; previous: number | null }): UnitBlock {
  const heading = readUnitHeading(item.body, !below.some((p) => isTaskMaterial(p)));
  return { ...at, whole: item.whole, heading, below, further: [], source: sourceOf(item.marker.kind) };
}

function sourceOf(kind: MarkerKind): UnitSource {
  if (kind === 'none') return 'bare';
  return kind === 'dash' || kind === 'plus' ? 'bullet' : 'numbered';
}

function isTaskMaterial(paragraph: Paragraph): boolean {
  return !/^trên đây|^trong quá trình|^quá trình/u.test(paragraph.body.key);
}

/** 'Các cơ quan, đơn vị cấp xã' above numbered items that are all bodies: they are the units, not the group. */
function isGroupOf(item: Paragraph, below: readonly Paragraph[]): boolean {
  const numbered = NUMBERED_BELOW.find((kind) => kind === below[0]?.marker.kind);
  if (numbered === undefined) return false;
  const items = below.filter((p) => p.marker.kind === numbered);
  if (items.length < 2 || !items.every((p) => looksLikeUnit(p.body))) return false;
  return (
    readUnitHeading(item.body, false).group ||
    items.every((p, i) => namesBody(p, i < items.length - 1 || below.at(-1) !== p))
  );
}

/** The item is a heading that names a body, not a sentence about one. */
function namesBody({ body }: Paragraph, hasBelow: boolean): boolean {
  if (!looksLikeUnit(body)) return false;
  const bare = body.text.replace(/[:.]$/, '');
  return !isTerminated(bare) && bare.length <= LONGEST_HEADING && readUnitHeading(body, !hasBelow).inline === null;
}

const NUMBERED_BELOW: readonly MarkerKind[] = ['arabic', 'word', 'dotted', 'bracket', 'paren', 'ring', 'letter'];

/** At least one item one level deeper that is a heading naming a body. */
function holdsUnits(below: readonly Paragraph[]): boolean {
  return below.some(
    (p, i) =>
      p.marker.kind !== 'none' &&
      looksLikeUnit(p.body) &&
      (!isTerminated(p.body.text.replace(/:$/, '')) || namesBody(p, i < below.length - 1)),
  );
}

function orderOf(item: Paragraph, index: number): number {
  const printed = /\d+$/.exec(item.marker.label)?.[0];
  return item.marker.sign !== '' || printed === undefined ? index + 1 : Number(printed);
}

/** Units without numbers: a short unfinished line with a body's name, its tasks below; else sentences with a body as subject. */
function readUnnumbered(paragraphs: readonly Paragraph[]): Assignment {
  const result = nothing();
  const hasHeadings = paragraphs.some((paragraph, i) => isBareHeading(paragraph, paragraphs[i + 1]));
  const lastHeading = paragraphs.findLastIndex((paragraph, i) => isBareHeading(paragraph, paragraphs[i + 1]));
  const groups: Item[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const group = groups.at(-1);
    const opens = hasHeadings
      ? isBareHeading(paragraph, paragraphs[index + 1]) || standsBetween(paragraph, group, index < lastHeading)
      : isSentenceOfBody(paragraph);
    if (opens) groups.push({ item: paragraph, below: [] });
    else if (group && hasHeadings) group.below.push(paragraph);
    else result.intro.push(paragraph);
  }
  // Items that name no body.
  const first = result.intro.findIndex((paragraph) => paragraph.marker.kind !== 'none');
  if (groups.length === 0 && first >= 0) result.general = result.intro.splice(first);
  result.units = groups.map(({ item, below }, i) => makeUnit(item, below, { order: i + 1, previous: null }));
  if (!hasHeadings) for (const unit of result.units) unit.source = 'sentence';
  return result;
}

/** Paragraphs that assign where nothing is itemised: '… đề nghị các thôn lập hồ sơ …' in a letter. */
export function ordersInProse({ units, general, intro }: Assignment): Paragraph[] {
  if (units.length > 0 || general.length > 0) return [];
  return intro.filter((paragraph) => sentencesThatAssign([paragraph], true).length > 0);
}

/**
 * 'Trạm Y tế xã có trách nhiệm …' without a bullet between names with bullets below them: a unit of its own. What all bodies
 * are told stands behind the last of them.
 */
function standsBetween({ marker, body }: Paragraph, group: Item | undefined, isFollowed: boolean): boolean {
  if (marker.kind !== 'none' || (group?.below ?? []).some((task) => task.marker.kind === 'none')) return false;
  if (body.text.endsWith(':') || !isOrderToBody(body)) return false;
  return (group !== undefined && isFollowed) || !TO_ALL.test(body.key);
}

/**
 * A section without an assigning title whose numbered headings are bodies with tasks below them, or whose bullets or paragraphs
 * name a body before a colon and what it does behind it ('- Công an xã: Tuần tra …').
 */
export function assignsByContent(section: Section): boolean {
  if (section.role === 'funding' || section.role === 'reporting' || section.role === 'purpose') return false;
  const items = section.paragraphs.filter((p) => p.marker.kind === 'arabic' && !p.cell);
  const named = items.filter((p) => looksLikeUnit(p.body) && p.body.text.length <= 200 && !COUNTS.test(p.body.key));
  if (named.length >= 2 && named.length >= items.length * 0.6) return true;
  // 'Thành phần: - Văn phòng: 02 người' counts who comes.
  return section.role !== 'scope' && section.role !== 'objectives' && namesBeforeColons(section.paragraphs);
}

/** 'Công an xã: 02 đồng chí' counts who comes. */
const COUNTS = /:\s*\d+ (?:người|đồng chí|đ\/c|đại biểu|cán bộ|thành viên)[.;]?$/u;

function namesBeforeColons(paragraphs: readonly Paragraph[]): boolean {
  const items = paragraphs.filter((p) => !p.cell);
  const [first] = items;
  const alike = items.filter((p) => p.marker.kind === first?.marker.kind && p.marker.sign === first.marker.sign);
  const named = alike.filter(({ body }) => {
    const colon = body.text.indexOf(':');
    if (colon <= 0 || colon > LONGEST_NAME || !looksLikeUnit(body)) return false;
    return tellsTask(body.key.slice(colon + 1).trimStart());
  });
  return named.length >= 2 && named.length >= alike.length * 0.6;
}

const LONGEST_NAME = 150;

/** Behind a body's name: what it is to do, not how many come, who they are or what was done. */
export function tellsTask(key: string): boolean {
  if (opensTask(key)) return true;
  return key.length >= 12 && !/^(?:\d|đã|là|gồm|ông|bà|đồng chí|đ\/c|không có|chưa|có \d|tổng số)/u.test(key);
}
