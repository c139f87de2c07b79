/** The server asks for the same length. */
export const PASSWORD_RULES = [
  { required: true, message: 'Xin nhập mật khẩu.' },
  { min: 12, message: 'Mật khẩu cần ít nhất 12 ký tự.' },
];
