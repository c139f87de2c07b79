import type { Draft, DraftContent, DraftIssue, ReadingWarning, SourcePlace } from '../../api/types.js';
import { today } from '../../components/dates.js';

/** Something to be answered or looked at, with the place it is about. */
export interface Doubt {
  key: string;
  level: 'blocking' | 'check' | 'info';
  message: string;
  /** Unit or task to go to; `schedule` for the report schedule. */
  target: { unitId: string; taskId: string | null } | 'schedule' | null;
  place: SourcePlace | null;
}

/** The draft's issues and the reader's warnings, the most pressing first; what the edits have answered already is left out. */
export function doubtsOf(draft: Pick<Draft, 'issues'>, content: DraftContent): Doubt[] {
  const issues = draft.issues.filter((issue) => stillStands(issue, content)).map(issueDoubt);
  const warnings = content.warnings.map((warning, n) => warningDoubt(warning, n, content));
  const rank = { blocking: 0, check: 1, info: 2 };
  return [...issues, ...warnings].sort((a, b) => rank[a.level] - rank[b.level]);
}

/** The server judges a saved draft; between two saves the page only hides what has visibly been answered. */
function stillStands(issue: DraftIssue, content: DraftContent): boolean {
  const unit = content.units.find(({ id }) => id === issue.unitId);
  switch (issue.code) {
    case 'unresolved-body':
      return (
        unit?.bodies.some((body) => body.unitIds.length === 0 && issue.message.includes(`“${body.name}”`)) ?? false
      );
    case 'deadline-past': {
      const task = unit?.tasks.find(({ id }) => id === issue.taskId);
      return (
        task !== undefined && task.droppedBecause === null && task.deadline !== null && task.deadline.date < today()
      );
    }
    case 'schedule-not-accepted':
      return !content.schedule.accepted;
    default:
      return true;
  }
}

function issueDoubt(issue: DraftIssue): Doubt {
  const schedule = ['schedule-not-accepted', 'no-consolidator', 'duty-past'].includes(issue.code);
  return {
    key: `${issue.code}-${issue.unitId ?? ''}-${issue.taskId ?? ''}-${issue.message}`,
    level: issue.blocking ? 'blocking' : 'check',
    message: issue.message,
    target: schedule ? 'schedule' : issue.unitId ? { unitId: issue.unitId, taskId: issue.taskId ?? null } : null,
    place: null,
  };
}

function warningDoubt(warning: ReadingWarning, n: number, content: DraftContent): Doubt {
  const unit =
    warning.unit === undefined ? undefined : content.units.find(({ id }) => id === `u${(warning.unit ?? 0) + 1}`);
  const task =
    warning.task === undefined
      ? undefined
      : unit?.tasks.find(({ id }) => id === `${unit.id}t${(warning.task ?? 0) + 1}`);
  return {
    key: `warning-${n}`,
    level: warning.level === 'info' ? 'info' : 'check',
    message: warning.message,
    target: unit ? { unitId: unit.id, taskId: task?.id ?? null } : null,
    place: warning.place ?? null,
  };
}
