import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { answer, api } from '../api/client.js';
import { ReasonDialog } from './reason-dialog.js';
import { useAct } from './use-act.js';

interface UrgeProps {
  followUpId: string;
  unitName: string;
}

/** Đôn đốc ngay: writes to the body at once, apart from the ladder. */
export function UrgeButton({ followUpId, unitName }: UrgeProps) {
  const urge = useAct({
    run: () => answer(api.POST('/api/follow-ups/{id}/urge', { params: { path: { id: followUpId } } })),
    done: `Đã đôn đốc ${unitName}.`,
  });
  return (
    <Popconfirm
      title={`Gửi đôn đốc đến ${unitName}?`}
      description="Thư được gửi ngay trong giờ làm việc; ngoài giờ, thư đi vào sáng ngày làm việc kế tiếp."
      okText="Gửi đôn đốc"
      cancelText="Thôi"
      onConfirm={() => urge.mutate(undefined)}
    >
      <Button size="small" loading={urge.isPending} disabled={urge.isPending}>
        Đôn đốc ngay
      </Button>
    </Popconfirm>
  );
}

/** Gia hạn on the secretariat's own motion, or a unit asking for it. */
export function ExtendButton({ followUpId, asking, unitName }: UrgeProps & { asking?: boolean }) {
  const [open, setOpen] = useState(false);
  const params = { path: { id: followUpId } };
  const extend = useAct({
    run: (body: { date: string; reason: string }) =>
      answer(
        asking
          ? api.POST('/api/follow-ups/{id}/ask-extension', { params, body })
          : api.POST('/api/follow-ups/{id}/extend', { params, body }),
      ),
    done: asking ? 'Đã gửi đề nghị gia hạn, chờ quyết định.' : `Đã gia hạn cho ${unitName}.`,
    then: () => setOpen(false),
  });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {asking ? 'Xin gia hạn' : 'Gia hạn'}
      </Button>
      {open ? (
        <ReasonDialog
          title={asking ? 'Xin gia hạn' : `Gia hạn cho ${unitName}`}
          explain={
            asking
              ? 'Thời hạn hiện tại vẫn áp dụng cho đến khi có quyết định.'
              : 'Thời hạn ban đầu vẫn được lưu; nhắc việc tính lại theo thời hạn mới.'
          }
          okText={asking ? 'Gửi đề nghị' : 'Gia hạn'}
          dateLabel="Gia hạn đến hết ngày"
          running={extend.isPending}
          onOk={(body) => extend.mutate(body)}
          onCancel={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
