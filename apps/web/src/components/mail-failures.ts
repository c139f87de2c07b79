/** What a failure code of the mail ledger means to the secretariat, and what to do. */
export function failureText(code: string | null): string {
  if (code === null) return 'Chưa rõ nguyên nhân. Xin gửi lại.';
  if (code === 'no-address') return 'Đơn vị chưa có địa chỉ thư. Xin bổ sung địa chỉ ở trang Đơn vị rồi gửi lại.';
  if (/^5\d\d/u.test(code)) return `Máy chủ thư của nơi nhận từ chối (mã ${code}). Xin kiểm tra địa chỉ rồi gửi lại.`;
  if (/^4\d\d/u.test(code)) return `Máy chủ thư của nơi nhận tạm chưa nhận (mã ${code}). Phần mềm tự gửi lại.`;
  return `Không gửi được (mã ${code}). Xin kiểm tra máy chủ thư rồi gửi lại.`;
}
