import type { DateRelation, Frequency, TimeTerm } from '#domain';
import type { RuleId } from '../explain/rules.js';
import { words } from '../text/words.js';
import type { TimeWord } from './time-word.js';
import { STRETCH, WHOLE_YEAR, termOfStretch } from './stretches.js';
import { findPeriodLists, findTimesAYear } from './periods.js';
import { undatedTerm } from './terms.js';
import { addAll } from '../text/add-all.js';

interface Rule {
  id: RuleId;
  kind: Frequency;
  /** One of these is in all that the pattern finds: looking for them first is quick. */
  needs: readonly string[];
  pattern: RegExp;
  /** What must not stand right before. */
  notAfter?: RegExp;
  /** What must not stand right behind. */
  notBefore?: RegExp;
  term?: TimeTerm;
}

const PLAN_OF_THE_YEAR =
  /(?:vào|trong|từ|của|tại|vào trong)\s+(?:trong\s+)?(?:các\s+)?(?:kế hoạch|chương trình|dự toán|nghị quyết|nhiệm vụ|báo cáo|hoạt động)(?:[^,;.]|, (?=giám sát|kiểm tra|thanh tra|phản biện))*$/u;
const MONEY_OF_THE_YEAR =
  /(?:ngân sách|dự toán|kinh phí|nguồn vốn|nguồn lực|phát triển kinh tế - xã hội)(?:[^,;.]{0,40})$/u;

/** Words that lead in a stretch in which the act is to be done. */
const WITHIN =
  '(?:vào|(?:hoàn thành |xong )?trong(?: khoảng)?(?: thời gian)?|(?:hoàn thành |xong )?trước|hết|đến hết|(?:chậm|muộn) nhất(?: là)?(?: vào| trong| đến)?)\\s+';
/** 'tuần thứ 2 tháng 10', 'tuần cuối của tháng 5'. */
const WEEK = 'tuần (?:thứ )?(?:\\d|i{1,3}|iv|nhất|hai|ba|tư|đầu|cuối)(?: tiên)?(?: của)? (?=tháng \\d)';
const EACH_YEAR = '\\s+(?:hằng|hàng|mỗi|từng) năm(?!\\s+học)';

/** Papers and programmes whose name holds years ('Chương trình … giai đoạn 2021 - 2030'), figures compared with others, beginnings. */
export const THING_WITH_YEARS =
  /(?:chương trình|kế hoạch|đề án|chiến lược|chỉ thị|nghị quyết|quyết định|dự án|mục tiêu|quy hoạch|báo cáo|tầm nhìn|định hướng|thời kỳ|số|so với|cùng kỳ|bằng|lũy kế|ước|số liệu|kết quả|kể từ|bắt đầu từ)(?![\p{L}])[^,;.]*$|20\d{2}\s*,?\s*$/u;

/** Behind the name of a period its own day: '6 tháng (trước ngày 20/6)', 'báo cáo năm trước ngày 15/12'. */
const OWN_DAY = '(?=[,:]? \\(?(?:gửi )?(?:trước|chậm nhất|muộn nhất)(?: là| vào)? (?:ngày |\\d)| \\((?:vào )?ngày \\d)';
/** Behind its day the report that is due then: 'trước ngày 15/6 (báo cáo 6 tháng)', 'trước ngày 14/12 đối với báo cáo năm'. */
const OF_DAY = '(?<=[\\d)] (?:\\(|\\(?đối với |để )báo cáo )';
const BEFORE_PERIOD = '(?<=^|báo cáo |báo cáo kết quả |kết quả |thực hiện |sơ kết |định kỳ |[,;(] |và )';

const RULES: readonly Rule[] = [
  {
    id: 'time.continuous',
    kind: 'regular',
    needs: ['thường xuyên', 'giờ', 'ngày', 'tuần'],
    pattern: words(
      'thường xuyên(?:, liên tục)?|(?:định kỳ )?(?:hằng|hàng|mỗi|từng) (?:giờ|ngày|tuần)(?: ít nhất)?(?: \\d{1,2} (?:lần|buổi))?|\\d{1,2} (?:lần|buổi)(?:/| mỗi )(?:tuần|ngày)',
      'g',
    ),
    notAfter: /(?:chi|nguồn|kinh phí|phí|hoạt động|nhiệm vụ|chỉ đạo|không)\s+$/u,
    term: undatedTerm('continuous'),
  },
  {
    id: 'time.on-request',
    kind: 'ad-hoc',
    needs: ['đột xuất'],
    pattern: words('đột xuất', 'g'),
    term: undatedTerm('on-request'),
  },
  {
    id: 'time.each-period',
    kind: 'monthly',
    needs: ['tháng'],
    pattern: words(
      `(?:định kỳ )?(?:hằng|hàng|mỗi|từng) tháng|(?<=định kỳ )tháng(?=,| hoặc| và)|${BEFORE_PERIOD}tháng${OWN_DAY}|${OF_DAY}tháng`,
      'g',
    ),
    notAfter: /(?:lương|phí)\s+$/u,
  },
  {
    id: 'time.each-period',
    kind: 'quarterly',
    needs: ['quý', 'quí', '3 tháng', 'ba tháng'],
    pattern: words(
      `(?:định kỳ )?(?:hằng|hàng|mỗi|từng) qu[ýí]|(?<=định kỳ )(?:theo )?qu[ýí](?! (?:i|[1-4]))|(?:định kỳ |hằng |hàng |mỗi )?(?:03|3|ba) tháng ?(?:/ ?(?:01 |1 |một )?|một |01 |1 )lần|(?:định kỳ|hằng|hàng|mỗi) (?:03|3|ba) tháng|${BEFORE_PERIOD}qu[ýí]${OWN_DAY}|${OF_DAY}qu[ýí]`,
      'g',
    ),
  },
  {
    id: 'time.each-period',
    kind: 'half-yearly',
    needs: ['tháng', 'giữa năm'],
    pattern: words(
      `(?:định kỳ |hằng |hàng )(?:06|6|sáu) tháng(?: (?:đầu năm|một lần|/lần|cuối năm))?|(?:06|6|sáu) tháng(?=,? (?:và |một lần|đầu năm|cả năm|01 năm|năm|hằng năm|hàng năm))|(?:06|6|sáu) tháng(?: đầu năm)?${OWN_DAY}|${OF_DAY}(?:06|6|sáu) tháng(?: đầu năm)?|(?:vào )?giữa năm(?: và|,) cuối năm|(?:06|6|sáu) tháng ?/ ?(?:01 |1 |một )?lần`,
      'g',
    ),
    notAfter: /(?:trong|vào|hết|hoàn thành)\s+$/u,
  },
  {
    id: 'time.month-quarter',
    kind: 'annual',
    needs: ['hằng năm', 'hàng năm', 'mỗi năm', 'từng năm'],
    pattern: words(`(?:${WITHIN})?(?:${STRETCH})${EACH_YEAR}`, 'g'),
    notAfter: /\d\s*$/u,
  },
  {
    id: 'time.each-period',
    kind: 'annual',
    needs: ['năm'],
    pattern: words(
      `(?:định kỳ )?(?:hằng|hàng|mỗi|từng) năm(?: học)?|(?<=định kỳ )(?:01 |1 |một )?năm(?: một lần)?(?! \\d)|(?<=tháng,? (?:và )?)(?:01 |1 |cả )?năm(?=[ ,]|$)(?! \\d)|${BEFORE_PERIOD}(?:01 |1 |một )?năm${OWN_DAY}|${OF_DAY}(?:cả )?năm(?! \\d)`,
      'g',
    ),
    notBefore: /^ (?:sinh|cấp|tuổi)/u,
  },
  { id: 'time.periodic', kind: 'periodic', needs: ['định kỳ'], pattern: words('định kỳ', 'g') },
  {
    id: 'time.year',
    kind: 'once',
    needs: ['năm'],
    pattern: words(
      '(?:vào|trong|xong trong|hoàn thành trong|hoàn thành)(?: cuối| đầu| giữa)? năm (?:\\d{4}(?!\\s*[-/]\\s*\\d)|học \\d{4}(?:\\s*-\\s*\\d{4})?)',
      'g',
    ),
  },
  {
    id: 'time.month-quarter',
    kind: 'once',
    needs: ['tháng', 'quý', 'quí', 'năm'],
    pattern: words(
      `${WITHIN}(?:${WEEK})?(?:${STRETCH})|(?:(?:đến hết|hết|trước|chậm nhất(?: là)?(?: vào| trong)?) )${WHOLE_YEAR}`,
      'g',
    ),
    notBefore: /^\s*(?:hằng|hàng) năm/u,
  },
  {
    id: 'time.year',
    kind: 'once',
    needs: ['năm 20'],
    pattern: words(`(?:phấn đấu )?đến (?:hết |cuối )?${WHOLE_YEAR}`, 'g'),
    notAfter: THING_WITH_YEARS,
  },
  {
    id: 'time.month-quarter',
    kind: 'once',
    needs: ['20'],
    pattern: words(`(?:từ )?(?:${STRETCH})(?<=20\\d{2})`, 'g'),
    notAfter: THING_WITH_YEARS,
  },
  {
    id: 'time.after-end',
    kind: 'once',
    needs: ['kết thúc'],
    pattern: words(
      '(?:ngay |chậm nhất \\d+ ngày )?sau khi kết thúc (?:(?! (?:tổng kết|sơ kết|tổng hợp|báo cáo|tổ chức|tiến hành|rút kinh nghiệm)(?![\\p{L}]))[^,;.])*|(?:ngay )?(?:khi |sau )?kết thúc (?:đợt|kế hoạch|chương trình|cuộc|chiến dịch|tháng|tuần|hội nghị|hội thi|phong trào|năm học|bầu cử|giai đoạn|thời gian)[^,;.]*',
      'g',
    ),
    term: undatedTerm('event'),
  },
];

/** What every match of the rules holds: most clauses have none of it, and finding that out is quick. */
const ANY =
  /định kỳ|đột xuất|thường xuyên|lần|buổi|(?:tháng|qu[ýí]|năm)[,:]? (?:\(|(?:gửi )?(?:trước|chậm|muộn))|báo cáo (?:cả |tháng|qu[ýí]|năm)|tuần|(?:hằng|hàng|mỗi|từng) (?:giờ|ngày|tuần|tháng|qu|năm)|(?:[36]|sáu|ba) tháng|(?:vào|trong|gian|hết|trước|thành|cuối|đầu|giữa|nhất|là|đến|khoảng) (?:năm|tháng|qu|đầu|giữa|cuối|hết)|tháng,|qu[ýí]|(?:tháng|năm) [^,;.]{0,20}20\d{2}|kết thúc/u;

/** Finds the words of time in a clause, in order, overlapping ones reduced to the longest. Takes the folded clause. */
export function findTimeWords(clause: string): TimeWord[] {
  if (!ANY.test(clause)) return [];
  const found: TimeWord[] = [];
  for (const rule of RULES) {
    if (!rule.needs.some((word) => clause.includes(word))) continue;
    for (const match of clause.matchAll(rule.pattern)) {
      // Only the nearest words are looked at, so that the work does not grow with the square of the clause.
      const end = match.index + match[0].length;
      const before = clause.slice(Math.max(0, match.index - 140), match.index);
      const behind = clause.slice(end, end + 40);
      if (rule.notAfter?.test(before) || rule.notBefore?.test(behind)) continue;
      if (rule.kind === 'annual' && belongsToThing(before, match[0])) continue;
      found.push({ index: match.index, length: match[0].length, ...readWord(rule, match[0]) });
    }
  }
  addAll(found, findPeriodLists(clause));
  addAll(found, findTimesAYear(clause));
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
  // 'vào tháng 6 và tháng 12 hằng năm' comes back twice a year.
  const often = stretch?.points.length === 2 ? 'half-yearly' : kind;
  return { kind: often, relation: stretch ? relation : null, rule: id, term: stretch ?? term ?? undatedTerm('no-day') };
}

function onceTerm(phrase: string, relation: DateRelation): TimeTerm {
  if (/năm học/u.test(phrase)) return undatedTerm('other-document', SCHOOL_CALENDAR);
  return (
    termOfStretch(
      phrase.slice(phrase.search(/tháng \d/u) > 0 && phrase.includes('tuần') ? phrase.search(/tháng \d/u) : 0),
      relation,
    ) ?? undatedTerm('no-day')
  );
}

/** The province fixes the days of each school year (khung kế hoạch thời gian năm học). */
export const SCHOOL_CALENDAR = 'khung kế hoạch thời gian năm học của tỉnh';

/** 'vào kế hoạch … hằng năm', 'ngân sách hằng năm': the year is part of the thing's name, not of the act. */
function belongsToThing(before: string, phrase: string): boolean {
  // 'trước ngày 14/5 hằng năm', 'định kỳ hằng năm': a day's or the act's, whatever thing stands before.
  if (phrase.startsWith('định kỳ') || DAY_BEFORE.test(before)) return false;
  return PLAN_OF_THE_YEAR.test(before) || MONEY_OF_THE_YEAR.test(before.slice(-80));
}
const DAY_BEFORE = /(?:\d{1,2}\s*[/.-]\s*\d{1,2}|\d{1,2}\s+tháng\s+\d{1,2})\s*,?\s*$/u;
