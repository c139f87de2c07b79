import type { Command } from 'commander';
import type { UserAddOptions } from './user-add.command.js';

/** `dondoc user …`; what the commands need is loaded when they are called. */
export function registerUser(program: Command): void {
  program
    .command('user')
    .description('tài khoản')
    .command('add')
    .description('tạo tài khoản')
    .argument('<tên đăng nhập>')
    .requiredOption('--name <tên>', 'họ tên hoặc chức vụ hiển thị')
    .requiredOption('--role <vai trò>', 'lanh-dao, van-phong, truong-don-vi, can-bo hoặc quan-tri')
    .option('--unit <tên>', 'đơn vị, ghi đúng tên trong danh mục')
    .option('--email <địa chỉ>', 'địa chỉ thư điện tử')
    .option('--authority <tên>', 'tên Ủy ban nhân dân; cần khi chưa có hoặc có nhiều cơ quan')
    .option('--password-stdin', 'đọc mật khẩu từ đầu vào chuẩn thay vì tạo ngẫu nhiên')
    .action(async (login: string, options: UserAddOptions) => {
      process.exitCode = await (await import('./user-add.command.js')).userAdd(login, options);
    });
}
