import { Link } from 'react-router';
import { useInbox } from '../../api/queries.js';
import { useMe } from '../../api/session.js';
import type { Inbox, ReportToWrite } from '../../api/types.js';
import { day } from '../../components/dates.js';
import { DueLabel } from '../../components/due-label.js';
import { ExtendButton } from '../../components/follow-up-acts.js';
import { Block, Page } from '../../components/page.js';
import { Nothing, StateView } from '../../components/state-view.js';
import { WordTag } from '../../components/word-tag.js';
import { REQUEST_WORDS, STATE_WORDS } from '../../components/words.js';
import { planPath, reportPath } from '../../routes.js';
import { ConfirmReceipt } from '../plan/plan-acts.js';
import { ToConsolidate } from './to-consolidate.js';
import { TasksByPlan } from './tasks-by-plan.js';

/** Hộp việc of a unit: what to receive, to do and to report. */
export function InboxPage() {
  const me = useMe();
  const inbox = useInbox();
  return (
    <Page title="Hộp việc" lead={me.unitName}>
      <StateView query={inbox}>{(data) => <Content inbox={data} />}</StateView>
    </Page>
  );
}

function Content({ inbox }: { inbox: Inbox }) {
  const { toReceive, toDo, toReport, handedIn, toConsolidate } = inbox;
  return (
    <>
      <Block title={<Counted text="Cần tiếp nhận" count={toReceive.length} />}>
        {toReceive.length === 0 ? <Nothing text="Không có kế hoạch nào chờ xác nhận tiếp nhận." /> : null}
        {toReceive.map((plan) => (
          <article className="item" key={plan.planId}>
            <Link className="item-title" to={planPath(plan.planId)}>
              {plan.title}
            </Link>
            <div className="soft small">
              {plan.number ? `Số ${plan.number} · ` : ''}giao ngày {day(plan.issuedAt)} · {plan.tasks} nhiệm vụ
              {plan.requested ? ' · đề nghị phối hợp' : ''}
            </div>
            <div className="item-acts">
              <ConfirmReceipt planId={plan.planId} />
            </div>
          </article>
        ))}
      </Block>
      <Block
        title={
          <Counted text="Cần báo cáo" count={toReport.length} overdue={toReport.some((r) => r.state === 'overdue')} />
        }
      >
        {toReport.length === 0 ? (
          <Nothing text="Chưa có báo cáo nào cần nộp. Kỳ báo cáo mở 30 ngày trước hạn." />
        ) : null}
        {toReport.map((report) => (
          <ReportItem key={report.requestId} report={report} />
        ))}
      </Block>
      {toConsolidate.length > 0 ? <ToConsolidate cycles={toConsolidate} /> : null}
      <Block title={<Counted text="Cần thực hiện" count={toDo.length} overdue={toDo.some((task) => task.overdue)} />}>
        {toDo.length === 0 ? <Nothing text="Không có nhiệm vụ nào đang thực hiện." /> : null}
        <TasksByPlan tasks={toDo} />
      </Block>
      {handedIn.length > 0 ? (
        <Block title="Đã báo cáo">
          {handedIn.map((report) => (
            <article className="item row-between" key={report.requestId}>
              <Link className="grow" to={reportPath(report.requestId)}>
                {report.planTitle}, kỳ {report.cycle}
              </Link>
              <span className="row">
                <WordTag word={STATE_WORDS[report.state]} />
                <WordTag word={REQUEST_WORDS[report.status]} />
              </span>
            </article>
          ))}
        </Block>
      ) : null}
    </>
  );
}

function Counted({ text, count, overdue }: { text: string; count: number; overdue?: boolean }) {
  return (
    <>
      {text} <span className={`count${overdue ? ' count-overdue' : ''}`}>{count}</span>
    </>
  );
}

function ReportItem({ report }: { report: ReportToWrite }) {
  return (
    <article className="item">
      <div className="row-between">
        <Link className="item-title grow" to={reportPath(report.requestId)}>
          Báo cáo kỳ {report.cycle}
        </Link>
        <DueLabel dueOn={report.dueOn} lastDay={report.lastDay} />
      </div>
      <div className="soft small">{report.planTitle}</div>
      {report.returnReason ? <div className="overdue-text">Đã trả lại, cần bổ sung: {report.returnReason}</div> : null}
      <div className="item-acts">
        <Link to={reportPath(report.requestId)} className="button-link">
          {report.status === 'returned' ? 'Bổ sung và nộp lại' : 'Lập báo cáo'}
        </Link>
        {report.followUpId ? <ExtendButton asking followUpId={report.followUpId} unitName="" /> : null}
      </div>
    </article>
  );
}
