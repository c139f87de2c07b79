import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { sendForm } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import type { RequestDetail } from '../../api/types.js';
import { Block } from '../../components/page.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAct } from '../../components/use-act.js';
import { FilePicker } from './file-picker.js';
import { ReportFields, type ReportFieldValues } from './report-fields.js';
import { contentOf, valuesOf } from './report-values.js';
import { clearKept, keepValues, keptKey, keptValues } from './kept-values.js';

/** The unit's report form. What is typed is kept in this browser until it is handed in. */
export function SubmitForm({ request }: { request: RequestDetail }) {
  const [form] = Form.useForm<ReportFieldValues>();
  const { message } = App.useApp();
  const [files, setFiles] = useState<File[]>([]);
  const key = keptKey(useMe().personId, request);
  const kept = keptValues(key);
  const nothing = Form.useWatch('nothingToReport', form) ?? kept?.nothingToReport ?? false;
  const submit = useAct({
    run: (values: ReportFieldValues) => {
      const body = new FormData();
      body.append('version', String(request.version));
      body.append('content', JSON.stringify(contentOf(values, request)));
      for (const file of files) body.append('files', file, file.name);
      return sendForm<null>(`/api/requests/${request.id}/report`, body);
    },
    done: 'Đã nộp báo cáo.',
    refusalShown: true,
    then: () => clearKept(key),
  });
  return (
    <Form<ReportFieldValues>
      form={form}
      layout="vertical"
      initialValues={kept ?? valuesOf(request.lastReport?.content)}
      onValuesChange={(_changed, all) => keepValues(key, all)}
      onFinish={(values) => submit.mutate(values)}
      onFinishFailed={() => void message.warning('Còn mục chưa điền. Xin kiểm tra các dòng báo đỏ.')}
      scrollToFirstError={{ block: 'center' }}
    >
      <ReportFields request={request} nothing={nothing} />
      <Block
        title="Tệp đính kèm"
        extra={<span className="soft small">Tệp Word, Excel (.docx, .xlsx), PDF hoặc ảnh, mỗi tệp tối đa 20 MB</span>}
      >
        <FilePicker files={files} onChange={setFiles} />
      </Block>
      <div className="report-submit">
        {submit.isError ? <ProblemAlert error={submit.error} /> : null}
        <Button type="primary" size="large" htmlType="submit" loading={submit.isPending} disabled={submit.isPending}>
          {request.status === 'returned' ? 'Nộp lại báo cáo' : 'Nộp báo cáo'}
        </Button>
        <span className="soft small">Nội dung đang nhập được giữ trên máy này cho đến khi nộp.</span>
      </div>
    </Form>
  );
}
