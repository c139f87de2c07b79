import { UploadOutlined } from '@ant-design/icons';
import { App, Button, Form, Upload, type UploadFile } from 'antd';
import { useState } from 'react';
import { sendForm } from '../../api/client.js';
import { useMe } from '../../api/session.js';
import type { RequestDetail } from '../../api/types.js';
import { Block } from '../../components/page.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAct } from '../../components/use-act.js';
import { ReportFields, type ReportFieldValues } from './report-fields.js';
import { contentOf, valuesOf } from './report-values.js';
import { clearKept, keepValues, keptKey, keptValues } from './kept-values.js';

const MAX_BYTES = 20 * 1024 * 1024;

/** The unit's report form. What is typed is kept in this browser until it is handed in. */
export function SubmitForm({ request }: { request: RequestDetail }) {
  const [form] = Form.useForm<ReportFieldValues>();
  const { message } = App.useApp();
  const [files, setFiles] = useState<UploadFile[]>([]);
  const key = keptKey(useMe().personId, request);
  const kept = keptValues(key);
  const nothing = Form.useWatch('nothingToReport', form) ?? kept?.nothingToReport ?? false;
  const submit = useAct({
    run: (values: ReportFieldValues) => {
      const body = new FormData();
      body.append('version', String(request.version));
      body.append('content', JSON.stringify(contentOf(values, request)));
      for (const { originFileObj, name } of files) if (originFileObj) body.append('files', originFileObj, name);
      return sendForm<null>(`/api/requests/${request.id}/report`, body);
    },
    done: 'Đã nộp báo cáo.',
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
      <Block title="Tệp đính kèm">
        <Upload
          multiple
          fileList={files}
          beforeUpload={(file) => {
            if (file.size <= MAX_BYTES) return false;
            void message.error(`Tệp “${file.name}” lớn hơn 20 MB nên không đính kèm được.`);
            return Upload.LIST_IGNORE;
          }}
          onChange={({ fileList }) => setFiles(fileList)}
        >
          <Button icon={<UploadOutlined />}>Chọn tệp</Button>
        </Upload>
      </Block>
      {submit.isError ? <ProblemAlert error={submit.error} /> : null}
      <div className="report-submit">
        <Button type="primary" size="large" htmlType="submit" loading={submit.isPending} disabled={submit.isPending}>
          {request.status === 'returned' ? 'Nộp lại báo cáo' : 'Nộp báo cáo'}
        </Button>
        <span className="soft small">Nội dung đang nhập được giữ trên máy này cho đến khi nộp.</span>
      </div>
    </Form>
  );
}
