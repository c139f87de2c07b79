import { CheckOutlined, ExclamationCircleOutlined, LoadingOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Saving } from './use-saving.js';

/** In a few words whether the edits are with the server. */
export function SaveStatus({
  saving,
  revision,
}: {
  saving: Pick<Saving, 'state' | 'problem' | 'conflict'>;
  revision: number;
}) {
  const { state, problem, conflict } = saving;
  return (
    <span className="save-status small" role="status">
      {conflict ? (
        <span className="overdue-text">
          <ExclamationCircleOutlined aria-hidden /> Chưa lưu: có bản mới của người khác{' '}
          <Button size="small" onClick={() => document.querySelector('.conflict')?.scrollIntoView({ block: 'center' })}>
            Xem cách ghép
          </Button>
        </span>
      ) : problem !== null ? (
        <span className="overdue-text">
          <ExclamationCircleOutlined aria-hidden /> Chưa lưu. {problem}
        </span>
      ) : state === 'saved' ? (
        <span className="soft">
          <CheckOutlined aria-hidden /> Đã lưu bản {revision}
        </span>
      ) : state === 'saving' ? (
        <span className="soft">
          <LoadingOutlined aria-hidden /> Đang lưu…
        </span>
      ) : (
        <span className="soft">Chưa lưu, sẽ tự lưu</span>
      )}
    </span>
  );
}
