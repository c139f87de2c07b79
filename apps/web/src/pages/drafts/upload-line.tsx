import { CloseCircleFilled, LoadingOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { UploadedFile } from './use-uploads.js';

/** A file that is not a draft yet: waiting, being sent, or refused with the reason. */
export function UploadLine({ file, onHide }: { file: UploadedFile; onHide: () => void }) {
  if (file.state === 'refused') {
    return (
      <div className="reading reading-refused" role="alert">
        <div className="row-between">
          <span className="grow">
            <CloseCircleFilled className="reading-bad" aria-hidden /> Chưa nhận được tệp{' '}
            <b className="reading-name">{file.fileName}</b>
          </span>
          <Button size="small" onClick={onHide}>
            Ẩn
          </Button>
        </div>
        <div>{file.reason}</div>
      </div>
    );
  }
  return (
    <div className="reading" role="status">
      <div className="row-between">
        <b className="reading-name grow">{file.fileName}</b>
        <span className="soft">
          {file.state === 'sending' ? (
            <>
              <LoadingOutlined aria-hidden /> Đang gửi…
            </>
          ) : (
            'Chờ gửi'
          )}
        </span>
      </div>
    </div>
  );
}
