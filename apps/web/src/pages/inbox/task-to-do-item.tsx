import { Button, Tag, Typography } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import type { TaskToDo } from '../../api/types.js';
import { DueLabel } from '../../components/due-label.js';
import { ExtendButton } from '../../components/follow-up-acts.js';
import { ReasonDialog } from '../../components/reason-dialog.js';
import { useAct } from '../../components/use-act.js';
import { TASK_ROLE_NAMES } from '../../components/words.js';

/** A task of the unit; one with a date of its own is marked as done here, the others are told of in the report. */
export function TaskToDoItem({ task }: { task: TaskToDo }) {
  const [open, setOpen] = useState(false);
  const finish = useAct({
    run: (note: string) =>
      answer(
        api.POST('/api/assignments/{id}/finish', {
          params: { path: { id: task.assignmentId } },
          body: { version: task.version, note },
        }),
      ),
    done: 'Đã báo hoàn thành nhiệm vụ.',
    then: () => setOpen(false),
  });
  return (
    <article className="item">
      <Typography.Paragraph className="to-do-text" ellipsis={{ rows: 3, expandable: true, symbol: 'Xem thêm' }}>
        {task.text}
      </Typography.Paragraph>
      <div className="row small" style={{ marginTop: 4 }}>
        <Tag color={task.role === 'lead' ? 'blue' : 'default'}>{TASK_ROLE_NAMES[task.role]}</Tag>
        {task.deadline ? (
          <DueLabel dueOn={task.deadline.dueOn} lastDay={task.deadline.lastDay} />
        ) : (
          <Tag>Không hạn riêng, báo cáo theo kỳ</Tag>
        )}
      </div>
      {task.deadline ? (
        <div className="item-acts">
          <Button type="primary" size="small" onClick={() => setOpen(true)}>
            Báo đã hoàn thành
          </Button>
          {task.followUpId ? <ExtendButton asking followUpId={task.followUpId} unitName="" /> : null}
        </div>
      ) : null}
      {open ? (
        <ReasonDialog
          title="Báo đã hoàn thành nhiệm vụ"
          explain="Nhiệm vụ được ghi nhận hoàn thành và không còn nhắc việc."
          okText="Báo hoàn thành"
          reasonLabel="Kết quả thực hiện"
          reasonRequired={false}
          running={finish.isPending}
          onOk={({ reason }) => finish.mutate(reason)}
          onCancel={() => setOpen(false)}
        />
      ) : null}
    </article>
  );
}
