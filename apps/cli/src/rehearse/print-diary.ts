import { type PlainDate, vietnameseDate, weekday } from '#domain';
import type { DiaryLine } from './diary.js';
import { milestoneWords } from './milestone-words.js';

const WEEKDAYS = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
const TO: Record<DiaryLine['to'], string> = {
  body: 'đơn vị',
  head: 'thủ trưởng',
  secretariat: 'Văn phòng',
  leadership: 'lãnh đạo',
};
const LEVELS: Partial<Record<DiaryLine['to'], string>> = {
  secretariat: 'Báo cáo Văn phòng (mức 1)',
  leadership: 'Báo cáo lãnh đạo (mức 2)',
};

/** The diary as a table by date: what happened, and to whom. */
export function diaryTable(lines: readonly DiaryLine[]): string {
  const rows = merge(lines);
  const everyone = new Set(lines.filter((line) => line.milestone === 'issued').map((line) => line.unit)).size;
  let day: PlainDate | null = null;
  const out: string[] = [];
  for (const { at, what, units, to, dueOn } of rows) {
    const date =
      at === day ? ''.padEnd(DATE_WIDTH) : `${WEEKDAYS[weekday(at)]} ${vietnameseDate(at)}`.padEnd(DATE_WIDTH);
    if (at !== day && day !== null) out.push('');
    day = at;
    const due = dueOn === null ? '' : ` · hạn ${vietnameseDate(dueOn)}`;
    const who = units.length > 1 && units.length === everyone ? `cả ${everyone} đơn vị` : units.join('; ');
    out.push(`${date}  ${what.padEnd(WHAT_WIDTH)}  ${who}${to ? ` → ${to}` : ''}${due}`);
  }
  return `${out.join('\n')}\n`;
}
const DATE_WIDTH = 13;
const WHAT_WIDTH = 32;

interface Row {
  at: PlainDate;
  what: string;
  units: string[];
  to: string;
  dueOn: PlainDate | null;
}

/** Lines that differ only in the unit, or in the recipient, stand in one row. */
function merge(lines: readonly DiaryLine[]): Row[] {
  const byUnit = new Map<string, { line: DiaryLine; to: Set<string> }>();
  for (const line of lines) {
    const key = JSON.stringify([
      line.at,
      line.kind,
      line.milestone,
      line.unit,
      line.dueOn,
      line.kind === 'mail' ? '' : line.to,
    ]);
    const entry = byUnit.get(key) ?? { line, to: new Set<string>() };
    if (line.kind === 'mail') entry.to.add(TO[line.to]);
    byUnit.set(key, entry);
  }
  const rows = new Map<string, Row>();
  for (const { line, to } of byUnit.values()) {
    const row = { at: line.at, what: labelOf(line), to: [...to].join(', '), dueOn: line.dueOn };
    const key = JSON.stringify(row);
    const known = rows.get(key) ?? { ...row, units: [] };
    if (line.unit !== null) known.units.push(line.unit);
    rows.set(key, known);
  }
  return [...rows.values()];
}

function labelOf({ kind, milestone, to }: DiaryLine): string {
  switch (kind) {
    case 'mail':
      return `Thư ${milestoneWords(milestone ?? '')}`;
    case 'escalation':
      return LEVELS[to] ?? 'Báo cáo cấp trên';
    case 'call':
      return 'Văn phòng gọi điện';
    case 'receipt':
      return 'Xác nhận đã nhận';
    case 'report':
      return 'Nộp báo cáo';
    case 'consolidated':
      return 'Tổng hợp báo cáo';
    case 'forwarded':
      return 'Gửi cấp trên';
  }
}

/** Counts below the diary. */
export function summary(lines: readonly DiaryLine[]): string {
  const count = (kind: DiaryLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  return (
    `Tổng cộng: ${count('mail')} thư, ${count('escalation')} lần báo cáo vượt cấp, ${count('call')} lần gọi điện; ` +
    `${count('receipt')} đơn vị xác nhận đã nhận, ${count('report')} báo cáo, ${count('consolidated')} lần tổng hợp, ` +
    `${count('forwarded')} lần gửi cấp trên.\n`
  );
}
