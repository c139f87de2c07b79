import { Button, Checkbox, Tag } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { DraftContent, DraftTask, DraftUnit, Unit } from '../../api/types.js';
import { BodySelect } from './body-select.js';
import { addTask, type Edit, setRequested } from './edit.js';
import { TaskDialog } from './task-dialog.js';
import { TaskItem } from './task-item.js';
import type { Target } from './use-selection.js';

interface UnitCardProps {
  unit: DraftUnit;
  content: DraftContent;
  registry: Unit[];
  mayEdit: boolean;
  edit: (edit: Edit) => void;
  /** What is chosen, when it is in this unit. */
  chosen: Target | null;
  tick: number;
  onSelect: (target: Target) => void;
  onShowSource: (target: Target) => void;
}

const EMPTY_TASK: Omit<DraftTask, 'id'> = {
  text: '',
  role: 'do',
  coordinatesWith: [],
  targets: [],
  rhythm: [],
  deadline: null,
  place: null,
  droppedBecause: null,
};

/** A unit heading: the bodies of the registry it stands for, and its tasks. */
export function UnitCard({
  unit,
  content,
  registry,
  mayEdit,
  edit,
  chosen,
  tick,
  onSelect,
  onShowSource,
}: UnitCardProps) {
  const card = useRef<HTMLElement>(null);
  const [adding, setAdding] = useState(false);
  const unresolved = unit.bodies.some((body) => body.unitIds.length === 0);
  const chosenTask = chosen?.taskId ?? null;

  useEffect(() => {
    if (!chosen) return;
    const inner = chosenTask ? card.current?.querySelector(`[data-task="${chosenTask}"]`) : null;
    (inner ?? card.current)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    // The tick alone says that it was chosen anew.
  }, [tick]);

  return (
    <section ref={card} className={`unit${chosen && !chosenTask ? ' unit-chosen' : ''}`} aria-label={unit.name}>
      <header className="unit-head">
        <button type="button" className="unit-name" onClick={() => onSelect({ unitId: unit.id, taskId: null })}>
          {unit.heading || unit.name}
        </button>
        <span className="row">
          {unit.group ? <Tag color="blue">Nhóm đơn vị</Tag> : null}
          {unit.requested ? <Tag>Đề nghị phối hợp</Tag> : null}
          {unresolved ? <Tag color="red">Chưa xác định đơn vị</Tag> : null}
        </span>
      </header>
      <div className="unit-bodies">
        {unit.bodies.map((body, position) => (
          <BodySelect
            key={`${body.name}-${position}`}
            unitId={unit.id}
            position={position}
            body={body}
            registry={registry}
            mayEdit={mayEdit}
            edit={edit}
          />
        ))}
        {mayEdit ? (
          <Checkbox checked={unit.requested} onChange={({ target }) => edit(setRequested(unit.id, target.checked))}>
            Không trực thuộc UBND: dùng lời “Đề nghị”, không báo vượt cấp
          </Checkbox>
        ) : null}
      </div>
      <ol className="tasks">
        {unit.tasks.map((task, position) => (
          <TaskItem
            key={task.id}
            unitId={unit.id}
            task={task}
            last={position === unit.tasks.length - 1}
            content={content}
            mayEdit={mayEdit}
            edit={edit}
            chosen={chosenTask === task.id}
            onSelect={onSelect}
            onShowSource={onShowSource}
          />
        ))}
      </ol>
      {unit.tasks.length === 0 ? (
        <p className="soft">Đơn vị này chưa có nhiệm vụ nên sẽ không được giao việc.</p>
      ) : null}
      {mayEdit ? (
        <Button size="small" type="dashed" onClick={() => setAdding(true)}>
          Thêm nhiệm vụ
        </Button>
      ) : null}
      {adding ? (
        <TaskDialog
          title={`Thêm nhiệm vụ cho ${unit.name}`}
          task={EMPTY_TASK}
          content={content}
          onClose={() => setAdding(false)}
          onSave={(change) => edit(addTask(unit.id, { ...EMPTY_TASK, ...change }))}
        />
      ) : null}
    </section>
  );
}
