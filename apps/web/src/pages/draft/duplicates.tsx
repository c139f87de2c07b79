import { Alert, Tag } from 'antd';
import { Link } from 'react-router';
import type { Draft, Duplicate } from '../../api/types.js';
import { draftPath, planPath } from '../../routes.js';

/** The surest and most alike come first; more only hide the draft. */
const MOST = 3;

/** Other drafts or plans that may be the same document, each with what gives it away. */
export function Duplicates({ draft }: { draft: Draft }) {
  if (draft.duplicates.length === 0) return null;
  const surest = draft.duplicates.some(({ why }) => why === 'same-file');
  return (
    <Alert
      className="problem"
      type="warning"
      showIcon
      title={
        surest
          ? 'Tệp này đã được tải lên trước đó. Xin kiểm tra để không giao việc hai lần.'
          : 'Văn bản này có thể đã được tải lên trước đó. Xin kiểm tra để không giao việc hai lần.'
      }
      description={
        <ul className="plain-list">
          {draft.duplicates.slice(0, MOST).map((other) => (
            <li key={other.planId ?? other.draftId}>
              <Tag>{other.planId ? 'Kế hoạch' : 'Dự thảo'}</Tag>
              <Link to={other.planId ? planPath(other.planId) : draftPath(other.draftId ?? '')}>{other.title}</Link>
              <span className="soft">: {reasonFor(other)}</span>
            </li>
          ))}
          {draft.duplicates.length > MOST ? <li>và {draft.duplicates.length - MOST} văn bản khác</li> : null}
        </ul>
      }
    />
  );
}

function reasonFor({ why, similarity }: Duplicate): string {
  switch (why) {
    case 'same-file':
      return 'đúng tệp này';
    case 'same-number':
      return 'cùng số, ký hiệu và cơ quan ban hành';
    case 'similar-text':
      return `nội dung giống khoảng ${Math.round(similarity * 100)}%`;
  }
}
