import { Button } from 'antd';
import { useState } from 'react';
import type { DraftContent, Unit } from '../../api/types.js';
import { Block } from '../../components/page.js';
import { AddUnitDialog } from './add-unit-dialog.js';
import { addUnit, type Edit } from './edit.js';
import { UnitCard } from './unit-card.js';
import type { Target } from './use-selection.js';

interface UnitsPanelProps {
  content: DraftContent;
  registry: Unit[];
  mayEdit: boolean;
  edit: (edit: Edit) => void;
  selected: Target | null;
  tick: number;
  onSelect: (target: Target) => void;
  onShowSource: (target: Target) => void;
}

/** The units of the plan and their tasks, in the order of the text. */
export function UnitsPanel({ content, registry, mayEdit, edit, ...selection }: UnitsPanelProps) {
  const [adding, setAdding] = useState(false);
  const kept = content.units.reduce((sum, unit) => sum + unit.tasks.filter((t) => t.droppedBecause === null).length, 0);
  return (
    <Block
      title={`Đơn vị và nhiệm vụ (${content.units.length} đơn vị, ${kept} nhiệm vụ)`}
      extra={
        mayEdit ? (
          <Button size="small" onClick={() => setAdding(true)}>
            Thêm đơn vị
          </Button>
        ) : null
      }
    >
      <div className="stack">
        {content.units.map((unit) => (
          <UnitCard
            key={unit.id}
            unit={unit}
            content={content}
            registry={registry}
            mayEdit={mayEdit}
            edit={edit}
            chosen={selection.selected?.unitId === unit.id ? selection.selected : null}
            tick={selection.tick}
            onSelect={selection.onSelect}
            onShowSource={selection.onShowSource}
          />
        ))}
      </div>
      {adding ? (
        <AddUnitDialog
          registry={registry}
          onClose={() => setAdding(false)}
          onAdd={(name, unitIds) => edit(addUnit(name, unitIds))}
        />
      ) : null}
    </Block>
  );
}
