import {
  DownOutlined,
  HistoryOutlined,
  QuestionCircleOutlined,
  RedoOutlined,
  UndoOutlined,
  UpOutlined,
} from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import type { DraftContent } from '../../../api/types.js';
import { DoubtAnswer } from '../doubts/doubt-answer.js';
import type { Doubt } from '../doubts/doubts.js';
import { SaveStatus } from '../saving/save-status.js';
import type { Editing } from '../saving/use-editing.js';
import type { Saving } from '../saving/use-saving.js';

interface ReviewBarProps {
  editing: Editing;
  saving: Saving;
  mayEdit: boolean;
  content: DraftContent;
  /** The doubt one stands at, and how many are still to be seen. */
  current: Doubt | null;
  open: number;
  onStep: (step: 1 | -1) => void;
  onSeen: (doubt: Doubt) => void;
  onHelp: () => void;
  onRevisions: () => void;
  /** The button that issues. */
  children: ReactNode;
}

/** Always in sight: undo, saving, the way from doubt to doubt, and issuing. */
export function ReviewBar(props: ReviewBarProps) {
  const { editing, saving, mayEdit, current, open, onStep, onHelp, onRevisions, children } = props;
  const bar = useHeightAs('--review-bar');
  return (
    <div ref={bar} className="review-bar" role="toolbar" aria-label="Rà soát">
      <div className="row">
        {mayEdit ? (
          <>
            <Button
              size="small"
              icon={<UndoOutlined />}
              aria-label="Hoàn tác"
              title="Hoàn tác (Ctrl+Z)"
              disabled={!editing.mayUndo}
              onClick={editing.undo}
            />
            <Button
              size="small"
              icon={<RedoOutlined />}
              aria-label="Làm lại"
              title="Làm lại (Ctrl+Y)"
              disabled={!editing.mayRedo}
              onClick={editing.redo}
            />
            <Button
              size="small"
              title="Lưu ngay (Ctrl+S)"
              disabled={!editing.changed}
              loading={saving.state === 'saving'}
              onClick={() => void saving.save()}
            >
              Lưu
            </Button>
          </>
        ) : null}
        <SaveStatus saving={saving} revision={editing.revision} />
        <span className="grow" />
        <span className="row nowrap doubt-steps">
          <span className="small">{open > 0 ? `${open} điểm cần xem` : 'Đã xem hết'}</span>
          <Button
            size="small"
            icon={<UpOutlined />}
            aria-label="Điểm cần xem trước"
            title="Điểm trước (P)"
            disabled={open === 0}
            onClick={() => onStep(-1)}
          />
          <Button
            size="small"
            icon={<DownOutlined />}
            aria-label="Điểm cần xem kế tiếp"
            title="Điểm kế tiếp (N)"
            disabled={open === 0}
            onClick={() => onStep(1)}
          />
        </span>
        <Button
          size="small"
          type="text"
          icon={<HistoryOutlined />}
          aria-label="Các bản đã lưu"
          title="Các bản đã lưu"
          onClick={onRevisions}
        />
        <Button
          size="small"
          type="text"
          icon={<QuestionCircleOutlined />}
          aria-label="Phím tắt"
          title="Phím tắt (?)"
          onClick={onHelp}
        />
        {children}
      </div>
      {current ? <Current {...props} current={current} /> : null}
    </div>
  );
}

function Current({ current, content, onSeen }: ReviewBarProps & { current: Doubt }) {
  return (
    <div className="review-doubt" role="status">
      <span className="grow">{current.message}</span>
      <DoubtAnswer doubt={current} content={content} />
      {current.level === 'check' ? (
        <Checkbox checked={false} onChange={() => onSeen(current)}>
          Đã xem
        </Checkbox>
      ) : null}
    </div>
  );
}

/** Keeps the height of an element as a CSS length of its parent, for what has to stand below it. */
function useHeightAs(variable: string) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      element.parentElement?.style.setProperty(variable, `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [variable]);
  return bar;
}
