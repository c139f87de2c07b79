import type { Frequency, TimeTerm, Undated } from '#domain';
import { words } from '../text/words.js';
import type { OtherRule } from './other-times.js';
import { STRETCH, WHOLE_YEAR, termOfStretch } from './stretches.js';
import { datedTerm, undatedTerm } from './terms.js';
import { SCHOOL_CALENDAR } from './time-words.js';

/** Papers and programmes whose name holds years: 'Chương trình … giai đoạn 2021 - 2030'. */
const PAPER =
  /(?:chương trình|kế hoạch|đề án|chiến lược|chỉ thị|nghị quyết|quyết định|dự án|mục tiêu|quy hoạch|báo cáo|tầm nhìn|định hướng|thời kỳ|số)(?![\p{L}])[^,;.]*$/u;
const COMPARISON = /(?:so với|cùng kỳ|bằng|lũy kế|ước|số liệu|kết quả)\s+(?:[^,;.]{0,20}\s)?$/u;
const DATE = '\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*20\\d{2})?(?![\\d/%‰])';

const undated =
  (kind: Frequency, why: Undated, named: string | null = null): OtherRule['read'] =>
  () => ({ kind, relation: null, term: undatedTerm(why, named) });

/** Days and months fixed for the whole country (domain.md §5): khai giảng, 01/6, Tháng hành động vì trẻ em. */
const NATIONAL: readonly (readonly [RegExp, TimeTerm])[] = [
  [/khai giảng/u, datedTerm([{ year: null, month: 9, day: 5 }], 'ngày khai giảng 05/9')],
  [/thiếu nhi/u, datedTerm([{ year: null, month: 6, day: 1 }], 'ngày Quốc tế Thiếu nhi 01/6')],
  [
    /tháng hành động/u,
    datedTerm([{ year: null, month: 6, day: null }], 'Tháng hành động vì trẻ em (từ ngày 01 đến ngày 30/6)'),
  ],
];

/** 'trước khai giảng', 'dịp 01/6', 'trước Tết', 'nhân dịp …': a feast with a fixed day, a date beside it, or an event. */
function readEvent(found: string): ReturnType<OtherRule['read']> {
  const relation = /^(?:xong |hoàn thành )?trước/u.test(found) ? 'before' : 'by';
  const date = new RegExp(DATE, 'u').exec(found)?.[0];
  const year = Number(/20\d{2}/u.exec(found)?.[0] ?? 0) || null;
  if (date !== undefined) {
    const [day = 0, month = 0] = date.split(/[/.-]/).map(Number);
    if (day >= 1 && day <= 31 && month >= 1 && month <= 12)
      return { kind: 'once', relation, term: datedTerm([{ year, month, day }], 'ngày nêu cùng sự kiện') };
  }
  const fixed = NATIONAL.find(([pattern]) => pattern.test(found))?.[1];
  if (fixed)
    return { kind: 'once', relation, term: { ...fixed, points: fixed.points.map((point) => ({ ...point, year })) } };
  if (/tết(?! (?:dương|trung thu))|nguyên đán/u.test(found))
    return { kind: 'once', relation, term: undatedTerm('event', 'Tết Nguyên đán, tính theo âm lịch') };
  if (/trung thu/u.test(found))
    return { kind: 'once', relation, term: undatedTerm('event', 'Tết Trung thu, rằm tháng 8 âm lịch') };
  return { kind: 'once', relation, term: undatedTerm('event') };
}

/** 'cuối tháng 5', 'năm 2026', 'trong giai đoạn 2026 - 2030' as time of the act, not as part of a paper's name. */
function readStretch(found: string, before: string): ReturnType<OtherRule['read']> {
  if (PAPER.test(before) || COMPARISON.test(before)) return null;
  const term = termOfStretch(found, 'by');
  return term ? { kind: 'once', relation: 'by', term } : null;
}

function readPeriod(found: string, before: string): ReturnType<OtherRule['read']> {
  const last = /(20\d{2})$/u.exec(found)?.[1];
  if (PAPER.test(before) || last === undefined) return null;
  return {
    kind: 'once',
    relation: 'by',
    term: datedTerm([{ year: Number(last), month: null, day: null }], 'năm cuối của giai đoạn'),
  };
}

/** 'cuối năm', 'giữa tháng' without a number: of each period of the plan. */
function readPart(found: string): ReturnType<OtherRule['read']> {
  if (/quý/u.test(found)) return { kind: 'quarterly', relation: 'by', term: undatedTerm('no-day') };
  const month = /tháng/u.test(found);
  const day = /đầu/u.test(found) ? 1 : /giữa/u.test(found) && month ? 15 : null;
  const at = month ? null : /đầu/u.test(found) ? 1 : /giữa/u.test(found) ? 6 : 12;
  const named = /cuối/u.test(found) ? null : `ngày ${/đầu/u.test(found) ? 'đầu' : 'giữa'} ${month ? 'tháng' : 'năm'}`;
  return {
    kind: month ? 'monthly' : 'annual',
    relation: 'by',
    term: datedTerm([{ year: null, month: at, day }], named),
  };
}

/** 'Tổ chức ngày 15/5/2026': a day of the act without a word that makes it a deadline; not the date of a cited paper. */
function readBareDate(found: string, before: string): ReturnType<OtherRule['read']> {
  if (
    /\d\s*[/-]\s*[\p{L}\d-]*[^;.]{0,40}$|(?:luật|nghị định|thông tư|văn bản|công văn|kế hoạch|quyết định|kết luận)[^,;.]{0,60}$/u.test(
      before,
    )
  )
    return null;
  const [day = 0, month = 0, year = 0] = [...found.matchAll(/\d+/gu)].map(([number]) => Number(number));
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { kind: 'once', relation: 'by', term: datedTerm([{ year, month, day }], 'ngày nêu trong câu') };
}

const TET = 'tết(?: (?:nguyên đán|dương lịch|trung thu|cổ truyền|âm lịch|thiếu nhi))?(?: năm 20\\d{2})?';
const OPENING = 'khai giảng(?: năm học)?(?: mới)?(?: 20\\d{2}(?:\\s*-\\s*20\\d{2})?)?';
const FEAST = `(?:ngày )?(?:quốc tế thiếu nhi|${TET}|trung thu)(?: \\(?${DATE}\\)?)?`;
const BEFORE_EVENT = '(?:xong |hoàn thành )?trước (?:ngày |dịp |thềm |mỗi |kỳ |mùa |đợt |lễ |thời điểm )*';
const EVENT_NAME = '(?:(?! và )[^,;.:()]){0,60}';
const EVENTS = [
  `${BEFORE_EVENT}(?:${OPENING}|${FEAST})`,
  `${BEFORE_EVENT}(?:nghỉ hè|hè|mùa mưa|mưa|bão|lũ|bầu cử|ngày bầu cử|kỳ thi)`,
  `(?:ngay )?(?:trước|sau) khi (?!kết thúc)${EVENT_NAME}`,
  `(?:ngay )?sau (?:mỗi |các )?(?:đợt|cuộc|ngày bầu cử|${OPENING}|tết)${EVENT_NAME}`,
  `(?:(?:nhân|vào|trong|trước) )?dịp (?:${FEAST}|(?:lễ |kỷ niệm |ngày )+[^,;.()]{0,50}?${DATE})`,
  `(?:nhân|vào|trong) (?:${FEAST})`,
  '(?:(?:trong|vào|nhân|hưởng ứng|dịp) )+tháng hành động vì trẻ em(?: năm 20\\d{2})?',
];

/** In order of precedence only where two begin together and are equally long; else the longer or earlier one wins. */
export const OTHER_RULES: readonly OtherRule[] = [
  {
    id: 'time.event',
    cues: ['trước ', 'sau ', 'dịp', 'tết', 'trung thu', 'thiếu nhi', 'tháng hành động'],
    pattern: words(EVENTS.join('|'), 'g'),
    read: readEvent,
  },
  {
    id: 'time.school-year',
    cues: ['năm học', 'học kỳ', 'kỳ học', ' hè'],
    pattern: words(
      '(?:(?:trong|vào|từ|hết|đầu|cuối|giữa|trước|sau|kết thúc|mỗi|suốt)\\s+)+(?:các\\s+)?(?:năm học|học kỳ|kỳ học)(?: (?:i{1,2}|1|2|mới|sau)(?![\\p{L}\\d]))?(?: (?:năm học )?20\\d{2}(?:\\s*-\\s*20\\d{2})?)?|học kỳ (?:i{1,2}|1|2)(?![\\p{L}\\d])(?: năm học 20\\d{2}\\s*-\\s*20\\d{2})?|(?:trong |vào |nhân )?(?:dịp|kỳ nghỉ|nghỉ|thời gian nghỉ) hè(?: (?:năm )?20\\d{2})?',
      'g',
    ),
    read: undated('once', 'other-document', SCHOOL_CALENDAR),
  },
  {
    id: 'time.continuous',
    cues: ['liên tục', 'quanh năm', 'suốt', 'thường kỳ'],
    pattern: words('liên tục|quanh năm|suốt năm|thường kỳ|trong suốt (?:năm|thời gian|quá trình)', 'g'),
    read: undated('regular', 'continuous'),
  },
  {
    id: 'time.on-request',
    cues: ['khi ', 'theo yêu cầu', 'theo đề nghị'],
    pattern: words(
      'khi (?:có|được|nhận được|cấp trên có) (?:văn bản |thông tin |ý kiến )?(?:yêu cầu|đề nghị|chỉ đạo|phát sinh|vụ việc|tình huống|thông báo)|khi (?:cần thiết|cần|phát sinh|xảy ra|phát hiện)|theo (?:yêu cầu|đề nghị)(?: của [^,;.()]{2,60})?',
      'g',
    ),
    read: undated('ad-hoc', 'on-request'),
  },
  {
    id: 'time.vague',
    cues: ['kịp thời', 'khẩn trương', 'ngay khi', 'nhất'],
    pattern: words('kịp thời|khẩn trương|ngay khi|trong thời gian (?:sớm|nhanh|ngắn) nhất|sớm nhất', 'g'),
    read: undated('once', 'vague'),
  },
  {
    id: 'time.other-paper',
    cues: ['theo ', 'đúng '],
    pattern: words(
      '(?:theo|đúng) (?:đúng )?(?:thời (?:gian|hạn)|tiến độ|lịch|kỳ hạn)(?: (?:đã )?(?:được )?(?:quy định|đề ra|yêu cầu|thông báo))?|theo (?:kế hoạch|lịch|tiến độ|kế hoạch thời gian)(?: \\p{L}+){0,2} của (?:cấp trên|tỉnh|trung ương|ubnd|ủy ban|sở|bộ|ngành|phòng|thành phố)[^,;.()]{0,60}|theo kế hoạch năm học',
      'g',
    ),
    read: undated('once', 'other-document'),
  },
  {
    id: 'time.other-paper',
    cues: ['quy định'],
    pattern: words('theo (?:đúng )?quy định(?= ?[,;.)]| ?$| hiện hành)', 'g'),
    // Nearly everything is done 'theo quy định'; of time it speaks beside reports and terms only.
    read: (_, before) =>
      /(?:báo cáo|gửi|nộp|định kỳ|thời hạn|thời gian|tiến độ|chế độ)(?![\p{L}])/u.test(before)
        ? { kind: 'once', relation: null, term: undatedTerm('other-document') }
        : null,
  },
  {
    id: 'time.month-quarter',
    cues: ['tháng', 'quý', 'quí', '20'],
    pattern: words(
      `(?:từ |trong |vào |đến |khoảng )*(?:${STRETCH})(?! (?:hằng|hàng) năm)|(?:phấn đấu )?(?:đến |trong )(?:hết |cuối |giữa |đầu )?${WHOLE_YEAR}|(?:đầu|giữa|cuối) ${WHOLE_YEAR}`,
      'g',
    ),
    read: readStretch,
  },
  {
    id: 'time.period',
    cues: ['giai đoạn'],
    pattern: words('(?:trong )?giai đoạn(?: từ)?(?: năm)? 20\\d{2}\\s*(?:-|đến)\\s*(?:năm )?20\\d{2}', 'g'),
    read: readPeriod,
  },
  {
    id: 'time.part',
    cues: ['đầu ', 'giữa ', 'cuối '],
    pattern: words(
      '(?:vào |trong )?(?<!tháng )(?:đầu|giữa|cuối) (?:năm|tháng|quý)(?! \\d| học| (?:i{1,3}|iv)(?!\\p{L}))',
      'g',
    ),
    read: readPart,
  },
  {
    id: 'time.bare-date',
    cues: ['ngày '],
    pattern: words('ngày \\d{1,2}(?:\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+)20\\d{2}', 'g'),
    read: readBareDate,
  },
];

/** In a cell of a 'Thời gian' column these words, too, say when. */
export const CELL_RULES: readonly OtherRule[] = [
  ...OTHER_RULES,
  {
    id: 'time.event',
    cues: ['khai giảng', 'tết', 'trung thu', 'thiếu nhi', 'tháng hành động'],
    pattern: words(`${OPENING}|${FEAST}|tháng hành động vì trẻ em(?: năm 20\\d{2})?`, 'g'),
    read: readEvent,
  },
  {
    id: 'time.school-year',
    cues: ['năm học', 'hè'],
    pattern: words('năm học(?: mới)?(?: 20\\d{2}\\s*-\\s*20\\d{2})?|hè(?: (?:năm )?20\\d{2})?', 'g'),
    read: undated('once', 'other-document', SCHOOL_CALENDAR),
  },
  {
    id: 'time.other-paper',
    cues: ['quy định'],
    pattern: words('theo (?:đúng )?quy định', 'g'),
    read: undated('once', 'other-document'),
  },
  { id: 'time.continuous', cues: ['cả năm'], pattern: words('cả năm', 'g'), read: undated('regular', 'continuous') },
];
