import { AutoComplete, Checkbox, Form, Input, InputNumber, Modal, Select } from 'antd';
import type { DateRelation, DraftContent, ReportSchedule, SingleDuty, Unit } from '../../../api/types.js';
import { MonthDayFields } from './month-day-fields.js';
import { SinglesFields } from './singles-fields.js';

/** Values of the form; a month and day stand as 'MM-DD'. */
export interface ScheduleFields {
  hasYearly: boolean;
  yearlyRelation: DateRelation;
  yearlyDay: string | null;
  firstYear: number | null;
  lastYear: number | null;
  consolidator: string;
  hasForwarding: boolean;
  forwardTo: string;
  forwardDated: boolean;
  forwardRelation: DateRelation;
  forwardDay: string | null;
  singles: SingleDuty[];
}

interface ScheduleDialogProps {
  schedule: ReportSchedule;
  content: DraftContent;
  registry: Unit[];
  onClose: () => void;
  onSave: (change: Partial<ReportSchedule>) => void;
}

const NEEDED = { required: true, message: 'Xin điền mục này.' };

/** Edits the report schedule. What is changed here counts as set by a person; accepting it is a click of its own. */
export function ScheduleDialog({ schedule, content, registry, onClose, onSave }: ScheduleDialogProps) {
  const [form] = Form.useForm<ScheduleFields>();
  const hasYearly = Form.useWatch('hasYearly', form) ?? true;
  const hasForwarding = Form.useWatch('hasForwarding', form) ?? false;
  const forwardDated = Form.useWatch('forwardDated', form) ?? false;
  const names = [
    ...new Set([
      ...content.units.flatMap((unit) => unit.bodies.map((body) => body.name)),
      ...registry.filter((unit) => unit.active && unit.kind === 'body').map((unit) => unit.name),
    ]),
  ];
  return (
    <Modal
      open
      title="Sửa lịch báo cáo"
      okText="Xong"
      width={640}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<ScheduleFields>
        form={form}
        layout="vertical"
        initialValues={fieldsOf(schedule)}
        onFinish={(fields) => {
          onSave(changeOf(fields, schedule));
          onClose();
        }}
      >
        <Form.Item name="hasYearly" valuePropName="checked">
          <Checkbox>Các đơn vị báo cáo hằng năm</Checkbox>
        </Form.Item>
        {hasYearly ? (
          <>
            <MonthDayFields relation="yearlyRelation" day="yearlyDay" label="Hạn báo cáo hằng năm của đơn vị" />
            <div className="row">
              <Form.Item name="firstYear" label="Năm báo cáo đầu tiên">
                <InputNumber min={2000} max={2200} precision={0} placeholder="Tự chọn" />
              </Form.Item>
              <Form.Item name="lastYear" label="Năm cuối cùng">
                <InputNumber min={2000} max={2200} precision={0} placeholder="Không định" />
              </Form.Item>
            </div>
            <p className="soft small">Để trống năm đầu tiên: phần mềm chọn năm đầu còn đủ thời gian nhắc việc.</p>
          </>
        ) : null}
        <Form.Item name="consolidator" label="Đơn vị tổng hợp" rules={[NEEDED]}>
          <Select showSearch options={names.map((name) => ({ value: name, label: name }))} />
        </Form.Item>
        <Form.Item name="hasForwarding" valuePropName="checked">
          <Checkbox>Báo cáo tổng hợp được gửi tiếp lên cấp trên</Checkbox>
        </Form.Item>
        {hasForwarding ? (
          <>
            <Form.Item name="forwardTo" label="Cơ quan cấp trên" rules={[NEEDED]}>
              <AutoComplete options={['Ủy ban nhân dân tỉnh', 'Sở Y tế'].map((value) => ({ value }))}>
                <Input />
              </AutoComplete>
            </Form.Item>
            <Form.Item name="forwardDated" valuePropName="checked">
              <Checkbox>Có ngày gửi cụ thể hằng năm (nếu không: 3 ngày làm việc sau hạn tổng hợp)</Checkbox>
            </Form.Item>
            {forwardDated ? (
              <MonthDayFields relation="forwardRelation" day="forwardDay" label="Hạn gửi cấp trên" />
            ) : null}
          </>
        ) : null}
        <SinglesFields names={names} />
      </Form>
    </Modal>
  );
}

function fieldsOf({ yearly, firstYear, lastYear, consolidator, forwarding, singles }: ReportSchedule): ScheduleFields {
  return {
    hasYearly: yearly !== null,
    yearlyRelation: yearly?.relation ?? 'before',
    yearlyDay: yearly?.monthDay ?? null,
    firstYear,
    lastYear,
    consolidator: consolidator.name,
    hasForwarding: forwarding !== null,
    forwardTo: forwarding?.to ?? '',
    forwardDated: forwarding?.monthDay != null,
    forwardRelation: forwarding?.relation ?? 'before',
    forwardDay: forwarding?.monthDay ?? null,
    singles,
  };
}

/** Only what differs becomes the person's; the rest keeps the source it has. */
function changeOf(fields: ScheduleFields, before: ReportSchedule): Partial<ReportSchedule> {
  return {
    yearly: yearlyOf(fields, before),
    firstYear: fields.firstYear ?? null,
    lastYear: fields.lastYear ?? null,
    consolidator:
      fields.consolidator === before.consolidator.name
        ? before.consolidator
        : { name: fields.consolidator, source: 'person' },
    forwarding: forwardingOf(fields, before),
    singles: fields.singles ?? [],
  };
}

function yearlyOf(
  { hasYearly, yearlyRelation, yearlyDay }: ScheduleFields,
  { yearly }: ReportSchedule,
): ReportSchedule['yearly'] {
  if (!hasYearly) return null;
  if (yearly && yearly.relation === yearlyRelation && yearly.monthDay === (yearlyDay ?? null)) return yearly;
  return {
    relation: yearlyRelation,
    monthDay: yearlyDay,
    workingDaysBeforeForwarding: yearlyDay === null ? (yearly?.workingDaysBeforeForwarding ?? null) : null,
    source: 'person',
    phrase: yearly?.phrase ?? null,
  };
}

function forwardingOf(fields: ScheduleFields, { forwarding }: ReportSchedule): ReportSchedule['forwarding'] {
  if (!fields.hasForwarding) return null;
  const monthDay = fields.forwardDated ? (fields.forwardDay ?? null) : null;
  const relation = fields.forwardDated ? fields.forwardRelation : (forwarding?.relation ?? 'by');
  const to = fields.forwardTo.trim();
  const same = forwarding?.to === to && forwarding.monthDay === monthDay && forwarding.relation === relation;
  return same ? forwarding : { to, monthDay, relation, source: 'person' };
}
