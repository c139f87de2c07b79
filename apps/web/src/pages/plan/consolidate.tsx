import { Button, Popconfirm } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api } from '../../api/client.js';
import { useAct } from '../../components/use-act.js';
import { consolidatedPath } from '../../routes.js';

interface ConsolidateProps {
  cycle: { id: string; name: string; version: number; requests: { status: string }[]; consolidated: unknown[] };
}

/** Tổng hợp: freezes what the bodies have handed in as a numbered report. */
export function Consolidate({ cycle }: ConsolidateProps) {
  const navigate = useNavigate();
  const again = cycle.consolidated.length > 0;
  const missing = cycle.requests.filter(({ status }) => status === 'open' || status === 'returned').length;
  const consolidate = useAct({
    run: () =>
      answer(
        api.POST('/api/cycles/{id}/consolidate', {
          params: { path: { id: cycle.id } },
          body: { version: cycle.version },
        }),
      ),
    done: 'Đã lập báo cáo tổng hợp.',
    then: ({ consolidatedId }) => void navigate(consolidatedPath(consolidatedId)),
  });
  return (
    <Popconfirm
      title={`Lập báo cáo tổng hợp kỳ ${cycle.name}?`}
      description={
        missing > 0
          ? `Còn ${missing} đơn vị chưa nộp báo cáo; báo cáo tổng hợp sẽ ghi rõ là chưa có báo cáo.`
          : 'Tất cả các đơn vị đã nộp báo cáo hoặc không phải nộp.'
      }
      okText="Lập báo cáo tổng hợp"
      cancelText="Để sau"
      onConfirm={() => consolidate.mutate(undefined)}
    >
      <Button type={again ? 'default' : 'primary'} loading={consolidate.isPending} disabled={consolidate.isPending}>
        {again ? 'Tổng hợp lại' : 'Tổng hợp'}
      </Button>
    </Popconfirm>
  );
}
