import { Button, Result } from 'antd';
import { Link } from 'react-router';

/** Shown when a page fails, for instance when its chunk cannot be loaded after an update or without a network. */
export function BrokenPage() {
  return (
    <Result
      status="warning"
      title="Không mở được trang"
      subTitle="Có thể đường truyền bị gián đoạn hoặc phần mềm vừa được cập nhật. Xin tải lại trang."
      extra={
        <Button type="primary" onClick={() => location.reload()}>
          Tải lại trang
        </Button>
      }
    />
  );
}

/** An address without a page. */
export function MissingPage() {
  return (
    <Result
      status="info"
      title="Không có trang này"
      subTitle="Đường dẫn không đúng hoặc nội dung đã được chuyển đi."
      extra={<Link to="/">Về trang đầu</Link>}
    />
  );
}
