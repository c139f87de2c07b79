import { type PlainDate, vietnameseDate } from '#domain';
import type { Letter, LetterBlock, LetterFact } from './letter.js';
import { type Matter, factForOthers, factOfReceipt } from './matter.js';
import type { LetterFrame } from './notice-letter.js';

/** What the secretariat should look at this morning. */
export interface MorningFacts {
  today: PlainDate;
  overdue: Matter[];
  /** Due within three working days. */
  dueSoon: Matter[];
  notReceived: Matter[];
  /** Requested bodies to ring. */
  calls: Matter[];
  /** Extensions asked for and not yet answered. */
  extensions: number;
  /** Units without an address. */
  unitsWithoutAddress: string[];
  /** Letters given up, by the office they were for. */
  failedLetters: string[];
}

/** The secretariat's morning list (Danh sách việc buổi sáng); null when there is nothing to tell. */
export function morningLetter(frame: LetterFrame, facts: MorningFacts): Letter | null {
  const blocks = [
    block('Việc quá hạn', 'late', facts.overdue.map(factForOthers)),
    block('Cần gọi điện trao đổi', 'near', facts.calls.map(factForOthers)),
    block('Chưa xác nhận đã nhận kế hoạch', 'near', facts.notReceived.map(factOfReceipt)),
    block('Đến hạn trong ba ngày làm việc', 'calm', facts.dueSoon.map(factForOthers)),
    block(
      'Đề nghị gia hạn chờ trả lời',
      'near',
      facts.extensions > 0 ? [{ head: `${facts.extensions} đề nghị`, lines: [] }] : [],
    ),
    block('Thư không gửi được', 'late', facts.failedLetters.map(named)),
    block('Đơn vị chưa có địa chỉ thư', 'late', facts.unitsWithoutAddress.map(named)),
  ].filter((one) => one.facts.length > 0);
  if (blocks.length === 0) return null;
  return {
    subject: `Danh sách theo dõi sáng ${vietnameseDate(facts.today)}: ${facts.overdue.length} việc quá hạn`,
    authorityName: frame.authorityName,
    addressee: frame.addressee,
    blocks,
    action: { label: 'Mở bảng theo dõi', url: frame.url },
  };
}

/** What leadership should know at the beginning of a week. */
export interface WeeklyFacts {
  today: PlainDate;
  plansRunning: number;
  /** Raised to leadership and not decided yet. */
  toDecide: Matter[];
  /** Units with something overdue, the worst first. */
  unitsLate: { unitName: string; overdue: number; longestWorkingDays: number }[];
  reports: { inTime: number; late: number; waiting: number; overdue: number };
}

/** Leadership's weekly list (Danh sách giao ban tuần). */
export function weeklyLetter(frame: LetterFrame, facts: WeeklyFacts): Letter {
  const { reports } = facts;
  const counts = `Báo cáo đúng hạn: ${reports.inTime}; nộp muộn: ${reports.late}; chưa đến hạn: ${reports.waiting}; quá hạn: ${reports.overdue}.`;
  const late = facts.unitsLate.map(({ unitName, overdue, longestWorkingDays }): LetterFact => ({
    head: unitName,
    lines: [`${overdue} việc quá hạn, lâu nhất ${longestWorkingDays} ngày làm việc`],
  }));
  return {
    subject: `Giao ban tuần ${vietnameseDate(facts.today)}: ${facts.unitsLate.length} đơn vị có việc quá hạn`,
    authorityName: frame.authorityName,
    addressee: frame.addressee,
    blocks: [
      {
        title: 'Tình hình chung',
        tone: 'calm',
        paragraphs: [`Đang thực hiện ${facts.plansRunning} kế hoạch. ${counts}`],
        facts: [],
      },
      ...[
        block('Việc cần lãnh đạo quyết định', 'late', facts.toDecide.map(factForOthers)),
        block('Đơn vị có việc quá hạn', 'near', late),
      ].filter((one) => one.facts.length > 0),
    ],
    action: { label: 'Mở bảng tổng quan', url: frame.url },
  };
}

const block = (title: string, tone: LetterBlock['tone'], facts: LetterFact[]): LetterBlock => ({
  title: `${title} (${facts.length})`,
  tone,
  paragraphs: [],
  facts,
});
const named = (name: string): LetterFact => ({ head: name, lines: [] });
