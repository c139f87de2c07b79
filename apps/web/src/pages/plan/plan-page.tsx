import { Tabs } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import { usePlan } from '../../api/queries.js';
import { useMay } from '../../api/session.js';
import type { Plan } from '../../api/types.js';
import { Page } from '../../components/page.js';
import { StateView } from '../../components/state-view.js';
import { ROUTES } from '../../routes.js';
import { BodiesTab } from './bodies-tab.js';
import { CyclesTab } from './cycles-tab.js';
import { MailsTab } from './mails-tab.js';
import { PlanActs } from './plan-acts.js';
import { PlanHead } from './plan-head.js';
import { ProgressTab } from './progress-tab.js';
import { TargetsTab } from './targets-tab.js';
import { TimelineTab } from './timeline-tab.js';
import './plan.css';

/** An issued plan: facts, progress, bodies and tasks, cycles, what was and will be sent. */
export function PlanPage() {
  const { id = '' } = useParams();
  const plan = usePlan(id);
  return (
    <Page
      title={plan.data?.title ?? 'Kế hoạch'}
      back={{ to: ROUTES.plans, text: 'Danh sách kế hoạch' }}
      actions={plan.data ? <PlanActs plan={plan.data} /> : null}
    >
      <StateView query={plan}>{(data) => <PlanContent plan={data} />}</StateView>
    </Page>
  );
}

function PlanContent({ plan }: { plan: Plan }) {
  const may = useMay();
  const [params, setParams] = useSearchParams();
  const items = [
    { key: 'tien-do', label: 'Tiến độ', children: <ProgressTab plan={plan} /> },
    { key: 'don-vi', label: `Đơn vị và nhiệm vụ (${plan.bodies.length})`, children: <BodiesTab plan={plan} /> },
    { key: 'ky-bao-cao', label: `Kỳ báo cáo (${plan.cycles.length})`, children: <CyclesTab plan={plan} /> },
    { key: 'chi-tieu', label: `Chỉ tiêu (${plan.targets.length})`, children: <TargetsTab targets={plan.targets} /> },
    { key: 'dien-bien', label: 'Lịch nhắc việc', children: <TimelineTab timeline={plan.timeline} /> },
    ...(may('board.see') ? [{ key: 'thu', label: 'Thư đã gửi', children: <MailsTab planId={plan.id} /> }] : []),
  ];
  const wanted = params.get('muc');
  return (
    <>
      <PlanHead plan={plan} />
      <Tabs
        activeKey={items.find((item) => item.key === wanted)?.key ?? 'tien-do'}
        onChange={(key) => setParams({ muc: key }, { replace: true })}
        items={items}
        destroyOnHidden
      />
    </>
  );
}
