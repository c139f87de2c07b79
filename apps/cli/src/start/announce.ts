import type { LoadedAccount } from '../sample/index.js';

/** The addresses a person opens, printed when everything runs. */
export function readyLines(
  stack: {
    publicUrl: string;
    mailboxUrl: string | null;
    temporal: { address: string; origin: string; version: string };
  },
  tookMs: number,
): string[] {
  return [
    '',
    `Đôn Đốc đã sẵn sàng sau ${(tookMs / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giây.`,
    `  Trang web:       ${stack.publicUrl}`,
    ...(stack.mailboxUrl ? [`  Hộp thư:         ${stack.mailboxUrl}`] : []),
    `  Tài liệu API:    ${stack.publicUrl}/api/docs`,
    `  Máy chủ Temporal: ${stack.temporal.address} (bản ${stack.temporal.version}, ${stack.temporal.origin})`,
    'Nhấn Ctrl-C để dừng; dữ liệu được giữ cho lần chạy sau.',
  ];
}

/** The sample's accounts, shown once: only hashes of the passwords are kept. */
export function accountLines(accounts: readonly LoadedAccount[]): string[] {
  const width = Math.max(...accounts.map((account) => account.login.length));
  return [
    '',
    'Tài khoản mẫu (mật khẩu chỉ hiện một lần này, hãy ghi lại):',
    ...accounts.map((account) => `  ${account.login.padEnd(width)}  ${account.password}  ${account.office}`),
    'Thư của dữ liệu mẫu đi vào mọi giờ để tiện xem thử; cơ quan thật chỉ gửi từ 07:30 đến 17:00 ngày làm việc.',
    '',
  ];
}
