import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, InputNumber } from 'antd';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { LineBox } from '../../../api/types.js';
import { boxesByPage } from './boxes.js';
import { PagePicture } from './page-picture.js';
import { scrollTo } from './scroll-to.js';
import type { SourceViewProps } from './source-panel.js';
import { SourceTools } from './source-tools.js';
import { spotAt } from './spots.js';
import { useWalk } from './use-walk.js';

interface SourcePagesProps extends SourceViewProps {
  draftId: string;
  count: number;
  lines: LineBox[];
  choice: ReactNode;
}

/** Widths of a page in percent of the panel. */
const ZOOMS = [60, 80, 100, 130, 170, 220, 300];
const NONE: LineBox[] = [];

/** The pages of the file as pictures, with the lines of what is chosen marked; a click on a line leads to what was read from it. */
export function SourcePages({
  draftId,
  count,
  lines,
  text,
  starts,
  spots,
  selection,
  onStretch,
  choice,
}: SourcePagesProps) {
  const box = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(100);
  const [page, setPage] = useState(1);
  const byPage = useMemo(() => boxesByPage(lines), [lines]);
  const owned = useMemo(() => {
    const isOwned = ({ line }: LineBox): boolean => {
      const start = starts[line - 1] ?? 0;
      return spotAt(spots, start, (starts[line] ?? text.length + 1) - 1) !== null;
    };
    return new Map([...byPage].map(([number, boxes]) => [number, boxes.filter(isOwned)]));
  }, [byPage, starts, spots, text]);
  const { place, tick, from } = selection;

  const sheetOf = (number: number): HTMLElement | null =>
    box.current?.querySelector<HTMLElement>(`[data-page="${number}"]`) ?? null;
  const goTo = (number: number): void => {
    box.current?.scrollTo({ top: (sheetOf(number)?.offsetTop ?? 0) - 10 });
  };
  useEffect(() => {
    if (place === null) return;
    const first = lines.find(({ line }) => line === place.line);
    const sheet = sheetOf(first?.page ?? place.page ?? 0);
    if (sheet && box.current) {
      scrollTo(box.current, sheet.offsetTop + (first?.y ?? 0) * sheet.offsetHeight, from === 'source');
    }
    // The lines of a file never change; a choice is gone to once.
  }, [place, tick, from]);

  const onScroll = (): void => {
    const scroll = box.current;
    if (!scroll) return;
    const sheets = [...scroll.querySelectorAll<HTMLElement>('[data-page]')];
    const seen = sheets.findLast((sheet) => sheet.offsetTop <= scroll.scrollTop + scroll.clientHeight / 3);
    setPage(Number(seen?.dataset['page'] ?? 1));
  };
  const onLine = (line: number): void => onStretch(starts[line - 1] ?? 0, (starts[line] ?? text.length + 1) - 1);
  const step = (by: 1 | -1): void => setZoom((now) => ZOOMS[ZOOMS.indexOf(now) + by] ?? now);
  const onKeyDown = useWalk(spots, selection, onStretch);

  return (
    <div className="source">
      <SourceTools choice={choice}>
        <span className="source-jump">
          <InputNumber
            size="small"
            min={1}
            max={count}
            precision={0}
            value={page}
            aria-label="Đến trang"
            onChange={(number) => (number === null ? undefined : goTo(number))}
          />
          <span className="nowrap">/ {count}</span>
        </span>
        <span className="nowrap">
          <Button
            size="small"
            icon={<MinusOutlined />}
            aria-label="Thu nhỏ trang"
            disabled={zoom === ZOOMS[0]}
            onClick={() => step(-1)}
          />
          <Button
            size="small"
            icon={<PlusOutlined />}
            aria-label="Phóng to trang"
            disabled={zoom === ZOOMS.at(-1)}
            onClick={() => step(1)}
          />
        </span>
      </SourceTools>
      <div
        ref={box}
        className="source-scroll source-sheets"
        role="region"
        aria-label="Các trang của văn bản gốc. Dùng phím mũi tên lên, xuống để đi qua các nhiệm vụ."
        tabIndex={0}
        onKeyDown={onKeyDown}
        onScroll={onScroll}
      >
        {Array.from({ length: count }, (_, n) => n + 1).map((number) => (
          <PagePicture
            key={number}
            draftId={draftId}
            page={number}
            zoom={zoom}
            boxes={byPage.get(number) ?? NONE}
            owned={owned.get(number) ?? NONE}
            marked={place}
            onLine={onLine}
          />
        ))}
      </div>
    </div>
  );
}
