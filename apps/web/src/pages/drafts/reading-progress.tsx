import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled, LoadingOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMay } from '../../api/session.js';
import type { DraftRow } from '../../api/types.js';
import { useProgress, type Step } from '../../api/use-progress.js';
import { draftPath } from '../../routes.js';
import { CancelReading, ReadAgain } from './reading-acts.js';
import './reading.css';

const END: readonly string[] = ['ready', 'failed', 'issued'];

const NAMES: Record<string, string> = {
  received: 'Đã nhận tệp',
  reading: 'Đã mở tệp',
  sections: 'Đã nhận ra các mục',
  matched: 'Đã đối chiếu với danh mục đơn vị',
  ready: 'Đọc xong, chờ rà soát',
};

interface ReadingProgressProps {
  draftId: string;
  fileName: string;
  /** The draft in the list, where it is known: tells the end of a reading that is not followed step by step. */
  row?: DraftRow | undefined;
  /** Follow it step by step; only some are, for a browser opens few connections to one server. */
  live: boolean;
  /** Offer the way to the review once it is read. */
  link?: boolean;
  /** The way to the review takes the focus, so that Enter goes on. */
  focus?: boolean;
}

const number = (step: Step | undefined, key: string): number | null => {
  const value = step?.detail[key];
  return value === undefined || value === null ? null : Number(value);
};
const text = (step: Step, key: string): string => String(step.detail[key] ?? '');

/** A file being read, as it happens: the steps, pages of a scan, and the units one by one with the number of their tasks. */
export function ReadingProgress({ draftId, fileName, row, live, link = true, focus = false }: ReadingProgressProps) {
  const queries = useQueryClient();
  const may = useMay();
  const [run, setRun] = useState(0);
  const [following, setFollowing] = useState(false);
  const { steps, broken } = useProgress({ draftId, until: END, on: live || following, run });
  const last = steps.at(-1);
  const heard = last !== undefined && END.includes(last.step);
  // The list may know of the end before the last steps have arrived: they are waited for.
  useEffect(() => setFollowing(last !== undefined && !heard), [last, heard]);
  useEffect(() => {
    if (heard) void queries.invalidateQueries({ queryKey: ['drafts'] });
  }, [heard, queries]);
  const ready = heard ? last.step === 'ready' : row?.status === 'ready';
  const failure =
    heard && last.step === 'failed' ? text(last, 'message') : row?.status === 'failed' ? row.failure?.message : null;
  const failed = failure !== null && failure !== undefined && !(live && last !== undefined && !heard);
  const units = steps.filter((step) => step.step === 'units' && text(step, 'name') !== '');

  return (
    <div className="reading" role="status" aria-live="polite" aria-label={fileName}>
      <div className="row-between">
        <b className="reading-name grow">{fileName}</b>
        {ready || failed ? null : <Now steps={steps} broken={broken} />}
        {!ready && !failed && may('draft.upload') ? <CancelReading draftId={draftId} /> : null}
      </div>
      {ready || failed ? null : <Pages step={steps.find(({ step }) => step === 'pages')} />}
      <ol className="reading-steps">
        {steps
          .filter((step) => NAMES[step.step] !== undefined)
          .map((step) => (
            <li key={step.id}>
              <CheckCircleFilled className="reading-ok" aria-hidden /> {NAMES[step.step]}
            </li>
          ))}
        {ready && !steps.some(({ step }) => step === 'ready') ? (
          <li>
            <CheckCircleFilled className="reading-ok" aria-hidden /> {NAMES['ready']}
            {row ? ` (${row.units} đơn vị, ${row.tasks} nhiệm vụ)` : ''}
          </li>
        ) : null}
      </ol>
      {units.length > 0 ? (
        <ul className="reading-units" aria-label="Các đơn vị đã nhận ra">
          {units.map((step) => (
            <li key={step.id}>
              {text(step, 'name')} <span className="count">{text(step, 'tasks') || 0} nhiệm vụ</span>
            </li>
          ))}
        </ul>
      ) : null}
      {failed ? (
        <div className="row-between">
          <span className="grow">
            <CloseCircleFilled className="reading-bad" aria-hidden />{' '}
            {failure || 'Chưa đọc được tệp này. Xin kiểm tra lại tệp rồi tải lên lại.'}
          </span>
          {may('draft.upload') ? <ReadAgain draftId={draftId} then={() => setRun((n) => n + 1)} /> : null}
        </div>
      ) : null}
      {ready && link ? <ToReview draftId={draftId} focus={focus} /> : null}
    </div>
  );
}

/** What is going on this moment. */
function Now({ steps, broken }: { steps: Step[]; broken: boolean }) {
  const last = steps.at(-1);
  if (broken) return <span className="soft">Đang nối lại với máy chủ…</span>;
  const waits = last === undefined || last.step === 'received' || last.step === 'waiting';
  return waits ? (
    <span className="soft">
      <ClockCircleOutlined aria-hidden /> Đang chờ đến lượt đọc
    </span>
  ) : (
    <span className="soft">
      <LoadingOutlined aria-hidden /> Đang đọc…
    </span>
  );
}

/** How far the letters of a scan are recognised. */
function Pages({ step }: { step: Step | undefined }) {
  const [page, pages] = [number(step, 'page'), number(step, 'pages')];
  if (page === null || pages === null || pages === 0) return null;
  return (
    <div className="reading-pages">
      <span className="nowrap">
        Nhận dạng chữ: trang {page}/{pages}
      </span>
      <Progress size="small" percent={Math.round((page / pages) * 100)} showInfo={false} />
    </div>
  );
}

function ToReview({ draftId, focus }: { draftId: string; focus: boolean }) {
  const navigate = useNavigate();
  return (
    <div>
      <Button type="primary" autoFocus={focus} onClick={() => void navigate(draftPath(draftId))}>
        Rà soát dự thảo
      </Button>
    </div>
  );
}
