import { Segmented } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useDraftPages } from '../../../api/queries.js';
import type { Draft, LineBox } from '../../../api/types.js';
import { SourcePages } from './source-pages.js';
import { SourceText } from './source-text.js';
import { lineStarts, spotAt, type Spot } from './spots.js';
import type { Selection } from './use-selection.js';
import './source.css';

export type SourceView = 'pages' | 'text';

interface SourcePanelProps {
  draft: Pick<Draft, 'id' | 'pages' | 'fileName'>;
  text: string;
  spots: Spot[];
  selection: Selection;
  /** Pages or text; grows by a keyboard shortcut from outside. */
  switchTick: number;
  onPick: (spot: Spot) => void;
}

/** What both views of the source are given. */
export interface SourceViewProps {
  text: string;
  /** Offset at which each line begins. */
  starts: number[];
  spots: Spot[];
  selection: Selection;
  /** A stretch of the source was clicked: offsets. */
  onStretch: (start: number, end: number) => void;
}

/** Until it is known where the lines stand, the pages can be read all the same. */
const NO_LINES: LineBox[] = [];

/** The source of the draft: its pages as pictures where the file has pages, and its text with line numbers. */
export function SourcePanel({ draft, text, spots, selection, switchTick, onPick }: SourcePanelProps) {
  const hasPages = (draft.pages ?? 0) > 0;
  const [view, setView] = useState<SourceView>('pages');
  const pages = useDraftPages(draft.id, hasPages);
  const starts = useMemo(() => lineStarts(text), [text]);
  useEffect(() => {
    if (switchTick > 0) setView((now) => (now === 'pages' ? 'text' : 'pages'));
  }, [switchTick]);
  const onStretch = (start: number, end: number): void => {
    const spot = spotAt(spots, start, end);
    if (spot) onPick(spot);
  };
  const shared = { text, starts, spots, selection, onStretch };
  const choice = hasPages ? (
    <Segmented<SourceView>
      size="small"
      value={view}
      onChange={setView}
      options={[
        { value: 'pages', label: 'Trang' },
        { value: 'text', label: 'Chữ' },
      ]}
    />
  ) : null;
  return hasPages && view === 'pages' ? (
    <SourcePages
      {...shared}
      draftId={draft.id}
      count={draft.pages ?? 0}
      lines={pages.data?.lines ?? NO_LINES}
      choice={choice}
    />
  ) : (
    <SourceText {...shared} choice={choice} />
  );
}
