import { Button, DatePicker, Form, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { answer, api } from '../../api/client.js';
import type { OnBehalfBy, RequestDetail } from '../../api/types.js';
import { DATE_FORMAT, plainDate, today } from '../../components/dates.js';
import { Block } from '../../components/page.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAct } from '../../components/use-act.js';
import { ReportFields, type ReportFieldValues } from './report-fields.js';
import { contentOf } from './report-values.js';

interface Values extends ReportFieldValues {
  by: OnBehalfBy;
  receivedOn: Dayjs;
}

export function OnBehalfButton({ onClick }: { onClick: () => void }) {
  return <Button onClick={onClick}>Ghi nhận thay đơn vị</Button>;
}

/** The secretariat writes down what a body answered on paper or by phone; the day it came decides lateness. */
export function OnBehalfForm({ request, onDone }: { request: RequestDetail; onDone: () => void }) {
  const [form] = Form.useForm<Values>();
  const nothing = Form.useWatch('nothingToReport', form) ?? false;
  const record = useAct({
    run: ({ by, receivedOn, ...values }: Values) =>
      answer(
        api.POST('/api/requests/{id}/on-behalf', {
          params: { path: { id: request.id } },
          body: {
            version: request.version,
            content: contentOf(values, request),
            by,
            receivedOn: plainDate(receivedOn),
          },
        }),
      ),
    done: `Đã ghi nhận báo cáo của ${request.unitName}.`,
    refusalShown: true,
    then: onDone,
  });
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={{ nothingToReport: false, by: 'paper', receivedOn: dayjs(today()) }}
      onFinish={(values) => record.mutate(values)}
      scrollToFirstError={{ block: 'center' }}
    >
      <Block title={`Ghi nhận thay ${request.unitName}`}>
        <Form.Item name="by" label="Đơn vị trả lời bằng">
          <Radio.Group
            options={[
              { value: 'paper', label: 'Văn bản giấy' },
              { value: 'phone', label: 'Điện thoại' },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="receivedOn"
          label="Ngày nhận được"
          rules={[{ required: true, message: 'Xin chọn ngày nhận được.' }]}
        >
          <DatePicker format={DATE_FORMAT} maxDate={dayjs(today())} />
        </Form.Item>
      </Block>
      <ReportFields request={request} nothing={nothing} />
      <div className="report-submit">
        {record.isError ? <ProblemAlert error={record.error} /> : null}
        <Button type="primary" size="large" htmlType="submit" loading={record.isPending} disabled={record.isPending}>
          Ghi nhận báo cáo
        </Button>
        <Button size="large" onClick={onDone} disabled={record.isPending}>
          Thôi
        </Button>
      </div>
    </Form>
  );
}
