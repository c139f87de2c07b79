import { useRef, useState, type MouseEvent } from 'react';
import { Button } from 'antd';
import type { LineBox, SourcePlace } from '../../../api/types.js';
import { boxAt } from './boxes.js';
import { useNear } from './use-near.js';

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

/** One page: its picture, fetched when it comes near, with the lines laid over it. */
export function PagePicture({ draftId, page, zoom, boxes, owned, marked, onLine }: PagePictureProps) {
  const sheet = useRef<HTMLElement>(null);
  const near = useNear(sheet);
  const [ratio, setRatio] = useState(A4);
  const [state, setState] = useState<'waiting' | 'there' | 'failed'>('waiting');
  const [tries, setTries] = useState(1);
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const box = boxAt(boxes, (event.clientX - left) / width, (event.clientY - top) / height);
    if (box) onLine(box.line);
  };
  const isMarked = ({ line }: LineBox): boolean => marked !== null && line >= marked.line && line <= marked.lineTo;
  const shown = boxes.filter((box) => owned.includes(box) || isMarked(box));
  return (
    <figure
      ref={sheet}
      className="sheet"
      data-page={page}
      style={{ width: `${zoom}%`, aspectRatio: ratio }}
      onClick={onClick}
    >
      {/* A picture that is there stays; one still on its way is let go when the page is left. */}
      {(near || state === 'there') && state !== 'failed' ? (
        <img
          src={`/api/drafts/${draftId}/pages/${page}${tries > 1 ? `?lan=${tries}` : ''}`}
          alt={`Trang ${page}`}
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
            setState('there');
            if (naturalHeight > 0) setRatio(naturalWidth / naturalHeight);
          }}
          onError={() => setState('failed')}
        />
      ) : null}
      {state === 'there' ? null : (
        <span className="sheet-note soft">
          {state === 'waiting' ? (
            `Đang mở trang ${page}…`
          ) : (
            <>
              Chưa mở được trang {page}.
              <Button
                size="small"
                onClick={() => {
                  setTries(tries + 1);
                  setState('waiting');
                }}
              >
                Thử lại
              </Button>
            </>
          )}
        </span>
      )}
      {shown.map((box, n) => (
        <span key={n} className={`sheet-line${isMarked(box) ? ' sheet-marked' : ''}`} style={styleOf(box)} />
      ))}
    </figure>
  );
}

const percent = (share: number): string => `${share * 100}%`;
const styleOf = ({ x, y, width, height }: LineBox) => ({
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});
