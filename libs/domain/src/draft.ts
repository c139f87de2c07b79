import type {
  DateRelation,
  ParsedDuty,
  ParsedPlan,
  ParsedTarget,
  ParsedTask,
  PlanMetadata,
  ReadingWarning,
  SourcePlace,
  TaskRole,
} from './parsed-plan.js';
import { type WorkCalendar, createCalendar } from './calendar.js';
import { type PlainDate, vietnameseDate } from './plain-date.js';
import { type DateProposal, lengthText, proposeDates, statedDay } from './proposals.js';
import { proposeSchedule, scheduleDoubts } from './propose-schedule.js';
import type { ReportSchedule } from './schedule.js';
import { type PlanTime, planTime } from './term-days.js';
import type { TermLength } from './time-term.js';

/** reading → ready or failed; ready → issued or discarded. */
export type DraftStatus = 'reading' | 'ready' | 'failed' | 'issued' | 'discarded';

export type UnitKind = 'body' | 'group';

/** Where a deadline comes from; a default is shown as such until a person accepts it. */
export type DeadlineSource = 'text' | 'cycle' | 'default' | 'person';

/** A deadline of its own that a task has: a day, or a term whose day follows at issue (`settleTerms`). */
export interface TaskDeadline {
  relation: DateRelation;
  /** null while `afterIssue` waits for the day of issue. */
  date: PlainDate | null;
  /** So long after the day of issue; absent where the day was known from the beginning. */
  afterIssue?: TermLength;
  source: DeadlineSource;
  /** Words of the plan. */
  phrase: string | null;
}

/** A task under review. */
export interface DraftTask {
  id: string;
  text: string;
  role: TaskRole;
  coordinatesWith: string[];
  targets: number[];
  /** What its words of time ask for, but for the day taken as `deadline`: shown, and due only once a person accepts a day. */
  proposals: DateProposal[];
  deadline: TaskDeadline | null;
  place: SourcePlace | null;
  /** Reason when the reviewer takes the task out; null = stays. */
  droppedBecause: string | null;
}

/** A body named by a heading and the registry units it stands for: none = unresolved, several = an expanded group. */
export interface DraftBody {
  name: string;
  unitIds: string[];
  /** Registry units the reader would suggest; never taken silently. */
  suggestions: string[];
  /** How the registry knows the name; absent where it does not. */
  via?: MatchedVia;
  /** Names of bodies the name may stand for together ('Phòng A và Phòng B'), each known by itself: a split to offer. */
  splitInto?: string[];
}

/** How a name was found: as the body's own name, one of its other names, a name of its kind of body, or a name it had before. */
export type MatchedVia = 'name' | 'alias' | 'kind' | 'old-name';

/** A unit heading under review. */
export interface DraftUnit {
  id: string;
  heading: string;
  name: string;
  group: boolean;
  requested: boolean;
  bodies: DraftBody[];
  tasks: DraftTask[];
  place: SourcePlace | null;
}

/** What the reviewer edits; everything that issuing needs. */
export interface DraftContent {
  metadata: PlanMetadata;
  targets: ParsedTarget[];
  units: DraftUnit[];
  duties: ParsedDuty[];
  schedule: ReportSchedule;
  warnings: ReadingWarning[];
}

/** Registry units for a name in the plan: exact matches (a group gives its members), else suggestions. */
export type UnitMatch = Omit<DraftBody, 'name'>;

/**
 * Makes the first revision of a draft from what was read. Ids are positions, so the same file gives the same draft.
 * `calendar` counts terms of working days; the national one by default.
 */
export function draftFromPlan(
  plan: ParsedPlan,
  match: (name: string) => UnitMatch,
  calendar: WorkCalendar = createCalendar(),
): DraftContent {
  const at = { time: planTime(plan.metadata), calendar };
  const units = plan.units.map((unit, u): DraftUnit => ({
    id: `u${u + 1}`,
    heading: unit.heading,
    name: unit.name,
    group: unit.group,
    requested: unit.requested,
    bodies: unit.members.map((name) => ({ name, ...match(name) })),
    tasks: unit.tasks.map((task, t) => draftTask(`u${u + 1}t${t + 1}`, task, at)),
    place: unit.place,
  }));
  return {
    metadata: plan.metadata,
    targets: plan.targets,
    units,
    duties: plan.reporting.map(dutyForReview),
    schedule: proposeSchedule(plan, calendar),
    warnings: [
      ...plan.warnings.filter((warning) => !answeredByRegistry(warning, units)),
      ...scheduleDoubts(plan, calendar),
    ],
  };
}

/** Days are worked out once, for the schedule; what they were worked out from is not for a person to edit. */
function dutyForReview(duty: ParsedDuty): ParsedDuty {
  const shown = { ...duty };
  delete shown.when;
  return shown;
}

/** The reader doubts who a heading means; once the registry knows every body of it, nobody has to look. */
function answeredByRegistry(warning: ReadingWarning, units: readonly DraftUnit[]): boolean {
  if (warning.code !== 'group-unit' && warning.code !== 'unknown-unit') return false;
  const bodies = units[warning.unit ?? -1]?.bodies ?? [];
  return bodies.length > 0 && bodies.every((body) => body.unitIds.length > 0);
}

/** When a plan runs, and by which calendar. */
interface At {
  time: PlanTime;
  calendar: WorkCalendar;
}

function draftTask(id: string, task: ParsedTask, { time, calendar }: At): DraftTask {
  const dated = task.deadlines.find((deadline) => statedDay(deadline) !== null);
  const date = dated ? statedDay(dated) : null;
  const others = [...task.deadlines, ...task.otherTimes].filter((words) => words !== dated);
  return {
    id,
    text: task.text,
    role: task.role,
    coordinatesWith: task.coordinatesWith,
    targets: task.targets,
    proposals: others.sort((a, b) => a.place.start - b.place.start).map((words) => proposeDates(words, time, calendar)),
    deadline:
      dated && date !== null ? { relation: dated.relation ?? 'by', date, source: 'text', phrase: dated.text } : null,
    place: task.place,
    droppedBecause: null,
  };
}

/** Why a draft cannot be issued yet, or what the reviewer should know; `blocking` ones must be answered first. */
export interface DraftIssue {
  code:
    | 'unresolved-body'
    | 'no-tasks'
    | 'schedule-not-accepted'
    | 'no-consolidator'
    | 'deadline-past'
    | 'empty-plan'
    | 'duty-past';
  blocking: boolean;
  message: string;
  unitId?: string;
  taskId?: string;
}

/** Checks a draft for issuing on a day. Blocking: an unresolved body, no task at all, a default nobody accepted. */
export function issuesOf(content: DraftContent, today: PlainDate): DraftIssue[] {
  const issues: DraftIssue[] = [];
  const kept = content.units.filter((unit) => unit.tasks.some((task) => task.droppedBecause === null));
  if (kept.length === 0) {
    issues.push({ code: 'empty-plan', blocking: true, message: 'Dự thảo chưa có nhiệm vụ nào để giao.' });
  }
  for (const unit of kept) issues.push(...issuesOfUnit(unit, today));
  issues.push(...issuesOfSchedule(content.schedule, today));
  return issues;
}

function issuesOfUnit(unit: DraftUnit, today: PlainDate): DraftIssue[] {
  const unresolved = unit.bodies
    .filter((body) => body.unitIds.length === 0)
    .map((body): DraftIssue => ({
      code: 'unresolved-body',
      blocking: true,
      unitId: unit.id,
      message: `Chưa xác định được đơn vị “${body.name}” trong danh mục. Xin chọn đơn vị tương ứng.`,
    }));
  const past = unit.tasks.flatMap((task): DraftIssue[] => {
    const { id: taskId, deadline, droppedBecause } = task;
    if (droppedBecause !== null || deadline?.date == null || deadline.date >= today) return [];
    return [{ code: 'deadline-past', blocking: true, unitId: unit.id, taskId, message: pastMessage(deadline) }];
  });
  return [...unresolved, ...past];
}

function pastMessage({ afterIssue, date }: TaskDeadline): string {
  const which =
    afterIssue && date !== null
      ? `Thời hạn ${lengthText(afterIssue)} kể từ ngày ban hành tính ra ngày ${vietnameseDate(date)}, đã qua.`
      : 'Thời hạn của nhiệm vụ đã qua.';
  return `${which} Xin sửa thời hạn hoặc bỏ thời hạn riêng của nhiệm vụ.`;
}

function issuesOfSchedule(schedule: ReportSchedule, today: PlainDate): DraftIssue[] {
  const issues: DraftIssue[] = [];
  if (!schedule.accepted) {
    issues.push({
      code: 'schedule-not-accepted',
      blocking: true,
      message: 'Kế hoạch chưa nêu đủ lịch báo cáo; phần mềm đã đề xuất. Xin kiểm tra và chấp nhận lịch báo cáo.',
    });
  }
  for (const single of schedule.singles.filter((s) => s.date < today)) {
    issues.push({
      code: 'duty-past',
      blocking: false,
      message: `Hạn báo cáo một lần ${single.date} đã qua nên không mở kỳ báo cáo này.`,
    });
  }
  return issues;
}
