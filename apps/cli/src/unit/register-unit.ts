import type { Command } from 'commander';
import type { UnitAddOptions } from './unit-add.command.js';

/** `dondoc unit …`; what the commands need is loaded when they are called. */
export function registerUnit(program: Command): void {
  program
    .command('unit')
    .description('đơn vị')
    .command('add')
    .description('thêm đơn vị vào danh mục')
    .argument('<tên>')
    .option('--email <địa chỉ>', 'địa chỉ thư điện tử nhận việc')
    .option(
      '--alias <tên khác>',
      'tên gọi khác trong các kế hoạch (ghi được nhiều lần)',
      (alias: string, all: string[]) => [...all, alias],
      [],
    )
    .option('--group', 'là nhóm đơn vị (thành viên chọn trên trang Đơn vị)')
    .option('--requested', 'không thuộc quyền chỉ đạo: chỉ đề nghị, không yêu cầu')
    .option('--secretariat', 'là văn phòng theo dõi, đôn đốc')
    .option('--authority <tên>', 'tên Ủy ban nhân dân; cần khi chưa có hoặc có nhiều cơ quan')
    .action(async (name: string, options: UnitAddOptions) => {
      process.exitCode = await (await import('./unit-add.command.js')).unitAdd(name, options);
    });
}
