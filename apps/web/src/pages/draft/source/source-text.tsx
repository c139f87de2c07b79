import { memo, useEffect, useMemo, useRef, type MouseEvent, type ReactNode } from 'react';
import type { SourceViewProps } from './source-panel.js';
import { SourceTools } from './source-tools.js';
import { scrollTo } from './scroll-to.js';
import { spotAt } from './spots.js';
import { useWalk } from './use-walk.js';

/** The text as read, with line numbers; a click on words leads to what was read from them. */
export function SourceText({
  text,
  starts,
  spots,
  selection,
  onStretch,
  choice,
}: SourceViewProps & { choice: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => text.split('\n'), [text]);
  const owned = useMemo(
    () =>
      lines.map(
        (line, n) => line.trim() !== '' && spotAt(spots, starts[n] ?? 0, (starts[n] ?? 0) + line.length) !== null,
      ),
    [lines, starts, spots],
  );
  const { place, tick, from } = selection;

  useEffect(() => {
    if (place === null) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-line="${place.line}"]`);
    if (row && box.current) scrollTo(box.current, row.offsetTop, from === 'source');
  }, [place, tick, from]);

  const onClick = (event: MouseEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-line]') : null;
    const chosen = getSelection();
    // Words that are being marked to be copied are not a click.
    if (!row || (chosen && !chosen.isCollapsed)) return;
    const n = Number(row.dataset['line']) - 1;
    const start = starts[n] ?? 0;
    const at = offsetIn(row, chosen);
    if (at === null) onStretch(start, start + (lines[n]?.length ?? 0));
    else onStretch(start + at, start + at + 1);
  };
  const onKeyDown = useWalk(spots, selection, onStretch);

  return (
    <div className="source">
      <SourceTools choice={choice} />
      <div
        ref={box}
        className="source-scroll"
        role="region"
        aria-label="Văn bản gốc. Dùng phím mũi tên lên, xuống để đi qua các nhiệm vụ."
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {lines.map((line, n) => {
          const start = starts[n] ?? 0;
          const shown = place !== null && n + 1 >= place.line && n + 1 <= place.lineTo;
          return (
            <Line
              key={n}
              number={n + 1}
              words={line}
              owned={owned[n] ?? false}
              from={shown ? Math.max(0, place.start - start) : null}
              to={shown ? Math.min(line.length, place.end - start) : null}
            />
          );
        })}
      </div>
    </div>
  );
}

interface LineProps {
  number: number;
  words: string;
  owned: boolean;
  /** The marked characters of the line; null = none. */
  from: number | null;
  to: number | null;
}

/** A row of a table comes as bars; a break within a cell, and a cell that goes on from above, have signs of their own. */
const ROW = /^\s*\|.*\|\s*$/u;

const Line = memo(function Line({ number, words, owned, from, to }: LineProps) {
  const marked = from !== null && to !== null && from < to;
  const newPage = words.startsWith('\f');
  return (
    <div
      data-line={number}
      className={`source-line${owned ? ' source-owned' : ''}${marked ? ' source-marked' : ''}${newPage ? ' source-new-page' : ''}`}
    >
      <span className="source-number" aria-hidden>
        {number}
      </span>
      {ROW.test(words) ? (
        <Cells words={words} marked={marked} />
      ) : (
        <Words words={words} from={marked ? from : 0} to={marked ? to : 0} />
      )}
    </div>
  );
});

/** `data-from` tells which character of the line a piece begins with, so that a click is known to the letter. */
function Words({ words, from, to }: { words: string; from: number; to: number }) {
  const pieces = [
    { at: 0, text: words.slice(0, from), mark: false },
    { at: from, text: words.slice(from, to), mark: true },
    { at: to, text: words.slice(to), mark: false },
  ].filter(({ text }) => text !== '');
  return (
    <span className="source-words">
      {pieces.length === 0 ? '\u00a0' : null}
      {pieces.map(({ at, text, mark }) =>
        mark ? (
          <mark key={at} data-from={at}>
            {text}
          </mark>
        ) : (
          <span key={at} data-from={at}>
            {text}
          </span>
        ),
      )}
    </span>
  );
}

function Cells({ words, marked }: { words: string; marked: boolean }) {
  const cells = words.trim().slice(1, -1).split('|');
  return (
    <span className={`source-words source-cells${marked ? ' source-cells-marked' : ''}`}>
      {cells.map((cell, n) => (
        <span key={n} className="source-cell">
          {cell.trim() === '^^' ? '〃' : cell.trim().replaceAll('<br>', '\n')}
        </span>
      ))}
    </span>
  );
}

/** The character of a line that was clicked; null where the browser cannot tell. */
function offsetIn(row: HTMLElement, chosen: globalThis.Selection | null): number | null {
  const node = chosen?.anchorNode ?? null;
  const piece = node?.parentElement?.closest<HTMLElement>('[data-from]');
  if (!chosen || !piece || !row.contains(piece)) return null;
  return Number(piece.dataset['from']) + chosen.anchorOffset;
}
