import { Alert } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useRequest } from '../../api/queries.js';
import { useMe } from '../../api/session.js';
import type { RequestDetail } from '../../api/types.js';
import { day } from '../../components/dates.js';
import { DueLabel } from '../../components/due-label.js';
import { ExtendButton } from '../../components/follow-up-acts.js';
import { Page } from '../../components/page.js';
import { EndRequest, ReviewReport } from '../../components/request-acts.js';
import { StateView } from '../../components/state-view.js';
import { WordTag } from '../../components/word-tag.js';
import { REQUEST_WORDS, STATE_WORDS } from '../../components/words.js';
import { planPath, ROUTES } from '../../routes.js';
import { Extensions } from './extensions.js';
import { OnBehalfButton, OnBehalfForm } from './on-behalf.js';
import { PreviousReports, SentReport } from './sent-report.js';
import { SubmitForm } from './submit-form.js';
import './report.css';

/** A report request: its form for the unit, the report for whoever reviews it. */
export function ReportPage() {
  const { requestId = '' } = useParams();
  const request = useRequest(requestId);
  const me = useMe();
  const own = request.data?.unitId === me.unitId;
  return (
    <Page
      title={request.data ? `Báo cáo kỳ ${request.data.cycle.name}` : 'Báo cáo'}
      lead={request.data?.unitName}
      back={
        own || !request.data
          ? { to: ROUTES.inbox, text: 'Hộp việc' }
          : { to: `${planPath(request.data.plan.id)}?muc=ky-bao-cao`, text: 'Các báo cáo của kỳ' }
      }
    >
      <StateView query={request}>{(data) => <Content key={`${data.id}-${data.version}`} request={data} />}</StateView>
    </Page>
  );
}

function Content({ request }: { request: RequestDetail }) {
  const [recording, setRecording] = useState(false);
  const { allowed, deadline, plan, cycle } = request;
  const waiting = request.status === 'open' || request.status === 'returned';
  const writes = allowed.includes('submit');
  return (
    <>
      <section className="block" aria-label="Thông tin báo cáo">
        <div className="row report-state">
          {waiting ? (
            <DueLabel dueOn={deadline.dueOn} lastDay={deadline.lastDay} />
          ) : (
            <WordTag word={STATE_WORDS[request.state]} />
          )}
          <WordTag word={REQUEST_WORDS[request.status]} />
        </div>
        <dl className="facts">
          <div>
            <dt>Kế hoạch</dt>
            <dd>
              <Link to={planPath(plan.id)}>{plan.title}</Link>
              {plan.number ? ` (số ${plan.number})` : ''}
            </dd>
          </div>
          <div>
            <dt>Thời gian chốt số liệu</dt>
            <dd>
              {day(cycle.dataFrom)} đến {day(cycle.dataTo)}
            </dd>
          </div>
          <div>
            <dt>Hạn nộp</dt>
            <dd>
              {day(deadline.dueOn)}, nhận đến hết {day(deadline.lastDay)}
              {deadline.version > 1 ? ' (đã gia hạn)' : ''}
            </dd>
          </div>
          {request.handedInOn ? (
            <div>
              <dt>Ngày nộp</dt>
              <dd>{day(request.handedInOn)}</dd>
            </div>
          ) : null}
        </dl>
        <div className="item-acts">
          {request.mayAskExtension && request.followUpId ? (
            <ExtendButton asking followUpId={request.followUpId} unitName={request.unitName} />
          ) : null}
          {request.mayRecordOnBehalf && !recording ? <OnBehalfButton onClick={() => setRecording(true)} /> : null}
          <ReviewReport
            requestId={request.id}
            version={request.version}
            unitName={request.unitName}
            allowed={allowed}
          />
          {writes ? null : (
            <EndRequest
              requestId={request.id}
              version={request.version}
              unitName={request.unitName}
              allowed={allowed}
            />
          )}
        </div>
      </section>
      {request.closeReason ? (
        <Alert className="problem" type="info" showIcon title={`Lý do: ${request.closeReason}`} />
      ) : null}
      {request.status === 'returned' && request.returnReason ? (
        <Alert
          className="problem"
          type="warning"
          showIcon
          title="Báo cáo được trả lại để bổ sung"
          description={request.returnReason}
        />
      ) : null}
      <Extensions extensions={request.extensions} />
      {recording ? (
        <OnBehalfForm request={request} onDone={() => setRecording(false)} />
      ) : writes ? (
        <SubmitForm request={request} />
      ) : null}
      {request.lastReport && !writes ? <SentReport report={request.lastReport} request={request} /> : null}
      {request.lastReport === null && !writes && !recording ? (
        <Alert type="info" showIcon title="Đơn vị chưa nộp báo cáo kỳ này." />
      ) : null}
      <PreviousReports
        reports={writes && request.lastReport ? [request.lastReport, ...request.previous] : request.previous}
        request={request}
      />
    </>
  );
}
