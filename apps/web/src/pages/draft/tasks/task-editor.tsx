import { Button, Input, type GetRef } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { DraftContent, DraftTask } from '../../../api/types.js';
import { useReview } from '../review/review-context.js';
import { editTask, mergeWithNext, splitTask } from '../edits/task-edits.js';
import { partsAt, partsOf } from '../edits/split-text.js';
import { TaskFields } from './task-fields.js';

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
  const sentences = partsOf(task.text);
  useEffect(() => box.current?.focus({ cursor: 'end' }), []);

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
      <TaskFields unitId={unitId} task={task} content={content} />
      <div className="row">
        <Button size="small" type="primary" onClick={() => open(null)} title="Ctrl+Enter hoặc Esc">
          Xong
        </Button>
        <span className="soft small">Mọi thay đổi có hiệu lực ngay; Ctrl+Z để hoàn tác.</span>
      </div>
    </div>
  );
}
