import { FileAddOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Upload } from 'antd';
import { asProblem, type Problem } from '../../api/problem.js';
import { sendForm } from '../../api/client.js';

const MAX_BYTES = 20 * 1024 * 1024;

/** Why a file is not even sent; null when it is. The server judges everything else. */
function refusal(file: File): string | null {
  if (file.size === 0) return 'Tệp trống, không có nội dung để đọc.';
  return file.size > MAX_BYTES ? 'Tệp lớn hơn 20 MB. Xin bỏ bớt phụ lục, hình ảnh rồi tải lên lại.' : null;
}

/** Where plan files are dropped; each becomes a draft that is read at once. */
export function UploadBox({ onUploaded }: { onUploaded: (draftId: string, fileName: string) => void }) {
  const queries = useQueryClient();
  const { notification } = App.useApp();
  const refuse = (name: string, problem: Pick<Problem, 'message'>): void =>
    notification.error({ title: `Chưa nhận được tệp “${name}”`, description: problem.message, duration: 0 });

  const upload = async (file: File): Promise<void> => {
    const own = refusal(file);
    if (own) {
      refuse(file.name, { message: own });
      return;
    }
    const form = new FormData();
    form.append('file', file, file.name);
    try {
      const { draftId } = await sendForm<{ draftId: string }>('/api/drafts', form);
      onUploaded(draftId, file.name);
    } catch (error) {
      refuse(file.name, asProblem(error));
    } finally {
      await queries.invalidateQueries({ queryKey: ['drafts'] });
    }
  };

  return (
    // Files of other types that are dropped go to the server, too: it says what is wrong with them and what to do.
    <Upload.Dragger
      multiple
      accept={{ format: '.docx,.pdf,.txt', filter: () => true }}
      showUploadList={false}
      customRequest={({ file, onSuccess }) => {
        if (file instanceof File) void upload(file).then(() => onSuccess?.(null));
      }}
    >
      <p className="ant-upload-drag-icon">
        <FileAddOutlined />
      </p>
      <p className="ant-upload-text">Thả tệp kế hoạch vào đây, hoặc bấm để chọn tệp</p>
      <p className="ant-upload-hint">
        Nhận tệp Word (.docx), PDF có chữ và văn bản (.txt), tối đa 20 MB; có thể chọn nhiều tệp.
      </p>
    </Upload.Dragger>
  );
}
