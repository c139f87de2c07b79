import fc from 'fast-check';
import type { WrittenDuty, WrittenReporting, WrittenTask, WrittenTime } from './paper.js';
import { dayOfYear, reportTime } from './times.js';

/** Who reports to whom in a paper. */
export interface ReportLine {
  /** To whom reports go, as printed. */
  to: string;
  /** A body that collects them; one of the paper's bodies. */
  via: string;
  onward: string;
}

const duty = (kindOfDuty: WrittenDuty['kindOfDuty'], time: WrittenTime, via: string | null): WrittenDuty => ({
  kindOfDuty,
  via,
  ...time,
});
const plain = (kind: WrittenTime['kind']): WrittenTime => ({ kind, date: null, monthDay: null });
const AD_HOC = plain('ad-hoc');

/** A report with a time: 'báo cáo kết quả thực hiện về … (qua …) trước ngày 30/11 hằng năm để tổng hợp'. */
function timedReport(line: ReportLine): fc.Arbitrary<WrittenReporting> {
  return fc
    .record({
      time: reportTime,
      via: fc.boolean(),
      what: fc.constantFrom(
        'báo cáo kết quả thực hiện',
        'gửi báo cáo kết quả thực hiện',
        'tổng hợp, báo cáo tình hình, kết quả thực hiện',
      ),
      onward: fc.constantFrom('', ' để tổng hợp', ` để tổng hợp, báo cáo ${line.onward}`),
    })
    .map(({ time, via, what, onward }) => ({
      text: `${what} về ${line.to}${via ? ` (qua ${line.via})` : ''} ${time.words}${onward}`,
      duties: time.times.map((one) => duty('progress-report', one, via ? line.via : null)),
    }));
}

/** 'định kỳ hằng năm hoặc đột xuất báo cáo …': one duty for each frequency. */
function frequentReport(line: ReportLine): fc.Arbitrary<WrittenReporting> {
  const frequencies = fc.constantFrom<{ words: string; kinds: WrittenTime['kind'][] }>(
    { words: 'định kỳ', kinds: ['periodic'] },
    { words: 'định kỳ và đột xuất', kinds: ['periodic', 'ad-hoc'] },
    { words: 'định kỳ hằng năm hoặc đột xuất', kinds: ['annual', 'ad-hoc'] },
    { words: 'định kỳ hằng quý', kinds: ['quarterly'] },
    { words: 'định kỳ 6 tháng', kinds: ['half-yearly'] },
    { words: 'hằng năm', kinds: ['annual'] },
  );
  return fc.tuple(frequencies, fc.boolean()).map(([{ words, kinds }, via]) => ({
    text: `${words} báo cáo kết quả thực hiện về ${line.to}${via ? ` (qua ${line.via})` : ''}`,
    duties: kinds.map((kind) => duty('progress-report', plain(kind), via ? line.via : null)),
  }));
}

function ownPlan(line: ReportLine): fc.Arbitrary<WrittenReporting> {
  return fc.tuple(dayOfYear, fc.boolean()).map(([{ day, month, year }, sent]) => {
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return {
      text: `xây dựng kế hoạch triển khai thực hiện của đơn vị${sent ? `, gửi ${line.via}` : ''} trước ngày ${day}/${month}/${year}`,
      duties: [duty('own-plan', { kind: 'once', date, monthDay: null }, null)],
    };
  });
}

function finalReview(line: ReportLine): fc.Arbitrary<WrittenReporting> {
  return fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 2026, max: 2030 })).map(([day, year]) => ({
    text: `tổng kết, đánh giá việc thực hiện Kế hoạch, gửi ${line.to} trước ngày ${day}/12/${year}`,
    duties: [
      duty('final-review', { kind: 'once', date: `${year}-12-${String(day).padStart(2, '0')}`, monthDay: null }, null),
    ],
  }));
}

const anyDuty = (line: ReportLine): fc.Arbitrary<WrittenReporting> =>
  fc.oneof(
    { weight: 5, arbitrary: timedReport(line) },
    { weight: 3, arbitrary: frequentReport(line) },
    { weight: 1, arbitrary: ownPlan(line) },
    { weight: 1, arbitrary: finalReview(line) },
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const timesOf = (duties: readonly WrittenDuty[]): WrittenTime[] =>
  duties.map(({ kind, date, monthDay }) => ({ kind, date, monthDay }));

/** A task that obliges its unit to report. */
export function dutyTask(line: ReportLine): fc.Arbitrary<WrittenTask> {
  return anyDuty(line).map(({ text, duties }) => ({
    text: capital(text),
    role: 'do',
    partners: [],
    targets: [],
    times: timesOf(duties),
    duties,
  }));
}

/** A sentence of a reporting section: all bodies are its subject. */
export function reportingSentence(line: ReportLine): fc.Arbitrary<WrittenReporting> {
  return fc
    .tuple(
      anyDuty(line),
      fc.constantFrom('Các cơ quan, đơn vị', 'Các cơ quan, đơn vị được giao nhiệm vụ', 'Các bộ phận, đơn vị liên quan'),
    )
    .map(([{ text, duties }, who]) => ({ text: `${who} ${text}`, duties }));
}

/** The last paragraphs of a paper: problems are told, the plan is to be carried out. */
export function closing(line: ReportLine): fc.Arbitrary<WrittenReporting[]> {
  const problems = fc.boolean().map((via): WrittenReporting => ({
    text: `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về ${line.to}${via ? ` (qua ${line.via})` : ''} để xem xét, giải quyết`,
    duties: [duty('problem-report', AD_HOC, via ? line.via : null)],
  }));
  const farewell = fc.constantFrom<WrittenReporting>(
    { text: 'Trên đây là Kế hoạch thực hiện, yêu cầu các cơ quan, đơn vị nghiêm túc triển khai', duties: [] },
    { text: 'Yêu cầu thủ trưởng các cơ quan, đơn vị triển khai thực hiện nghiêm túc Kế hoạch này', duties: [] },
  );
  return fc
    .tuple(fc.option(problems, { nil: null }), fc.option(farewell, { nil: null }))
    .map((parts) => parts.filter((part): part is WrittenReporting => part !== null));
}
