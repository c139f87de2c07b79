import { useMay } from '../../../api/session.js';
import { Page } from '../../../components/page.js';
import { ROUTES } from '../../../routes.js';
import { Duplicates } from '../duplicates.js';
import { IssuePlan } from '../issue/issue-plan.js';
import { ConflictPanel } from '../saving/conflict-panel.js';
import { SourcePanel } from '../source/source-panel.js';
import { DraftSide } from './draft-side.js';
import { Halves } from './halves.js';
import { ReviewBar } from './review-bar.js';
import { ReviewContext } from './review-context.js';
import { ReviewDialogs } from './review-dialogs.js';
import { useReviewing, type UnderReview } from './use-reviewing.js';

/** The two halves of the review, source and draft, and what joins them. */
export function DraftReview(under: UnderReview) {
  const { draft, text } = under;
  const may = useMay();
  const reviewing = useReviewing(under);
  const { editing, saving, selection, doubts, setHalf } = reviewing;
  const { content } = editing;
  const source = (
    <SourcePanel
      draft={draft}
      text={text}
      spots={selection.spots}
      selection={selection}
      switchTick={reviewing.switchTick}
      onPick={(spot) => {
        setHalf('draft');
        selection.choose(spot.key, 'source', spot.place);
      }}
    />
  );
  return (
    <ReviewContext value={reviewing.context}>
      <Page
        title={content.metadata.title ?? draft.fileName}
        lead={draft.fileName}
        back={{ to: ROUTES.drafts, text: 'Danh sách dự thảo' }}
      >
        <Duplicates draft={draft} />
        {saving.conflict ? (
          <ConflictPanel draftId={draft.id} conflict={saving.conflict} onSettle={saving.settle} />
        ) : null}
        <ReviewBar reviewing={reviewing}>
          {may('plan.issue') ? (
            <IssuePlan
              draft={draft}
              content={content}
              registry={reviewing.registry}
              unsaved={editing.changed}
              blocking={doubts.blocking}
            />
          ) : null}
        </ReviewBar>
        <Halves half={reviewing.half} onHalf={setHalf} source={source} draftSide={<DraftSide {...reviewing} />} />
        <ReviewDialogs draftId={draft.id} reviewing={reviewing} />
      </Page>
    </ReviewContext>
  );
}
