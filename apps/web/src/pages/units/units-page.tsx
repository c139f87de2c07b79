import { Button, Input, Segmented, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useUnits } from '../../api/queries.js';
import { useMay } from '../../api/session.js';
import type { Unit } from '../../api/types.js';
import { nameMatches } from '../../components/fold-name.js';
import { Block, Page } from '../../components/page.js';
import { Nothing, StateView } from '../../components/state-view.js';
import { NewUnitDialog } from './new-unit-dialog.js';
import { UnitDrawer } from './unit-drawer.js';

type Filter = 'all' | 'silent' | 'group' | 'inactive';

const FILTERS: Record<Filter, (unit: Unit) => boolean> = {
  all: (unit) => unit.active,
  silent: (unit) => unit.active && unit.kind === 'body' && !unit.email && !unit.alternateEmail,
  group: (unit) => unit.active && unit.kind === 'group',
  inactive: (unit) => !unit.active,
};

/** Đơn vị: the registry with other names, addresses and members of groups. */
export function UnitsPage() {
  const may = useMay();
  const units = useUnits();
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [creating, setCreating] = useState(false);
  const openId = params.get('don-vi');
  const open = units.data?.find((unit) => unit.id === openId) ?? null;
  const show = (id: string | null): void => setParams(id ? { 'don-vi': id } : {}, { replace: true });
  return (
    <Page
      title="Đơn vị"
      lead="Danh mục đơn vị, tên gọi khác và địa chỉ nhận thư."
      actions={
        may('units.edit') ? (
          <Button type="primary" onClick={() => setCreating(true)}>
            Thêm đơn vị
          </Button>
        ) : null
      }
    >
      <Block
        title="Danh mục"
        extra={
          <Input.Search
            allowClear
            placeholder="Tìm theo tên, tên gọi khác"
            aria-label="Tìm đơn vị"
            style={{ maxWidth: 320 }}
            onChange={({ target }) => setTyped(target.value)}
          />
        }
      >
        <Segmented<Filter>
          className="unit-filter"
          value={filter}
          onChange={setFilter}
          options={[
            { value: 'all', label: 'Tất cả' },
            { value: 'silent', label: 'Chưa có địa chỉ' },
            { value: 'group', label: 'Nhóm' },
            { value: 'inactive', label: 'Ngừng dùng' },
          ]}
        />
        <StateView query={units}>
          {(all) => <UnitList units={all.filter(FILTERS[filter])} all={all} typed={typed} onOpen={show} />}
        </StateView>
      </Block>
      {open ? (
        <UnitDrawer key={`${open.id}-${open.version}`} unit={open} all={units.data ?? []} onClose={() => show(null)} />
      ) : null}
      {creating ? (
        <NewUnitDialog name="" onClose={() => setCreating(false)} onCreated={(unit) => show(unit.id)} />
      ) : null}
    </Page>
  );
}

interface UnitListProps {
  units: Unit[];
  all: Unit[];
  typed: string;
  onOpen: (id: string) => void;
}

function UnitList({ units, all, typed, onOpen }: UnitListProps) {
  const shown = useMemo(
    () =>
      units
        .filter((unit) =>
          [unit.name, ...unit.aliases.map(({ alias }) => alias)].some((name) => nameMatches(typed, name)),
        )
        .sort((a, b) => a.name.localeCompare(b.name, 'vi')),
    [units, typed],
  );
  if (shown.length === 0) return <Nothing text="Không có đơn vị nào khớp." />;
  return shown.map((unit) => (
    <article className="item" key={unit.id}>
      <div className="row-between">
        <button type="button" className="link-button item-title grow" onClick={() => onOpen(unit.id)}>
          {unit.name}
        </button>
        <span className="row">
          {unit.secretariat ? <Tag color="blue">Văn phòng theo dõi</Tag> : null}
          {unit.requested ? <Tag>Đề nghị phối hợp</Tag> : null}
          {unit.kind === 'group' ? <Tag color="blue">Nhóm {unit.memberIds.length} đơn vị</Tag> : null}
        </span>
      </div>
      <div className="small soft">
        {unit.kind === 'group'
          ? unit.memberIds
              .map((id) => all.find((other) => other.id === id)?.name)
              .filter(Boolean)
              .join('; ') || 'Nhóm chưa có đơn vị nào'
          : (unit.email ?? unit.alternateEmail ?? <span className="overdue-text">Chưa có địa chỉ thư điện tử</span>)}
      </div>
      {unit.aliases.length > 0 ? (
        <div className="small soft">Tên gọi khác: {unit.aliases.map(({ alias }) => alias).join('; ')}</div>
      ) : null}
    </article>
  ));
}
