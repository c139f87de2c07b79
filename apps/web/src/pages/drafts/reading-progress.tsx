import { CheckCircleFilled, CloseCircleFilled, LoadingOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useProgress, type Step } from '../../api/use-progress.js';
import { draftPath } from '../../routes.js';
import './reading.css';

const END: readonly string[] = ['ready', 'failed', 'issued'];

const NAMES: Record<string, string> = {
  received: 'Đã nhận tệp',
  reading: 'Đang đọc nội dung',
  sections: 'Đã nhận ra các mục',
  units: 'Tách nhiệm vụ theo đơn vị',
  matched: 'Đã đối chiếu với danh mục đơn vị',
  ready: 'Đọc xong, chờ rà soát',
};

const text = (step: Step, key: string): string | null => {
  const value = step.detail[key];
  return value === undefined || value === null ? null : String(value);
};

/** A file being read, as it happens: the steps, and the units one by one with the number of their tasks. */
export function ReadingProgress({
  draftId,
  fileName,
  link = true,
}: {
  draftId: string;
  fileName: string;
  link?: boolean;
}) {
  const queries = useQueryClient();
  const { steps, broken } = useProgress({ draftId, until: END, on: true });
  const last = steps.at(-1);
  const over = last !== undefined && END.includes(last.step);
  useEffect(() => {
    if (over) void queries.invalidateQueries({ queryKey: ['drafts'] });
  }, [over, queries]);
  const units = steps.filter((step) => step.step === 'units' && text(step, 'name') !== null);
  const others = steps.filter((step) => step.step !== 'units' && step.step !== 'failed');
  const failed = steps.find((step) => step.step === 'failed');

  return (
    <div className="reading" role="status" aria-live="polite">
      <div className="row-between">
        <b className="reading-name">{fileName}</b>
        {over ? null : (
          <span className="soft">
            <LoadingOutlined aria-hidden /> {broken ? 'Đang nối lại với máy chủ…' : 'Đang đọc…'}
          </span>
        )}
      </div>
      <ol className="reading-steps">
        {others.map((step) => (
          <li key={step.id}>
            <CheckCircleFilled className="reading-ok" aria-hidden /> {NAMES[step.step] ?? step.step}
          </li>
        ))}
        {failed ? (
          <li>
            <CloseCircleFilled className="reading-bad" aria-hidden /> Chưa đọc được tệp này
          </li>
        ) : null}
      </ol>
      {units.length > 0 ? (
        <ul className="reading-units" aria-label="Các đơn vị đã nhận ra">
          {units.map((step) => (
            <li key={step.id}>
              {text(step, 'name')} <span className="count">{text(step, 'tasks') ?? 0} nhiệm vụ</span>
            </li>
          ))}
        </ul>
      ) : null}
      {failed ? (
        <Alert type="error" showIcon title={text(failed, 'message') ?? 'Xin kiểm tra lại tệp rồi tải lên lại.'} />
      ) : null}
      {last?.step === 'ready' && link ? (
        <Link to={draftPath(draftId)}>
          <Button type="primary">Rà soát dự thảo</Button>
        </Link>
      ) : null}
    </div>
  );
}
