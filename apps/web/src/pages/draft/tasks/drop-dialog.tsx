import { Button, Input, Modal } from 'antd';
import { useState } from 'react';

interface DropDialogProps {
  text: string;
  onClose: () => void;
  onDrop: (reason: string) => void;
}

/** Why tasks are most often not handed out. */
const COMMON = ['Trùng với nhiệm vụ khác', 'Không phải là nhiệm vụ', 'Không thuộc chức năng của đơn vị'];

/** Takes a task out with a reason: a common one with one click, or one's own. */
export function DropDialog({ text, onClose, onDrop }: DropDialogProps) {
  const [reason, setReason] = useState('');
  const own = reason.trim();
  const drop = (why: string): void => {
    onDrop(why);
    onClose();
  };
  return (
    <Modal
      open
      title="Không giao nhiệm vụ này"
      okText="Không giao"
      okButtonProps={{ danger: true, disabled: own === '' }}
      onOk={() => drop(own)}
      onCancel={onClose}
    >
      <p className="quote">“{text}”</p>
      <p>Nhiệm vụ vẫn được lưu trong dự thảo kèm lý do nhưng không giao cho đơn vị. Xin chọn hoặc ghi lý do:</p>
      <div className="row drop-reasons">
        {COMMON.map((common) => (
          <Button key={common} onClick={() => drop(common)}>
            {common}
          </Button>
        ))}
      </div>
      <Input
        aria-label="Lý do"
        placeholder="Lý do khác"
        maxLength={1000}
        value={reason}
        autoFocus
        onChange={({ target }) => setReason(target.value)}
        onPressEnter={() => (own === '' ? undefined : drop(own))}
      />
    </Modal>
  );
}
