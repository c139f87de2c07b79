import { Link } from 'react-router';
import type { CycleRequest, Plan, PlanCycle } from '../../api/types.js';
import { day, moment } from '../../components/dates.js';
import { ExtendButton, UrgeButton } from '../../components/follow-up-acts.js';
import { Block } from '../../components/page.js';
import { EndRequest } from '../../components/request-acts.js';
import { Nothing } from '../../components/state-view.js';
import { WordTag } from '../../components/word-tag.js';
import { CYCLE_WORDS, REQUEST_WORDS, STATE_WORDS } from '../../components/words.js';
import { consolidatedPath, reportPath } from '../../routes.js';
import { Consolidate } from './consolidate.js';

/** The cycles, the newest first: what is asked of whom by when, and what came of it. */
export function CyclesTab({ plan }: { plan: Plan }) {
  if (plan.cycles.length === 0) {
    return (
      <Block title="Kỳ báo cáo">
        <Nothing text="Chưa có kỳ báo cáo nào. Kỳ đầu tiên được mở 30 ngày trước hạn." />
      </Block>
    );
  }
  return [...plan.cycles].reverse().map((cycle) => <CycleBlock key={cycle.id} cycle={cycle} rights={plan.rights} />);
}

function CycleBlock({ cycle, rights }: { cycle: PlanCycle; rights: Plan['rights'] }) {
  return (
    <Block
      title={`Kỳ ${cycle.name}`}
      extra={
        <span className="row">
          <WordTag word={CYCLE_WORDS[cycle.status]} />
          {rights.consolidate && cycle.requests.length > 0 ? <Consolidate cycle={cycle} /> : null}
        </span>
      }
    >
      <dl className="facts">
        <Fact name="Số liệu" value={`${day(cycle.dataFrom)} đến ${day(cycle.dataTo)}`} />
        <Fact name="Mở kỳ báo cáo" value={day(cycle.opensOn)} />
        <Fact name="Hạn của đơn vị" value={`${day(cycle.dueOn)} (nhận đến hết ${day(cycle.lastDay)})`} />
        <Fact name="Hạn tổng hợp" value={day(cycle.consolidateBy)} />
        <Fact name="Hạn báo cáo cấp trên" value={cycle.forwardBy ? day(cycle.forwardBy) : 'Không yêu cầu'} />
      </dl>
      {cycle.consolidated.length > 0 ? (
        <ul className="consolidated-list">
          {cycle.consolidated.map((report) => (
            <li key={report.id}>
              <Link to={consolidatedPath(report.id)}>Báo cáo tổng hợp lần {report.number}</Link>, lập lúc{' '}
              {moment(report.consolidatedAt)}
              {report.forwardedOn
                ? `; đã gửi cấp trên ngày ${day(report.forwardedOn)}, số ${report.forwardedNumber ?? ''}`
                : ''}
            </li>
          ))}
        </ul>
      ) : null}
      {cycle.requests.length === 0 ? <p className="soft">Kỳ báo cáo chưa mở.</p> : null}
      {cycle.requests.map((request) => (
        <RequestLine key={request.id} request={request} rights={rights} />
      ))}
    </Block>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function RequestLine({ request, rights }: { request: CycleRequest; rights: Plan['rights'] }) {
  const waiting = request.status === 'open' || request.status === 'returned';
  const handedIn = request.handedInOn ? ` · nộp ngày ${day(request.handedInOn)}` : '';
  return (
    <article className="item">
      <div className="row-between">
        <Link className="item-title grow" to={reportPath(request.id)}>
          {request.unitName}
        </Link>
        <span className="row">
          <WordTag word={STATE_WORDS[request.state]} />
          {request.state === 'waiting' || request.state === 'excused' ? null : (
            <WordTag word={REQUEST_WORDS[request.status]} />
          )}
        </span>
      </div>
      <div className="soft small">
        Hạn {day(request.dueOn)}
        {handedIn}
      </div>
      {waiting && request.followUpId ? (
        <div className="item-acts">
          {rights.urge ? <UrgeButton followUpId={request.followUpId} unitName={request.unitName} /> : null}
          {rights.extend ? <ExtendButton followUpId={request.followUpId} unitName={request.unitName} /> : null}
          <EndRequest
            requestId={request.id}
            version={request.version}
            unitName={request.unitName}
            allowed={request.allowed}
          />
        </div>
      ) : null}
      {request.status === 'submitted' && request.allowed.includes('accept') ? (
        <div className="item-acts">
          <Link to={reportPath(request.id)}>Xem và xác nhận báo cáo</Link>
        </div>
      ) : null}
    </article>
  );
}
