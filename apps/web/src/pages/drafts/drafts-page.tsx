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
import { CancelReading, ReadAgain } from './reading-acts.js';
import { ReadingProgress } from './reading-progress.js';
import { UploadBox } from './upload-box.js';
import { UploadLine } from './upload-line.js';
import { useUploads } from './use-uploads.js';

/** A browser opens six connections to one server: so many readings are followed step by step, the others by their rows. */
const MOST_LIVE = 2;

/** Dự thảo: drop plans' files and watch them being read; every draft and what it waits for. */
export function DraftsPage() {
  const may = useMay();
  const drafts = useDrafts();
  const uploads = useUploads();
  const rows = drafts.data ?? [];
  const own = uploads.files.flatMap(({ draftId }) => draftId ?? []);
  const others = rows.filter((row) => row.status === 'reading' && !own.includes(row.id)).map(({ id }) => id);
  const isOver = (id: string): boolean => (rows.find((row) => row.id === id)?.status ?? 'reading') !== 'reading';
  // Those that were uploaded first are read first.
  const live = [...others.toReversed(), ...own].filter((id) => !isOver(id)).slice(0, MOST_LIVE);
  return (
    <Page title="Dự thảo" lead="Kế hoạch được đọc, tách nhiệm vụ theo đơn vị, rà soát rồi mới ban hành.">
      {may('draft.upload') ? (
        <Block title="Kế hoạch mới">
          <div className="stack">
            <UploadBox onFile={uploads.add} />
            {others.toReversed().map((id) => (
              <ReadingProgress key={id} draftId={id} fileName={nameOf(rows, id)} live={live.includes(id)} />
            ))}
            {uploads.files.map((file) =>
              file.draftId === null ? (
                <UploadLine key={file.key} file={file} onHide={() => uploads.hide(file.key)} />
              ) : (
                <ReadingProgress
                  key={file.key}
                  draftId={file.draftId}
                  fileName={file.fileName}
                  row={rows.find((row) => row.id === file.draftId)}
                  live={live.includes(file.draftId)}
                  focus={uploads.files.length === 1}
                />
              ),
            )}
          </div>
        </Block>
      ) : null}
      <Block title="Danh sách dự thảo">
        <StateView
          query={drafts}
          empty={{
            when: (all) => all.length === 0,
            text: may('draft.upload')
              ? 'Chưa có dự thảo nào. Xin thả tệp kế hoạch vào khung phía trên.'
              : 'Chưa có dự thảo nào. Văn phòng sẽ tải kế hoạch lên để rà soát.',
          }}
        >
          {(all) => all.map((row) => <Row key={row.id} row={row} />)}
        </StateView>
      </Block>
    </Page>
  );
}

const nameOf = (rows: readonly DraftRow[], id: string): string => rows.find((row) => row.id === id)?.fileName ?? '';

function Row({ row }: { row: DraftRow }) {
  const may = useMay();
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
      {open ? (
        <div className="item-acts">
          {row.status === 'failed' && may('draft.upload') ? <ReadAgain draftId={row.id} /> : null}
          {row.status === 'reading' && may('draft.upload') ? <CancelReading draftId={row.id} /> : null}
          {may('draft.edit') ? <DiscardDraft id={row.id} revision={row.revision} /> : null}
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
