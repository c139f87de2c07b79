import { DeleteOutlined, PaperClipOutlined, UploadOutlined } from '@ant-design/icons';
import { App, Button, Upload } from 'antd';

/** What the server takes; it judges by the content, not by the name. */
const ACCEPTED = '.docx,.xlsx,.pdf,.png,.jpg,.jpeg';
const MAX_BYTES = 20 * 1024 * 1024;
const MOST_FILES = 5;

interface FilePickerProps {
  files: File[];
  onChange: (files: File[]) => void;
}

/** Files to be handed in with a report. */
export function FilePicker({ files, onChange }: FilePickerProps) {
  const { message } = App.useApp();
  const add = (chosen: File[]): void => {
    for (const { name } of chosen.filter((file) => file.size > MAX_BYTES)) {
      void message.error(`Tệp “${name}” lớn hơn 20 MB nên không đính kèm được.`);
    }
    const all = [...files, ...chosen.filter((file) => file.size <= MAX_BYTES)];
    if (all.length > MOST_FILES) void message.error(`Mỗi báo cáo đính kèm không quá ${MOST_FILES} tệp.`);
    onChange(all.slice(0, MOST_FILES));
  };
  return (
    <>
      <Upload
        multiple
        accept={ACCEPTED}
        showUploadList={false}
        beforeUpload={(file, batch) => {
          // Called once a file; the batch is taken whole with its last one.
          if (file === batch.at(-1)) add(batch);
          return false;
        }}
      >
        <Button icon={<UploadOutlined />}>Chọn tệp</Button>
      </Upload>
      <ul className="picked-files">
        {files.map((file, n) => (
          <li key={`${file.name} ${n}`}>
            <PaperClipOutlined aria-hidden />
            <span className="grow">{file.name}</span>
            <Button
              size="small"
              icon={<DeleteOutlined />}
              aria-label={`Bỏ tệp ${file.name}`}
              onClick={() => onChange(files.filter((_, position) => position !== n))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
