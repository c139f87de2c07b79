import { Segmented } from 'antd';
import type { ReactNode } from 'react';

interface HalvesProps {
  wide: boolean;
  half: 'draft' | 'source';
  onHalf: (half: 'draft' | 'source') => void;
  source: ReactNode;
  draftSide: ReactNode;
}

/** Side by side where there is room; on a phone one behind the other. */
export function Halves({ wide, half, onHalf, source, draftSide }: HalvesProps) {
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
