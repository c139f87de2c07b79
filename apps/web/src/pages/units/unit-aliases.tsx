import { Button, Form, Input, Tag } from 'antd';
import { answer, api } from '../../api/client.js';
import type { Unit } from '../../api/types.js';
import { useAct } from '../../components/use-act.js';

/** Tên gọi khác: names and abbreviations under which plans mention the unit. */
export function UnitAliases({ unit, mayEdit }: { unit: Unit; mayEdit: boolean }) {
  const [form] = Form.useForm<{ alias: string }>();
  const id = unit.id;
  const add = useAct({
    run: (alias: string) => answer(api.POST('/api/units/{id}/aliases', { params: { path: { id } }, body: { alias } })),
    done: 'Đã thêm tên gọi khác.',
    then: () => form.resetFields(),
  });
  const remove = useAct({
    run: (aliasId: string) =>
      answer(api.DELETE('/api/units/{id}/aliases/{aliasId}', { params: { path: { id, aliasId } } })),
    done: 'Đã bỏ tên gọi khác.',
  });
  return (
    <section>
      <h3 className="block-title">Tên gọi khác</h3>
      <p className="soft small">
        Tên viết tắt hoặc cách gọi trong văn bản, để phần mềm nhận ra đơn vị khi đọc kế hoạch.
      </p>
      <div className="row" style={{ marginBottom: 8 }}>
        {unit.aliases.length === 0 ? <span className="soft">Chưa có.</span> : null}
        {unit.aliases.map((alias) => (
          <Tag
            key={alias.id}
            closable={mayEdit && !remove.isPending}
            onClose={(event) => {
              event.preventDefault();
              remove.mutate(alias.id);
            }}
          >
            {alias.alias}
          </Tag>
        ))}
      </div>
      {mayEdit ? (
        <Form form={form} layout="inline" onFinish={({ alias }) => add.mutate(alias.trim())}>
          <Form.Item name="alias" rules={[{ required: true, whitespace: true, message: 'Xin nhập tên gọi khác.' }]}>
            <Input placeholder="Ví dụ: CAX" maxLength={300} aria-label="Tên gọi khác" />
          </Form.Item>
          <Button htmlType="submit" loading={add.isPending} disabled={add.isPending}>
            Thêm
          </Button>
        </Form>
      ) : null}
    </section>
  );
}
