import { Grid, Segmented } from 'antd';
import type { ReactNode } from 'react';
import type { Half } from './use-reviewing.js';

interface HalvesProps {
  half: Half;
  onHalf: (half: Half) => void;
  source: ReactNode;
  draftSide: ReactNode;
}

/** Side by side where there is room; on a phone one behind the other. */
export function Halves({ half, onHalf, source, draftSide }: HalvesProps) {
  const wide = Grid.useBreakpoint().lg ?? true;
  if (wide) {
    return (
      <div className="review">
        <div className="review-source">{source}</div>
        {draftSide}
      </div>
    );
  }
  return (
    <>
      <Segmented
        block
        className="review-half"
        value={half}
        onChange={onHalf}
        options={[
          { value: 'draft', label: 'Dự thảo' },
          { value: 'source', label: 'Văn bản gốc' },
        ]}
      />
      {half === 'source' ? <div className="review-source">{source}</div> : draftSide}
    </>
  );
}
