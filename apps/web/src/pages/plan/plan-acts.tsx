import { Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import type { Plan } from '../../api/types.js';
import { ReasonDialog } from '../../components/reason-dialog.js';
import { useAct } from '../../components/use-act.js';

/** What the person may do with the plan as a whole. */
export function PlanActs({ plan }: { plan: Plan }) {
  return (
    <>
      {plan.rights.confirmReceipt ? <ConfirmReceipt planId={plan.id} /> : null}
      {plan.rights.close && plan.status === 'running' ? <ClosePlan plan={plan} /> : null}
    </>
  );
}

/** Xác nhận tiếp nhận: tells the secretariat that the unit has the plan; may be pressed twice without harm. */
export function ConfirmReceipt({ planId }: { planId: string }) {
  const confirm = useAct({
    run: () => answer(api.POST('/api/plans/{id}/receipt', { params: { path: { id: planId } } })),
    done: 'Đã xác nhận tiếp nhận kế hoạch.',
  });
  return (
    <Button
      type="primary"
      loading={confirm.isPending}
      disabled={confirm.isPending}
      onClick={() => confirm.mutate(undefined)}
    >
      Xác nhận tiếp nhận
    </Button>
  );
}

function ClosePlan({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState(false);
  const close = useAct({
    run: (reason: string) =>
      answer(
        api.POST('/api/plans/{id}/close', {
          params: { path: { id: plan.id } },
          body: { version: plan.version, reason },
        }),
      ),
    done: 'Đã kết thúc kế hoạch.',
    then: () => setOpen(false),
  });
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        Kết thúc kế hoạch
      </Button>
      {open ? (
        <ReasonDialog
          title="Kết thúc kế hoạch"
          explain="Mọi việc đang theo dõi của kế hoạch dừng lại, không còn nhắc việc và đôn đốc. Thao tác này không hoàn tác được."
          okText="Kết thúc kế hoạch"
          danger
          running={close.isPending}
          onOk={({ reason }) => close.mutate(reason)}
          onCancel={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
