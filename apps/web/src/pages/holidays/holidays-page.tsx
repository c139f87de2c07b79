import { Alert, Button, Popconfirm, Segmented, Tag } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { useHolidays } from '../../api/queries.js';
import type { Holiday } from '../../api/types.js';
import { day, today } from '../../components/dates.js';
import { Block, Page } from '../../components/page.js';
import { Nothing, StateView } from '../../components/state-view.js';
import { useAct } from '../../components/use-act.js';
import { AddHoliday } from './add-holiday.js';

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const weekday = (date: string): string => WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

/** Ngày nghỉ: the working calendar by year; deadlines and mail days are counted by it. */
export function HolidaysPage() {
  const calendar = useHolidays();
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const [adding, setAdding] = useState(false);
  const years = calendar.data?.years ?? [];
  const chosen = years.find((entry) => entry.year === year);
  return (
    <Page
      title="Ngày nghỉ"
      lead="Ngày nghỉ lễ và ngày làm bù dùng để tính ngày làm việc, thời hạn và ngày gửi thư."
      actions={
        <Button type="primary" onClick={() => setAdding(true)}>
          Thêm ngày
        </Button>
      }
    >
      <Block
        title={`Năm ${year}`}
        extra={
          <Segmented
            value={year}
            onChange={setYear}
            options={years.map((entry) => ({ value: entry.year, label: String(entry.year) }))}
          />
        }
      >
        {chosen && !chosen.announced ? (
          <Alert
            className="problem"
            type="warning"
            showIcon
            title="Chưa công bố lịch nghỉ chính thức của năm này; phần mềm tạm tính theo ngày cuối tuần và ngày lễ cố định."
          />
        ) : null}
        <StateView query={calendar}>
          {(data) => {
            const days = data.days.filter((entry) => entry.date.startsWith(String(year)));
            if (days.length === 0) return <Nothing text="Chưa có ngày nghỉ nào của năm này." />;
            return days.map((entry) => <DayItem key={`${entry.date}-${entry.id ?? 'quoc-gia'}`} entry={entry} />);
          }}
        </StateView>
      </Block>
      {adding ? <AddHoliday onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

function DayItem({ entry }: { entry: Holiday }) {
  return (
    <article className="item row-between">
      <div className="grow">
        <div>
          <b className="num">{day(entry.date)}</b> <span className="soft">{weekday(entry.date)}</span> · {entry.name}
        </div>
        <div className="soft small">
          {entry.source}
          {entry.confirmed ? '' : ' · chưa có thông báo chính thức'}
        </div>
      </div>
      <span className="row">
        <Tag color={entry.kind === 'off' ? 'green' : 'blue'}>{entry.kind === 'off' ? 'Nghỉ' : 'Làm bù'}</Tag>
        {entry.id ? <RemoveDay id={entry.id} date={entry.date} /> : null}
      </span>
    </article>
  );
}

function RemoveDay({ id, date }: { id: string; date: string }) {
  const remove = useAct({
    run: () => answer(api.DELETE('/api/holidays/{id}', { params: { path: { id } } })),
    done: 'Đã bỏ ngày khỏi lịch.',
  });
  return (
    <Popconfirm
      title={`Bỏ ngày ${day(date)} khỏi lịch?`}
      description="Các mốc nhắc việc chưa gửi được tính lại theo lịch mới."
      okText="Bỏ ngày này"
      cancelText="Giữ lại"
      onConfirm={() => remove.mutate(undefined)}
    >
      <Button size="small" danger loading={remove.isPending}>
        Bỏ
      </Button>
    </Popconfirm>
  );
}
