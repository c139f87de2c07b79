import { Tag } from 'antd';
import { Link } from 'react-router';
import { useMay } from '../../api/session.js';
import type { BoardRow } from '../../api/types.js';
import { day, moment } from '../../components/dates.js';
import { DueLabel } from '../../components/due-label.js';
import { ExtendButton, UrgeButton } from '../../components/follow-up-acts.js';
import { EndRequest } from '../../components/request-acts.js';
import { KIND_NAMES } from '../../components/words.js';
import { planPath, reportPath } from '../../routes.js';

/** One body and one deadline, with what the secretariat can do about it. */
export function BoardItem({ row }: { row: BoardRow }) {
  const may = useMay();
  const late = row.daysLate > 0;
  const subject = row.kind === 'report' && row.cycle ? `Báo cáo kỳ ${row.cycle}` : KIND_NAMES[row.kind];
  return (
    <article className="item">
      <div className="row-between">
        <span className="item-title grow">{row.unitName}</span>
        {late ? (
          <Tag color="red">{`Quá hạn ${row.daysLate} ngày làm việc`}</Tag>
        ) : row.kind === 'receipt' ? (
          <Tag>Giao ngày {day(row.dueOn)}</Tag>
        ) : (
          <DueLabel dueOn={row.dueOn} lastDay={row.lastDay} />
        )}
      </div>
      <div>
        {subject}
        {late ? `, hạn ${day(row.dueOn)}` : ''} · <Link to={planPath(row.planId)}>{row.planTitle}</Link>
      </div>
      {row.task ? <div className="soft">{row.task}</div> : null}
      <div className="soft small">
        {row.requested ? 'Đơn vị được đề nghị phối hợp · ' : ''}
        {row.lastUrgedAt ? `Nhắc, đôn đốc gần nhất lúc ${moment(row.lastUrgedAt)}` : 'Chưa nhắc lần nào'}
        {row.escalationLevel > 1 ? ' · đã báo lãnh đạo' : row.escalationLevel === 1 ? ' · đã báo Văn phòng' : ''}
      </div>
      <div className="item-acts">
        {may('followUp.urge') ? <UrgeButton followUpId={row.followUpId} unitName={row.unitName} /> : null}
        {may('followUp.extend') && row.kind !== 'receipt' ? (
          <ExtendButton followUpId={row.followUpId} unitName={row.unitName} />
        ) : null}
        {row.requestId && row.version !== null && may('followUp.exempt') ? (
          <EndRequest
            requestId={row.requestId}
            version={row.version}
            unitName={row.unitName}
            allowed={['exempt', 'withdraw', 'close']}
          />
        ) : null}
        {row.requestId ? (
          <Link to={reportPath(row.requestId)}>
            {may('report.recordOnBehalf') ? 'Xem, ghi nhận thay' : 'Xem báo cáo'}
          </Link>
        ) : null}
        {row.kind === 'consolidation' || row.kind === 'forwarding' ? (
          <Link to={`${planPath(row.planId)}?muc=ky-bao-cao`}>Mở kỳ báo cáo</Link>
        ) : null}
      </div>
    </article>
  );
}
