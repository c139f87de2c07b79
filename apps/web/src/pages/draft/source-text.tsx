import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { SourcePlace } from '../../api/types.js';

/** A stretch of lines that belongs to a task, target or heading. */
export interface Anchor {
  key: string;
  place: SourcePlace;
}

interface SourceTextProps {
  text: string;
  /** What lines belong to; where stretches overlap the later one wins. */
  anchors: Anchor[];
  marked: SourcePlace | null;
  /** Changes whenever the marked lines are to be scrolled to. */
  scrollTick: number;
  onChosen: (key: string) => void;
}

/** The text as read, with line numbers; a click on a line leads to the task it became. Arrow keys go from task to task. */
export function SourceText({ text, anchors, marked, scrollTick, onChosen }: SourceTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => text.split('\n'), [text]);
  const owners = useMemo(() => ownersOf(anchors), [anchors]);
  const line = marked?.line ?? null;

  useEffect(() => {
    if (line === null) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-line="${line}"]`);
    if (row && box.current)
      box.current.scrollTo({ top: row.offsetTop - box.current.clientHeight / 3, behavior: 'smooth' });
  }, [line, scrollTick]);

  const onKey = (event: KeyboardEvent): void => {
    const forward = event.key === 'ArrowDown';
    if (!forward && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const ordered = [...anchors].sort((a, b) => a.place.line - b.place.line);
    const at = marked ? ordered.findIndex(({ place }) => place.line === marked.line) : -1;
    const next = ordered[forward ? at + 1 : Math.max(0, at - 1)];
    if (next) onChosen(next.key);
  };

  return (
    <div
      ref={box}
      className="source"
      role="region"
      aria-label="Văn bản gốc. Dùng phím mũi tên lên, xuống để đi qua các nhiệm vụ."
      tabIndex={0}
      onKeyDown={onKey}
    >
      {lines.map((content, index) => {
        const number = index + 1;
        const owner = owners.get(number);
        const isMarked = marked !== null && number >= marked.line && number <= marked.lineTo;
        return (
          <div
            key={number}
            data-line={number}
            className={`source-line${owner ? ' source-owned' : ''}${isMarked ? ' source-marked' : ''}`}
            onClick={owner ? () => onChosen(owner) : undefined}
          >
            <span className="source-number" aria-hidden>
              {number}
            </span>
            <span className="source-words">{content || '\u00a0'}</span>
          </div>
        );
      })}
    </div>
  );
}

function ownersOf(anchors: Anchor[]): Map<number, string> {
  const owners = new Map<number, string>();
  for (const { key, place } of anchors) {
    for (let line = place.line; line <= place.lineTo; line++) owners.set(line, key);
  }
  return owners;
}
