import { Link } from 'react-router';
import { useOverview } from '../../api/queries.js';
import type { Overview } from '../../api/types.js';
import { moment } from '../../components/dates.js';
import { Block, Page } from '../../components/page.js';
import { Nothing, StateView } from '../../components/state-view.js';
import { draftPath, ROUTES } from '../../routes.js';
import { PlanItem } from '../plans/plans-page.js';
import { EscalationItem } from '../board/escalation-item.js';
import { LatenessChart } from './lateness-chart.js';
import './overview.css';

/** Tổng quan of leadership: what needs a decision today, plans by state, units by lateness. */
export function OverviewPage() {
  const overview = useOverview();
  return (
    <Page title="Tổng quan">
      <StateView query={overview}>{(data) => <Content overview={data} />}</StateView>
    </Page>
  );
}

function Content({ overview }: { overview: Overview }) {
  const { counts, plans, units, escalations, draftsToIssue } = overview;
  const decisions = escalations.length + draftsToIssue.length;
  const running = plans.filter((plan) => plan.status === 'running');
  return (
    <>
      <dl className="numbers">
        <Figure name="Cần quyết định hôm nay" value={decisions} urgent={decisions > 0} />
        <Figure name="Kế hoạch đang thực hiện" value={counts.running} />
        <Figure name="Dự thảo chờ ban hành" value={counts.readyToIssue} />
        <Figure name="Dự thảo đang rà soát" value={counts.underReview} />
        <Figure name="Kế hoạch đã kết thúc" value={counts.closed} />
      </dl>
      <Block title="Cần quyết định hôm nay">
        {decisions === 0 ? <Nothing text="Hôm nay không có việc nào cần lãnh đạo quyết định." /> : null}
        {draftsToIssue.map((draft) => (
          <article className="item" key={draft.draftId}>
            <Link className="item-title" to={draftPath(draft.draftId)}>
              Ban hành: {draft.title}
            </Link>
            <div className="soft small">Đã rà soát xong, chờ ban hành · tải lên lúc {moment(draft.createdAt)}</div>
          </article>
        ))}
        {escalations.map((item) => (
          <EscalationItem key={item.escalationId} item={item} />
        ))}
      </Block>
      <Block title="Đơn vị chậm báo cáo và nhiệm vụ">
        <LatenessChart units={units} />
      </Block>
      <Block title="Kế hoạch đang thực hiện" extra={<Link to={ROUTES.plans}>Xem tất cả</Link>}>
        {running.length === 0 ? <Nothing text="Chưa có kế hoạch nào đang thực hiện." /> : null}
        {running.map((plan) => (
          <PlanItem key={plan.id} plan={plan} />
        ))}
      </Block>
    </>
  );
}

function Figure({ name, value, urgent }: { name: string; value: number; urgent?: boolean }) {
  return (
    <div className={urgent ? 'numbers-urgent' : undefined}>
      <dd className="num">{value}</dd>
      <dt>{name}</dt>
    </div>
  );
}
