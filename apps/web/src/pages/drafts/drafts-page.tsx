import { useState } from 'react';
import { Link } from 'react-router';
import { useDrafts } from '../../api/queries.js';
import { useMay } from '../../api/session.js';
import type { DraftRow } from '../../api/types.js';
import { moment } from '../../components/dates.js';
import { Block, Page } from '../../components/page.js';
import { StateView } from '../../components/state-view.js';
import { WordTag } from '../../components/word-tag.js';
import { DRAFT_WORDS } from '../../components/words.js';
import { draftPath, planPath } from '../../routes.js';
import { DiscardDraft } from './discard-draft.js';
import { ReadingProgress } from './reading-progress.js';
import { UploadBox } from './upload-box.js';

/** Dự thảo: drop a plan's file and watch it being read; every draft and what it waits for. */
export function DraftsPage() {
  const may = useMay();
  const drafts = useDrafts();
  const [uploaded, setUploaded] = useState<{ draftId: string; fileName: string }[]>([]);
  return (
    <Page title="Dự thảo" lead="Kế hoạch được đọc, tách nhiệm vụ theo đơn vị, rà soát rồi mới ban hành.">
      {may('draft.upload') ? (
        <Block title="Kế hoạch mới">
          <div className="stack">
            <UploadBox onUploaded={(draftId, fileName) => setUploaded((known) => [{ draftId, fileName }, ...known])} />
            {uploaded.map((file) => (
              <ReadingProgress key={file.draftId} {...file} />
            ))}
          </div>
        </Block>
      ) : null}
      <Block title="Danh sách dự thảo">
        <StateView
          query={drafts}
          empty={{
            when: (rows) => rows.length === 0,
            text: may('draft.upload')
              ? 'Chưa có dự thảo nào. Xin thả tệp kế hoạch vào khung phía trên.'
              : 'Chưa có dự thảo nào. Văn phòng sẽ tải kế hoạch lên để rà soát.',
          }}
        >
          {(rows) => rows.map((row) => <Row key={row.id} row={row} mayDiscard={may('draft.edit')} />)}
        </StateView>
      </Block>
    </Page>
  );
}

function Row({ row, mayDiscard }: { row: DraftRow; mayDiscard: boolean }) {
  const open = row.status === 'ready' || row.status === 'failed' || row.status === 'reading';
  return (
    <article className="item">
      <div className="row-between">
        <Link className="item-title grow" to={row.planId ? planPath(row.planId) : draftPath(row.id)}>
          {row.title ?? row.fileName}
        </Link>
        <WordTag word={DRAFT_WORDS[row.status]} />
      </div>
      <div className="soft small">
        {row.fileName} · tải lên lúc {moment(row.createdAt)}
      </div>
      {row.status === 'ready' ? <div>{waitsFor(row)}</div> : null}
      {row.failure ? <div>{row.failure.message}</div> : null}
      {open && mayDiscard ? (
        <div className="item-acts">
          <DiscardDraft id={row.id} revision={row.revision} />
        </div>
      ) : null}
    </article>
  );
}

function waitsFor({ units, tasks, blocking }: DraftRow): string {
  const size = `${units} đơn vị, ${tasks} nhiệm vụ`;
  return blocking > 0
    ? `${size}; còn ${blocking} việc phải xử lý trước khi ban hành.`
    : `${size}; đã đủ điều kiện trình lãnh đạo ban hành.`;
}
