import { Collapse, Tag } from 'antd';
import type { Assignment, Plan, PlanBody } from '../../api/types.js';
import { day, moment } from '../../components/dates.js';
import { DueLabel } from '../../components/due-label.js';
import { ExtendButton, UrgeButton } from '../../components/follow-up-acts.js';
import { WordTag } from '../../components/word-tag.js';
import { ASSIGNMENT_WORDS, TASK_ROLE_NAMES } from '../../components/words.js';

/** Each body with its receipt and its tasks. */
export function BodiesTab({ plan }: { plan: Plan }) {
  return (
    <Collapse
      className="block-collapse"
      defaultActiveKey={plan.bodies.length === 1 ? plan.bodies.map((body) => body.unitId) : []}
      items={plan.bodies.map((body) => ({
        key: body.unitId,
        label: <BodyLabel body={body} />,
        children: <BodyTasks body={body} rights={plan.rights} />,
      }))}
    />
  );
}

function BodyLabel({ body }: { body: PlanBody }) {
  return (
    <span className="row">
      <b>{body.name}</b>
      <span className="count">{body.tasks.length} nhiệm vụ</span>
      {body.requested ? <Tag>Đề nghị phối hợp</Tag> : null}
      {body.receivedAt ? <Tag color="green">Đã tiếp nhận {day(body.receivedAt)}</Tag> : <Tag>Chưa tiếp nhận</Tag>}
    </span>
  );
}

function BodyTasks({ body, rights }: { body: PlanBody; rights: Plan['rights'] }) {
  return (
    <>
      {body.receivedAt ? (
        <p className="soft small">Xác nhận tiếp nhận lúc {moment(body.receivedAt)}.</p>
      ) : rights.urge && body.receiptFollowUpId ? (
        <div className="row" style={{ marginBottom: 12 }}>
          <span>Đơn vị chưa xác nhận tiếp nhận.</span>
          <UrgeButton followUpId={body.receiptFollowUpId} unitName={body.name} />
        </div>
      ) : null}
      <ol className="plain-list">
        {body.tasks.map((task) => (
          <li key={task.assignmentId} className="item">
            <TaskLine task={task} unitName={body.name} rights={rights} />
          </li>
        ))}
      </ol>
    </>
  );
}

function TaskLine({ task, unitName, rights }: { task: Assignment; unitName: string; rights: Plan['rights'] }) {
  const open = task.status === 'open';
  return (
    <>
      <div className="prewrap">{task.text}</div>
      <div className="row small" style={{ marginTop: 4 }}>
        <Tag color={task.role === 'lead' ? 'blue' : 'default'}>{TASK_ROLE_NAMES[task.role]}</Tag>
        {task.status === 'open' ? null : <WordTag word={ASSIGNMENT_WORDS[task.status]} />}
        {task.deadline && open ? <DueLabel dueOn={task.deadline.dueOn} lastDay={task.deadline.lastDay} /> : null}
        {task.deadline ? null : <Tag>Không hạn riêng, báo cáo theo kỳ</Tag>}
        {task.targetNumbers.length > 0 ? <Tag>Chỉ tiêu {task.targetNumbers.join(', ')}</Tag> : null}
        {task.coordinatesWith.length > 0 ? (
          <span className="soft">Phối hợp: {task.coordinatesWith.join('; ')}</span>
        ) : null}
      </div>
      {open && task.followUpId && task.deadline ? (
        <div className="item-acts">
          {rights.urge ? <UrgeButton followUpId={task.followUpId} unitName={unitName} /> : null}
          {rights.extend ? <ExtendButton followUpId={task.followUpId} unitName={unitName} /> : null}
        </div>
      ) : null}
    </>
  );
}
