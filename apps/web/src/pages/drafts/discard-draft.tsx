import { Button, Popconfirm } from 'antd';
import { answer, api } from '../../api/client.js';
import { useAct } from '../../components/use-act.js';

/** Takes a draft off the list; asked again, for what was reviewed in it is lost from view. */
export function DiscardDraft({ id, revision }: { id: string; revision: number }) {
  const discard = useAct({
    run: () => answer(api.DELETE('/api/drafts/{id}', { params: { path: { id }, query: { revision } } })),
    done: 'Đã bỏ dự thảo.',
  });
  return (
    <Popconfirm
      title="Bỏ dự thảo này?"
      description="Các chỉnh sửa đã lưu của dự thảo sẽ không dùng được nữa. Tệp có thể tải lên lại."
      okText="Bỏ dự thảo"
      okButtonProps={{ danger: true }}
      cancelText="Giữ lại"
      onConfirm={() => discard.mutate(undefined)}
    >
      <Button size="small" danger loading={discard.isPending}>
        Bỏ dự thảo
      </Button>
    </Popconfirm>
  );
}
