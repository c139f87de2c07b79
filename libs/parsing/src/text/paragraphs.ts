import { opensTask } from '../names/bodies.js';
import { isAssigningTitle } from '../structure/titles.js';
import { isCapitals } from './capitals.js';
import { isTerminated, startsSmall, type Layout } from './layout.js';
import type { Line } from './lines.js';
import { readMarker, withoutMarker, type Marker } from './markers.js';
import { join, type Passage } from './passage.js';

export { isCapitals };

/** A paragraph: wrapped lines and page breaks repaired, its number or bullet apart. */
export interface Paragraph {
  readonly marker: Marker;
  /** The text behind the marker. */
  readonly body: Passage;
  readonly whole: Passage;
  readonly line: number;
  readonly lineTo: number;
  readonly bold: boolean;
  /** A cell of a table row. */
  readonly cell: boolean;
  /** A rule or the edge of a table stands before it. */
  readonly afterRule: boolean;
  /** Marked as a heading in markdown. */
  readonly heading: boolean;
}

/** Words after which a sentence cannot end. */
const DANGLING =
  /(?:^|\s)(?:và|của|với|về|cho|tại|theo|các|trên|từ|đến|trong|là|hoặc|do|bằng|những|để|được|bị|ở|số|ngày|tháng|năm|vào|qua|giữa|như|có|không|-|\/)$/u;
/** 'Căn cứ Luật …': each legal basis is a paragraph of its own (NĐ 30/2020, Phụ lục I, II.6). */
const LEGAL_BASIS =
  /^Căn cứ (?:Luật|Bộ luật|Nghị|Quyết|Kế hoạch|Chỉ thị|Công văn|Hướng dẫn|Thông|Văn bản|Chương trình|Kết luận|Đề án)/u;
/** Words before a number that belongs to them ('mục 1', 'khóa XV'). */
const BEFORE_NUMBER =
  /(?:mục|điều|khoản|phần|chương|tháng|ngày|năm|quý|khóa|kỳ|lần|số|chỉ tiêu|dự án|hạng|loại|cấp|lớp|và|,|-)$/u;

/** Joins lines to paragraphs. `layout` is that of the whole text. */
export function readParagraphs(lines: readonly Line[], layout: Layout): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Line[] = [];
  let gap: Gap = 'none';
  let rule = true;
  let afterRule = true;
  const close = (): void => {
    if (current.length > 0) paragraphs.push(makeParagraph(current, afterRule));
    current = [];
  };
  for (const line of lines) {
    if (line.kind === 'blank' && gap === 'none') gap = 'blank';
    if (line.kind === 'page') gap = 'page';
    if (line.kind === 'rule') rule = true;
    if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'page') continue;
    const goesOn = current.length > 0 && !rule && continues(current, line, gap, layout);
    if (!goesOn) {
      close();
      afterRule = rule;
    }
    current.push(line);
    gap = 'none';
    rule = false;
  }
  close();
  return withMisreadOnes(paragraphs);
}

/** What stands between two lines of text. */
type Gap = 'none' | 'blank' | 'page';

/** How far behind a doubtful number its successor is looked for. */
const NEAR = 60;

/** 'l. Công an xã' … '2. Trạm Y tế xã': a small L, or a Roman one, read for the figure 1. */
function withMisreadOnes(paragraphs: Paragraph[]): Paragraph[] {
  let romans = 0;
  return paragraphs.map((paragraph, i) => {
    const { kind, label } = paragraph.marker;
    if (kind === 'roman' && label !== 'I') romans += 1;
    const doubtful =
      (kind === 'letter' && (label === 'l' || label === 'i')) || (kind === 'roman' && label === 'I' && romans > 0);
    if (!doubtful) return paragraph;
    const next = paragraphs
      .slice(i + 1, i + 1 + NEAR)
      .find((other) => other.marker.kind === 'arabic' || other.marker.kind === 'roman' || other.marker.kind === kind);
    if (next?.marker.kind !== 'arabic' || next.marker.label !== '2') return paragraph;
    return { ...paragraph, marker: { ...paragraph.marker, kind: 'arabic', label: '1' } };
  });
}

function makeParagraph(lines: readonly Line[], afterRule: boolean): Paragraph {
  const whole = join(lines);
  const marker = readMarker(whole.text);
  return {
    marker,
    whole,
    body: withoutMarker(whole, marker),
    line: lines[0]?.number ?? 1,
    lineTo: lines.at(-1)?.number ?? 1,
    bold: isBold(lines),
    cell: lines[0]?.kind === 'cell',
    afterRule,
    heading: (lines[0]?.heading ?? 0) > 0,
  };
}

/** Bold marks are open at the end of the last lines (a heading has no more). */
function isBoldOpen(lines: readonly Line[]): boolean {
  return lines.slice(-8).filter((line) => line.boldOpen).length % 2 === 1;
}

/** Bold from the first character to the last. */
function isBold(lines: readonly Line[]): boolean {
  const inner = lines.slice(0, -1).some((line) => line.boldEnd) || lines.slice(1).some((line) => line.boldStart);
  return lines[0]?.boldStart === true && lines.at(-1)?.boldEnd === true && !inner;
}

/** Whether `line` carries on the paragraph whose lines so far are `current`. */
function continues(current: readonly Line[], line: Line, gap: Gap, layout: Layout): boolean {
  const blank = gap !== 'none';
  const last = current.at(-1);
  const first = current[0];
  if (!last || !first || line.kind === 'cell' || last.kind === 'cell') return false;
  const opener = readMarker(first.text);
  if (line.heading > 0) return false;
  const marker = readMarker(line.text);
  // The number alone: '1.' / 'Sở …'.
  if (current.length === 1 && opener.length >= first.text.length && marker.kind === 'none') return true;
  if (marker.kind !== 'none') return isFalseMarker(last, line, marker, blank, layout);
  if (!blank && isBoldOpen(current)) return true;
  if (LEGAL_BASIS.test(line.text) && !DANGLING.test(last.key)) return false;
  const terminated = isTerminated(last.text);
  if (startsSmall(line.text) || /^\d/.test(line.text)) return continuesSmall(last, line, { terminated, blank, layout });
  if (last.heading > 0) return false;
  if (/,$/.test(last.text) || DANGLING.test(last.key)) return !(blank && layout.blankBreaks && terminated);
  if (current.length === 1 && isAssigningTitle(first.text.slice(opener.length))) return false;
  if (blank) return continuesAcrossBlank(current, last, line, { terminated, page: gap === 'page', layout });
  // Only the last line of a paragraph is short; the first one may be, for web pages wrap it early.
  if (terminated) return layout.blankBreaks && (last === first || last.text.length >= layout.width * 0.5);
  return continuesCapital(first, last, line, { only: current.length === 1, layout });
}

function continuesSmall(last: Line, line: Line, at: { terminated: boolean; blank: boolean; layout: Layout }): boolean {
  if (!at.terminated) return last.heading === 0 || !at.blank;
  if (/^\d/.test(line.text)) return !at.blank && at.layout.blankBreaks && last.text.length >= at.layout.width * 0.8;
  if (!at.blank) return true;
  return !at.layout.blankBreaks && !/:$/.test(last.text);
}

/** An empty line between an unfinished line and a capital: a page break, or a bold heading cut in two. */
function continuesAcrossBlank(
  current: readonly Line[],
  last: Line,
  line: Line,
  at: { terminated: boolean; page: boolean; layout: Layout },
): boolean {
  if (at.terminated) return false;
  const marker = readMarker(current[0]?.text ?? '').kind;
  if (marker === 'arabic' && line.boldStart && isBold(current)) return true;
  if (at.page && !at.layout.wrapped) return isCutByPage(current, line);
  if ((at.layout.blankBreaks && !at.page) || !at.layout.wrapped) return false;
  const isHeading = marker === 'roman' || (marker === 'arabic' && current.length === 1);
  return !isHeading && last.text.length >= at.layout.width * 0.85;
}

/** One line a paragraph, and a page ends inside a sentence before a capital: '… báo cáo Ủy ban nhân dân' / 'Thành phố'. */
function isCutByPage(current: readonly Line[], line: Line): boolean {
  const whole = current[0];
  if (!whole || isCapitals(line.text) || opensTask(line.key)) return false;
  return whole.text.length >= SENTENCE && !isCapitals(whole.text);
}

/** Headings are shorter. */
const SENTENCE = 120;

/** No empty line, the line before unfinished, a capital: a name across the wrap, or a heading without full stop. */
function continuesCapital(first: Line, last: Line, line: Line, at: { only: boolean; layout: Layout }): boolean {
  const opener = readMarker(first.text);
  const capitals = isCapitals(last.text) && isCapitals(line.text);
  if (opener.kind === 'roman') return capitals || (at.layout.blankBreaks && !isCapitals(last.text));
  if (capitals) return at.layout.wrapped && opener.kind !== 'none';
  if (isCapitals(last.text)) return false;
  if (!at.layout.wrapped) return false;
  if (at.only && opener.kind === 'arabic' && last.text.length < at.layout.width * 0.7 && opensTask(line.key))
    return false;
  if (at.layout.blankBreaks) return !last.boldEnd || line.boldStart;
  return last.text.length >= at.layout.width * 0.75;
}

/** A bullet or number that is none: '… kinh tế / - xã hội', '… giai đoạn 2021 / - 2025', '… tại mục / 1, Phần III'. */
function isFalseMarker(last: Line, line: Line, marker: Marker, blank: boolean, layout: Layout): boolean {
  if (blank || isTerminated(last.text)) return false;
  const rest = line.text.slice(marker.length);
  if (marker.kind === 'article') return /,$/.test(last.text) || DANGLING.test(last.key);
  if (marker.kind === 'dash')
    return layout.wrapped && /^(?:\d{4}(?!\d)|\p{Ll})/u.test(rest) && last.text.length >= layout.width * 0.6;
  if (marker.kind === 'arabic' || marker.kind === 'roman' || marker.kind === 'dotted')
    return layout.wrapped && BEFORE_NUMBER.test(last.key) && last.text.length >= layout.width * 0.6;
  return false;
}
