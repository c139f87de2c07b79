import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tag } from 'antd';
import { useState } from 'react';
import type { DraftContent, DraftTask } from '../../api/types.js';
import { day } from '../../components/dates.js';
import { ReasonDialog } from '../../components/reason-dialog.js';
import { TASK_ROLE_NAMES } from '../../components/words.js';
import { editTask, type Edit, mergeWithNext, splitTask } from './edit.js';
import { SplitDialog } from './split-dialog.js';
import { TaskDialog } from './task-dialog.js';
import type { Target } from './use-selection.js';

interface TaskItemProps {
  unitId: string;
  task: DraftTask;
  /** Nothing follows with which it could be merged. */
  last: boolean;
  content: DraftContent;
  mayEdit: boolean;
  edit: (edit: Edit) => void;
  chosen: boolean;
  onSelect: (target: Target) => void;
  onShowSource: (target: Target) => void;
}

type Dialog = 'edit' | 'split' | 'drop' | null;

/** A task under review, and what can be done to it. */
export function TaskItem({
  unitId,
  task,
  last,
  content,
  mayEdit,
  edit,
  chosen,
  onSelect,
  onShowSource,
}: TaskItemProps) {
  const [dialog, setDialog] = useState<Dialog>(null);
  const target: Target = { unitId, taskId: task.id };
  const dropped = task.droppedBecause !== null;
  const close = (): void => setDialog(null);
  return (
    <li className={`task${chosen ? ' task-chosen' : ''}${dropped ? ' task-dropped' : ''}`} data-task={task.id}>
      <button type="button" className="task-text" onClick={() => onSelect(target)} aria-pressed={chosen}>
        {task.text}
      </button>
      <TaskFacts task={task} />
      {dropped ? <div className="soft small">Không giao. Lý do: {task.droppedBecause}</div> : null}
      <div className="item-acts">
        {task.place ? (
          <Button size="small" className="task-to-source" onClick={() => onShowSource(target)}>
            Văn bản gốc
          </Button>
        ) : null}
        {mayEdit && dropped ? (
          <Button size="small" onClick={() => edit(editTask(unitId, task.id, { droppedBecause: null }))}>
            Giao lại nhiệm vụ này
          </Button>
        ) : null}
        {mayEdit && !dropped ? (
          <>
            <Button size="small" onClick={() => setDialog('edit')}>
              Sửa
            </Button>
            <Dropdown
              trigger={['click']}
              menu={{
                items: [
                  { key: 'split', label: 'Tách thành nhiều nhiệm vụ' },
                  { key: 'merge', label: 'Gộp với nhiệm vụ kế tiếp', disabled: last },
                  { key: 'drop', label: 'Không giao nhiệm vụ này', danger: true },
                ],
                onClick: ({ key }) => {
                  if (key === 'merge') edit(mergeWithNext(unitId, task.id));
                  else setDialog(key === 'split' ? 'split' : 'drop');
                },
              }}
            >
              <Button size="small" icon={<MoreOutlined />} aria-label="Thao tác khác với nhiệm vụ" />
            </Dropdown>
          </>
        ) : null}
      </div>
      {dialog === 'edit' ? (
        <TaskDialog
          title="Sửa nhiệm vụ"
          task={task}
          content={content}
          onClose={close}
          onSave={(change) => edit(editTask(unitId, task.id, change))}
        />
      ) : null}
      {dialog === 'split' ? (
        <SplitDialog text={task.text} onClose={close} onSplit={(texts) => edit(splitTask(unitId, task.id, texts))} />
      ) : null}
      {dialog === 'drop' ? (
        <ReasonDialog
          title="Không giao nhiệm vụ này"
          explain="Nhiệm vụ vẫn được lưu trong dự thảo kèm lý do nhưng không giao cho đơn vị."
          okText="Không giao"
          danger
          running={false}
          onCancel={close}
          onOk={({ reason }) => {
            edit(editTask(unitId, task.id, { droppedBecause: reason }));
            close();
          }}
        />
      ) : null}
    </li>
  );
}

/** Role, deadline, rhythm, partners and targets of a task. */
function TaskFacts({ task }: { task: DraftTask }) {
  const { deadline } = task;
  return (
    <div className="task-facts">
      <Tag color={task.role === 'lead' ? 'blue' : 'default'}>{TASK_ROLE_NAMES[task.role]}</Tag>
      {deadline ? (
        <Tag color="orange">
          {deadline.relation === 'before' ? 'Trước ngày' : 'Chậm nhất'} {day(deadline.date)}
          {deadline.source === 'person' ? ' (do người rà soát đặt)' : ''}
        </Tag>
      ) : (
        <Tag>Không hạn riêng</Tag>
      )}
      {task.rhythm.map((phrase) => (
        <Tag key={phrase}>“{phrase}”</Tag>
      ))}
      {task.targets.length > 0 ? <Tag>Chỉ tiêu {task.targets.join(', ')}</Tag> : null}
      {task.coordinatesWith.length > 0 ? (
        <span className="soft small">Phối hợp: {task.coordinatesWith.join('; ')}</span>
      ) : null}
    </div>
  );
}
