import { FileAddOutlined } from '@ant-design/icons';
import { Upload } from 'antd';

/** Endings offered in the file dialog; files of other types that are dropped go to the server, too: it says what is wrong with them. */
const ENDINGS = '.docx,.doc,.odt,.rtf,.pdf,.jpg,.jpeg,.png,.tif,.tiff,.txt,.html,.htm';

/** Where plan files are dropped or chosen, several at once. */
export function UploadBox({ onFile }: { onFile: (file: File) => void }) {
  return (
    <Upload.Dragger
      multiple
      accept={{ format: ENDINGS, filter: () => true }}
      showUploadList={false}
      customRequest={({ file, onSuccess }) => {
        if (file instanceof File) onFile(file);
        onSuccess?.(null);
      }}
    >
      <p className="ant-upload-drag-icon">
        <FileAddOutlined />
      </p>
      <p className="ant-upload-text">Thả tệp kế hoạch vào đây, hoặc bấm để chọn tệp</p>
      <p className="ant-upload-hint">
        Nhận Word (.docx, .doc), .odt, .rtf, PDF, bản quét và ảnh chụp (.jpg, .png, .tif), văn bản (.txt, .html); tối đa
        20 MB một tệp, chọn được nhiều tệp.
      </p>
    </Upload.Dragger>
  );
}
