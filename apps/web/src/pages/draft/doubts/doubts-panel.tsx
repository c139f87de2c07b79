import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { DraftContent } from '../../../api/types.js';
import { Block } from '../../../components/page.js';
import { DoubtAnswer } from './doubt-answer.js';
import type { Doubt } from './doubts.js';

const GROUPS: { level: Doubt['level']; title: string }[] = [
  { level: 'answer', title: 'Cần trả lời' },
  { level: 'check', title: 'Cần xem lại' },
  { level: 'info', title: 'Để biết' },
];

/** Of a long group so many are shown at once, so that the tasks stay in reach. */
const SHOWN = 6;

interface DoubtsPanelProps {
  doubts: Doubt[];
  content: DraftContent;
  /** Key of the doubt one stands at. */
  current: string | null;
  seen: ReadonlySet<string>;
  onGo: (doubt: Doubt) => void;
  onSeen: (key: string) => void;
}

/** What must be answered before issuing and what deserves a second look, each with its reason and the way to its place. */
export function DoubtsPanel({ doubts, ...rest }: DoubtsPanelProps) {
  const asked = doubts.filter((doubt) => doubt.level === 'answer').length;
  const open = doubts.filter(({ level, key }) => level === 'check' && !rest.seen.has(key)).length;
  const title =
    asked > 0 ? `Còn ${asked} việc phải xử lý trước khi ban hành` : 'Không còn việc phải xử lý trước khi ban hành';
  return (
    <Block title={title} extra={open > 0 ? <span className="soft small">{open} điểm nên xem lại</span> : null}>
      {doubts.length === 0 ? <p className="soft">Phần mềm không có điểm nào chưa chắc chắn.</p> : null}
      {GROUPS.map(({ level, title: name }) => (
        <Group
          key={level}
          {...rest}
          name={name}
          level={level}
          doubts={doubts.filter((doubt) => doubt.level === level)}
        />
      ))}
    </Block>
  );
}

function Group({
  name,
  level,
  doubts,
  content,
  current,
  seen,
  onGo,
  onSeen,
}: DoubtsPanelProps & { name: string; level: Doubt['level'] }) {
  const [all, setAll] = useState(false);
  if (doubts.length === 0) return null;
  const most = level === 'answer' || all ? doubts.length : level === 'info' ? 0 : SHOWN;
  const shown = doubts.slice(0, most);
  return (
    <section className={`doubts doubts-${level}`} aria-label={name}>
      <h3 className="doubts-title">
        {name} <span className="count">{doubts.length}</span>
        {doubts.length > shown.length ? (
          <Button type="link" size="small" onClick={() => setAll(true)}>
            {shown.length === 0 ? 'Hiện' : `Hiện thêm ${doubts.length - shown.length} điểm`}
          </Button>
        ) : null}
      </h3>
      <ul>
        {shown.map((doubt) => (
          <li
            key={doubt.key}
            data-doubt={doubt.key}
            className={`doubt${current === doubt.key ? ' doubt-current' : ''}${seen.has(doubt.key) ? ' doubt-seen' : ''}`}
          >
            {(doubt.spot ?? doubt.place) ? (
              <button type="button" className="link-button doubt-words" onClick={() => onGo(doubt)}>
                {doubt.message}
              </button>
            ) : (
              <span className="doubt-words">{doubt.message}</span>
            )}
            <DoubtAnswer doubt={doubt} content={content} />
            {level === 'check' ? (
              <Checkbox checked={seen.has(doubt.key)} onChange={() => onSeen(doubt.key)}>
                Đã xem
              </Checkbox>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
