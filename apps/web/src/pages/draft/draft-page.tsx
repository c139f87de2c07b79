import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { useDraft, useDraftText } from '../../api/queries.js';
import { useMay } from '../../api/session.js';
import type { Draft } from '../../api/types.js';
import { Page } from '../../components/page.js';
import { StateView } from '../../components/state-view.js';
import { planPath, ROUTES } from '../../routes.js';
import { ReadAgain } from '../drafts/reading-acts.js';
import { ReadingProgress } from '../drafts/reading-progress.js';
import { DraftReview } from './review/draft-review.js';
import './draft.css';

const BACK = { to: ROUTES.drafts, text: 'Danh sách dự thảo' };

/** Rà soát dự thảo: what was read beside its source, corrected, saved and handed to leadership to be issued. */
export function DraftPage() {
  const { id = '' } = useParams();
  const draft = useDraft(id);
  const text = useDraftText(id, draft.data?.status === 'ready');
  if (draft.data?.status === 'ready' && draft.data.content && text.data) {
    return <DraftReview key={id} draft={draft.data} content={draft.data.content} text={text.data.text} />;
  }
  return (
    <Page title={draft.data?.fileName ?? 'Dự thảo'} back={BACK}>
      <StateView query={draft}>{(data) => <NotReady draft={data} />}</StateView>
      {draft.data?.status === 'ready' ? <StateView query={text}>{() => null}</StateView> : null}
    </Page>
  );
}

/** A draft that is not (or no longer) to be reviewed. */
function NotReady({ draft }: { draft: Draft }) {
  const may = useMay();
  switch (draft.status) {
    case 'reading':
      return <ReadingProgress draftId={draft.id} fileName={draft.fileName} live link={false} />;
    case 'failed':
      return (
        <Alert
          type="error"
          showIcon
          title="Chưa đọc được tệp này"
          description={draft.failure?.message ?? 'Xin kiểm tra lại tệp rồi tải lên lại.'}
          action={
            <span className="row">
              {may('draft.upload') ? <ReadAgain draftId={draft.id} /> : null}
              <Link to={ROUTES.drafts}>Tải tệp khác</Link>
            </span>
          }
        />
      );
    case 'issued':
      return (
        <Alert
          type="success"
          showIcon
          title="Dự thảo này đã được ban hành thành kế hoạch."
          action={draft.planId ? <Link to={planPath(draft.planId)}>Mở kế hoạch</Link> : null}
        />
      );
    case 'discarded':
      return (
        <Alert type="info" showIcon title="Dự thảo này đã bỏ." action={<Link to={ROUTES.drafts}>Về danh sách</Link>} />
      );
    case 'ready':
      return null;
  }
}
