import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { memo } from 'react';
import type { DraftContent, DraftTask } from '../../../api/types.js';
import { editTask, mergeWithNext } from '../edits/task-edits.js';
import { Why } from '../reasons/why.js';
import { useReview } from '../review/review-context.js';
import { taskKey } from '../source/spots.js';
import { Proposals } from './proposals.js';
import { TaskEditor } from './task-editor.js';
import { TaskFacts } from './task-facts.js';

interface TaskItemProps {
  unitId: string;
  task: DraftTask;
  /** Nothing follows with which it could be merged. */
  last: boolean;
  chosen: boolean;
  /** Given while the task is being edited, else null: the others need not be drawn anew with each letter. */
  editedIn: DraftContent | null;
}

/** A task under review, and what can be done to it. */
export const TaskItem = memo(function TaskItem({ unitId, task, last, chosen, editedIn }: TaskItemProps) {
  const { select } = useReview();
  const dropped = task.droppedBecause !== null;
  const spot = taskKey(task.id);
  return (
    <li
      className={`task${chosen ? ' task-chosen' : ''}${dropped ? ' task-dropped' : ''}`}
      data-spot={spot}
      data-task={task.id}
    >
      {editedIn ? (
        <TaskEditor unitId={unitId} task={task} last={last} content={editedIn} />
      ) : (
        <>
          <button type="button" className="task-text" onClick={() => select(spot)} aria-pressed={chosen}>
            {task.text || <span className="overdue-text">Chưa có nội dung</span>}
          </button>
          <TaskFacts task={task} />
          {dropped ? (
            <div className="soft small">Không giao. Lý do: {task.droppedBecause}</div>
          ) : (
            <Proposals unitId={unitId} task={task} />
          )}
          <TaskActs unitId={unitId} task={task} last={last} />
        </>
      )}
    </li>
  );
});

function TaskActs({ unitId, task, last }: Pick<TaskItemProps, 'unitId' | 'task' | 'last'>) {
  const { edit, mayEdit, open, show, drop } = useReview();
  const spot = taskKey(task.id);
  return (
    <div className="task-acts">
      {task.place ? (
        <Button size="small" className="to-source" onClick={() => show(spot)}>
          Văn bản gốc
        </Button>
      ) : null}
      {mayEdit && task.droppedBecause !== null ? (
        <Button size="small" onClick={() => edit(editTask(unitId, task.id, { droppedBecause: null }))}>
          Giao lại nhiệm vụ này
        </Button>
      ) : null}
      {mayEdit && task.droppedBecause === null ? (
        <>
          <Button size="small" type="text" onClick={() => open(task.id)}>
            Sửa
          </Button>
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'edit', label: 'Tách, chuyển đơn vị, đặt thời hạn' },
                { key: 'merge', label: 'Gộp với nhiệm vụ kế tiếp', disabled: last },
                { key: 'drop', label: 'Không giao nhiệm vụ này', danger: true },
              ],
              onClick: ({ key }) => {
                if (key === 'merge') edit(mergeWithNext(unitId, task.id));
                else if (key === 'drop') drop(task.id);
                else open(task.id);
              },
            }}
          >
            <Button size="small" type="text" icon={<MoreOutlined />} aria-label="Thao tác khác với nhiệm vụ" />
          </Dropdown>
        </>
      ) : null}
      <Why spot={spot} />
    </div>
  );
}
