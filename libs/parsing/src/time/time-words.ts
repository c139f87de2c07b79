import type { DateRelation, Frequency, TimeTerm } from '#domain';
import type { RuleId } from '../explain/rules.js';
import { words } from '../text/words.js';
import { STRETCH, WHOLE_YEAR, termOfStretch } from './stretches.js';
import { undatedTerm } from './terms.js';

/** A word of time or frequency found in folded text (vocabulary of domain.md §5). */
export interface TimeWord {
  index: number;
  length: number;
  kind: Frequency;
  relation: DateRelation | null;
  term: TimeTerm;
  rule: RuleId;
}

interface Rule {
  id: RuleId;
  kind: Frequency;
  pattern: RegExp;
  /** What must not stand right before. */
  notAfter?: RegExp;
  /** What must not stand right behind. */
  notBefore?: RegExp;
  term?: TimeTerm;
}

const PLAN_OF_THE_YEAR =
  /(?:vào|trong|từ|của|tại|vào trong)\s+(?:trong\s+)?(?:các\s+)?(?:kế hoạch|chương trình|dự toán|nghị quyết|nhiệm vụ|báo cáo|hoạt động)[^,;.]*$/u;
const MONEY_OF_THE_YEAR =
  /(?:ngân sách|dự toán|kinh phí|nguồn vốn|nguồn lực|phát triển kinh tế - xã hội)(?:[^,;.]{0,40})$/u;

/** Words that lead in a stretch in which the act is to be done. */
const WITHIN =
  '(?:vào|(?:hoàn thành |xong )?trong(?: khoảng)?(?: thời gian)?|(?:hoàn thành |xong )?trước|hết|đến hết|(?:chậm|muộn) nhất(?: là)?(?: vào| trong| đến)?)\\s+';
const EACH_YEAR = '\\s+(?:hằng|hàng|mỗi|từng) năm(?!\\s+học)';

const RULES: readonly Rule[] = [
  {
    id: 'time.continuous',
    kind: 'regular',
    pattern: words('thường xuyên(?:, liên tục)?|hằng ngày|hàng ngày|hằng tuần|hàng tuần|hàng giờ|hằng giờ', 'g'),
    notAfter: /(?:chi|nguồn|kinh phí|phí|hoạt động|nhiệm vụ|chỉ đạo|không)\s+$/u,
    term: undatedTerm('continuous'),
  },
  { id: 'time.on-request', kind: 'ad-hoc', pattern: words('đột xuất', 'g'), term: undatedTerm('on-request') },
  {
    id: 'time.each-period',
    kind: 'monthly',
    pattern: words('(?:định kỳ )?(?:hằng|hàng|mỗi|từng) tháng|(?<=định kỳ )tháng(?=,| hoặc| và)', 'g'),
    notAfter: /(?:lương|phí)\s+$/u,
  },
  {
    id: 'time.each-period',
    kind: 'quarterly',
    pattern: words('(?:định kỳ )?(?:hằng|hàng|mỗi|từng) qu[ýí]|(?<=định kỳ )qu[ýí](?! (?:i|[1-4]))', 'g'),
  },
  {
    id: 'time.each-period',
    kind: 'half-yearly',
    pattern: words(
      '(?:định kỳ |hằng |hàng )(?:06|6|sáu) tháng(?: (?:đầu năm|một lần|/lần|cuối năm))?|(?:06|6|sáu) tháng(?=,? (?:và |một lần|đầu năm|cả năm|01 năm|năm|hằng năm|hàng năm))',
      'g',
    ),
    notAfter: /(?:trong|vào|hết|hoàn thành)\s+$/u,
  },
  {
    id: 'time.month-quarter',
    kind: 'annual',
    pattern: words(`(?:${WITHIN})?(?:${STRETCH})${EACH_YEAR}`, 'g'),
  },
  {
    id: 'time.each-period',
    kind: 'annual',
    pattern: words(
      '(?:định kỳ )?(?:hằng|hàng|mỗi|từng) năm(?: học)?|(?<=định kỳ )(?:01 |1 |một )?năm(?: một lần)?(?! \\d)|(?<=tháng,? (?:và )?)(?:01 |1 |cả )?năm(?=[ ,]|$)(?! \\d)',
      'g',
    ),
  },
  { id: 'time.periodic', kind: 'periodic', pattern: words('định kỳ', 'g') },
  {
    id: 'time.year',
    kind: 'once',
    pattern: words(
      '(?:vào|trong|xong trong|hoàn thành trong|hoàn thành)(?: cuối| đầu| giữa)? năm (?:\\d{4}(?!\\s*[-/]\\s*\\d)|học \\d{4}(?:\\s*-\\s*\\d{4})?)',
      'g',
    ),
  },
  {
    id: 'time.month-quarter',
    kind: 'once',
    pattern: words(
      `${WITHIN}(?:${STRETCH})|(?:(?:đến hết|hết|trước|chậm nhất(?: là)?(?: vào| trong)?) )${WHOLE_YEAR}`,
      'g',
    ),
    notBefore: /^\s*(?:hằng|hàng) năm/u,
  },
  {
    id: 'time.after-end',
    kind: 'once',
    pattern: words(
      '(?:ngay |chậm nhất \\d+ ngày )?(?:sau khi |khi |sau )?kết thúc (?:đợt|kế hoạch|chương trình|cuộc|chiến dịch|tháng|tuần|hội nghị|hội thi|phong trào|năm học|bầu cử|giai đoạn|thời gian)[^,;.]*',
      'g',
    ),
    term: undatedTerm('event'),
  },
];

/** What every match of the rules holds: most clauses have none of it, and finding that out is quick. */
const ANY =
  /định kỳ|đột xuất|thường xuyên|(?:hằng|hàng|mỗi|từng) (?:giờ|ngày|tuần|tháng|qu|năm)|(?:6|sáu) tháng|(?:vào|trong|gian|hết|trước|thành|cuối|đầu|giữa|nhất|là|đến|khoảng) (?:năm|tháng|qu|đầu|giữa|cuối)|kết thúc/u;

/** Finds the words of time in a clause, in order, overlapping ones reduced to the longest. Takes the folded clause. */
export function findTimeWords(clause: string): TimeWord[] {
  if (!ANY.test(clause)) return [];
  const found: TimeWord[] = [];
  for (const rule of RULES) {
    for (const match of clause.matchAll(rule.pattern)) {
      // Only the nearest words are looked at, so that the work does not grow with the square of the clause.
      const end = match.index + match[0].length;
      const before = clause.slice(Math.max(0, match.index - 140), match.index);
      const behind = clause.slice(end, end + 40);
      if (rule.notAfter?.test(before) || rule.notBefore?.test(behind)) continue;
      if (rule.kind === 'annual' && belongsToThing(before)) continue;
      found.push({ index: match.index, length: match[0].length, ...readWord(rule, match[0]) });
    }
  }
  found.sort((a, b) => a.index - b.index || b.length - a.length);
  let end = -1;
  return found.filter((word) => {
    if (word.index < end) return false;
    end = word.index + word.length;
    return true;
  });
}

function readWord({ id, kind, term }: Rule, phrase: string): Omit<TimeWord, 'index' | 'length'> {
  const relation = /^(?:\S+ )?trước/u.test(phrase) ? 'before' : 'by';
  if (kind === 'once') return { kind, relation, rule: id, term: term ?? onceTerm(phrase, relation) };
  const stretch = id === 'time.month-quarter' ? termOfStretch(phrase, relation) : null;
  return { kind, relation: stretch ? relation : null, rule: id, term: stretch ?? term ?? undatedTerm('no-day') };
}

function onceTerm(phrase: string, relation: DateRelation): TimeTerm {
  if (/năm học/u.test(phrase)) return undatedTerm('other-document', SCHOOL_CALENDAR);
  return termOfStretch(phrase, relation) ?? undatedTerm('no-day');
}

/** The province fixes the days of each school year (khung kế hoạch thời gian năm học). */
export const SCHOOL_CALENDAR = 'khung kế hoạch thời gian năm học của tỉnh';

/** 'vào kế hoạch … hằng năm', 'ngân sách hằng năm': the year is part of the thing's name, not of the act. */
function belongsToThing(before: string): boolean {
  return PLAN_OF_THE_YEAR.test(before) || MONEY_OF_THE_YEAR.test(before.slice(-80));
}
