import { Button, Checkbox, Input, Select } from 'antd';
import type { DraftUnit } from '../../../api/types.js';
import { addBody, removeBody, renameUnit, setRequested, splitUnit } from '../edits/unit-edits.js';
import { inUnit } from '../edits/edit.js';
import { useReview } from '../review/review-context.js';
import { BodySelect } from './body-select.js';
import { lookUp } from './registry-look-up.js';
import { expanded, searchUnits, unitOptions } from './unit-options.js';

/** A unit heading being edited: its name, the bodies it stands for, whether it is requested; every change takes effect at once. */
export function UnitEditor({ unit, onClose }: { unit: DraftUnit; onClose: () => void }) {
  const { registry, edit, pause } = useReview();
  const add = (id: string): void => {
    const known = registry.find((entry) => entry.id === id);
    if (known) edit(addBody(unit.id, { name: known.name, unitIds: expanded([id], registry), suggestions: [] }));
  };
  return (
    <div className="unit-editor">
      <label>
        <span className="body-name">Tên đơn vị trong dự thảo</span>
        <Input
          size="small"
          maxLength={500}
          value={unit.name}
          status={unit.name.trim() === '' ? 'error' : ''}
          onChange={({ target }) =>
            edit(
              inUnit(unit.id, (known) => ({ ...known, name: target.value })),
              `name ${unit.id}`,
            )
          }
          onBlur={() => {
            const [only] = unit.bodies;
            if (unit.bodies.length === 1 && only?.name !== unit.name && only?.unitIds.length === 0)
              edit(
                renameUnit(unit.id, unit.name, (name) => lookUp(name, registry)),
                `name ${unit.id}`,
              );
            pause();
          }}
        />
      </label>
      {unit.bodies.map((body, position) => (
        <BodySelect
          key={`${body.name}-${position}`}
          unitId={unit.id}
          position={position}
          body={body}
          onRemove={unit.bodies.length > 1 ? () => edit(removeBody(unit.id, position)) : null}
        />
      ))}
      <Select<string>
        size="small"
        aria-label="Thêm đơn vị cùng thực hiện"
        placeholder="Thêm đơn vị cùng thực hiện"
        value={null}
        onChange={add}
        showSearch={searchUnits}
        options={unitOptions(registry, [])}
      />
      <Checkbox checked={unit.requested} onChange={({ target }) => edit(setRequested(unit.id, target.checked))}>
        Không trực thuộc UBND: dùng lời “Đề nghị”, không báo vượt cấp
      </Checkbox>
      <div className="row">
        <Button size="small" type="primary" onClick={onClose}>
          Xong
        </Button>
        {unit.bodies.length > 1 ? (
          <Button size="small" onClick={() => edit(splitUnit(unit.id))}>
            Tách mỗi đơn vị một mục riêng
          </Button>
        ) : null}
      </div>
    </div>
  );
}
