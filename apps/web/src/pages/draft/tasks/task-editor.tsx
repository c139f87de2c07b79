import { Button, DatePicker, Input, Radio, Select, type GetRef } from 'antd';
import dayjs from 'dayjs';
import { useRef, type KeyboardEvent } from 'react';
import type { DateRelation, DraftContent, DraftTask, TaskRole } from '../../../api/types.js';
import { DATE_FORMAT, plainDate, today } from '../../../components/dates.js';
import { TASK_ROLE_NAMES } from '../../../components/words.js';
import { useReview } from '../review/review-context.js';
import { editTask, mergeWithNext, moveTask, splitTask } from '../edits/task-edits.js';
import { partsAt, partsOf } from '../edits/split-text.js';
import { Proposals } from './proposals.js';

interface TaskEditorProps {
  unitId: string;
  task: DraftTask;
  /** Nothing follows with which it could be merged. */
  last: boolean;
  content: DraftContent;
}

/** A task being edited in its place, the source still in sight: every change takes effect at once and can be undone. */
export function TaskEditor({ unitId, task, last, content }: TaskEditorProps) {
  const { edit, pause, open } = useReview();
  const box = useRef<GetRef<typeof Input.TextArea>>(null);
  const change = (more: Partial<DraftTask>): void => edit(editTask(unitId, task.id, more));
  const sentences = partsOf(task.text);

  const splitHere = (): void => {
    const area = box.current?.resizableTextArea?.textArea;
    const parts = area ? partsAt(task.text, area.selectionStart) : null;
    if (parts) edit(splitTask(unitId, task.id, parts));
    area?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.altKey) splitHere();
    else if ((event.key === 'Enter' && event.ctrlKey) || event.key === 'Escape') open(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="task-editor" onKeyDown={onKeyDown}>
      <Input.TextArea
        ref={box}
        autoFocus
        aria-label="Nội dung nhiệm vụ"
        autoSize={{ minRows: 2, maxRows: 12 }}
        maxLength={20000}
        status={task.text.trim() === '' ? 'error' : ''}
        placeholder="Xin nhập nội dung nhiệm vụ"
        value={task.text}
        onChange={({ target }) => edit(editTask(unitId, task.id, { text: target.value }), `text ${task.id}`)}
        onBlur={pause}
      />
      <div className="row">
        <Button size="small" onClick={splitHere} title="Alt+Enter: tách nhiệm vụ ở chỗ con trỏ đang đứng">
          Tách tại con trỏ
        </Button>
        {sentences.length > 1 ? (
          <Button size="small" onClick={() => edit(splitTask(unitId, task.id, sentences))}>
            Tách thành {sentences.length} ý
          </Button>
        ) : null}
        <Button size="small" disabled={last} onClick={() => edit(mergeWithNext(unitId, task.id))}>
          Gộp với nhiệm vụ kế tiếp
        </Button>
      </div>
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
      <div className="row">
        <Button size="small" type="primary" onClick={() => open(null)} title="Ctrl+Enter hoặc Esc">
          Xong
        </Button>
        <span className="soft small">Mọi thay đổi có hiệu lực ngay; Ctrl+Z để hoàn tác.</span>
      </div>
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

/** A date that was not touched keeps its source; a changed one is the person's. */
function OwnDeadline({ task, onChange }: { task: DraftTask; onChange: (deadline: DraftTask['deadline']) => void }) {
  const { deadline } = task;
  const set = (date: string, relation: DateRelation): void =>
    onChange({ relation, date, source: 'person', phrase: deadline?.phrase ?? null });
  return (
    <div className="row">
      <Select<DateRelation>
        size="small"
        className="relation"
        aria-label="Cách tính hạn"
        disabled={deadline === null}
        value={deadline?.relation ?? 'by'}
        options={[
          { value: 'by', label: 'Chậm nhất' },
          { value: 'before', label: 'Trước ngày' },
        ]}
        onChange={(relation) => (deadline ? set(deadline.date, relation) : undefined)}
      />
      <DatePicker
        size="small"
        aria-label="Ngày hết hạn"
        placeholder="Theo kỳ báo cáo"
        format={DATE_FORMAT}
        minDate={dayjs(today())}
        value={deadline ? dayjs(deadline.date) : null}
        onChange={(date) => (date ? set(plainDate(date), deadline?.relation ?? 'by') : onChange(null))}
      />
    </div>
  );
}
