import { Button, Modal } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../../api/client.js';
import { useRevisions } from '../../../api/queries.js';
import type { DraftContent } from '../../../api/types.js';
import { moment } from '../../../components/dates.js';
import { StateView } from '../../../components/state-view.js';
import { useAct } from '../../../components/use-act.js';

interface RevisionsDialogProps {
  draftId: string;
  revision: number;
  mayTake: boolean;
  onClose: () => void;
  /** Takes the content of an earlier revision over as an edit, which can be undone. */
  onTake: (content: DraftContent) => void;
}

/** Who saved the draft when, and the way back to each of these. */
export function RevisionsDialog({ draftId, revision, mayTake, onClose, onTake }: RevisionsDialogProps) {
  const rows = useRevisions(draftId, true);
  const [taking, setTaking] = useState<number | null>(null);
  const take = useAct({
    run: (wanted: number) =>
      answer(api.GET('/api/drafts/{id}/revisions/{revision}', { params: { path: { id: draftId, revision: wanted } } })),
    then: ({ content }) => {
      onTake(content);
      onClose();
    },
  });
  return (
    <Modal open title="Các bản đã lưu" footer={null} onCancel={onClose}>
      <StateView query={rows}>
        {(all) => (
          <ul className="revisions">
            {[...all]
              .sort((a, b) => b.revision - a.revision)
              .map((row) => (
                <li key={row.revision} className="row-between">
                  <span>
                    <b>Bản {row.revision}</b> <span className="soft">{moment(row.at)}</span>
                    <div className="soft small">{row.by ?? 'Phần mềm đọc từ tệp'}</div>
                  </span>
                  {row.revision === revision ? (
                    <span className="soft">đang mở</span>
                  ) : !mayTake ? null : (
                    <Button
                      size="small"
                      loading={take.isPending && taking === row.revision}
                      onClick={() => {
                        setTaking(row.revision);
                        take.mutate(row.revision);
                      }}
                    >
                      Dùng lại bản này
                    </Button>
                  )}
                </li>
              ))}
          </ul>
        )}
      </StateView>
    </Modal>
  );
}
