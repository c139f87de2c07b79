import { DeleteOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { DATE_FORMAT, plainDate, today } from '../../../components/dates.js';

const NEEDED = { required: true, message: 'Xin điền mục này.' };

/** Reports asked for once: name, date and who hands them in. */
export function SinglesFields({ names }: { names: string[] }) {
  const fresh = { name: '', relation: 'by', date: null, who: 'all units', phrase: '' };
  return (
    <Form.List name="singles">
      {(rows, { add, remove }) => (
        <div className="stack">
          <b>Báo cáo một lần</b>
          {rows.map(({ key, name }) => (
            <div key={key} className="unit">
              <Form.Item name={[name, 'name']} label="Tên kỳ báo cáo" rules={[NEEDED]}>
                <Input maxLength={200} placeholder="Ví dụ: Sơ kết 6 tháng" />
              </Form.Item>
              <div className="row">
                <Form.Item name={[name, 'relation']} label="Cách tính hạn">
                  <Select
                    style={{ width: 150 }}
                    options={[
                      { value: 'by', label: 'Chậm nhất ngày' },
                      { value: 'before', label: 'Trước ngày' },
                    ]}
                  />
                </Form.Item>
                <Form.Item
                  name={[name, 'date']}
                  label="Ngày"
                  rules={[NEEDED]}
                  getValueProps={(value: string | null) => ({ value: value ? dayjs(value) : null })}
                  normalize={(value: Dayjs | null) => (value ? plainDate(value) : null)}
                >
                  <DatePicker format={DATE_FORMAT} minDate={dayjs(today())} />
                </Form.Item>
              </div>
              <Form.Item name={[name, 'who']} label="Đơn vị báo cáo">
                <Select
                  showSearch
                  options={[
                    { value: 'all units', label: 'Tất cả các đơn vị' },
                    ...names.map((unit) => ({ value: unit, label: unit })),
                  ]}
                />
              </Form.Item>
              <Button size="small" danger icon={<DeleteOutlined />} onClick={() => remove(name)}>
                Bỏ kỳ báo cáo này
              </Button>
            </div>
          ))}
          <Button type="dashed" onClick={() => add(fresh)}>
            Thêm báo cáo một lần
          </Button>
        </div>
      )}
    </Form.List>
  );
}
