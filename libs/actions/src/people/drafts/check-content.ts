import { type DraftContent, type DraftTask, type DraftUnit, type ReportSchedule, isPlainDate } from '#domain';
import { invalid } from '../../refusals.js';
import type { Registry } from '../registry.js';

const LONGEST_TASK = 20_000;
const LONGEST_NAME = 500;
const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * What an edited draft must be even before it is complete: ids that are unique, texts that are there, dates that exist,
 * bodies of this authority's registry. The shape was checked where it came in. Throws DomainError `bad-draft`.
 */
export function checkContent(content: DraftContent, registry: Registry): void {
  const tasks = content.units.flatMap((unit) => unit.tasks);
  demandUnique(content.units.map((unit) => unit.id));
  demandUnique(tasks.map((task) => task.id));
  for (const unit of content.units) checkUnit(unit, registry);
  for (const task of tasks) checkTask(task);
  checkSchedule(content.schedule);
}

const bad = (message: string, details: Record<string, unknown> = {}): Error => invalid('bad-draft', message, details);

function demandUnique(ids: string[]): void {
  if (new Set(ids).size !== ids.length) throw bad('Dự thảo có mục bị trùng mã. Xin tải lại trang.');
}

function checkUnit(unit: DraftUnit, registry: Registry): void {
  if (unit.name.trim() === '' || unit.name.length > LONGEST_NAME) {
    throw bad('Tên đơn vị không được để trống hoặc quá dài.', { unitId: unit.id });
  }
  const unknown = unit.bodies.flatMap((body) => body.unitIds).filter((id) => registry.units.get(id)?.kind !== 'body');
  if (unknown.length > 0) throw bad('Có đơn vị không có trong danh mục. Xin chọn lại.', { unitId: unit.id });
}

function checkTask(task: DraftTask): void {
  const at = { taskId: task.id };
  if (task.text.trim() === '' || task.text.length > LONGEST_TASK) {
    throw bad('Nội dung nhiệm vụ không được để trống hoặc quá dài.', at);
  }
  if (task.droppedBecause?.trim() === '') throw bad('Xin ghi lý do bỏ nhiệm vụ.', at);
  if (task.deadline && !isPlainDate(task.deadline.date)) throw bad('Thời hạn của nhiệm vụ không hợp lệ.', at);
}

function checkSchedule(schedule: ReportSchedule): void {
  const monthDays = [schedule.yearly?.monthDay, schedule.forwarding?.monthDay].filter((day) => day != null);
  if (!monthDays.every((day) => MONTH_DAY.test(day))) throw bad('Ngày báo cáo hằng năm không hợp lệ.');
  const { yearly, forwarding } = schedule;
  if (yearly && yearly.monthDay === null && (yearly.workingDaysBeforeForwarding === null || !forwarding?.monthDay)) {
    throw bad('Lịch báo cáo chưa có ngày báo cáo hằng năm.');
  }
  if (!schedule.singles.every((single) => isPlainDate(single.date))) throw bad('Ngày báo cáo một lần không hợp lệ.');
  demandUnique(schedule.singles.map((single) => single.name));
  if (schedule.firstYear !== null && schedule.lastYear !== null && schedule.firstYear > schedule.lastYear) {
    throw bad('Năm báo cáo đầu tiên sau năm cuối của kế hoạch.');
  }
}
