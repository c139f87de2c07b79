import { Button, Select } from 'antd';
import { useState } from 'react';
import { useMay } from '../../api/session.js';
import type { DraftBody, Unit } from '../../api/types.js';
import { nameMatches } from '../../components/fold-name.js';
import { NewUnitDialog } from '../units/new-unit-dialog.js';
import { type Edit, setBody } from './edit.js';

interface BodySelectProps {
  unitId: string;
  position: number;
  body: DraftBody;
  registry: Unit[];
  mayEdit: boolean;
  edit: (edit: Edit) => void;
}

/** A group of the registry stands for its members: what is chosen are always bodies. */
function expanded(ids: string[], registry: Unit[]): string[] {
  const bodies = ids.flatMap((id) => {
    const unit = registry.find((known) => known.id === id);
    return unit?.kind === 'group' ? unit.memberIds : [id];
  });
  return [...new Set(bodies)];
}

/** The choices: what the reader suggests first, then groups, then every body. */
export function unitOptions(registry: Unit[], suggestions: string[]) {
  const active = registry.filter((unit) => unit.active);
  const option = ({ id, name, kind, memberIds }: Unit) => ({
    value: id,
    label: kind === 'group' ? `${name} (nhóm ${memberIds.length} đơn vị)` : name,
  });
  const suggested = active.filter((unit) => suggestions.includes(unit.id));
  const rest = active.filter((unit) => !suggestions.includes(unit.id));
  return [
    { label: 'Gợi ý', options: suggested.map(option) },
    { label: 'Nhóm đơn vị', options: rest.filter((unit) => unit.kind === 'group').map(option) },
    { label: 'Đơn vị', options: rest.filter((unit) => unit.kind === 'body').map(option) },
  ].filter((group) => group.options.length > 0);
}

/** Which units of the registry a name of the plan stands for; chosen by a person, suggestions first. */
export function BodySelect({ unitId, position, body, registry, mayEdit, edit }: BodySelectProps) {
  const may = useMay();
  const [creating, setCreating] = useState(false);
  const names = new Map(registry.map((unit) => [unit.id, unit.name]));
  const choose = (ids: string[]): void => edit(setBody(unitId, position, { unitIds: expanded(ids, registry) }));
  if (!mayEdit) {
    return (
      <div>
        <b>{body.name}</b>: {body.unitIds.map((id) => names.get(id) ?? id).join('; ') || 'chưa xác định'}
      </div>
    );
  }
  return (
    <div className="body-select">
      <span className="body-name">“{body.name}” là</span>
      <Select
        mode="multiple"
        className="wide"
        aria-label={`Đơn vị trong danh mục ứng với ${body.name}`}
        status={body.unitIds.length === 0 ? 'error' : ''}
        placeholder="Chọn đơn vị trong danh mục"
        value={body.unitIds}
        onChange={choose}
        showSearch={{ filterOption: (typed, option) => nameMatches(typed, String(option?.label ?? '')) }}
        options={unitOptions(registry, body.suggestions)}
        notFoundContent="Không có đơn vị nào khớp"
        popupRender={(menu) => (
          <>
            {menu}
            {may('units.edit') ? (
              <Button type="link" onMouseDown={(event) => event.preventDefault()} onClick={() => setCreating(true)}>
                Tạo đơn vị mới trong danh mục
              </Button>
            ) : null}
          </>
        )}
      />
      {body.unitIds.length === 0 && body.suggestions.length > 0 ? (
        <div className="row small">
          Có phải là:
          {body.suggestions.slice(0, 3).map((id) => (
            <Button key={id} size="small" onClick={() => choose([id])}>
              {names.get(id) ?? id}
            </Button>
          ))}
        </div>
      ) : null}
      {creating ? (
        <NewUnitDialog
          name={body.name}
          onClose={() => setCreating(false)}
          onCreated={(unit) => choose([...body.unitIds, unit.id])}
        />
      ) : null}
    </div>
  );
}
