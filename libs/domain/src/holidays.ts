import type { PlainDate } from './plain-date.js';

/** A weekday off, or a Saturday worked in its stead (Ngày làm bù). */
export interface CalendarDay {
  date: PlainDate;
  kind: 'off' | 'working';
  name: string;
  /** The notice that fixes it. */
  source: string;
  /** False until an official notice is out. */
  confirmed: boolean;
}

const SOURCES: Record<number, string> = {
  2024: '5015/TB-LĐTBXH, 1570/TB-LĐTBXH',
  2025: '6150/TB-BLĐTBXH',
  2026: '9441/TB-BNV, 12729/VPCP-KGVX, 3383/BNV-CVL; 24/11: NQ 28/2026/QH16',
  2027: '10065/VPCP-KGVX; 24/11: NQ 28/2026/QH16',
};

const OFF: [name: string, dates: string][] = [
  ['Tết Dương lịch', '2024-01-01 2025-01-01 2026-01-01 2026-01-02 2027-01-01'],
  ['Tết Nguyên đán', '2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14'],
  ['Tết Nguyên đán', '2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31'],
  ['Tết Nguyên đán', '2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20'],
  ['Tết Nguyên đán', '2027-02-04 2027-02-05 2027-02-08 2027-02-09 2027-02-10'],
  ['Giỗ Tổ Hùng Vương', '2024-04-18 2025-04-07 2026-04-27 2027-04-16'],
  ['Ngày Chiến thắng', '2024-04-29 2024-04-30 2025-04-30 2026-04-30 2027-04-30'],
  ['Ngày Quốc tế lao động', '2024-05-01 2025-05-01 2025-05-02 2026-05-01 2027-05-03'],
  ['Quốc khánh', '2024-09-02 2024-09-03 2025-09-01 2025-09-02 2026-08-31 2026-09-01 2026-09-02 2027-09-02 2027-09-03'],
  ['Ngày Văn hóa Việt Nam', '2026-11-24 2027-11-24'],
];

const WORKED_SATURDAYS: [name: string, date: string][] = [
  ['Làm bù ngày 29/4', '2024-05-04'],
  ['Làm bù ngày 02/5', '2025-04-26'],
  ['Làm bù ngày 02/01', '2026-01-10'],
  ['Làm bù ngày 31/8', '2026-08-22'],
];

const day = (date: string, kind: 'off' | 'working', name: string): CalendarDay => ({
  date,
  kind,
  name,
  source: SOURCES[Number(date.slice(0, 4))] ?? '',
  confirmed: true,
});

/**
 * The civil-service calendar of 2024–2027 as announced (Bộ luật Lao động 2019 Đ112, Đ111(3); NQ 28/2026/QH16 for 24/11):
 * weekdays off and Saturdays worked. Weekends are not listed.
 */
export const VIETNAM_HOLIDAYS: readonly CalendarDay[] = [
  ...OFF.flatMap(([name, dates]) => dates.split(' ').map((date) => day(date, 'off', name))),
  ...WORKED_SATURDAYS.map(([name, date]) => day(date, 'working', name)),
].sort((a, b) => a.date.localeCompare(b.date));
