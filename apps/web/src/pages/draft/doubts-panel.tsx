import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Block } from '../../components/page.js';
import type { Doubt } from './issues.js';

const LEVELS: Record<Doubt['level'], { text: string; colour: string }> = {
  blocking: { text: 'Phải xử lý', colour: 'red' },
  check: { text: 'Nên xem lại', colour: 'orange' },
  info: { text: 'Ghi chú', colour: 'default' },
};

/** Shown at once; the rest behind a button, so that the tasks stay in reach. */
const SHOWN = 6;

interface DoubtsPanelProps {
  doubts: Doubt[];
  /** There are edits the server has not judged yet. */
  changed: boolean;
  onGo: (doubt: Doubt) => void;
}

/** What must be answered before issuing, and what deserves a second look, each with the way to its place. */
export function DoubtsPanel({ doubts, changed, onGo }: DoubtsPanelProps) {
  const [all, setAll] = useState(false);
  const blocking = doubts.filter((doubt) => doubt.level === 'blocking').length;
  const shown = all ? doubts : doubts.slice(0, Math.max(SHOWN, blocking));
  const title =
    blocking > 0
      ? `Còn ${blocking} việc phải xử lý trước khi ban hành`
      : 'Không còn việc phải xử lý trước khi ban hành';
  return (
    <Block title={title} extra={changed ? <span className="soft small">Lưu để kiểm tra lại danh sách này</span> : null}>
      {shown.length === 0 ? <p className="soft">Phần mềm không có điểm nào chưa chắc chắn.</p> : null}
      <ul className="doubts">
        {shown.map((doubt) => (
          <li key={doubt.key}>
            <Tag color={LEVELS[doubt.level].colour}>{LEVELS[doubt.level].text}</Tag>
            <span className="grow">{doubt.message}</span>
            {(doubt.target ?? doubt.place) ? (
              <Button size="small" onClick={() => onGo(doubt)}>
                Xem
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {doubts.length > shown.length ? (
        <Button type="link" onClick={() => setAll(true)}>
          Xem thêm {doubts.length - shown.length} điểm
        </Button>
      ) : null}
    </Block>
  );
}
