import { Tag } from 'antd';
import type { DraftTask } from '../../../api/types.js';
import { day } from '../../../components/dates.js';
import { afterIssueText } from '../../../components/schedule-words.js';
import { TASK_ROLE_NAMES } from '../../../components/words.js';
import { WhyField } from '../reasons/why.js';
import { taskKey } from '../source/spots.js';

/** 'Chậm nhất 30/06/2026', or a term whose day is worked out at issue. */
function deadlineText({ relation, date, afterIssue, source }: NonNullable<DraftTask['deadline']>): string {
  if (date === null && afterIssue) return `Hạn: ${afterIssueText(afterIssue)} – tính khi ban hành`;
  const by = source === 'person' ? ' (do người rà soát đặt)' : '';
  return `${relation === 'before' ? 'Trước ngày' : 'Chậm nhất'} ${day(date)}${by}`;
}

/** Role, deadline, partners and targets of a task; each says on a press why it was read so. */
export function TaskFacts({ task }: { task: DraftTask }) {
  const { deadline } = task;
  const spot = taskKey(task.id);
  return (
    <div className="task-facts">
      <WhyField spot={spot} name="role">
        <Tag color={task.role === 'lead' ? 'blue' : 'default'}>{TASK_ROLE_NAMES[task.role]}</Tag>
      </WhyField>
      {deadline ? (
        <WhyField spot={spot} name="deadlines">
          <Tag color="orange" className="deadline-tag">
            {deadlineText(deadline)}
          </Tag>
        </WhyField>
      ) : (
        <Tag>Không hạn riêng</Tag>
      )}
      {task.targets.length > 0 ? (
        <WhyField spot={spot} name="targets">
          <Tag>Chỉ tiêu {task.targets.join(', ')}</Tag>
        </WhyField>
      ) : null}
      {task.coordinatesWith.length > 0 ? (
        <WhyField spot={spot} name="coordinatesWith">
          <span className="soft small">Phối hợp: {task.coordinatesWith.join('; ')}</span>
        </WhyField>
      ) : null}
    </div>
  );
}
