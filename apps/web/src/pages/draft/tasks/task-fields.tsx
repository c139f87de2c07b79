import { Radio, Select } from 'antd';
import type { DraftContent, DraftTask, TaskRole } from '../../../api/types.js';
import { TASK_ROLE_NAMES } from '../../../components/words.js';
import { editTask, moveTask } from '../edits/task-edits.js';
import { useReview } from '../review/review-context.js';
import { OwnDeadline } from './own-deadline.js';
import { Proposals } from './proposals.js';

interface TaskFieldsProps {
  unitId: string;
  task: DraftTask;
  content: DraftContent;
}

/** What belongs to a task besides its text: role, partners, targets, its own deadline, and the unit it is given to. */
export function TaskFields({ unitId, task, content }: TaskFieldsProps) {
  const { edit } = useReview();
  const change = (more: Partial<DraftTask>): void => edit(editTask(unitId, task.id, more));
  return (
    <div className="task-fields">
      <span>Vai trò</span>
      <Radio.Group
        size="small"
        optionType="button"
        value={task.role}
        options={Object.entries(TASK_ROLE_NAMES).map(([value, label]) => ({ value, label }))}
        onChange={({ target }) => change({ role: target.value as TaskRole })}
      />
      <span>Đơn vị phối hợp</span>
      <Partners task={task} content={content} onChange={(coordinatesWith) => change({ coordinatesWith })} />
      <Targets task={task} content={content} onChange={(targets) => change({ targets })} />
      <span>Thời hạn riêng</span>
      <div>
        <OwnDeadline task={task} onChange={(deadline) => change({ deadline })} />
        <Proposals unitId={unitId} task={task} />
      </div>
      <span>Đơn vị</span>
      <Select
        size="small"
        aria-label="Chuyển nhiệm vụ sang đơn vị"
        value={unitId}
        options={content.units.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(to) => edit(moveTask(task.id, to))}
      />
    </div>
  );
}

interface PartProps<T> {
  task: DraftTask;
  content: DraftContent;
  onChange: (value: T) => void;
}

function Partners({ task, content, onChange }: PartProps<string[]>) {
  const names = [...new Set(content.units.flatMap((unit) => unit.bodies.map((body) => body.name)))];
  return (
    <Select
      mode="tags"
      size="small"
      aria-label="Đơn vị phối hợp"
      placeholder="Chọn hoặc gõ tên đơn vị"
      value={task.coordinatesWith}
      options={names.map((name) => ({ value: name, label: name }))}
      onChange={onChange}
    />
  );
}

function Targets({ task, content, onChange }: PartProps<number[]>) {
  const numbered = content.targets.flatMap(({ number, text }) => (number === null ? [] : [{ number, text }]));
  if (numbered.length === 0) return null;
  return (
    <>
      <span>Chỉ tiêu</span>
      <Select
        mode="multiple"
        size="small"
        aria-label="Chỉ tiêu liên quan"
        placeholder="Chọn chỉ tiêu"
        value={task.targets}
        showSearch={{ optionFilterProp: 'title' }}
        optionLabelProp="label"
        options={numbered.map(({ number, text }) => ({
          value: number,
          label: `Chỉ tiêu ${number}`,
          title: `${number}. ${text}`,
        }))}
        optionRender={({ data }) => data.title}
        onChange={onChange}
      />
    </>
  );
}
