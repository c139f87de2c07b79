import { Command, CommanderError } from 'commander';
import { EXIT } from './exit-codes.js';
import { helpTitle, helpUsage, usageError } from './usage-errors.js';
import { registerUnit } from './unit/register-unit.js';
import { registerUser } from './user/register-user.js';

/**
 * The command line `dondoc`. Each command is loaded only when it is called, so that `split` starts without database,
 * workflows or web server.
 */
const program = new Command('dondoc')
  .description('Đôn Đốc: đọc kế hoạch, giao việc cho từng đơn vị và đôn đốc đến khi có báo cáo.')
  .helpOption('-h, --help', 'xem hướng dẫn')
  .helpCommand('help [lệnh]', 'xem hướng dẫn của một lệnh')
  .configureHelp({ styleTitle: helpTitle, styleUsage: helpUsage })
  .configureOutput({ outputError: (message, write) => write(usageError(message)) })
  .showHelpAfterError('(gõ "dondoc help" để xem hướng dẫn)')
  .exitOverride();

program
  .command('split')
  .description('đọc một kế hoạch (.txt, .docx, .pdf) và tách nhiệm vụ theo đơn vị')
  .argument('<tệp>', 'tệp kế hoạch')
  .option('--json', 'in một tài liệu JSON (gồm cả lý do của từng trường)')
  .option('--explain', 'in thêm, cho từng trường, dòng nguồn, cách viết và mức chắc chắn')
  .action(async (file: string, options: { json?: boolean; explain?: boolean }) => {
    process.exitCode = await (
      await import('./split/split.command.js')
    ).split(file, { json: options.json === true, explain: options.explain === true });
  });

program
  .command('rehearse')
  .description('diễn tập: cho kế hoạch chạy qua quy trình thật trong thời gian ảo và in nhật ký')
  .argument('<tệp>', 'tệp kế hoạch')
  .option('--issued <ngày>', 'ngày ban hành, năm-tháng-ngày')
  .option('--until <ngày>', 'ngày cuối của buổi diễn tập')
  .option(
    '--late <đơn vị>',
    'đơn vị không nộp báo cáo (ghi được nhiều lần)',
    (name: string, names: string[]) => [...names, name],
    [],
  )
  .option('--json', 'in mỗi dòng một sự việc dạng JSON')
  .action(async (file: string, options: { issued?: string; until?: string; late: string[]; json?: boolean }) => {
    process.exitCode = await (
      await import('./rehearse/rehearse.command.js')
    ).rehearse(file, { ...options, json: options.json === true });
  });

program
  .command('start')
  .description('chạy toàn bộ chương trình trên máy này cho đến khi nhấn Ctrl-C')
  .action(async () => {
    process.exitCode = await (await import('./start/start.command.js')).runStart(process.env);
  });

program
  .command('migrate')
  .description('cập nhật cấu trúc cơ sở dữ liệu (DATABASE_URL) và chuẩn bị Temporal (TEMPORAL_ADDRESS)')
  .action(async () => {
    process.exitCode = await (await import('./start/migrate.command.js')).migrate(process.env);
  });

program
  .command('mailbox')
  .description('chỉ chạy hộp thư thử nghiệm (SMTP và trang xem thư)')
  .option('--host <địa chỉ>', 'nơi lắng nghe', '127.0.0.1')
  .option('--name <tên>', 'tên máy khác được phép mở trang xem thư')
  .action(async (options: { host: string; name?: string }) => {
    process.exitCode = await (await import('./start/mailbox.command.js')).mailbox(process.env, options);
  });

program
  .command('doctor')
  .description('kiểm tra còn thiếu gì, sai gì và cách sửa')
  .action(async () => {
    process.exitCode = await (await import('./doctor/doctor.command.js')).doctor(process.env);
  });

registerUser(program);
registerUnit(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
}
