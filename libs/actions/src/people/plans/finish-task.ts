import { Assignment, FollowUp, Plan } from '#database';
import { demand, may } from '#domain';
import { audit } from '../../audit.js';
import { type Acting, type Doing, transact } from '../../doing.js';
import { conflict, demandVersion, found, missing, noteOf } from '../../refusals.js';
import { closeFollowUps } from '../follow-ups/close-follow-ups.js';

/**
 * A body reports a task with a date of its own as done (Hoàn thành); the secretariat may do so on its behalf. Throws
 * DomainError `assignment-missing`, `assignment-closed`, `task-without-deadline`, `stale-version`.
 */
export async function finishTask(
  doing: Doing,
  done: { assignmentId: string; version: number; note: string | null },
): Promise<void> {
  demand(doing.actor, 'report.submitOwn');
  const note = noteOf(done.note);
  await transact(doing, async (acting) => {
    const { manager, at } = acting;
    const assignment = await lockAssignment(acting, done.assignmentId);
    if (assignment.status !== 'open') throw conflict('assignment-closed', 'Nhiệm vụ này đã kết thúc.');
    demandVersion(assignment, done.version);
    const followUp = await manager.findOneBy(FollowUp, { assignmentId: assignment.id });
    if (!followUp) {
      throw conflict(
        'task-without-deadline',
        'Nhiệm vụ này không có thời hạn riêng; kết quả được báo cáo trong kỳ báo cáo của kế hoạch.',
      );
    }
    await manager.update(Assignment, assignment.id, {
      status: 'done',
      closeReason: note,
      closedAt: at,
      version: assignment.version + 1,
    });
    await closeFollowUps(acting, [followUp]);
    await audit(acting, {
      action: 'assignment.done',
      subjectType: 'assignment',
      subjectId: assignment.id,
      before: { status: assignment.status },
      after: { status: 'done' },
    });
  });
}

async function lockAssignment({ manager, actor }: Acting, id: string): Promise<Assignment> {
  const row = await manager.findOne(Assignment, { where: { id }, lock: { mode: 'for_no_key_update' } });
  const assignment = found(row, 'assignment');
  const own = actor.unitId === assignment.unitId;
  const ofAuthority = await manager.existsBy(Plan, { id: assignment.planId, authorityId: actor.authorityId });
  if (!ofAuthority || !(own || may(actor, 'report.recordOnBehalf'))) throw missing('assignment');
  return assignment;
}
