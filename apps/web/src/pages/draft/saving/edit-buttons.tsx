import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Editing } from './use-editing.js';
import type { Saving } from './use-saving.js';

/** Back, forth, and save now. */
export function EditButtons({ editing, saving }: { editing: Editing; saving: Saving }) {
  return (
    <>
      <Button
        size="small"
        icon={<UndoOutlined />}
        aria-label="Hoàn tác"
        title="Hoàn tác (Ctrl+Z)"
        disabled={!editing.mayUndo}
        onClick={editing.undo}
      />
      <Button
        size="small"
        icon={<RedoOutlined />}
        aria-label="Làm lại"
        title="Làm lại (Ctrl+Y)"
        disabled={!editing.mayRedo}
        onClick={editing.redo}
      />
      <Button
        size="small"
        title="Lưu ngay (Ctrl+S)"
        disabled={!editing.changed}
        loading={saving.state === 'saving'}
        onClick={() => void saving.save()}
      >
        Lưu
      </Button>
    </>
  );
}
