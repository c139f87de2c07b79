import type { Draft, DraftContent, DraftIssue, ReadingWarning, SourcePlace } from '../../../api/types.js';
import { today } from '../../../components/dates.js';
import { spotOf } from '../reasons/reasons.js';
import { taskKey, unitKey } from '../source/spots.js';

/** What can be answered right beside the doubt. */
export type Answer =
  | { kind: 'choose-body'; unitId: string; position: number }
  | { kind: 'accept-schedule' }
  | { kind: 'clear-deadline'; unitId: string; taskId: string };

/** Something to be answered or looked at, with its reason and the place it is about. */
export interface Doubt {
  /** Stays the same from one save to the next, so that what was seen stays seen. */
  key: string;
  /** answer = issuing waits for it; check = somebody should look; info = good to know. */
  level: 'answer' | 'check' | 'info';
  message: string;
  /** What is chosen in the draft when one goes there; `schedule` for the report schedule; null for a mere place. */
  spot: string | null;
  place: SourcePlace | null;
  answer: Answer | null;
}

type Judged = Pick<Draft, 'issues' | 'reasons'>;

/**
 * The draft's issues, the reader's warnings and its doubtful fields: what needs an answer first, within a level in the order of the text.
 * What the edits have answered already is left out, and what is said twice is said once.
 */
export function doubtsOf({ issues, reasons }: Judged, content: DraftContent): Doubt[] {
  const asked = issues.flatMap((issue) => issueDoubts(issue, content));
  const warned = content.warnings.flatMap((warning) => warningDoubt(warning, content));
  const doubtful = reasons.flatMap((reason) => (reason.confidence === 'doubtful' ? reasonDoubt(reason, content) : []));
  const rank = { answer: 0, check: 1, info: 2 };
  const all: Doubt[] = [];
  for (const doubt of [...asked, ...warned, ...doubtful]) {
    if (!all.some((known) => saysTheSame(known, doubt))) all.push(doubt);
  }
  return all.sort((a, b) => rank[a.level] - rank[b.level] || (a.place?.start ?? 0) - (b.place?.start ?? 0));
}

function saysTheSame(a: Doubt, b: Doubt): boolean {
  if (a.key === b.key) return true;
  const samePlace =
    a.place !== null && b.place !== null && a.place.start === b.place.start && a.place.end === b.place.end;
  return a.message === b.message && (samePlace || a.spot === b.spot);
}

/** The server judges a saved draft; between two saves the page only hides what has visibly been answered. */
function issueDoubts(issue: DraftIssue, content: DraftContent): Doubt[] {
  const unit = content.units.find(({ id }) => id === issue.unitId);
  const base = { level: issue.blocking ? ('answer' as const) : ('check' as const), message: issue.message };
  const key = `${issue.code} ${issue.unitId ?? ''} ${issue.taskId ?? ''} ${issue.message}`;
  switch (issue.code) {
    case 'unresolved-body': {
      const position =
        unit?.bodies.findIndex((body) => body.unitIds.length === 0 && issue.message.includes(`“${body.name}”`)) ?? -1;
      if (!unit || position < 0) return [];
      const answer = { kind: 'choose-body' as const, unitId: unit.id, position };
      return [{ ...base, key, spot: unitKey(unit.id), place: unit.place, answer }];
    }
    case 'deadline-past': {
      const home = content.units.find(({ tasks }) => tasks.some(({ id }) => id === issue.taskId));
      const task = home?.tasks.find(({ id }) => id === issue.taskId);
      if (!home || !task?.deadline || task.droppedBecause !== null) return [];
      if (task.deadline.date !== null && task.deadline.date >= today()) return [];
      const answer = { kind: 'clear-deadline' as const, unitId: home.id, taskId: task.id };
      return [{ ...base, key, spot: taskKey(task.id), place: task.place, answer }];
    }
    case 'schedule-not-accepted':
      if (content.schedule.accepted) return [];
      return [{ ...base, key, spot: 'schedule', place: null, answer: { kind: 'accept-schedule' } }];
    case 'no-consolidator':
    case 'duty-past':
      return [{ ...base, key, spot: 'schedule', place: null, answer: null }];
    case 'no-tasks':
    case 'empty-plan':
      return [{ ...base, key, spot: unit ? unitKey(unit.id) : null, place: unit?.place ?? null, answer: null }];
  }
}

/** Warnings of words of time; answered once the task has a deadline of its own. */
const ASK_FOR_A_DAY = ['relative-deadline', 'counted-term', 'vague-time', 'incomplete-date'];

function hasDeadline(taskId: string, content: DraftContent): boolean {
  return content.units.some(({ tasks }) => tasks.some(({ id, deadline }) => id === taskId && deadline !== null));
}

/** Positions of what was read are the ids of the draft; a task that was moved is found wherever it is. */
function warningDoubt(warning: ReadingWarning, content: DraftContent): Doubt[] {
  const unitId = warning.unit === undefined ? null : `u${warning.unit + 1}`;
  const taskId = unitId === null || warning.task === undefined ? null : `${unitId}t${warning.task + 1}`;
  const spot = taskId !== null ? taskKey(taskId) : unitId !== null ? unitKey(unitId) : null;
  // A report date that is missing is answered with the schedule, which has an issue of its own.
  if (warning.level === 'missing' && content.schedule.accepted) return [];
  if (spot !== null && isSettled(spot, content)) return [];
  if (taskId !== null && ASK_FOR_A_DAY.includes(warning.code) && hasDeadline(taskId, content)) return [];
  return [
    {
      key: `${warning.code} ${spot ?? ''} ${warning.place?.start ?? ''}`,
      level: warning.level === 'info' ? 'info' : 'check',
      message: warning.message,
      spot,
      place: warning.place ?? null,
      answer: null,
    },
  ];
}

function reasonDoubt(reason: Draft['reasons'][number], content: DraftContent): Doubt[] {
  if (reason.why === null) return [];
  const spot = spotOf(reason.field)?.spot ?? null;
  if (spot !== null && isSettled(spot, content)) return [];
  return [
    { key: `doubtful ${reason.field}`, level: 'check', message: reason.why, spot, place: reason.place, answer: null },
  ];
}

/** A task that is dropped or merged away, or a unit without any left, is not doubted any more. */
function isSettled(spot: string, content: DraftContent): boolean {
  const tasks = content.units.flatMap((unit) => unit.tasks);
  if (spot.startsWith('task:')) {
    const task = tasks.find(({ id }) => taskKey(id) === spot);
    return task === undefined || task.droppedBecause !== null;
  }
  if (!spot.startsWith('unit:')) return false;
  const unit = content.units.find(({ id }) => unitKey(id) === spot);
  return unit === undefined || (unit.tasks.length > 0 && unit.tasks.every((task) => task.droppedBecause !== null));
}

/** Where one goes next from a doubt among those not seen yet; the first when there is none to begin with. Null when all are seen. */
export function nextDoubt(
  doubts: readonly Doubt[],
  from: string | null,
  seen: ReadonlySet<string>,
  step: 1 | -1,
): Doubt | null {
  const at = doubts.findIndex(({ key }) => key === from);
  for (let n = 1; n <= doubts.length; n++) {
    const start = at < 0 ? (step === 1 ? -1 : 0) : at;
    const doubt = doubts[(((start + step * n) % doubts.length) + doubts.length) % doubts.length];
    if (doubt && doubt.level !== 'info' && !seen.has(doubt.key)) return doubt;
  }
  return null;
}
