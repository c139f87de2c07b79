import { Tag } from 'antd';
import { day, daysUntil } from './dates.js';

/** Days before the due date from which it is 'sắp đến hạn'. */
const SOON_DAYS = 14;

/** A due date in words and colour: red 'quá hạn', orange 'sắp đến hạn', plain otherwise. `lastDay` decides lateness. */
export function DueLabel({ dueOn, lastDay }: { dueOn: string; lastDay: string | null }) {
  const left = daysUntil(dueOn);
  const overdue = daysUntil(lastDay ?? dueOn) < 0;
  if (overdue) return <Tag color="red">Quá hạn · hạn {day(dueOn)}</Tag>;
  if (left < 0)
    return (
      <Tag color="red">
        Đã đến hạn {day(dueOn)} · nhận đến hết {day(lastDay)}
      </Tag>
    );
  if (left === 0) return <Tag color="orange">Đến hạn hôm nay</Tag>;
  if (left <= SOON_DAYS) return <Tag color="orange">{`Sắp đến hạn ${day(dueOn)} · còn ${left} ngày`}</Tag>;
  return <Tag>{`Hạn ${day(dueOn)}`}</Tag>;
}
