import { Button, Checkbox } from 'antd';
import type { Unit } from '../../../api/types.js';
import { useReview } from '../review/review-context.js';

interface GroupMembersProps {
  group: Pick<Unit, 'name' | 'memberIds'>;
  chosen: string[];
  onChange: (ids: string[]) => void;
}

/** The bodies of a group, each with a check box: the plan means all of them unless a person says otherwise. */
export function GroupMembers({ group, chosen, onChange }: GroupMembersProps) {
  const { registry } = useReview();
  const options = group.memberIds.map((id) => ({
    value: id,
    label: registry.find((unit) => unit.id === id)?.name ?? id,
  }));
  return (
    <fieldset className="group-members">
      <legend>
        {group.name}: {chosen.length}/{group.memberIds.length} đơn vị
      </legend>
      <Checkbox.Group value={chosen} options={options} onChange={onChange} />
      <div className="row">
        <Button size="small" type="link" onClick={() => onChange(group.memberIds)}>
          Chọn tất cả
        </Button>
        <Button size="small" type="link" onClick={() => onChange([])}>
          Chọn đơn vị khác
        </Button>
      </div>
    </fieldset>
  );
}
