import { type TimeSpan, type TimeTerm, isPlainDate } from '#domain';
import { WORD_END, WORD_START } from '../text/words.js';
import { NUMBER, readNumber } from './numbers.js';
import { spanTerm } from './terms.js';

/** Terms of so many days (thời hạn): 'trong vòng 15 ngày làm việc kể từ ngày ban hành', '05 ngày sau khi kết thúc'. */

const UNIT = 'ngày làm việc|ngày|tuần|tháng';
const WITHIN =
  '(?:trong|không quá|tối đa|chậm nhất(?: là)?|muộn nhất(?: là)?|sau)(?:\\s+(?:vòng|thời hạn|thời gian|khoảng|không quá|tối đa|tối thiểu|sau))*';
/** Up to the end of the words that say from when; commas end it. */
const SINCE =
  '(?:\\s*,)?\\s*(?:(?:tính\\s+|kể\\s+|được\\s+)*(?:từ|sau)(?:\\s+(?:khi|ngày|lúc|thời điểm))*)\\s+[^,;.()]{2,90}';
const SPAN = new RegExp(
  `${WORD_START}(?:(?<lead>${WITHIN})\\s+(?<count>${NUMBER})\\s+(?<unit>${UNIT})${WORD_END}(?<since>${SINCE})?|(?<count2>${NUMBER})\\s+(?<unit2>${UNIT})${WORD_END}(?<since2>\\s*(?:,\\s*)?(?:kể từ|tính từ|sau khi)(?:\\s+ngày)?\\s+[^,;.()]{2,90}))`,
  'gu',
);
const LEAD = '^(?:\\s*,?\\s*(?:tính|kể|được|từ|sau|khi|ngày|lúc|thời điểm))*\\s*';
const PAPER = '(?:kế hoạch|quyết định|văn bản|chỉ thị|chương trình|công văn|phương án|đề án)';
/** What follows makes it the paper of another: 'ban hành kế hoạch của tỉnh', 'nhận được văn bản đề nghị của đơn vị'. */
const ANOTHER =
  '(?:của|số|đề nghị|yêu cầu|xin ý kiến|lấy ý kiến|góp ý|chỉ đạo|hướng dẫn|thông báo|báo cáo|trả lời|phê duyệt|xử phạt)';
/** Words for the plan's own issue: 'ban hành', 'ký', 'Kế hoạch này có hiệu lực'; a contract that is signed is none. */
const OF_THE_PLAN = new RegExp(
  `${LEAD}(?:${PAPER}(?: này)?\\s+(?:được\\s+)?(?:ban hành|có hiệu lực|ký)|(?:ký\\s+)?ban hành|ký(?! (?:kết|hợp đồng|biên bản|cam kết))|có\\s+${PAPER} này|có hiệu lực)(?!\\p{L})(?!\\s+(?:${PAPER}|hướng dẫn|nghị quyết|nghị định|thông tư)\\s+${ANOTHER}(?!\\p{L}))`,
  'u',
);
/** Words for its receipt: 'nhận được Kế hoạch này', 'nhận văn bản'. */
const RECEIPT_OF_THE_PLAN = new RegExp(
  `${LEAD}(?:tiếp nhận|nhận được|nhận)\\s+${PAPER}(?!\\p{L})(?!\\s+${ANOTHER}(?!\\p{L}))`,
  'u',
);
const DATE = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d{2})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(20\d{2})/u;

export interface FoundSpan {
  index: number;
  length: number;
  term: TimeTerm;
}

/** Finds terms of so many days in a folded clause. 'Trong 3 tháng hè' and ages are none. */
export function findSpans(key: string): FoundSpan[] {
  if (!/ngày|tuần|tháng/.test(key)) return [];
  const spans: FoundSpan[] = [];
  for (const match of key.matchAll(SPAN)) {
    const { lead, count, unit, since, count2, unit2, since2 } = match.groups ?? {};
    const from = since ?? since2;
    // 'trong 3 tháng', 'sau 5 ngày' without a beginning say how long something lasts.
    if (from === undefined && !/vòng|thời hạn|nhất|không quá|tối đa/u.test(lead ?? '')) continue;
    const length = match[0].trimEnd().length;
    spans.push({
      index: match.index,
      length,
      term: spanTerm({ count: readNumber(count ?? count2 ?? ''), unit: unitOf(unit ?? unit2), ...startOf(from) }),
    });
  }
  return spans;
}

function unitOf(unit: string | undefined): TimeSpan['unit'] {
  if (unit === 'ngày làm việc') return 'working-days';
  return unit === 'tuần' ? 'weeks' : unit === 'tháng' ? 'months' : 'days';
}

function startOf(since: string | undefined): Pick<TimeSpan, 'from' | 'day'> {
  if (since === undefined) return { from: 'event', day: null };
  const date = DATE.exec(since);
  if (date) {
    const [day, month, year] = date[1] === undefined ? date.slice(4) : date.slice(1);
    const stated = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    if (isPlainDate(stated)) return { from: 'day', day: stated };
  }
  if (RECEIPT_OF_THE_PLAN.test(since)) return { from: 'receipt', day: null };
  return { from: OF_THE_PLAN.test(since) ? 'plan' : 'event', day: null };
}
