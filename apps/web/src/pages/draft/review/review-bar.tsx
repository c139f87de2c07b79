import { DownOutlined, HistoryOutlined, QuestionCircleOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Checkbox } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { DoubtAnswer } from '../doubts/doubt-answer.js';
import { EditButtons } from '../saving/edit-buttons.js';
import { SaveStatus } from '../saving/save-status.js';
import type { Reviewing } from './use-reviewing.js';

/** Always in sight: undo, saving, the way from doubt to doubt, and (as children) issuing. */
export function ReviewBar({ reviewing, children }: { reviewing: Reviewing; children: ReactNode }) {
  const { editing, saving, mayEdit, doubts, setDialog } = reviewing;
  const bar = useHeightAs('--review-bar');
  return (
    <div ref={bar} className="review-bar" role="toolbar" aria-label="Rà soát">
      <div className="row">
        {mayEdit ? <EditButtons editing={editing} saving={saving} /> : null}
        <SaveStatus saving={saving} revision={editing.revision} />
        <span className="grow" />
        <Steps doubts={doubts} />
        <Button
          size="small"
          type="text"
          icon={<HistoryOutlined />}
          aria-label="Các bản đã lưu"
          title="Các bản đã lưu"
          onClick={() => setDialog('revisions')}
        />
        <Button
          size="small"
          type="text"
          icon={<QuestionCircleOutlined />}
          aria-label="Phím tắt"
          title="Phím tắt (?)"
          onClick={() => setDialog('keys')}
        />
        {children}
      </div>
      <Current reviewing={reviewing} />
    </div>
  );
}

/** How many doubts are still to be seen, and the way to them. */
function Steps({ doubts: { open, step } }: Pick<Reviewing, 'doubts'>) {
  return (
    <span className="row nowrap doubt-steps">
      <span className="small">{open > 0 ? `${open} điểm cần xem` : 'Đã xem hết'}</span>
      <Button
        size="small"
        icon={<UpOutlined />}
        aria-label="Điểm cần xem trước"
        title="Điểm trước (P)"
        disabled={open === 0}
        onClick={() => step(-1)}
      />
      <Button
        size="small"
        icon={<DownOutlined />}
        aria-label="Điểm cần xem kế tiếp"
        title="Điểm kế tiếp (N)"
        disabled={open === 0}
        onClick={() => step(1)}
      />
    </span>
  );
}

/** The doubt one stands at, with its answer. */
function Current({ reviewing: { doubts, editing } }: { reviewing: Reviewing }) {
  const { current, tick } = doubts;
  if (current === null) return null;
  return (
    <div className="review-doubt" role="status">
      <span className="grow">{current.message}</span>
      <DoubtAnswer doubt={current} content={editing.content} />
      {current.level === 'check' ? (
        <Checkbox checked={false} onChange={() => tick(current)}>
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
