import { isBodyStart, opensTask, verbAt } from '../names/bodies.js';
import { endsInHalfName, isCutName } from '../names/cut-names.js';
import { opensClosing } from '../structure/closing-words.js';
import { isAssigningTitle } from '../structure/titles.js';
import { isCapitals } from './capitals.js';
import { extentOf, isTerminated, startsSmall, type Layout } from './layout.js';
import type { Line } from './lines.js';
import { countsOnInside } from './inner-counts.js';
import { readMarker, type Marker } from './markers.js';

/** What stands between two lines of text. */
export type Gap = 'none' | 'blank' | 'page';

/** Words after which a sentence cannot end. */
const DANGLING =
  /(?:^|\s)(?:và|của|với|về|cho|tại|theo|các|trên|từ|đến|trong|là|hoặc|do|bằng|những|để|được|bị|ở|số|ngày|tháng|năm|vào|qua|giữa|như|có|không|-|\/)$/u;
/** 'Căn cứ Luật …': each legal basis is a paragraph of its own (NĐ 30/2020, Phụ lục I, II.6). */
const LEGAL_BASIS =
  /^Căn cứ (?:Luật|Bộ luật|Nghị|Quyết|Kế hoạch|Chỉ thị|Công văn|Hướng dẫn|Thông|Văn bản|Chương trình|Kết luận|Đề án)/u;
/** Below a title, which has no full stop: 'Thực hiện Kế hoạch số …'. */
const OPENS_BASIS =
  /^(?:Thực hiện|Căn cứ|Triển khai|Theo|Tiếp tục thực hiện|Hưởng ứng) (?:Luật|Bộ luật|Nghị|Quyết|Kế hoạch|Chỉ thị|Công văn|Công điện|Hướng dẫn|Thông|Văn bản|Chương trình|Kết luận|Đề án|Chiến lược|chỉ đạo|ý kiến)/u;
/** Words before a number that belongs to them ('mục 1', 'khóa XV'). */
const BEFORE_NUMBER =
  /(?:mục|điều|khoản|phần|chương|khu vực|tháng|ngày|năm|quý|khóa|kỳ|lần|số|chỉ tiêu|dự án|hạng|loại|cấp|lớp|và|,|-)$/u;
/** A name of two fields with a dash between them, cut before the dash: 'Phòng Văn hóa' / '- Xã hội'. */
const FIRST_FIELD =
  /(?:văn hóa|kinh tế|tư pháp|lao động|kế hoạch|địa chính|văn phòng|chính trị|thể thao|dân số|tài chính|giáo dục|kỹ thuật|hành chính)$/u;
const SECOND_FIELD =
  /^(?:xã hội|hộ tịch|hạ tầng|ngân sách|tài chính|thương binh|xây dựng|đô thị|kỹ thuật|kế hoạch hóa|du lịch|thống kê|môi trường|nông nghiệp|đào tạo|tổng hợp|quản trị)(?![\p{L}])/u;
/** An office of any two fields, cut so at the end of a full line: '… gửi Tổ Toán' / '- Tin trước ngày'. */
const OFFICE_OF_FIELDS =
  /(?<![\p{L}])(?:tổ|phòng|ban|khoa|bộ phận|công chức|lĩnh vực|sở|tiểu ban)\s+[\p{L}]+(?:\s[\p{L}]+)?$/u;
/** A line of its own that turns to the next body: 'Đối với các trạm y tế xã, phường:'. */
const ADDRESSES = /^(?:đối với|giao|yêu cầu|đề nghị|về phía)(?![\p{L}])[^.;]*:$/u;
/** How the name of a body commonly ends; behind it a verb begins the task. */
const NAME_ENDS =
  /(?:xã|phường|tỉnh|thành phố|huyện|thôn|khu phố|thành viên|đoàn thể|địa bàn|liên quan|trực thuộc|trường học|đơn vị|địa phương|quân sự|y tế|xã hội|kinh tế|công an|nhân dân|môi trường|tài chính|công nghệ|du lịch|đào tạo|tư pháp|nội vụ|xây dựng|phụ nữ|nông dân|thanh niên|cựu chiến binh|giám hiệu|công đoàn)$/u;

/** Whether `line` carries on the paragraph whose lines so far are `current`. */
export function continues(current: readonly Line[], line: Line, gap: Gap, layout: Layout): boolean {
  const last = current.at(-1);
  const first = current[0];
  if (!last || !first || line.kind === 'cell' || last.kind === 'cell' || line.heading > 0) return false;
  const terminated = isTerminated(last.text);
  // A page may end within a sentence.
  const ended = terminated && wouldFit(last, line, layout.width);
  const hadRoom = !layout.wrapped || wouldFit(last, line, layout.width);
  const blank = gap === 'blank' || (gap === 'page' && (ended || !layout.wrapped));
  const opener = readMarker(first.text);
  const marker = readMarker(line.text);
  // The number alone: '1.' / 'Sở …'.
  if (current.length === 1 && opener.length >= first.text.length && marker.kind === 'none') return true;
  if (marker.kind !== 'none') return isFalseMarker(current, last, { line, marker, blank, layout });
  // First lines set in, or further lines: what the eye goes by.
  if (layout.indent && gap !== 'blank' && !isCapitals(line.text)) {
    if (line.indent === layout.indent.first) return false;
    if (line.indent === layout.indent.further && !(terminated && wouldFit(last, line, layout.width))) return true;
  }
  if (!blank && (isBoldOpen(current) || isBracketOpen(current) || isCutHeading(current, line, opener))) return true;
  if (LEGAL_BASIS.test(line.text) && !DANGLING.test(last.key)) return false;
  if (startsSmall(line.text) || /^\d/.test(line.text))
    return continuesSmall(last, line, { terminated, gap, blank, layout });
  if (last.heading > 0) return !blank && layout.wrapped && !wouldFit(last, line, layout.width);
  if (/,$/.test(last.text) || DANGLING.test(last.key) || endsInHalfName(last.text, { isAct: opensTask(line.key) }))
    return !(blank && layout.blankBreaks && terminated);
  if (hadRoom && isAssigningTitle(onlyTitle(current, opener))) return false;
  if (!terminated && OPENS_BASIS.test(line.text)) return false;
  if (blank) return continuesAcrossBlank(current, last, line, { terminated, page: gap === 'page', layout });
  if (terminated) return continuesBehindStop(current, line, opener, layout);
  return continuesCapital(first, last, line, { begins: current.length <= 2, page: gap === 'page', layout });
}

/** '1. Hội Liên hiệp' / 'Phụ nữ tỉnh': a web page cuts the first line of a paragraph behind any word. */
function isCutHeading(current: readonly Line[], line: Line, opener: Marker): boolean {
  const [first] = current;
  if (!first || current.length > 1 || opener.kind === 'none' || first.text.length > LONGEST_CUT) return false;
  // 'Hội Phụ nữ xã Tân' / 'Lập và Công an xã'
  if (CUT_PLACE.test(first.text) && /^\p{Lu}\p{Ll}*(?:[.,:]?$|[,:]\s| và )/u.test(line.text)) return true;
  if (opensTask(line.key)) return false;
  return (
    isCutName(first.key.slice(opener.length).replace(ASKED, ''), line.key) ||
    ONLY_NAME.test(line.text) ||
    (KIND_OF_PLACE.test(first.text) && TWO_CAPITALS.test(line.text)) ||
    (CUT_PLACE.test(first.text) && /^\p{Lu}\p{Ll}*(?![\p{L}])/u.test(line.text))
  );
}

const KIND_OF_PLACE =
  /(?:xã|phường|thị trấn|đặc khu|huyện|tỉnh|thành phố|cơ sở|khu vực|thôn|bản|khu phố|biên phòng|mầm non|tiểu học|trung học cơ sở|trung học phổ thông|THCS|THPT)$/iu;
/** 'Nguyễn Du': no task is written so. */
const ONLY_NAME = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,4}$/u;
const TWO_CAPITALS = /^\p{Lu}\p{Ll}*\s\p{Lu}/u;
/** Names of places have two syllables or more. */
const CUT_PLACE = /(?:xã|phường|thị trấn|đặc khu|huyện|tỉnh|thành phố|[Bb]iên phòng)\s\p{Lu}\p{Ll}*$/u;

/** A name that goes on in the next line is not longer. */
const LONGEST_CUT = 120;
const ASKED = /^(?:(?:đề nghị|giao|yêu cầu|trách nhiệm của|đối với) )+/u;

/** The text of a heading of one line, its number before it or alone on the line above; empty for longer ones. */
function onlyTitle(current: readonly Line[], opener: Marker): string {
  const [first, second] = current;
  if (!first || current.length > 2 || /:\s/.test(first.text)) return '';
  if (current.length === 1) return first.text.slice(opener.length);
  return second && opener.length >= first.text.length ? second.text : '';
}

/** The line is a sentence, no heading. */
function tellsWhatToDo({ text, key }: Line, { length }: Marker): boolean {
  return opensTask(key.slice(length)) || verbAt(text, key, length + 1) > 0;
}

/** '7.1.' below '7.' */
function countsBelow(marker: Marker, first: Line | undefined): boolean {
  const above = readMarker(first?.text ?? '').label;
  return above !== '' && marker.label.startsWith(`${above}.`);
}

/** A sentence ended with the line, no empty line follows, and a capital opens the next. */
function continuesBehindStop(current: readonly Line[], line: Line, opener: Marker, layout: Layout): boolean {
  const [first] = current;
  const last = current.at(-1);
  if (!first || !last) return false;
  // Only the last line of a paragraph is short; the first one may be, for web pages wrap it early.
  if (layout.blankBreaks) return last === first || extentOf(last) >= layout.width * 0.5;
  // One bullet is one task: behind a full line it goes on; a line that ended early ended the paragraph.
  if (!layout.wrapped || opener.kind === 'none' || opener.kind === 'roman' || /:$/.test(last.text)) return false;
  const counted = opener.kind === 'arabic' || opener.kind === 'dotted';
  if (counted && current.length === 1 && !tellsWhatToDo(first, opener)) return false;
  if (ADDRESSES.test(line.key)) return false;
  return !wouldFit(last, line, layout.width) && !opensClosing(line.key) && !isCapitals(line.text);
}

/** The first word of the next line would have fitted on the line before: that line ended early. */
function wouldFit(last: Line, line: Line, width: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const mark = last.heading > 0 ? last.heading + 1 : 0;
  return extentOf(last) + mark + 1 + word <= width;
}

/** Bold marks are open at the end of the last lines (a heading has no more). */
function isBoldOpen(lines: readonly Line[]): boolean {
  return lines.slice(-8).filter((line) => line.boldOpen).length % 2 === 1;
}

/** A bracket is open: '… (chủ trì:' / 'Trạm Y tế; phối hợp: …)'. */
function isBracketOpen(lines: readonly Line[]): boolean {
  const near = lines
    .slice(-3)
    .map((line) => line.text)
    .join(' ');
  const open = near.lastIndexOf('(');
  return open >= 0 && near.length - open < 160 && !near.includes(')', open);
}

/** Bold from the first character to the last. */
export function isBold(lines: readonly Line[]): boolean {
  const inner = lines.slice(0, -1).some((line) => line.boldEnd) || lines.slice(1).some((line) => line.boldStart);
  return lines[0]?.boldStart === true && lines.at(-1)?.boldEnd === true && !inner;
}

function continuesSmall(
  last: Line,
  line: Line,
  at: { terminated: boolean; gap: Gap; blank: boolean; layout: Layout },
): boolean {
  if (!at.terminated) return last.heading === 0 || !at.blank || at.gap === 'page';
  if (/^\d/.test(line.text)) return !at.blank && at.layout.blankBreaks && extentOf(last) >= at.layout.width * 0.8;
  if (!at.blank) return true;
  return !at.layout.blankBreaks && !/:$/.test(last.text);
}

/** A bold heading has no more lines. */
const LONGEST_HEADING = 6;

/** An empty line between an unfinished line and a capital: a page break, or a bold heading cut in two. */
function continuesAcrossBlank(
  current: readonly Line[],
  last: Line,
  line: Line,
  at: { terminated: boolean; page: boolean; layout: Layout },
): boolean {
  if (at.terminated) return false;
  const opener = readMarker(current[0]?.text ?? '');
  const marker = opener.kind;
  if (marker === 'arabic' && line.boldStart && current.length <= LONGEST_HEADING && isBold(current)) return true;
  if (at.page && !at.layout.wrapped) return isCutByPage(current, line);
  if ((at.layout.blankBreaks && !at.page) || !at.layout.wrapped) return false;
  const isHeading = marker === 'roman' || (current.length === 1 && isNumberedName(current[0], opener));
  return !isHeading && extentOf(last) >= at.layout.width * 0.85;
}

/** '1. …', 'a) Trạm Y tế xã', and not 'a) Phối hợp với …'. */
function isNumberedName(line: Line | undefined, { kind, sign, length }: Marker): boolean {
  if (kind === 'none' || sign !== '') return false;
  return kind === 'arabic' || !opensTask((line?.key ?? '').slice(length).replace(/^đề nghị /u, ''));
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
function continuesCapital(
  first: Line,
  last: Line,
  line: Line,
  at: { begins: boolean; page: boolean; layout: Layout },
): boolean {
  const opener = readMarker(first.text);
  const capitals = isCapitals(last.text) && isCapitals(line.text);
  const { wrapped, blankBreaks, width } = at.layout;
  if (opener.kind === 'roman') return capitals || (blankBreaks && !isCapitals(last.text));
  // A heading without a number goes on in the next line only where it had no room, or where empty lines part all paragraphs.
  if (capitals) return wrapped && (opener.kind !== 'none' || blankBreaks || !wouldFit(last, line, width));
  if (isCapitals(last.text) || !wrapped) return false;
  if (at.begins && opener.sign === '' && opensTask(line.key)) {
    if (extentOf(last) < width * 0.7 || wouldFit(last, line, width) || NAME_ENDS.test(last.key)) return false;
  }
  if (first === last && (at.layout.early || /^[“"]/.test(line.text)) && isCutItem(first, line, opener)) return true;
  if (blankBreaks && !at.page) return !last.boldEnd || line.boldStart;
  if (isInsideTask(first, last, line, width)) return true;
  return extentOf(last) >= width * 0.75 && !wouldFit(last, line, width * 0.92);
}

/** '- Phối hợp tổ chức phong trào' / '“Toàn dân đoàn kết …': a bullet cut early, and not '- Công an xã' / 'Tuần tra …'. */
function isCutItem(first: Line, line: Line, { sign, length }: Marker): boolean {
  if (sign === '' || opensClosing(line.key)) return false;
  return !opensTask(line.key) || !isBodyStart(first.text.slice(length), first.key.slice(length));
}

/** A bullet, or 'Body: task', whose long line ends without a mark: a word that is no act and no body goes on with a name. */
function isInsideTask(first: Line, last: Line, line: Line, width: number): boolean {
  const opener = readMarker(first.text);
  const isTask = opener.sign !== '' || (opener.kind !== 'none' && /:\s+\p{L}/u.test(first.text));
  if (!isTask || extentOf(last) < width * 0.7) return false;
  return !opensTask(line.key) && !opensClosing(line.key) && !isBodyStart(line.text, line.key);
}

/** A bullet or number that is none: '… kinh tế / - xã hội', '… giai đoạn 2021 / - 2025', '… tại mục / 1, Phần III'. */
function isFalseMarker(
  current: readonly Line[],
  last: Line,
  { line, marker, blank, layout }: { line: Line; marker: Marker; blank: boolean; layout: Layout },
): boolean {
  if (blank) return false;
  if (layout.wrapped && extentOf(last) >= layout.width * 0.6 && countsOnInside(current, line, marker)) return true;
  if (isTerminated(last.text)) return false;
  const rest = line.text.slice(marker.length);
  if (marker.kind === 'article') return /,$/.test(last.text) || DANGLING.test(last.key);
  const isFull = extentOf(last) >= layout.width * 0.6;
  if (marker.kind === 'dash') {
    if (!layout.wrapped) return false;
    const verb = opensTask(line.key.slice(marker.length));
    // 'Sở Tư pháp' / '- Tổng hợp, báo cáo …': a bullet below a heading, where the line above had room.
    if (SECOND_FIELD.test(line.key.slice(marker.length)) && FIRST_FIELD.test(last.key)) return !verb || isFull;
    const hadNoRoom = layout.blankBreaks || !wouldFit(last, line, layout.width);
    if (OFFICE_OF_FIELDS.test(last.key) && hadNoRoom && !verb) return true;
    return (/^(?:\d{4}(?!\d)|\p{Ll})/u.test(rest) && isFull) || (marker.sign === '-' && isBoldOpen(current));
  }
  // '… PHẠM / VI ÁP DỤNG'
  if (marker.kind === 'roman' && /^[IVX]+\s\p{Lu}/u.test(line.text) && isCapitals(last.text)) return layout.wrapped;
  // '… họp vào các ngày / Thứ hai, …' in the middle of a sentence.
  if (marker.kind === 'word') return /,$/.test(last.text) || DANGLING.test(last.key);
  if (marker.kind === 'arabic' || marker.kind === 'roman' || marker.kind === 'dotted')
    return (
      layout.wrapped &&
      BEFORE_NUMBER.test(last.key) &&
      (isFull || layout.blankBreaks) &&
      !countsBelow(marker, current[0])
    );
  return false;
}
