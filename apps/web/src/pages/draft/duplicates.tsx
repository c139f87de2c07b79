import { Alert, Tag } from 'antd';
import { Link } from 'react-router';
import type { Draft } from '../../api/types.js';
import { draftPath, planPath } from '../../routes.js';

/** Other drafts or plans made of the very same file. */
export function Duplicates({ draft }: { draft: Draft }) {
  if (draft.duplicates.length === 0) return null;
  return (
    <Alert
      className="problem"
      type="warning"
      showIcon
      title="Tệp này đã được tải lên trước đó. Xin kiểm tra để không giao việc hai lần."
      description={
        <ul className="plain-list">
          {draft.duplicates.map((other) => (
            <li key={other.planId ?? other.draftId}>
              <Tag>{other.planId ? 'Kế hoạch' : 'Dự thảo'}</Tag>
              <Link to={other.planId ? planPath(other.planId) : draftPath(other.draftId ?? '')}>{other.title}</Link>
            </li>
          ))}
        </ul>
      }
    />
  );
}
