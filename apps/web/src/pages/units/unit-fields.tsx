import { Form, Input } from 'antd';

/** An address of the usual form; whether it exists is learned when a letter is sent. */
export const EMAIL_RULE = {
  type: 'email' as const,
  message: 'Địa chỉ thư điện tử chưa đúng dạng, ví dụ vanphong@xa.example.',
};

/** The name of a unit. */
export function UnitNameField() {
  return (
    <Form.Item
      name="name"
      label="Tên đơn vị"
      rules={[{ required: true, whitespace: true, message: 'Xin nhập tên đơn vị.' }]}
    >
      <Input maxLength={300} />
    </Form.Item>
  );
}

/** Where letters to a unit go: the first address, and the one used when it is missing. */
export function UnitAddressFields() {
  return (
    <>
      <Form.Item name="email" label="Thư điện tử" rules={[EMAIL_RULE]}>
        <Input inputMode="email" />
      </Form.Item>
      <Form.Item name="alternateEmail" label="Thư điện tử dự phòng" rules={[EMAIL_RULE]}>
        <Input inputMode="email" />
      </Form.Item>
    </>
  );
}
