import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import type { Draft, DraftContent, Unit } from '../../../api/types.js';
import { IssueDialog } from './issue-dialog.js';

interface IssuePlanProps {
  draft: Draft;
  content: DraftContent;
  registry: Unit[];
  unsaved: boolean;
  blocking: number;
}

/** The button Ban hành; it says why it cannot be pressed yet. */
export function IssuePlan(props: IssuePlanProps) {
  const [open, setOpen] = useState(false);
  const why =
    props.blocking > 0
      ? `Còn ${props.blocking} việc phải xử lý trước khi ban hành.`
      : props.unsaved
        ? 'Xin lưu các chỉnh sửa trước khi ban hành.'
        : null;
  return (
    <>
      <Tooltip title={why}>
        <Button type="primary" disabled={why !== null} onClick={() => setOpen(true)}>
          Ban hành
        </Button>
      </Tooltip>
      {open ? <IssueDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
