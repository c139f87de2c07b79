import { Button, Select } from 'antd';
import { useState } from 'react';
import { useMay } from '../../../api/session.js';
import type { DraftBody } from '../../../api/types.js';
import { NewUnitDialog } from '../../units/new-unit-dialog.js';
import { setBody, splitBody } from '../edits/unit-edits.js';
import { useReview } from '../review/review-context.js';
import { GroupMembers } from './group-members.js';
import { groupOf, splitCandidates } from './registry-look-up.js';
import { expanded, searchUnits, unitOptions } from './unit-options.js';

interface BodySelectProps {
  unitId: string;
  position: number;
  body: DraftBody;
  /** Takes this name out of the heading; null where it is the only one. */
  onRemove: (() => void) | null;
}

/** Which units of the registry a name of the plan stands for: chosen by a person, suggestions first, the bodies of a group by check boxes. */
export function BodySelect({ unitId, position, body, onRemove }: BodySelectProps) {
  const may = useMay();
  const { registry, edit } = useReview();
  const [creating, setCreating] = useState(false);
  const choose = (ids: string[]): void => edit(setBody(unitId, position, { unitIds: expanded(ids, registry) }));
  const group = groupOf(body.unitIds, registry);
  return (
    <div className="body-select">
      <span className="body-name">
        “{body.name}” là
        {onRemove ? (
          <Button size="small" type="link" onClick={onRemove}>
            Bỏ tên này
          </Button>
        ) : null}
      </span>
      {group ? (
        <GroupMembers group={group} chosen={body.unitIds} onChange={choose} />
      ) : (
        <Select
          mode="multiple"
          size="small"
          className="wide"
          aria-label={`Đơn vị trong danh mục ứng với ${body.name}`}
          status={body.unitIds.length === 0 ? 'error' : ''}
          placeholder="Chọn đơn vị trong danh mục"
          value={body.unitIds}
          onChange={choose}
          showSearch={searchUnits}
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
      )}
      {body.unitIds.length === 0 ? <Offers unitId={unitId} position={position} body={body} /> : null}
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

/** More suggestions than these confuse. */
const MOST_SUGGESTIONS = 3;

/** What an unresolved name may be, each taken with a click: suggestions of the reader, or the several bodies it joins. */
export function Offers({ unitId, position, body }: Omit<BodySelectProps, 'onRemove'>) {
  const { registry, edit } = useReview();
  const nameOf = (id: string): string => registry.find((unit) => unit.id === id)?.name ?? id;
  const parts = splitCandidates(body.name, registry);
  if (body.suggestions.length === 0 && parts.length === 0) return null;
  return (
    <div className="row small offers">
      {body.suggestions.length > 0 ? <span>Có phải là:</span> : null}
      {body.suggestions.slice(0, MOST_SUGGESTIONS).map((id) => (
        <Button key={id} size="small" onClick={() => edit(setBody(unitId, position, { unitIds: [id] }))}>
          {nameOf(id)}
        </Button>
      ))}
      {body.suggestions.length > 1 ? (
        <Button size="small" onClick={() => edit(setBody(unitId, position, { unitIds: body.suggestions }))}>
          Cả {body.suggestions.length} đơn vị gợi ý
        </Button>
      ) : null}
      {parts.length > 0 ? (
        <Button size="small" onClick={() => edit(splitBody(unitId, position, parts))}>
          Tách thành: {parts.map(({ name }) => name).join(' | ')}
        </Button>
      ) : null}
    </div>
  );
}
