import { useState, type MouseEvent } from 'react';
import type { LineBox, SourcePlace } from '../../../api/types.js';
import { boxAt } from './boxes.js';

interface PagePictureProps {
  draftId: string;
  page: number;
  /** Width in percent of the panel. */
  zoom: number;
  boxes: LineBox[];
  /** The boxes something was read from. */
  owned: LineBox[];
  marked: SourcePlace | null;
  onLine: (line: number) => void;
}

/** Width by height of an A4 sheet, until the picture is there. */
const A4 = 210 / 297;

const percent = (share: number): string => `${share * 100}%`;

/** One page: its picture, fetched when it comes near, with the lines laid over it. */
export function PagePicture({ draftId, page, zoom, boxes, owned, marked, onLine }: PagePictureProps) {
  const [ratio, setRatio] = useState(A4);
  const [failed, setFailed] = useState(0);
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const box = boxAt(boxes, (event.clientX - left) / width, (event.clientY - top) / height);
    if (box) onLine(box.line);
  };
  const isMarked = ({ line }: LineBox): boolean => marked !== null && line >= marked.line && line <= marked.lineTo;
  return (
    <figure className="sheet" data-page={page} style={{ width: `${zoom}%`, aspectRatio: ratio }} onClick={onClick}>
      <img
        src={`/api/drafts/${draftId}/pages/${page}${failed > 0 ? `?lan=${failed}` : ''}`}
        alt={`Trang ${page}`}
        loading="lazy"
        draggable={false}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
          if (naturalHeight > 0) setRatio(naturalWidth / naturalHeight);
        }}
        onError={() => setFailed((times) => (times < 3 ? times + 1 : times))}
      />
      {owned.map((box, n) => (
        <span
          key={n}
          className={`sheet-line${isMarked(box) ? ' sheet-marked' : ''}`}
          style={{ left: percent(box.x), top: percent(box.y), width: percent(box.width), height: percent(box.height) }}
        />
      ))}
      {boxes.map((box, n) =>
        isMarked(box) && !owned.includes(box) ? (
          <span
            key={`m${n}`}
            className="sheet-line sheet-marked"
            style={{
              left: percent(box.x),
              top: percent(box.y),
              width: percent(box.width),
              height: percent(box.height),
            }}
          />
        ) : null,
      )}
    </figure>
  );
}
