import { Button } from 'antd';
import type { DraftContent } from '../../../api/types.js';
import { setSchedule } from '../edits/plan-edits.js';
import { editTask } from '../edits/task-edits.js';
import { useReview } from '../review/review-context.js';
import { Offers } from '../units/body-select.js';
import type { Doubt } from './doubts.js';

/** The answer to a doubt with one click, where there is one. */
export function DoubtAnswer({ doubt, content }: { doubt: Doubt; content: DraftContent }) {
  const { edit, mayEdit, open } = useReview();
  const { answer } = doubt;
  if (!mayEdit || answer === null) return null;
  switch (answer.kind) {
    case 'accept-schedule':
      return (
        <Button size="small" type="primary" onClick={() => edit(setSchedule({ accepted: true }))}>
          Chấp nhận lịch báo cáo
        </Button>
      );
    case 'clear-deadline':
      return (
        <span className="row">
          <Button size="small" onClick={() => edit(editTask(answer.unitId, answer.taskId, { deadline: null }))}>
            Bỏ thời hạn riêng
          </Button>
          <Button size="small" onClick={() => open(answer.taskId)}>
            Đặt hạn khác
          </Button>
        </span>
      );
    case 'choose-body': {
      const body = content.units.find(({ id }) => id === answer.unitId)?.bodies[answer.position];
      return body ? <Offers unitId={answer.unitId} position={answer.position} body={body} /> : null;
    }
  }
}
