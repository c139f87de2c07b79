import { Input, Modal } from 'antd';
import { useState } from 'react';

interface SplitDialogProps {
  text: string;
  onClose: () => void;
  onSplit: (texts: string[]) => void;
}

/** One task becomes several: each line is one. */
export function SplitDialog({ text, onClose, onSplit }: SplitDialogProps) {
  const [draft, setDraft] = useState(text.replace(/;\s+/gu, ';\n'));
  const parts = draft
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    <Modal
      open
      title="Tách thành nhiều nhiệm vụ"
      okText={parts.length > 1 ? `Tách thành ${parts.length} nhiệm vụ` : 'Tách'}
      okButtonProps={{ disabled: parts.length < 2 }}
      width={640}
      onCancel={onClose}
      onOk={() => {
        onSplit(parts);
        onClose();
      }}
    >
      <p>Mỗi dòng sẽ là một nhiệm vụ. Xin xuống dòng ở chỗ cần tách.</p>
      <Input.TextArea
        aria-label="Các nhiệm vụ, mỗi dòng một nhiệm vụ"
        autoSize={{ minRows: 5, maxRows: 14 }}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
      />
    </Modal>
  );
}
