import type { ReadDocument } from '#documents';
import {
  type AssignmentStatus,
  type Comparator,
  type Confidence,
  type ConsolidatedBody,
  type CycleKind,
  type CycleStatus,
  type DateRelation,
  type DeadlineSource,
  type DraftIssue,
  type DraftStatus,
  type DutyKind,
  type FollowUpKind,
  type Frequency,
  type MatchedVia,
  type MeasureUnit,
  type NotificationAudience,
  type NotificationKind,
  type PlanStatus,
  REQUEST_TRANSITIONS,
  RIGHTS,
  type RequestAct,
  type RequestStatus,
  type Role,
  type TaskProgress,
  type TaskRole,
  type TermLength,
  type Undated,
  type UnitKind,
  type WarningLevel,
} from '#domain';

/** Every value of a closed set of the domain, listed once; the compiler refuses a list that misses or adds one. */
const listOf = <T extends string>(values: Record<T, true>): T[] => Object.keys(values) as T[];

export const ROLES = Object.keys(RIGHTS) as Role[];
export const ACTS = [...new Set(Object.values(RIGHTS).flatMap((acts) => [...acts]))].sort();
export const DRAFT_STATUSES = listOf<DraftStatus>({
  reading: true,
  ready: true,
  failed: true,
  issued: true,
  discarded: true,
});
export const PLAN_STATUSES = listOf<PlanStatus>({ running: true, closed: true });
export const ASSIGNMENT_STATUSES = listOf<AssignmentStatus>({ open: true, done: true, withdrawn: true, closed: true });
export const CYCLE_KINDS = listOf<CycleKind>({ yearly: true, single: true });
export const CYCLE_STATUSES = listOf<CycleStatus>({
  planned: true,
  open: true,
  consolidated: true,
  forwarded: true,
  closed: true,
});
export const REQUEST_STATUSES = listOf<RequestStatus>({
  open: true,
  submitted: true,
  returned: true,
  accepted: true,
  exempt: true,
  withdrawn: true,
  closed: true,
});
export const REQUEST_ACTS = Object.keys(REQUEST_TRANSITIONS) as RequestAct[];
export const RELATIONS = listOf<DateRelation>({ before: true, by: true });
export const DEADLINE_SOURCES = listOf<DeadlineSource>({ text: true, cycle: true, default: true, person: true });
export const TASK_ROLES = listOf<TaskRole>({ lead: true, coordinate: true, do: true });
export const TASK_PROGRESS = listOf<TaskProgress>({ done: true, doing: true, 'not-started': true });
export const UNIT_KINDS = listOf<UnitKind>({ body: true, group: true });
export const WARNING_LEVELS = listOf<WarningLevel>({ info: true, check: true, missing: true });
export const COMPARATORS = listOf<Comparator>({ '<=': true, '<': true, '>=': true, '>': true, '=': true, range: true });
export const MEASURE_UNITS = listOf<MeasureUnit>({ '%': true, '‰': true, '/100.000': true, 'p/1000': true });
export const FREQUENCIES = listOf<Frequency>({
  once: true,
  annual: true,
  quarterly: true,
  'half-yearly': true,
  monthly: true,
  periodic: true,
  'ad-hoc': true,
  regular: true,
});
export const DUTY_KINDS = listOf<DutyKind>({
  'progress-report': true,
  'own-plan': true,
  'final-review': true,
  'problem-report': true,
});
export const ISSUE_CODES = listOf<DraftIssue['code']>({
  'unresolved-body': true,
  'no-tasks': true,
  'schedule-not-accepted': true,
  'no-consolidator': true,
  'deadline-past': true,
  'empty-plan': true,
  'duty-past': true,
});
export const UNDATED = listOf<Undated>({
  continuous: true,
  'on-request': true,
  event: true,
  'no-day': true,
  'other-document': true,
  vague: true,
  'no-year': true,
});
export const TERM_UNITS = listOf<TermLength['unit']>({ days: true, 'working-days': true, weeks: true, months: true });
export const MATCHED_VIA = listOf<MatchedVia>({ name: true, alias: true, kind: true, 'old-name': true });
export const CONFIDENCES = listOf<Confidence>({ sure: true, likely: true, doubtful: true });
export const DOCUMENT_KINDS = listOf<ReadDocument['kind']>({
  txt: true,
  html: true,
  docx: true,
  doc: true,
  odt: true,
  rtf: true,
  pdf: true,
  scan: true,
  image: true,
});
/** Why another draft or plan may be the same document. */
export const DUPLICATE_REASONS = ['same-file', 'same-number', 'similar-text'] as const;
export const FOLLOW_UP_KINDS = listOf<FollowUpKind>({
  receipt: true,
  report: true,
  task: true,
  explanation: true,
  consolidation: true,
  forwarding: true,
});
export const NOTIFICATION_KINDS = listOf<NotificationKind>({ mail: true, escalation: true, call: true });
export const AUDIENCES = listOf<NotificationAudience>({ body: true, head: true, secretariat: true, leadership: true });
export const BODY_STATES = listOf<ConsolidatedBody['state']>({
  'in-time': true,
  late: true,
  missing: true,
  excused: true,
});
/** How a report request stands to its last day. */
export const REQUEST_STATES = ['in-time', 'late', 'waiting', 'overdue', 'excused'] as const;
export const FATES = ['pending', 'gathered', 'sent', 'failed', 'dropped'] as const;
