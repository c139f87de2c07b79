import { Button } from 'antd';
import { answer, api } from '../../api/client.js';
import { useAct } from '../../components/use-act.js';

/** Stops a reading; the file stays and can be read again. */
export function CancelReading({ draftId }: { draftId: string }) {
  const cancel = useAct({
    run: () => answer(api.POST('/api/drafts/{id}/cancel', { params: { path: { id: draftId } } })),
    done: 'Đã dừng đọc tệp.',
  });
  return (
    <Button size="small" loading={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
      Dừng đọc
    </Button>
  );
}

/** Has a file read again that could not be read, or whose reading was stopped. */
export function ReadAgain({ draftId, then }: { draftId: string; then?: () => void }) {
  const again = useAct({
    run: () => answer(api.POST('/api/drafts/{id}/read', { params: { path: { id: draftId } } })),
    done: 'Tệp đang được đọc lại.',
    ...(then ? { then } : {}),
  });
  return (
    <Button size="small" loading={again.isPending} onClick={() => again.mutate(undefined)}>
      Đọc lại
    </Button>
  );
}
