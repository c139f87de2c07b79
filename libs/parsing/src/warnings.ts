import type { ParsedDuty, ParsedPlan, ParsedTask, ParsedUnit, PlanMetadata, ReadingWarning, TimeSpan } from '#domain';
import { ALL_UNITS, statedDay } from '#domain';
import { opensTask } from './names/bodies.js';
import type { Places } from './structure/place.js';
import { words } from './text/words.js';
import type { UnitBlock } from './units/unit-block.js';
import type { Work } from './units/work.js';

const VAGUE = words('kịp thời|ngay khi|trong thời gian sớm nhất|khẩn trương');
const RELATIVE = words('(?:trong thời hạn|trong vòng|chậm nhất|sau)\\s+\\d{1,3}\\s+ngày(?: làm việc)?');

/** The doubts a reviewer has to look at, worded for that person. */
export function warningsOf(
  plan: Omit<ParsedPlan, 'warnings' | 'reasons'>,
  work: Work,
  places: Places,
): ReadingWarning[] {
  return [
    ...metadataWarnings(plan.metadata),
    ...reportWarnings(plan.reporting),
    ...noUnits(plan),
    ...plan.units.flatMap((unit, index) => unitWarnings(unit, index, work.units[index]?.heading.known ?? true)),
    ...numberWarnings(plan.units, work.units),
    ...unassigned(work, places),
  ];
}

function metadataWarnings(metadata: PlanMetadata): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  if (metadata.kind === null)
    warnings.push(
      warn(
        'no-kind',
        'check',
        'Không thấy dòng "KẾ HOẠCH" ở đầu văn bản; đề nghị kiểm tra đây có đúng là kế hoạch không.',
      ),
    );
  if (metadata.number === null)
    warnings.push(warn('no-number', 'info', 'Văn bản chưa có số; sẽ bổ sung số, ký hiệu khi ban hành.'));
  if (metadata.date === null)
    warnings.push(warn('no-date', 'info', 'Văn bản chưa ghi đủ ngày, tháng, năm ban hành; sẽ bổ sung khi ban hành.'));
  if (metadata.issuer === null)
    warnings.push(warn('no-issuer', 'check', 'Không xác định được cơ quan ban hành; đề nghị nhập tên cơ quan.'));
  if (metadata.periodTo === null)
    warnings.push(
      warn(
        'no-period-end',
        'check',
        'Kế hoạch không nêu thời điểm kết thúc; nếu không bổ sung, việc theo dõi kéo dài đến khi có người kết thúc.',
      ),
    );
  if (metadata.signer.name === null) warnings.push(warn('no-signer', 'info', 'Không đọc được họ tên người ký.'));
  return warnings;
}

function reportWarnings(duties: readonly ParsedDuty[]): ReadingWarning[] {
  const yearly = duties.filter((duty) => duty.kind === 'progress-report' && duty.frequency === 'annual');
  if (duties.some((duty) => duty.monthDay !== null || duty.monthDays !== undefined)) return [];
  if (yearly.some((duty) => duty.who === ALL_UNITS))
    return [
      warn(
        'no-report-date',
        'missing',
        'Kế hoạch yêu cầu báo cáo hằng năm nhưng không nêu ngày; cần chọn thời hạn báo cáo (đề xuất: trước ngày 30/11).',
      ),
    ];
  if (duties.some((duty) => duty.once !== null)) return [];
  return [
    warn(
      'no-report-date',
      'missing',
      'Kế hoạch không nêu thời hạn báo cáo hằng năm của các đơn vị; cần chọn thời hạn (đề xuất: trước ngày 30/11).',
    ),
  ];
}

/** A plan that assigns in general words only: nobody can be urged. */
function noUnits({ units, sections }: Pick<ParsedPlan, 'units' | 'sections'>): ReadingWarning[] {
  const assigning = sections.findLast((section) => section.role === 'organisation');
  if (units.length > 0 || !assigning) return [];
  const message =
    'Không tìm thấy đơn vị nào trong phần Tổ chức thực hiện; cần bổ sung đơn vị và nhiệm vụ của từng đơn vị khi rà soát.';
  return [{ ...warn('no-units', 'missing', message), place: assigning.place }];
}

function unitWarnings(unit: ParsedUnit, index: number, known: boolean): ReadingWarning[] {
  const at = { place: unit.place, unit: index };
  const warnings: ReadingWarning[] = [];
  if (unit.group)
    warnings.push({
      ...warn('group-unit', 'check', `"${unit.name}" là nhóm nhiều đơn vị; cần chọn từng đơn vị cụ thể trong danh bạ.`),
      ...at,
    });
  if (!known)
    warnings.push({
      ...warn('unknown-unit', 'check', `Chưa chắc "${unit.name}" là tên một đơn vị; đề nghị kiểm tra.`),
      ...at,
    });
  if (unit.tasks.length === 0)
    warnings.push({ ...warn('no-tasks', 'check', `Không thấy nhiệm vụ nào dưới mục "${unit.name}".`), ...at });
  unit.tasks.forEach((task, position) => {
    const key = task.text.toLowerCase();
    const where = { place: task.place, unit: index, task: position };
    const term = termWarning(task, key);
    if (term) warnings.push({ ...term, ...where });
    else if (task.deadlines.length === 0 && VAGUE.test(key))
      warnings.push({
        ...warn(
          'vague-time',
          'info',
          'Nhiệm vụ chỉ nêu "kịp thời", "khẩn trương", không có ngày; có thể đặt thời hạn khi rà soát.',
        ),
        ...where,
      });
    if (task.deadlines.some((deadline) => deadline.kind === 'once' && statedDay(deadline) === null))
      warnings.push({
        ...warn('incomplete-date', 'check', 'Thời hạn chưa đủ ngày, tháng, năm; cần xác định ngày cụ thể.'),
        ...where,
      });
  });
  return warnings;
}

/** A term of so many days: after an event a person has to say when that is; after the issue or a stated day it is proposed. */
function termWarning({ otherTimes }: ParsedTask, key: string): ReadingWarning | null {
  const spans = otherTimes.flatMap(({ term }) => term.span ?? []);
  const afterEvent = spans.length === 0 ? key.includes(' ngày') && RELATIVE.test(key) : spans.some(isAfterEvent);
  if (afterEvent)
    return warn('relative-deadline', 'check', 'Thời hạn tính theo số ngày kể từ một sự kiện; cần nhập ngày cụ thể.');
  if (spans.length === 0) return null;
  const message =
    'Thời hạn tính theo số ngày; phần mềm đã đề xuất hạn tại nhiệm vụ này, xin lấy hạn đó nếu cần theo dõi riêng.';
  return warn('counted-term', 'check', message);
}

const isAfterEvent = ({ from }: TimeSpan): boolean => from === 'event';

/** Numbers that do not count on among the items of one count. */
function numberWarnings(units: readonly ParsedUnit[], blocks: readonly UnitBlock[]): ReadingWarning[] {
  return units.flatMap((unit, index) => {
    const previous = blocks[index]?.previous ?? null;
    if (previous === null || unit.order === previous + 1) return [];
    const message = `Số thứ tự các đơn vị không liên tục (${previous}, rồi ${unit.order}); đề nghị kiểm tra có sót hoặc lặp đơn vị không.`;
    return [{ ...warn('number-order', 'check', message), place: unit.place, unit: index }];
  });
}

/** Items of an assigning section that name nobody. */
function unassigned(work: Work, places: Places): ReadingWarning[] {
  return work.unassigned
    .filter((item) => item.marker.kind !== 'none' && opensTask(item.body.key))
    .map((item) => ({
      ...warn(
        'no-unit-named',
        'check',
        'Nội dung này chưa ghi giao cho đơn vị nào; đề nghị bổ sung đơn vị nếu là nhiệm vụ.',
      ),
      place: places.of(item.whole),
    }));
}

function warn(code: string, level: ReadingWarning['level'], message: string): ReadingWarning {
  return { code, level, message };
}
