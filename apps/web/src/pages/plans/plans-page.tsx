import { Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { usePlans } from '../../api/queries.js';
import type { PlanRow, PlanStatus } from '../../api/types.js';
import { day } from '../../components/dates.js';
import { Block, Page } from '../../components/page.js';
import { ProgressBar } from '../../components/progress-bar.js';
import { Nothing, StateView } from '../../components/state-view.js';
import { WordTag } from '../../components/word-tag.js';
import { PLAN_WORDS } from '../../components/words.js';
import { planPath } from '../../routes.js';

/** Kế hoạch: every issued plan the person may see, and how far each is. */
export function PlansPage() {
  const plans = usePlans();
  const [status, setStatus] = useState<PlanStatus>('running');
  return (
    <Page title="Kế hoạch">
      <Block
        title="Danh sách kế hoạch đã ban hành"
        extra={
          <Segmented<PlanStatus>
            value={status}
            onChange={setStatus}
            options={[
              { value: 'running', label: PLAN_WORDS.running.text },
              { value: 'closed', label: PLAN_WORDS.closed.text },
            ]}
          />
        }
      >
        <StateView query={plans}>
          {(rows) => {
            const shown = rows.filter((row) => row.status === status);
            if (shown.length > 0) return shown.map((row) => <PlanItem key={row.id} plan={row} />);
            return (
              <Nothing
                text={status === 'running' ? 'Chưa có kế hoạch nào đang thực hiện.' : 'Chưa có kế hoạch nào kết thúc.'}
              />
            );
          }}
        </StateView>
      </Block>
    </Page>
  );
}

/** A plan in a list: what it is, its size and how far it is. */
export function PlanItem({ plan }: { plan: PlanRow }) {
  return (
    <article className="item">
      <div className="row-between">
        <Link className="item-title grow" to={planPath(plan.id)}>
          {plan.title}
        </Link>
        <WordTag word={PLAN_WORDS[plan.status]} />
      </div>
      <div className="soft small">
        {plan.number ? `Số ${plan.number}` : 'Chưa có số'}
        {plan.paperDate ? `, ngày ${day(plan.paperDate)}` : ''} · giao ngày {day(plan.issuedAt)} · {plan.bodies} đơn vị,{' '}
        {plan.tasks} nhiệm vụ
        {plan.cycle ? ` · kỳ báo cáo ${plan.cycle}` : ' · chưa mở kỳ báo cáo'}
      </div>
      <ProgressBar progress={plan.progress} cycle={plan.cycle} />
    </article>
  );
}
