import { Alert, Button, Popconfirm, Radio } from 'antd';
import { useMemo, useState } from 'react';
import { useRevisions } from '../../../api/queries.js';
import type { DraftContent, TermLength } from '../../../api/types.js';
import { day, moment } from '../../../components/dates.js';
import { afterIssueText } from '../../../components/schedule-words.js';
import { TASK_ROLE_NAMES } from '../../../components/words.js';
import { mergeContents, type Clash } from './merge-contents.js';
import type { Conflict } from './use-saving.js';

interface ConflictPanelProps {
  draftId: string;
  conflict: Conflict;
  onSettle: (joined: DraftContent) => void;
}

/** Two people have edited at once: who the other one is, what clashes with both sides' words, and the ways on. Nothing is lost before a choice. */
export function ConflictPanel({ draftId, conflict, onSettle }: ConflictPanelProps) {
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const merged = useMemo(() => mergeContents({ ...conflict, theirs: conflict.theirs.content }, mine), [conflict, mine]);
  const revisions = useRevisions(draftId, true).data ?? [];
  const other = revisions.find(({ revision }) => revision === conflict.theirs.revision);
  const who = other?.by ? `${other.by} (lúc ${moment(other.at)})` : 'Người khác';
  const choose = (key: string, own: boolean): void => {
    const next = new Set(mine);
    if (own) next.add(key);
    else next.delete(key);
    setMine(next);
  };
  return (
    <Alert
      className="problem conflict"
      type="warning"
      showIcon
      title={`${who} vừa lưu một bản mới của dự thảo này nên bản của ông (bà) chưa được lưu. Chỉnh sửa của ông (bà) vẫn còn trên trang này.`}
      description={
        <div className="stack">
          {merged.clashes.length === 0 ? (
            <p>Hai bên không sửa cùng một chỗ nên có thể ghép lại mà không mất chỉnh sửa nào.</p>
          ) : (
            <>
              <p>Có {merged.clashes.length} chỗ cả hai bên cùng sửa. Xin chọn cách ghi cho từng chỗ:</p>
              {merged.clashes.map((clash) => (
                <Choice
                  key={clash.key}
                  clash={clash}
                  own={mine.has(clash.key)}
                  onChoose={(own) => choose(clash.key, own)}
                />
              ))}
            </>
          )}
          <div className="row">
            <Button type="primary" onClick={() => onSettle(merged.content)}>
              Ghép chỉnh sửa của tôi vào bản mới
            </Button>
            <Popconfirm
              title="Bỏ mọi chỉnh sửa chưa lưu của ông (bà)?"
              okText="Bỏ và dùng bản mới"
              okButtonProps={{ danger: true }}
              cancelText="Giữ lại"
              onConfirm={() => onSettle(conflict.theirs.content)}
            >
              <Button>Bỏ chỉnh sửa của tôi</Button>
            </Popconfirm>
          </div>
        </div>
      }
    />
  );
}

function Choice({ clash, own, onChoose }: { clash: Clash; own: boolean; onChoose: (own: boolean) => void }) {
  return (
    <fieldset className="clash">
      <legend>{clash.label}</legend>
      <Radio.Group className="stack" value={own} onChange={({ target }) => onChoose(target.value === true)}>
        <Radio value={false}>Của người khác: {wordsOf(clash.theirs)}</Radio>
        <Radio value>Của tôi: {wordsOf(clash.mine)}</Radio>
      </Radio.Group>
    </fieldset>
  );
}

/** A value of a draft in words short enough to choose by. */
function wordsOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '(để trống)';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'string') return TASK_ROLE_NAMES[value as keyof typeof TASK_ROLE_NAMES] ?? `“${value}”`;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? '(không có)' : value.map(wordsOf).join('; ');
  const { date, relation, afterIssue, name, title } = value as Record<string, unknown>;
  if (afterIssue) return afterIssueText(afterIssue as TermLength);
  if (typeof date === 'string' && relation !== undefined) return day(date);
  if (typeof name === 'string') return `“${name}”`;
  return typeof title === 'string' ? `“${title}”` : 'bản đã sửa';
}
