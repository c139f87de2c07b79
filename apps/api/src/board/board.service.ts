import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Doing } from '#actions';
import {
  findEscalations,
  findExtensions,
  findFailedMails,
  findFollowUps,
  findRequests,
  findUnitsWithoutAddress,
  scopeOf,
} from '#database';
import { writeBoard } from '#documents';
import { type PlainDate, localDate, yearOf } from '#domain';
import { type Reading, readingOf, termsFor } from '../deadlines/reading.js';
import { XLSX, attachment } from '../http/attachment.js';
import type { Board, BoardRow } from './board.dto.js';
import { boardRow, byLateness } from './board-row.js';
import { callItem } from './call-item.js';

/** 'Sắp đến hạn': so many working days ahead, as the ladder's second reminder. */
const DUE_SOON_WORKING_DAYS = 3;

@Injectable()
export class BoardService {
  async see(doing: Doing): Promise<Board> {
    const { manager } = doing.db;
    const { authorityId } = doing.actor;
    const scope = scopeOf(doing.actor);
    const reading = await readingOf(doing);
    const rows = await openRows(doing, reading);
    const soon = reading.calendar.plus(reading.today, DUE_SOON_WORKING_DAYS);
    const [requests, escalations, extensions, failed, withoutAddress] = await Promise.all([
      findRequests(manager, scope, { running: true }),
      findEscalations(manager, scope),
      findExtensions(manager, scope, null),
      findFailedMails(manager, authorityId),
      findUnitsWithoutAddress(manager, authorityId),
    ]);
    return {
      overdue: overdueOf(rows),
      dueSoon: rows.filter((row) => row.kind !== 'receipt' && row.daysLate === 0 && row.dueOn <= soon),
      notReceived: rows.filter((row) => row.kind === 'receipt'),
      toReview: requests
        .filter((request) => request.status === 'submitted')
        .map(({ id, planId, planTitle, cycle, unitName, handedInOn }) => ({
          requestId: id,
          planId,
          planTitle,
          cycle,
          unitName,
          handedInOn,
        })),
      calls: escalations.map(callItem),
      extensions: extensions.map(
        ({ id, followUpId, planTitle, unitName, cycle, currentDate, date, reason, askedAt }) => ({
          ...{ extensionId: id, followUpId, planTitle, unitName, cycle, currentDate, date, reason },
          askedAt: askedAt.toISOString(),
        }),
      ),
      failedMails: failed.map((mail) => ({ ...mail, createdAt: mail.createdAt.toISOString() })),
      unitsWithoutAddress: withoutAddress,
      yearsWithoutCalendar: unannouncedYears(reading, rows),
    };
  }

  /** The list for the weekly giao ban. */
  async sheet(doing: Doing): Promise<StreamableFile> {
    const reading = await readingOf(doing);
    const late = overdueOf(await openRows(doing, reading));
    const lines = late.map((row) => ({
      unitName: row.unitName,
      what: row.task ?? WHAT[row.kind](row.cycle),
      planTitle: row.planTitle,
      dueOn: row.dueOn,
      daysLate: row.daysLate,
      lastUrgedOn: row.lastUrgedAt === null ? null : localDate(Date.parse(row.lastUrgedAt)),
      note: row.requested ? 'Đơn vị được đề nghị phối hợp' : (ESCALATED[row.escalationLevel] ?? ''),
    }));
    const bytes = await writeBoard(lines, { authorityName: reading.authorityName, on: reading.today });
    return attachment({ fileName: `Danh sách quá hạn ${reading.today}.xlsx`, mediaType: XLSX, bytes });
  }
}

const ESCALATED = ['', 'Đã báo Văn phòng', 'Đã báo lãnh đạo'];
const ofCycle = (cycle: string | null): string =>
  cycle === null ? '' : /^\d{4}$/.test(cycle) ? ` năm ${cycle}` : ` (${cycle})`;
const WHAT: Record<BoardRow['kind'], (cycle: string | null) => string> = {
  receipt: () => 'Xác nhận tiếp nhận kế hoạch',
  report: (cycle) => `Báo cáo kết quả thực hiện${ofCycle(cycle)}`,
  task: () => 'Nhiệm vụ có thời hạn riêng',
  explanation: () => 'Giải trình',
  consolidation: (cycle) => `Tổng hợp báo cáo của các đơn vị${ofCycle(cycle)}`,
  forwarding: (cycle) => `Gửi báo cáo tổng hợp lên cấp trên${ofCycle(cycle)}`,
};

const overdueOf = (rows: BoardRow[]): BoardRow[] =>
  rows.filter((row) => row.kind !== 'receipt' && row.daysLate > 0).sort(byLateness);

async function openRows(doing: Doing, reading: Reading): Promise<BoardRow[]> {
  const found = await findFollowUps(doing.db.manager, scopeOf(doing.actor), { open: true });
  return found.map((followUp) => boardRow(reading, followUp, termsFor(reading, followUp)));
}

/** Years in which something is due and whose days off are not official yet. */
function unannouncedYears({ calendar, today }: Reading, rows: BoardRow[]): number[] {
  const dates: PlainDate[] = [today, ...rows.map((row) => row.lastDay)];
  return [...new Set(dates.map(yearOf))].filter((year) => !calendar.isAnnounced(year)).sort();
}
