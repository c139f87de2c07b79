import {
  type DraftContent,
  type DraftTask,
  type DraftUnit,
  LONGEST_SPAN,
  type ReportSchedule,
  type SourcePlace,
  type TaskDeadline,
  type TermLength,
  isPlainDate,
} from '#domain';
import { DRAFT_LIMITS } from '../../limits.js';
import { invalid } from '../../refusals.js';
import type { Registry } from '../registry.js';

const LONGEST_TASK = 20_000;
const LONGEST_NAME = 500;
const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What an edited draft is compared with. */
export interface Behind {
  registry: Registry;
  /** Characters of the text it was read from: places count them. */
  textLength: number;
}

/**
 * What an edited draft must be even before it is complete, however its tasks were moved, split, merged or added: ids that are
 * unique, texts that are there, dates that exist, places within the text, bodies of this authority's registry. The shape was
 * checked where it came in. Throws DomainError `bad-draft`.
 */
export function checkContent(content: DraftContent, { registry, textLength }: Behind): void {
  const tasks = content.units.flatMap((unit) => unit.tasks);
  if (content.units.length > DRAFT_LIMITS.units || tasks.length > DRAFT_LIMITS.tasks) {
    const { units, tasks: most } = DRAFT_LIMITS;
    throw bad(`Dự thảo có quá nhiều mục: nhiều nhất ${units} đơn vị và ${most} nhiệm vụ.`);
  }
  demandUnique(content.units.map((unit) => unit.id));
  demandUnique(tasks.map((task) => task.id));
  for (const unit of content.units) checkUnit(unit, registry);
  for (const task of tasks) checkTask(task);
  if (!placesOf(content).every((place) => isWithin(place, textLength))) {
    throw bad('Dự thảo có mục trỏ ra ngoài văn bản. Xin tải lại trang.');
  }
  checkSchedule(content.schedule);
}

const bad = (message: string, details: Record<string, unknown> = {}): Error => invalid('bad-draft', message, details);

/** Every place an edited draft names. */
function placesOf(content: DraftContent): SourcePlace[] {
  const tasks = content.units.flatMap((unit) => unit.tasks);
  const holders = [...content.targets, ...content.units, ...tasks, ...content.duties, ...content.warnings];
  const proposals = tasks.flatMap((task) => task.proposals);
  return [...holders, ...proposals].flatMap(({ place }) => place ?? []);
}

const isWithin = ({ start, end, line, lineTo }: SourcePlace, length: number): boolean =>
  start <= end && end <= length && line <= lineTo;

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
  if (task.deadline && !isDeadline(task.deadline)) throw bad('Thời hạn của nhiệm vụ không hợp lệ.', at);
}

/** Either a day or a term counted from the day of issue. */
function isDeadline({ date, afterIssue }: TaskDeadline): boolean {
  return afterIssue ? date === null && isTerm(afterIssue) : date !== null && isPlainDate(date);
}

const isTerm = ({ count }: TermLength): boolean => Number.isInteger(count) && count >= 1 && count <= LONGEST_SPAN;

function checkSchedule(schedule: ReportSchedule): void {
  const monthDays = [schedule.yearly?.monthDay, schedule.forwarding?.monthDay].filter((day) => day != null);
  if (!monthDays.every((day) => MONTH_DAY.test(day))) throw bad('Ngày báo cáo hằng năm không hợp lệ.');
  const { yearly, forwarding } = schedule;
  if (yearly && yearly.monthDay === null && (yearly.workingDaysBeforeForwarding === null || !forwarding?.monthDay)) {
    throw bad('Lịch báo cáo chưa có ngày báo cáo hằng năm.');
  }
  if (!schedule.singles.every((single) => isPlainDate(single.date))) throw bad('Ngày báo cáo một lần không hợp lệ.');
  if (!(schedule.afterIssue ?? []).every(({ term }) => isTerm(term))) throw bad('Thời hạn báo cáo không hợp lệ.');
  demandUnique(schedule.singles.map((single) => single.name));
  if (schedule.firstYear !== null && schedule.lastYear !== null && schedule.firstYear > schedule.lastYear) {
    throw bad('Năm báo cáo đầu tiên sau năm cuối của kế hoạch.');
  }
}
