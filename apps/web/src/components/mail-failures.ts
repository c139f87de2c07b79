/** What a failure code of the mail ledger (`smtp-550`, `no-address`, a system code) means to the secretariat, and what to do. */
export function failureText(code: string | null): string {
  if (code === null) return 'Chưa rõ nguyên nhân. Xin gửi lại.';
  if (code === 'no-address') return 'Đơn vị chưa có địa chỉ thư. Xin bổ sung địa chỉ ở trang Đơn vị rồi gửi lại.';
  const reply = /^smtp-(\d{3})$/u.exec(code)?.[1];
  if (reply?.startsWith('5')) return `Nơi nhận từ chối thư (mã ${reply}). Xin kiểm tra địa chỉ rồi gửi lại.`;
  if (reply) return `Nơi nhận tạm chưa nhận thư (mã ${reply}). Có thể gửi lại sau ít phút.`;
  return `Không kết nối được với máy chủ thư (mã ${code}). Xin báo quản trị kiểm tra rồi gửi lại.`;
}
