import {
  ALL_UNITS,
  type ParsedDuty,
  type ParsedPlan,
  type ParsedTask,
  type ParsedUnit,
  type PlanTime,
  type ReportSchedule,
  planTime,
  proposeDates,
  proposeSchedule,
  scheduleDoubts,
  vietnameseDate,
} from '#domain';
import { DUTIES, FREQUENCIES, LEVELS, ROLES } from './plan-words.js';
import { proposalText, yearlyText } from './proposal-words.js';

const TEXT_WIDTH = 76;

/** What was read, for a person at the terminal. */
export function planTable(fileName: string, plan: ParsedPlan): string {
  const time = planTime(plan.metadata);
  const warnings = [...plan.warnings, ...scheduleDoubts(plan)];
  const tasks = plan.units.reduce((sum, unit) => sum + unit.tasks.length, 0);
  const lines = [
    ...head(fileName, plan),
    '',
    `ĐƠN VỊ VÀ NHIỆM VỤ (${plan.units.length} đơn vị, ${tasks} nhiệm vụ)`,
    ...plan.units.flatMap((unit) => unitLines(unit, time)),
    '',
    `CHẾ ĐỘ BÁO CÁO (${plan.reporting.length})`,
    ...(plan.reporting.length === 0 ? ['  (không nêu)'] : plan.reporting.map(dutyLine)),
    '',
    'LỊCH BÁO CÁO ĐỀ XUẤT',
    ...scheduleLines(proposeSchedule(plan)),
  ];
  if (warnings.length > 0) {
    lines.push('', `CẦN LƯU Ý (${warnings.length})`);
    for (const { level, message, place } of warnings)
      lines.push(`  ${LEVELS[level]}${place ? ` (dòng ${place.line})` : ''}: ${message}`);
  }
  return `${lines.join('\n')}\n`;
}

function head(fileName: string, { metadata, targets }: ParsedPlan): string[] {
  const period =
    metadata.periodFrom || metadata.periodTo
      ? `${metadata.periodFrom ?? '…'} - ${metadata.periodTo ?? '…'}`
      : 'không nêu';
  return [
    `${metadata.kind ?? 'VĂN BẢN'} ${metadata.number ?? `(chưa có số)`}  ·  ${fileName}`,
    `  ${shorten(metadata.title ?? '(không có trích yếu)', TEXT_WIDTH * 2)}`,
    `  Cơ quan ban hành: ${metadata.issuer ?? '(không rõ)'}  ·  Ngày: ${metadata.date ? vietnameseDate(metadata.date) : '(chưa ghi đủ)'}  ·  Giai đoạn: ${period}  ·  Chỉ tiêu: ${targets.length}`,
  ];
}

function unitLines(unit: ParsedUnit, time: PlanTime): string[] {
  const notes = [unit.requested ? 'đề nghị' : '', unit.group ? 'nhóm đơn vị' : '']
    .filter((note) => note !== '')
    .join(', ');
  return [
    '',
    `${String(unit.order).padStart(3)}. ${unit.name}${notes ? ` [${notes}]` : ''}`,
    ...unit.tasks.flatMap((task) => taskLines(task, time)),
  ];
}

function taskLines(task: ParsedTask, time: PlanTime): string[] {
  const extras = [
    task.targets.length > 0 ? `chỉ tiêu ${task.targets.join(', ')}` : '',
    task.coordinatesWith.length > 0 ? `với ${shorten(task.coordinatesWith.join('; '), 60)}` : '',
    task.product ? `sản phẩm: ${shorten(task.product, 60)}` : '',
  ].filter((extra) => extra !== '');
  return [
    `     - [${ROLES[task.role]}] ${shorten(task.text, TEXT_WIDTH)}`,
    ...(extras.length > 0 ? [`         ${extras.join(' · ')}`] : []),
    ...task.deadlines.map((deadline) => `         thời hạn: ${proposalText(proposeDates(deadline, time))}`),
    ...task.otherTimes.map((other) => `         thời gian khác: ${proposalText(proposeDates(other, time))}`),
  ];
}

function scheduleLines({ yearly, singles, afterIssue = [], accepted }: ReportSchedule): string[] {
  return [
    `  - ${yearlyText(yearly)}`,
    ...singles.map(({ name, source }) => `  - ${name}${source === 'text' ? '' : ' (đề xuất)'}`),
    ...afterIssue.map(
      ({ name, who, phrase }) => `  - ${name}, ${whoText(who)}: “${phrase}”, tính ngày khi ban hành (đề xuất)`,
    ),
    ...(accepted ? [] : ['  Lịch có phần đề xuất; cần có người kiểm tra và chấp nhận khi rà soát.']),
  ];
}

const whoText = (who: string): string => (who === ALL_UNITS ? 'tất cả các đơn vị' : who);

function dutyLine(duty: ParsedDuty): string {
  const parts = [
    `${DUTIES[duty.kind]}: ${whoText(duty.who)}`,
    FREQUENCIES[duty.frequency],
    dueText(duty),
    duty.to ? `gửi ${duty.to}` : '',
    duty.via ? `qua ${duty.via}` : '',
    duty.onward ? `tổng hợp báo cáo ${duty.onward}` : '',
  ];
  return `  - ${parts.filter((part) => part !== '').join(' · ')}`;
}

function dueText(duty: ParsedDuty): string {
  const word = duty.relation === 'by' ? 'chậm nhất ngày' : 'trước ngày';
  if (duty.once) return `${word} ${vietnameseDate(duty.once)}`;
  if (!duty.monthDay) return '';
  const [month, day] = duty.monthDay.split('-');
  return `${word} ${day}/${month}`;
}

/** Cut to a width, with an ellipsis. */
export function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}
