import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { DraftContent, DraftUnit, Unit } from '../../../api/types.js';
import { newId } from '../edits/edit.js';
import { addTask } from '../edits/task-edits.js';
import { Why } from '../reasons/why.js';
import { useReview } from '../review/review-context.js';
import { taskKey, unitKey } from '../source/spots.js';
import { TaskItem } from '../tasks/task-item.js';
import { Offers } from './body-select.js';
import { UnitEditor } from './unit-editor.js';

interface UnitCardProps {
  unit: DraftUnit;
  content: DraftContent;
  /** Key of what is chosen. */
  chosen: string | null;
  /** Id of the task that is being edited. */
  opened: string | null;
}

/** A unit heading: the bodies of the registry it stands for, and its tasks. */
export function UnitCard({ unit, content, chosen, opened }: UnitCardProps) {
  const { mayEdit, edit, select, open } = useReview();
  const [editing, setEditing] = useState(false);
  const spot = unitKey(unit.id);
  const unresolved = unit.bodies.some((body) => body.unitIds.length === 0);
  const add = (): void => {
    const id = newId();
    edit(addTask(unit.id, id));
    open(id);
  };
  return (
    <section className={`unit${chosen === spot ? ' unit-chosen' : ''}`} data-spot={spot} aria-label={unit.name}>
      <header className="unit-head">
        <button type="button" className="unit-name" onClick={() => select(spot)}>
          {unit.name || unit.heading}
        </button>
        <span className="row unit-tags">
          {unit.group ? <Tag color="blue">Nhóm đơn vị</Tag> : null}
          {unit.requested ? <Tag>Đề nghị phối hợp</Tag> : null}
          {unresolved ? <Tag color="red">Chưa xác định đơn vị</Tag> : null}
          {mayEdit && !editing ? (
            <Button size="small" type="text" onClick={() => setEditing(true)}>
              Sửa đơn vị
            </Button>
          ) : null}
          <Why spot={spot} />
        </span>
      </header>
      {editing ? <UnitEditor unit={unit} onClose={() => setEditing(false)} /> : <Bodies unit={unit} />}
      <ol className="tasks">
        {unit.tasks.map((task, position) => (
          <TaskItem
            key={task.id}
            unitId={unit.id}
            task={task}
            last={position === unit.tasks.length - 1}
            chosen={chosen === taskKey(task.id)}
            editedIn={opened === task.id ? content : null}
          />
        ))}
      </ol>
      {unit.tasks.length === 0 ? (
        <p className="soft">Đơn vị này chưa có nhiệm vụ nên sẽ không được giao việc.</p>
      ) : null}
      {mayEdit ? (
        <Button size="small" type="dashed" onClick={add}>
          Thêm nhiệm vụ
        </Button>
      ) : null}
    </section>
  );
}

/** More names than these are counted. */
const MOST_NAMES = 3;

/** Who gets the tasks, in a line for each name of the heading; an unresolved one with what it may be. */
function Bodies({ unit }: { unit: DraftUnit }) {
  const { registry, mayEdit } = useReview();
  return (
    <div className="unit-bodies">
      {unit.bodies.map((body, position) =>
        body.unitIds.length > 0 ? (
          <div key={position} className="small">
            <span className="soft">
              {unit.bodies.length > 1 || unit.name !== body.name ? `${body.name} → ` : 'Giao cho: '}
            </span>
            {namesOf(body.unitIds, registry)}
          </div>
        ) : (
          <div key={position} className="small">
            <span className="overdue-text">“{body.name}” chưa có trong danh mục.</span>
            {mayEdit ? <Offers unitId={unit.id} position={position} body={body} /> : null}
          </div>
        ),
      )}
    </div>
  );
}

function namesOf(ids: readonly string[], registry: readonly Unit[]): string {
  const names = ids.map((id) => registry.find((unit) => unit.id === id)?.name ?? id);
  const more = names.length - MOST_NAMES;
  return more > 1 ? `${names.slice(0, MOST_NAMES).join('; ')} và ${more} đơn vị nữa` : names.join('; ');
}
