import { Button, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.js';
import type { CallItem } from '../../api/types.js';
import { moment } from '../../components/dates.js';
import { ReasonDialog } from '../../components/reason-dialog.js';
import { useAct } from '../../components/use-act.js';
import { planPath, reportPath } from '../../routes.js';

/** Something raised to the secretariat or leadership, or a body to be rung up; ends with a decision or a note. */
export function EscalationItem({ item }: { item: CallItem }) {
  const [open, setOpen] = useState(false);
  const call = item.kind === 'call';
  const decide = useAct({
    run: (decision: string) =>
      answer(
        api.POST('/api/escalations/{id}/decision', { params: { path: { id: item.escalationId } }, body: { decision } }),
      ),
    done: 'Đã ghi nhận.',
    then: () => setOpen(false),
  });
  return (
    <article className="item">
      <div className="row-between">
        <span className="item-title grow">{item.unitName}</span>
        <Tag color={call ? 'blue' : 'red'}>
          {call ? 'Cần gọi điện' : item.level > 1 ? 'Đã báo lãnh đạo' : 'Quá hạn, đã báo Văn phòng'}
        </Tag>
      </div>
      <div>
        <Link to={planPath(item.planId)}>{item.planTitle}</Link>
        {item.cycle ? ` · kỳ báo cáo ${item.cycle}` : ''}
      </div>
      <div className="soft small">Nêu lên lúc {moment(item.raisedAt)}</div>
      <div className="item-acts">
        <Button size="small" onClick={() => setOpen(true)}>
          {call ? 'Ghi kết quả trao đổi' : 'Ghi ý kiến chỉ đạo'}
        </Button>
        {item.requestId ? <Link to={reportPath(item.requestId)}>Xem báo cáo của đơn vị</Link> : null}
      </div>
      {open ? (
        <ReasonDialog
          title={call ? `Kết quả trao đổi với ${item.unitName}` : `Ý kiến chỉ đạo: ${item.unitName}`}
          explain={
            call
              ? 'Ghi ngắn gọn nội dung đã trao đổi với đơn vị.'
              : 'Ý kiến được lưu lại và việc này được coi là đã xem xét.'
          }
          okText="Ghi nhận"
          reasonLabel={call ? 'Kết quả trao đổi' : 'Ý kiến chỉ đạo'}
          running={decide.isPending}
          onOk={({ reason }) => decide.mutate(reason)}
          onCancel={() => setOpen(false)}
        />
      ) : null}
    </article>
  );
}
