import {
  ALL_UNITS,
  type Frequency,
  type ParsedDeadline,
  type ParsedDuty,
  type ParsedPlan,
  type ParsedTask,
  type ParsedUnit,
  type WarningLevel,
} from '#domain';

const TEXT_WIDTH = 76;
const ROLES = { lead: 'chủ trì', coordinate: 'phối hợp', do: 'thực hiện' } as const;
const LEVELS: Readonly<Record<WarningLevel, string>> = { missing: 'Cần bổ sung', check: 'Cần kiểm tra', info: 'Lưu ý' };
const FREQUENCIES: Readonly<Record<Frequency, string>> = {
  once: 'một lần',
  annual: 'hằng năm',
  'half-yearly': '6 tháng',
  quarterly: 'hằng quý',
  monthly: 'hằng tháng',
  periodic: 'định kỳ',
  'ad-hoc': 'đột xuất',
  regular: 'thường xuyên',
};
const DUTIES: Readonly<Record<ParsedDuty['kind'], string>> = {
  'progress-report': 'Báo cáo kết quả',
  'own-plan': 'Lập kế hoạch riêng',
  'final-review': 'Báo cáo tổng kết',
  'problem-report': 'Báo cáo khó khăn, vướng mắc',
};

/** What was read, for a person at the terminal. */
export function planTable(fileName: string, plan: ParsedPlan): string {
  const tasks = plan.units.reduce((sum, unit) => sum + unit.tasks.length, 0);
  const lines = [
    ...head(fileName, plan),
    '',
    `ĐƠN VỊ VÀ NHIỆM VỤ (${plan.units.length} đơn vị, ${tasks} nhiệm vụ)`,
    ...plan.units.flatMap(unitLines),
    '',
    `CHẾ ĐỘ BÁO CÁO (${plan.reporting.length})`,
    ...(plan.reporting.length === 0 ? ['  (không nêu)'] : plan.reporting.map(dutyLine)),
  ];
  if (plan.warnings.length > 0) {
    lines.push('', `CẦN LƯU Ý (${plan.warnings.length})`);
    for (const { level, message, place } of plan.warnings)
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

function unitLines(unit: ParsedUnit): string[] {
  const notes = [unit.requested ? 'đề nghị' : '', unit.group ? 'nhóm đơn vị' : '']
    .filter((note) => note !== '')
    .join(', ');
  return [
    '',
    `${String(unit.order).padStart(3)}. ${unit.name}${notes ? ` [${notes}]` : ''}`,
    ...unit.tasks.map(taskLine),
  ];
}

function taskLine(task: ParsedTask): string {
  const extras = [
    task.targets.length > 0 ? `chỉ tiêu ${task.targets.join(', ')}` : '',
    task.coordinatesWith.length > 0 ? `với ${shorten(task.coordinatesWith.join('; '), 60)}` : '',
    task.deadlines.length > 0 ? `thời hạn: ${task.deadlines.map(deadlineText).join('; ')}` : '',
  ].filter((extra) => extra !== '');
  const text = `     - [${ROLES[task.role]}] ${shorten(task.text, TEXT_WIDTH)}`;
  return extras.length > 0 ? `${text}\n         ${extras.join(' · ')}` : text;
}

function deadlineText(deadline: ParsedDeadline): string {
  return deadline.text.toLowerCase();
}

function dutyLine(duty: ParsedDuty): string {
  const who = duty.who === ALL_UNITS ? 'tất cả các đơn vị' : duty.who;
  const parts = [
    `${DUTIES[duty.kind]}: ${who}`,
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

function vietnameseDate(date: string): string {
  return date.split('-').reverse().join('/');
}

function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}
