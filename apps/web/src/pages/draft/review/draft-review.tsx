import { Grid } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useUnits } from '../../../api/queries.js';
import { useMay } from '../../../api/session.js';
import type { Draft, DraftContent, Unit } from '../../../api/types.js';
import { Page } from '../../../components/page.js';
import { ROUTES } from '../../../routes.js';
import { DoubtsPanel } from '../doubts/doubts-panel.js';
import type { Doubt } from '../doubts/doubts.js';
import { Duplicates } from '../duplicates.js';
import { editTask } from '../edits/task-edits.js';
import { IssuePlan } from '../issue/issue-plan.js';
import { MetadataPanel } from '../metadata-panel.js';
import { indexReasons } from '../reasons/reasons.js';
import { ConflictPanel } from '../saving/conflict-panel.js';
import { RevisionsDialog } from '../saving/revisions-dialog.js';
import { useEditing } from '../saving/use-editing.js';
import { useLeaveGuard } from '../saving/use-leave-guard.js';
import { useSaving } from '../saving/use-saving.js';
import { SchedulePanel } from '../schedule/schedule-panel.js';
import { bringIntoSight } from '../source/scroll-to.js';
import { SourcePanel } from '../source/source-panel.js';
import { useSelection } from '../source/use-selection.js';
import { TargetsPanel } from '../targets/targets-panel.js';
import { DropDialog } from '../tasks/drop-dialog.js';
import { UnitsPanel } from '../units/units-panel.js';
import { Halves } from './halves.js';
import { ReviewBar } from './review-bar.js';
import { ReviewContext, type Review } from './review-context.js';
import { ShortcutsDialog } from './shortcuts-dialog.js';
import { useDoubts } from './use-doubts.js';
import { useShortcuts } from './use-shortcuts.js';
import { useTaskActs } from './use-task-acts.js';

interface DraftReviewProps {
  draft: Draft;
  content: DraftContent;
  text: string;
}

const NO_UNITS: Unit[] = [];

/** The two halves of the review, source and draft, and what joins them. */
export function DraftReview({ draft, content: read, text }: DraftReviewProps) {
  const may = useMay();
  const wide = Grid.useBreakpoint().lg ?? true;
  const [half, setHalf] = useState<'draft' | 'source'>('draft');
  const [dialog, setDialog] = useState<'keys' | 'revisions' | null>(null);
  const [switchTick, setSwitchTick] = useState(0);
  const registry = useUnits().data ?? NO_UNITS;
  const editing = useEditing({ draftId: draft.id, revision: draft.revision, content: read });
  const { content, edit, pause } = editing;
  const saving = useSaving(draft, editing);
  useLeaveGuard(editing.changed, saving.save);
  const selection = useSelection(content, draft.reasons);
  const acts = useTaskActs(editing, selection.spot);
  const { open, drop } = acts;
  const { choose } = selection;
  const mayEdit = may('draft.edit');

  const doubts = useDoubts(draft, content, (doubt: Doubt) => {
    // Where nothing of the draft is meant, a phone shows the place in the source.
    setHalf(doubt.spot === null && doubt.place ? 'source' : 'draft');
    choose(doubt.spot, 'doubt', doubt.place);
  });
  const review = useMemo(
    (): Review => ({
      text,
      registry,
      mayEdit,
      reasons: indexReasons(draft.reasons),
      edit,
      pause,
      open,
      drop,
      select: (spot) => choose(spot, 'draft'),
      show: (spot) => {
        setHalf('source');
        choose(spot, 'draft');
      },
      mark: (place) => {
        setHalf('source');
        choose(null, 'draft', place);
      },
    }),
    [text, registry, mayEdit, draft.reasons, edit, pause, open, drop, choose],
  );

  // What was chosen elsewhere comes into sight in the draft.
  useEffect(() => {
    if (selection.spot === null || selection.from === 'draft') return;
    const chosen = document.querySelector(`[data-spot="${CSS.escape(selection.spot)}"]`);
    if (chosen) bringIntoSight(chosen);
  }, [selection.spot, selection.from, selection.tick]);

  const walk = (step: 1 | -1): void => {
    const spot = acts.neighbour(step);
    if (spot !== null) choose(spot, 'doubt');
  };
  useShortcuts({
    n: () => doubts.step(1),
    p: () => doubts.step(-1),
    x: () => (doubts.current?.level === 'check' ? doubts.tick(doubts.current) : undefined),
    j: () => walk(1),
    k: () => walk(-1),
    v: () => document.querySelector<HTMLElement>(`.task-chosen .why`)?.click(),
    b: () => setSwitchTick((n) => n + 1),
    '?': () => setDialog('keys'),
    ...(mayEdit
      ? {
          e: acts.editChosen,
          g: acts.mergeChosen,
          d: acts.dropChosen,
          'ctrl+z': editing.undo,
          'ctrl+y': editing.redo,
          'ctrl+s': () => void saving.save(),
        }
      : {}),
  });

  const source = (
    <SourcePanel
      draft={draft}
      text={text}
      spots={selection.spots}
      selection={selection}
      switchTick={switchTick}
      onPick={(spot) => {
        setHalf('draft');
        choose(spot.key, 'source', spot.place);
      }}
    />
  );
  const draftSide = (
    <div className="review-draft">
      <DoubtsPanel
        doubts={doubts.doubts}
        content={content}
        current={doubts.current?.key ?? null}
        seen={doubts.seen}
        onGo={doubts.go}
        onSeen={doubts.toggle}
      />
      <MetadataPanel metadata={content.metadata} />
      <UnitsPanel content={content} chosen={selection.spot} opened={acts.opened} />
      <SchedulePanel content={content} chosen={selection.spot} />
      <TargetsPanel targets={content.targets} chosen={selection.spot} />
    </div>
  );

  return (
    <ReviewContext value={review}>
      <Page
        title={content.metadata.title ?? draft.fileName}
        lead={draft.fileName}
        back={{ to: ROUTES.drafts, text: 'Danh sách dự thảo' }}
      >
        <Duplicates draft={draft} />
        {saving.conflict ? (
          <ConflictPanel draftId={draft.id} conflict={saving.conflict} onSettle={saving.settle} />
        ) : null}
        <ReviewBar
          editing={editing}
          saving={saving}
          mayEdit={mayEdit}
          content={content}
          current={doubts.current}
          open={doubts.open}
          onStep={doubts.step}
          onSeen={doubts.tick}
          onHelp={() => setDialog('keys')}
          onRevisions={() => setDialog('revisions')}
        >
          {may('plan.issue') ? (
            <IssuePlan
              draft={draft}
              content={content}
              registry={registry}
              unsaved={editing.changed}
              blocking={doubts.blocking}
            />
          ) : null}
        </ReviewBar>
        <Halves wide={wide} half={half} onHalf={setHalf} source={source} draftSide={draftSide} />
        {dialog === 'keys' ? <ShortcutsDialog onClose={() => setDialog(null)} /> : null}
        {dialog === 'revisions' ? (
          <RevisionsDialog
            draftId={draft.id}
            revision={editing.revision}
            mayTake={mayEdit}
            onClose={() => setDialog(null)}
            onTake={(earlier) => edit(() => earlier)}
          />
        ) : null}
        {acts.dropped ? (
          <DropDialog
            text={acts.dropped.task.text}
            onClose={() => drop(null)}
            onDrop={(reason) => {
              const { unitId, task } = acts.dropped ?? {};
              if (unitId && task) edit(editTask(unitId, task.id, { droppedBecause: reason }));
            }}
          />
        ) : null}
      </Page>
    </ReviewContext>
  );
}
