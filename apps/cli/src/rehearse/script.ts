import {
  DEFAULT_POLICY,
  DomainError,
  type ParsedPlan,
  type PlainDate,
  type ReportSchedule,
  type WorkCalendar,
  firstCycleYear,
  instantOf,
  isPlainDate,
  proposeSchedule,
  yearOf,
} from '#domain';
import { ISSUED_AT } from './rehearse-plan.js';

/** Options as typed. */
export interface RehearseOptions {
  issued?: string;
  until?: string;
  late: string[];
}

/** What the options mean for this plan. */
export interface Dates {
  issuedOn: PlainDate;
  until: PlainDate;
  /** Names of bodies, as in the plan. */
  late: string[];
  schedule: ReportSchedule;
}

/**
 * Works out the days of a rehearsal (design §8). Never the real clock, so that the output repeats. Throws DomainError of kind
 * `invalid` for a date that is none, an end before the beginning, an unknown unit.
 */
export function readOptions(plan: ParsedPlan, options: RehearseOptions, calendar: WorkCalendar): Dates {
  const schedule = proposeSchedule(plan);
  const issuedOn = dateOf('--issued', options.issued) ?? issuedByDefault(plan, calendar);
  const firstYear = firstCycleYear(schedule, instantOf(issuedOn, ISSUED_AT), calendar, DEFAULT_POLICY);
  const until = dateOf('--until', options.until) ?? `${firstYear}-12-31`;
  if (until < issuedOn)
    throw wrong('until-before-issued', `--until (${until}) không được trước ngày ban hành (${issuedOn}).`);
  return { issuedOn, until, late: options.late.flatMap((name) => membersNamed(plan, name)), schedule };
}

const wrong = (code: string, message: string): DomainError => new DomainError(code, 'invalid', message);

function dateOf(option: string, given: string | undefined): PlainDate | null {
  if (given === undefined) return null;
  if (isPlainDate(given)) return given;
  throw wrong('bad-date', `${option} phải là một ngày có thật, ghi theo dạng năm-tháng-ngày, ví dụ 2026-01-05.`);
}

function issuedByDefault({ metadata }: ParsedPlan, calendar: WorkCalendar): PlainDate {
  if (metadata.date !== null && calendar.isAnnounced(yearOf(metadata.date))) return metadata.date;
  return `${calendar.firstYear}-01-05`;
}

const folded = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('vi');

/** The bodies a name stands for: one body, or those of a heading. */
function membersNamed(plan: ParsedPlan, name: string): string[] {
  const members = [...new Set(plan.units.flatMap((unit) => unit.members))];
  const wanted = folded(name);
  const found = members.filter((member) => folded(member) === wanted);
  if (found.length > 0) return found;
  const heading = plan.units.find((unit) => folded(unit.name) === wanted);
  if (heading) return heading.members;
  const known = members.map((member) => `  - ${member}`).join('\n');
  throw wrong('unknown-unit', `Kế hoạch không có đơn vị “${name}”. Các đơn vị của kế hoạch:\n${known}`);
}

/** Years of the rehearsal whose official calendar is not out. */
export function unannouncedYears({ issuedOn, until }: Dates, calendar: WorkCalendar): number[] {
  const years: number[] = [];
  for (let year = yearOf(issuedOn); year <= yearOf(until); year++) if (!calendar.isAnnounced(year)) years.push(year);
  return years;
}
