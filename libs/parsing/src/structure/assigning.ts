import { depthOf } from '../text/markers.js';
import type { Paragraph } from '../text/paragraphs.js';
import { looksLikeUnit } from '../units/unit-heading.js';
import { openSection, type Section } from './sections.js';
import { isAssigningTitle } from './titles.js';

/** A top-level section with what of it assigns work under a title of its own. */
export interface Part {
  section: Section;
  /** The section itself where its title assigns; else the titled parts inside it ('2. Phân công nhiệm vụ'). */
  assigning: Section[];
  /** The paragraphs that stand in no assigning part. */
  rest: Paragraph[];
}

/**
 * The sections and what of them assigns, in order. Bodies numbered as sections of their own below an assigning title
 * ('B. TỔ CHỨC THỰC HIỆN' / 'I. Công an xã') are items of that section.
 */
export function assigningParts(sections: readonly Section[]): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i];
    if (!section) break;
    const bodies = section.role === 'organisation' ? bodiesBehind(sections, i + 1) : 0;
    const items = sections.slice(i + 1, i + 1 + bodies).flatMap(asParagraphs);
    if (section.role === 'organisation')
      parts.push({ section, assigning: [{ ...section, paragraphs: [...section.paragraphs, ...items] }], rest: [] });
    else parts.push(partOf(section));
    i += bodies;
  }
  return parts;
}

/** How many sections from `from` on are titled by bodies. */
export function bodiesBehind(sections: readonly Section[], from: number): number {
  let end = from;
  for (let next = sections[end]; next && looksLikeUnit(next.title); next = sections[++end])
    if (next.role === 'organisation' || next.heading.marker.kind === 'article') break;
  return end - from;
}

function asParagraphs(section: Section): Paragraph[] {
  const inline = section.paragraphs[0]?.line === section.heading.line;
  return [section.heading, ...section.paragraphs.slice(inline ? 1 : 0)];
}

/** 'Trách nhiệm thực hiện' as a numbered or lettered heading inside another section, up to the next heading of its level. */
function partOf(section: Section): Part {
  const part: Part = { section, assigning: [], rest: [] };
  const { paragraphs } = section;
  for (let i = 0; i < paragraphs.length; i++) {
    const heading = paragraphs[i];
    if (!heading) break;
    const end = isTitleOfPart(heading) ? endOfPart(paragraphs, i) : i + 1;
    if (end > i + 1)
      part.assigning.push({ ...openSection(heading), role: 'organisation', paragraphs: paragraphs.slice(i + 1, end) });
    else part.rest.push(heading);
    i = end - 1;
  }
  return part;
}

function endOfPart(paragraphs: readonly Paragraph[], start: number): number {
  const depth = depthOf(paragraphs[start]?.marker.kind ?? 'none');
  let end = start + 1;
  for (let next = paragraphs[end]; next; next = paragraphs[++end])
    if (next.marker.kind !== 'none' && depthOf(next.marker.kind) <= depth) break;
  return end;
}

function isTitleOfPart({ body, marker, cell }: Paragraph): boolean {
  if (cell || marker.kind === 'dash' || marker.kind === 'plus') return false;
  const title = body.text.replace(/\s*:$/, '');
  return !/[.;,]$/.test(title) && (isAssigningTitle(title) || /^(?:phân công|phân nhiệm)$/iu.test(title));
}
