import { trimEndOf } from '../text/words.js';
import type { Measure, ParsedTarget } from '#domain';
import type { RuleId } from '../explain/rules.js';
import type { Reasons } from '../explain/reasons.js';
import type { Places } from '../structure/place.js';
import type { Section } from '../structure/sections.js';
import type { Paragraph } from '../text/paragraphs.js';
import { slice, type Passage } from '../text/passage.js';
import { readMeasures } from './measures.js';

const LABEL = /^chỉ tiêu(?: số)?\s*(\d{1,3})\s*[:.]?\s*/u;
const GENERAL = /^(?:về )?(?:mục tiêu (?:chung|tổng quát|tổng thể)|chung|tổng quát)(?![\p{L}])/u;
const SPECIFIC =
  /^(?:về )?(?:(?:các )?(?:mục tiêu, )?(?:mục tiêu|chỉ tiêu)(?:, chỉ tiêu| và chỉ tiêu)? (?:cụ thể|chủ yếu)|các chỉ tiêu|chỉ tiêu)(?:[^\p{L}]|$)/u;

/** Reads the specific targets: one bullet or 'Chỉ tiêu n' is one target; the general objective is none. */
export function readTargets(sections: readonly Section[], places: Places, reasons: Reasons): ParsedTarget[] {
  return sections.flatMap(targetsOf).map(({ label, text, group, whole }, t) => {
    const rule = label === null ? 'target.bullet' : 'target.numbered';
    reasons.add(`targets.${t}`, { rule, confidence: label === null ? 'likely' : 'sure', from: whole });
    const measures = readMeasures(text);
    measures.forEach((measure, m) =>
      reasons.add(`targets.${t}.measures.${m}`, { rule: ruleOf(measure), confidence: 'likely', from: text }),
    );
    return { number: label, group, text: text.text, measures, place: places.of(whole) };
  });
}

function ruleOf({ countOf, comparator }: Measure): RuleId {
  if (countOf !== undefined) return 'measure.count';
  return comparator === 'range' ? 'measure.range' : 'measure.figure';
}

interface FoundTarget {
  /** The number of 'Chỉ tiêu n'. */
  label: number | null;
  text: Passage;
  group: string | null;
  whole: Passage;
}

function targetsOf(section: Section): FoundTarget[] {
  const targets: FoundTarget[] = [];
  let group: string | null = null;
  const part = specificPart(section).filter((paragraph) => !paragraph.cell);
  for (const [at, paragraph] of part.entries()) {
    const label = LABEL.exec(paragraph.body.key);
    if (label || isBullet(paragraph) || isLetteredTarget(paragraph, part[at + 1])) {
      const text = slice(paragraph.body, label?.[0].length ?? 0);
      targets.push({ label: label ? Number(label[1]) : null, text, group, whole: paragraph.whole });
    } else if (paragraph.marker.kind !== 'none') group = groupOf(paragraph);
  }
  return targets;
}

function isBullet({ marker }: Paragraph): boolean {
  return marker.kind === 'dash' || marker.kind === 'plus';
}

/** 'a) 100% hồ sơ …': under letters or numbers a sentence with a figure and no bullets below it is a target, no topic. */
function isLetteredTarget(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const { kind } = paragraph.marker;
  if (kind === 'none' || (next !== undefined && isBullet(next))) return false;
  return /\d/.test(paragraph.body.key) && readMeasures(paragraph.body).length > 0;
}

/** A topic heading; 'Mục tiêu cụ thể' alone is none. */
function groupOf(paragraph: Paragraph): string | null {
  if (SPECIFIC.test(paragraph.body.key) || GENERAL.test(paragraph.body.key)) return null;
  return trimEndOf(paragraph.body.text, ' .:');
}

/** The paragraphs of a section that hold specific targets. */
function specificPart(section: Section): Paragraph[] {
  const { paragraphs } = section;
  const start = paragraphs.findIndex((p) => isHeading(p) && SPECIFIC.test(p.body.key));
  if (start < 0) return section.role === 'objectives' ? withoutGeneral(paragraphs) : [];
  const kind = paragraphs[start]?.marker.kind;
  const end = paragraphs.findIndex((p, i) => i > start && p.marker.kind === kind);
  return paragraphs.slice(start + 1, end < 0 ? undefined : end);
}

/** Without 'Mục tiêu chung' and what stands below it. */
function withoutGeneral(paragraphs: readonly Paragraph[]): Paragraph[] {
  const start = paragraphs.findIndex((p) => isHeading(p) && GENERAL.test(p.body.key));
  if (start < 0) return [...paragraphs];
  const kind = paragraphs[start]?.marker.kind;
  const end = paragraphs.findIndex((p, i) => i > start && p.marker.kind === kind);
  return end < 0 ? paragraphs.slice(0, start) : [...paragraphs.slice(0, start), ...paragraphs.slice(end)];
}

function isHeading(paragraph: Paragraph): boolean {
  return paragraph.marker.kind === 'arabic' || paragraph.marker.kind === 'dotted' || paragraph.marker.kind === 'letter';
}
