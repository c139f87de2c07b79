import { type Paragraph, type Table } from 'docx';
import { type ConsolidatedBody, type ConsolidatedContent, completeness, vietnameseDate } from '#domain';
import { targetsTable, unitsTable } from './report-tables.js';
import { body, heading } from './typography.js';
import { asSentence, cycleInText, issuerInText, planCited } from './wording.js';

type Block = Paragraph | Table;

/** From the opening sentence to './.': what the units reported, nothing added to it. */
export function reportSections(content: ConsolidatedContent): Block[] {
  return [
    body(openingOf(content)),
    heading('I. CÔNG TÁC CHỈ ĐẠO, TỔNG HỢP BÁO CÁO'),
    ...receivedSection(content),
    heading('II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU'),
    ...targetsSection(content),
    heading('III. KẾT QUẢ THỰC HIỆN NHIỆM VỤ CỦA CÁC ĐƠN VỊ'),
    ...resultsSection(content.bodies),
    heading('IV. KHÓ KHĂN, VƯỚNG MẮC'),
    ...remarks(content.bodies, (unit) => unit.difficulties, 'Các đơn vị không nêu khó khăn, vướng mắc.'),
    heading('V. KIẾN NGHỊ, ĐỀ XUẤT'),
    ...remarks(content.bodies, (unit) => unit.proposals, 'Các đơn vị không có kiến nghị, đề xuất.'),
    body(closingOf(content)),
  ];
}

function openingOf(content: ConsolidatedContent): string {
  return (
    `Thực hiện ${planCited(content)}, ${issuerInText(content.authorityName)} tổng hợp kết quả thực hiện` +
    `${cycleInText(content.cycle)} (số liệu từ ngày ${vietnameseDate(content.dataFrom)} đến ngày ${vietnameseDate(content.dataTo)}) như sau:`
  );
}

function receivedSection({ bodies }: ConsolidatedContent): Block[] {
  const counts = completeness(bodies);
  const parts = [
    [counts['in-time'], 'đơn vị gửi báo cáo đúng hạn'],
    [counts.late, 'đơn vị gửi báo cáo quá hạn'],
    [counts.missing, 'đơn vị chưa gửi báo cáo'],
    [counts.excused, 'đơn vị không phải báo cáo trong kỳ'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${padded(count)} ${words}`);
  const sum = `Trong kỳ có ${padded(bodies.length)} đơn vị được giao báo cáo. Đến thời điểm tổng hợp có ${told.join(', ')}.`;
  if (bodies.length === 0) return [body('Chưa có đơn vị nào được yêu cầu báo cáo trong kỳ.')];
  return [body(sum), unitsTable(bodies), spacer()];
}

function targetsSection({ targets, cycle }: ConsolidatedContent): Block[] {
  if (targets.length === 0) return [body('Kế hoạch không đặt chỉ tiêu riêng.')];
  return [targetsTable(targets, cycle), spacer()];
}

function resultsSection(bodies: ConsolidatedBody[]): Block[] {
  const reported = bodies.filter((unit) => unit.state === 'in-time' || unit.state === 'late');
  if (reported.length === 0) return [body('Chưa có đơn vị nào gửi báo cáo.')];
  return reported.flatMap((unit, i): Block[] => [
    body(`${i + 1}. ${unit.unitName}`, { bold: true }),
    ...resultsOf(unit),
  ]);
}

const PROGRESS = { done: 'Đã hoàn thành', doing: 'Đang thực hiện', 'not-started': 'Chưa thực hiện' };

function resultsOf(unit: ConsolidatedBody): Block[] {
  if (unit.nothingToReport) return [body('Không phát sinh nội dung báo cáo trong kỳ.')];
  if (unit.results.length === 0) return [body('Đơn vị không nêu kết quả theo từng nhiệm vụ.')];
  return unit.results.map((result) => {
    const said = result.text.trim() === '' ? PROGRESS[result.progress] : `${PROGRESS[result.progress]}. ${result.text}`;
    return body(`- ${asSentence(result.task)} Kết quả: ${asSentence(said)}`);
  });
}

function remarks(bodies: ConsolidatedBody[], remarkOf: (unit: ConsolidatedBody) => string, none: string): Block[] {
  const said = bodies.filter((unit) => remarkOf(unit).trim() !== '');
  if (said.length === 0) return [body(none)];
  return said.map((unit) => body(`- ${unit.unitName}: ${asSentence(remarkOf(unit))}`));
}

function closingOf(content: ConsolidatedContent): string {
  const asking = content.forwardTo === null ? '' : ', kính báo cáo cấp trên xem xét, chỉ đạo';
  return `Trên đây là báo cáo kết quả thực hiện${cycleInText(content.cycle)} của ${issuerInText(content.authorityName)}${asking}./.`;
}

/** 05, 12: figures below ten are padded in papers. */
const padded = (count: number): string => String(count).padStart(2, '0');

const spacer = (): Paragraph => body('', { size: 12 });
