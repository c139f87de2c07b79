import { Alert, Button, Grid, Segmented, Space } from 'antd';
import { useMemo, useState } from 'react';
import { useUnits } from '../../api/queries.js';
import { useMay } from '../../api/session.js';
import type { Draft, DraftContent } from '../../api/types.js';
import { Page } from '../../components/page.js';
import { ROUTES } from '../../routes.js';
import { Duplicates } from './duplicates.js';
import { DoubtsPanel } from './doubts-panel.js';
import { doubtsOf, type Doubt } from './issues.js';
import { IssuePlan } from './issue-plan.js';
import { MetadataPanel } from './metadata-panel.js';
import { SchedulePanel } from './schedule-panel.js';
import { SourceText } from './source-text.js';
import { TargetsPanel } from './targets-panel.js';
import { UnitsPanel } from './units-panel.js';
import { useEditing } from './use-editing.js';
import { useLeaveGuard } from './use-leave-guard.js';
import { useSaving } from './use-saving.js';
import { useSelection } from './use-selection.js';

interface DraftReviewProps {
  draft: Draft;
  content: DraftContent;
  text: string;
}

/** The two halves of the review, source and draft, and what joins them. */
export function DraftReview({ draft, content: read, text }: DraftReviewProps) {
  const may = useMay();
  const wide = Grid.useBreakpoint().lg ?? true;
  const [half, setHalf] = useState<'draft' | 'source'>('draft');
  const units = useUnits().data ?? [];
  const editing = useEditing({ revision: draft.revision, content: read });
  const { content, edit } = editing;
  const saving = useSaving(draft, editing);
  const selection = useSelection(content);
  useLeaveGuard(editing.changed);
  const doubts = useMemo(() => doubtsOf(draft, content), [draft, content]);
  const mayEdit = may('draft.edit');

  const goTo = (doubt: Doubt): void => {
    setHalf('draft');
    if (doubt.target === 'schedule') document.getElementById('lich-bao-cao')?.scrollIntoView({ behavior: 'smooth' });
    else if (doubt.target) selection.choose(doubt.target);
    else if (doubt.place) {
      setHalf('source');
      selection.mark(doubt.place);
    }
  };
  const source = (
    <SourceText
      text={text}
      anchors={selection.anchors}
      marked={selection.marked}
      scrollTick={selection.tick}
      onChosen={(key) => {
        setHalf('draft');
        selection.chooseKey(key);
      }}
    />
  );
  const review = (
    <div className="review-draft">
      <DoubtsPanel doubts={doubts} changed={editing.changed} onGo={goTo} />
      <MetadataPanel metadata={content.metadata} mayEdit={mayEdit} edit={edit} />
      <UnitsPanel
        content={content}
        registry={units}
        mayEdit={mayEdit}
        edit={edit}
        selected={selection.selected}
        tick={selection.tick}
        onSelect={(target) => selection.choose(target)}
        onShowSource={(target) => {
          setHalf('source');
          selection.choose(target);
        }}
      />
      <SchedulePanel content={content} registry={units} mayEdit={mayEdit} edit={edit} />
      <TargetsPanel
        targets={content.targets}
        onShow={(place) => {
          setHalf('source');
          selection.mark(place);
        }}
      />
    </div>
  );

  return (
    <Page
      title={content.metadata.title ?? draft.fileName}
      lead={`${draft.fileName} · bản lưu lần ${editing.revision}`}
      back={{ to: ROUTES.drafts, text: 'Danh sách dự thảo' }}
      actions={
        <Space wrap>
          {mayEdit ? (
            <>
              <Button disabled={!editing.changed || saving.running} onClick={editing.undo}>
                Hoàn tác
              </Button>
              <Button
                type={may('plan.issue') ? 'default' : 'primary'}
                disabled={!editing.changed}
                loading={saving.running}
                onClick={saving.save}
              >
                Lưu
              </Button>
            </>
          ) : null}
          {may('plan.issue') ? (
            <IssuePlan
              draft={draft}
              content={content}
              registry={units}
              unsaved={editing.changed}
              blocking={doubts.filter((d) => d.level === 'blocking').length}
            />
          ) : null}
        </Space>
      }
    >
      <Duplicates draft={draft} />
      {saving.conflict ? (
        <Alert
          className="problem"
          type="warning"
          showIcon
          title="Người khác vừa lưu một bản mới của dự thảo này nên bản của ông (bà) chưa được lưu."
          description="Tải lại để xem bản mới; các chỉnh sửa chưa lưu sẽ phải làm lại trên bản đó."
          action={
            <Button size="small" onClick={saving.reload}>
              Tải lại bản mới
            </Button>
          }
        />
      ) : null}
      {wide ? (
        <div className="review">
          <div className="review-source">{source}</div>
          {review}
        </div>
      ) : (
        <>
          <Segmented
            block
            className="review-half"
            value={half}
            onChange={setHalf}
            options={[
              { value: 'draft', label: 'Dự thảo' },
              { value: 'source', label: 'Văn bản gốc' },
            ]}
          />
          {half === 'source' ? <div className="review-source">{source}</div> : review}
        </>
      )}
    </Page>
  );
}
