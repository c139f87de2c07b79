import { Button, Dropdown } from 'antd';
import { DownOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { answer, api } from '../api/client.js';
import type { EndAct, RequestAct } from '../api/types.js';
import { ReasonDialog } from './reason-dialog.js';
import { useAct } from './use-act.js';

const ENDS: Record<EndAct, { label: string; title: string; explain: string }> = {
  exempt: {
    label: 'Miễn báo cáo',
    title: 'Miễn báo cáo kỳ này',
    explain: 'Đơn vị không phải nộp báo cáo kỳ này và không bị đôn đốc nữa.',
  },
  withdraw: {
    label: 'Rút yêu cầu',
    title: 'Rút yêu cầu báo cáo',
    explain: 'Yêu cầu báo cáo được rút lại, ví dụ khi giao nhầm đơn vị. Đơn vị không bị đôn đốc nữa.',
  },
  close: {
    label: 'Đóng, không chờ nữa',
    title: 'Đóng yêu cầu báo cáo',
    explain: 'Ngừng chờ báo cáo này. Báo cáo tổng hợp ghi rõ là không có báo cáo và lý do.',
  },
};

interface EndRequestProps {
  requestId: string;
  version: number;
  unitName: string;
  allowed: readonly RequestAct[];
}

/** Ends a report request without a report, with a reason that is kept. */
export function EndRequest({ requestId, version, unitName, allowed }: EndRequestProps) {
  const [chosen, setChosen] = useState<EndAct | null>(null);
  const end = useAct({
    run: (body: { act: EndAct; reason: string }) =>
      answer(api.POST('/api/requests/{id}/end', { params: { path: { id: requestId } }, body: { ...body, version } })),
    done: 'Đã ghi nhận.',
    then: () => setChosen(null),
  });
  const acts = (Object.keys(ENDS) as EndAct[]).filter((act) => allowed.includes(act));
  if (acts.length === 0) return null;
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: acts.map((key) => ({ key, label: ENDS[key].label })),
          onClick: ({ key }) => setChosen(acts.find((act) => act === key) ?? null),
        }}
      >
        <Button size="small" icon={<DownOutlined />} iconPlacement="end">
          Miễn, rút, đóng
        </Button>
      </Dropdown>
      {chosen ? (
        <ReasonDialog
          title={`${ENDS[chosen].title}: ${unitName}`}
          explain={ENDS[chosen].explain}
          okText={ENDS[chosen].label}
          danger
          running={end.isPending}
          onOk={({ reason }) => end.mutate({ act: chosen, reason })}
          onCancel={() => setChosen(null)}
        />
      ) : null}
    </>
  );
}

/** Xác nhận or Trả lại a report that was handed in. */
export function ReviewReport({ requestId, version, unitName, allowed }: EndRequestProps) {
  const [returning, setReturning] = useState(false);
  const params = { path: { id: requestId } };
  const accept = useAct({
    run: () => answer(api.POST('/api/requests/{id}/accept', { params, body: { version } })),
    done: `Đã xác nhận báo cáo của ${unitName}.`,
  });
  const giveBack = useAct({
    run: (reason: string) => answer(api.POST('/api/requests/{id}/return', { params, body: { version, reason } })),
    done: `Đã trả lại báo cáo cho ${unitName}.`,
    then: () => setReturning(false),
  });
  const running = accept.isPending || giveBack.isPending;
  return (
    <>
      {allowed.includes('accept') ? (
        <Button type="primary" loading={accept.isPending} disabled={running} onClick={() => accept.mutate(undefined)}>
          Xác nhận báo cáo
        </Button>
      ) : null}
      {allowed.includes('return') ? (
        <Button disabled={running} onClick={() => setReturning(true)}>
          Trả lại để bổ sung
        </Button>
      ) : null}
      {returning ? (
        <ReasonDialog
          title={`Trả lại báo cáo của ${unitName}`}
          explain="Đơn vị nhận thư nêu lý do và nộp lại; lần nộp trước vẫn được lưu."
          okText="Trả lại"
          reasonLabel="Nội dung cần bổ sung"
          running={giveBack.isPending}
          onOk={({ reason }) => giveBack.mutate(reason)}
          onCancel={() => setReturning(false)}
        />
      ) : null}
    </>
  );
}
