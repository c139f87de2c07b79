import { Alert, Button, Tag } from 'antd';
import { useState } from 'react';
import type { DeadlineSource, DraftContent } from '../../../api/types.js';
import { Block } from '../../../components/page.js';
import { setSchedule } from '../edits/plan-edits.js';
import { useReview } from '../review/review-context.js';
import { Duties } from './duties.js';
import { ScheduleDialog } from './schedule-dialog.js';
import {
  dutyAfterIssueText,
  forwardingText,
  singleText,
  SOURCE_WORDS,
  yearlyText,
  yearsText,
} from '../../../components/schedule-words.js';

/** Lịch báo cáo: who reports when, who sums up, where it goes on to. What the text does not say is marked as proposed. */
export function SchedulePanel({ content, chosen }: { content: DraftContent; chosen: string | null }) {
  const { registry, mayEdit, edit } = useReview();
  const [open, setOpen] = useState(false);
  const { schedule } = content;
  const { yearly, consolidator, forwarding, singles, accepted } = schedule;
  const afterIssue = schedule.afterIssue ?? [];
  const leaveOut = (at: number): void => edit(setSchedule({ afterIssue: afterIssue.filter((_, n) => n !== at) }));
  return (
    <Block
      id="lich-bao-cao"
      title="Lịch báo cáo"
      extra={
        mayEdit ? (
          <Button size="small" onClick={() => setOpen(true)}>
            Sửa
          </Button>
        ) : null
      }
    >
      {accepted ? null : (
        <Alert
          className="problem"
          type="warning"
          showIcon
          title="Văn bản chưa nêu đủ lịch báo cáo nên phần mềm đã đề xuất phần còn thiếu. Xin kiểm tra, sửa nếu cần rồi chấp nhận."
          action={
            mayEdit ? (
              <Button type="primary" size="small" onClick={() => edit(setSchedule({ accepted: true }))}>
                Chấp nhận lịch báo cáo
              </Button>
            ) : null
          }
        />
      )}
      <dl className="facts">
        <Line name="Đơn vị báo cáo" source={yearly?.source} value={yearlyText(schedule)} phrase={yearly?.phrase} />
        <Line name="Các năm báo cáo" value={yearsText(schedule)} />
        <Line name="Đơn vị tổng hợp" source={consolidator.source} value={consolidator.name} />
        <Line name="Báo cáo cấp trên" source={forwarding?.source} value={forwardingText(schedule)} />
      </dl>
      {singles.length + afterIssue.length > 0 ? (
        <>
          <h3 className="block-title" style={{ marginTop: 12 }}>
            Báo cáo một lần
          </h3>
          <ul className="plain-list">
            {singles.map((single, n) => (
              <li key={n}>{singleText(single)}</li>
            ))}
            {afterIssue.map((duty, n) => (
              <li key={`after ${n}`}>
                {dutyAfterIssueText(duty)}{' '}
                {mayEdit ? (
                  <Button size="small" onClick={() => leaveOut(n)}>
                    Bỏ
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Duties duties={content.duties} chosen={chosen} />
      {open ? (
        <ScheduleDialog
          schedule={schedule}
          content={content}
          registry={registry}
          onClose={() => setOpen(false)}
          onSave={(change) => edit(setSchedule(change))}
        />
      ) : null}
    </Block>
  );
}

interface LineProps {
  name: string;
  value: string;
  source?: DeadlineSource;
  phrase?: string | null;
}

function Line({ name, value, source, phrase }: LineProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value} {source ? <Tag color={SOURCE_WORDS[source].colour}>{SOURCE_WORDS[source].text}</Tag> : null}
        {phrase ? <p className="quote">“{phrase}”</p> : null}
      </dd>
    </div>
  );
}
