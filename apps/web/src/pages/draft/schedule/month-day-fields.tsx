import { Form, Select } from 'antd';
import type { ScheduleFields } from './schedule-dialog.js';

const MONTHS = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'));
const pad = (n: number): string => String(n).padStart(2, '0');
/** The year is a leap one, so that 29/2 can be chosen. */
const daysIn = (month: string): string[] =>
  Array.from({ length: new Date(2028, Number(month), 0).getDate() }, (_, n) => pad(n + 1));

interface MonthDayFieldsProps {
  relation: keyof ScheduleFields;
  day: keyof ScheduleFields;
  label: string;
}

/** 'Trước ngày' or 'chậm nhất', a day and a month that come back each year. */
export function MonthDayFields({ relation, day, label }: MonthDayFieldsProps) {
  return (
    <Form.Item label={label} style={{ marginBottom: 0 }}>
      <div className="row" style={{ alignItems: 'flex-start' }}>
        <Form.Item name={relation}>
          <Select
            style={{ width: 150 }}
            aria-label="Cách tính hạn"
            options={[
              { value: 'before', label: 'Trước ngày' },
              { value: 'by', label: 'Chậm nhất ngày' },
            ]}
          />
        </Form.Item>
        <Form.Item name={day}>
          <MonthDay />
        </Form.Item>
      </div>
    </Form.Item>
  );
}

/** A day and a month as 'MM-DD'. */
function MonthDay({ value, onChange }: { value?: string | null; onChange?: (value: string) => void }) {
  const [month = '', day = ''] = (value ?? '').split('-');
  const take = (nextMonth: string, nextDay: string): void => {
    const days = daysIn(nextMonth);
    onChange?.(`${nextMonth}-${days.includes(nextDay) ? nextDay : (days.at(-1) ?? '01')}`);
  };
  return (
    <div className="row">
      <Select
        style={{ width: 90 }}
        aria-label="Ngày"
        placeholder="Ngày"
        value={day || null}
        onChange={(next) => take(month || '11', next)}
        options={daysIn(month || '12').map((n) => ({ value: n, label: Number(n) }))}
      />
      <Select
        style={{ width: 120 }}
        aria-label="Tháng"
        placeholder="Tháng"
        value={month || null}
        onChange={(next) => take(next, day || '30')}
        options={MONTHS.map((n) => ({ value: n, label: `tháng ${Number(n)}` }))}
      />
    </div>
  );
}
