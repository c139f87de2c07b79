import { Button } from 'antd';
import { useState } from 'react';
import type { DraftContent } from '../../../api/types.js';
import { Block } from '../../../components/page.js';
import { addUnit } from '../edits/unit-edits.js';
import { useReview } from '../review/review-context.js';
import { AddUnitDialog } from './add-unit-dialog.js';
import { UnitCard } from './unit-card.js';

interface UnitsPanelProps {
  content: DraftContent;
  chosen: string | null;
  opened: string | null;
}

/** The units of the plan and their tasks, in the order of the text. */
export function UnitsPanel({ content, chosen, opened }: UnitsPanelProps) {
  const { registry, mayEdit, edit } = useReview();
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
          <UnitCard key={unit.id} unit={unit} content={content} chosen={chosen} opened={opened} />
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
