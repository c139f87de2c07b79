import { Modal } from 'antd';

/** Every key of the review and what it does, as shown by '?'. */
const KEYS: { keys: string[]; does: string }[] = [
  { keys: ['N', 'P'], does: 'Đến điểm cần xem kế tiếp, trước đó' },
  { keys: ['X'], does: 'Đánh dấu “Đã xem” và sang điểm kế tiếp' },
  { keys: ['J', 'K'], does: 'Đến nhiệm vụ kế tiếp, trước đó' },
  { keys: ['E'], does: 'Sửa nhiệm vụ đang chọn' },
  { keys: ['G'], does: 'Gộp nhiệm vụ đang chọn với nhiệm vụ kế tiếp' },
  { keys: ['D'], does: 'Không giao nhiệm vụ đang chọn (nêu lý do)' },
  { keys: ['V'], does: 'Vì sao phần mềm đọc nhiệm vụ đang chọn như vậy' },
  { keys: ['B'], does: 'Đổi văn bản gốc giữa trang và chữ' },
  { keys: ['↓', '↑'], does: 'Khi đứng ở văn bản gốc: đi qua các nhiệm vụ' },
  { keys: ['Ctrl+Z', 'Ctrl+Y'], does: 'Hoàn tác, làm lại' },
  { keys: ['Ctrl+S'], does: 'Lưu ngay' },
  { keys: ['Alt+Enter'], does: 'Khi đang sửa: tách nhiệm vụ tại con trỏ' },
  { keys: ['Ctrl+Enter', 'Esc'], does: 'Khi đang sửa: xong' },
  { keys: ['?'], does: 'Mở bảng phím tắt này' },
];

/** The keys of the review. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal open title="Phím tắt khi rà soát" footer={null} onCancel={onClose}>
      <dl className="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="soft small">Dùng phím Tab để đến mọi nút; các phím chữ không có tác dụng khi đang nhập nội dung.</p>
    </Modal>
  );
}
