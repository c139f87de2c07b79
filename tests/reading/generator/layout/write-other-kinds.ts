import type { Paper, WrittenUnit } from '../model/paper.js';
import { fixedLine, heading, item, paragraph, type Block } from './blocks.js';
import { footBlocks, headBlocks } from './head-foot.js';
import { printedTasks, reportingBlocks, sectionBlocks, unitHeading } from './write-paper.js';
import type { Style } from './style.js';

/** Papers other than plans that assign work the same way (NĐ 30/2020/NĐ-CP, Đ7; Phụ lục III). */
export type OtherKind = 'QUYẾT ĐỊNH' | 'CHỈ THỊ' | 'THÔNG BÁO' | 'công văn';

/** The same units and tasks in the form of another paper. */
export function writeOtherKind(paper: Paper, kind: OtherKind, style: Style): Block[] {
  const made: Paper = { ...paper, kind };
  const body = kind === 'QUYẾT ĐỊNH' ? decision(made, style) : directive(made, kind, style);
  return [
    ...(kind === 'công văn' ? letterHead(made, style) : headBlocks(made, style)),
    ...body,
    ...footBlocks(made, style),
  ];
}

/** 'Điều 1. …' what is decided, then one article for each unit that has to act. */
function decision(paper: Paper, style: Style): Block[] {
  const { units } = paper.organisation;
  return [
    ...paper.bases.map(paragraph),
    paragraph('QUYẾT ĐỊNH:'),
    item('Điều 1. ', `Triển khai công tác ${paper.subject} với các nội dung tại Quyết định này.`),
    item('Điều 2. ', 'Tổ chức thực hiện'),
    ...units.flatMap((unit, i) => numbered(unit, i + 1, style)),
    item('Điều 3. ', 'Quyết định này có hiệu lực kể từ ngày ký.'),
  ];
}

/** A decision that brings the plan with it: what `articles` holds is assigned by its articles ('Điều 2. Giao …'), the rest by the plan. */
export function writeDecisionWithPlan(paper: Paper, articles: readonly WrittenUnit[], style: Style): Block[] {
  const decision: Paper = { ...paper, kind: 'QUYẾT ĐỊNH', title: `Về việc ban hành Kế hoạch ${paper.subject}` };
  const { units } = paper.organisation;
  const kept = { ...paper.organisation, units: units.filter((unit) => !articles.includes(unit)) };
  return [
    ...headBlocks(decision, style),
    ...paper.bases.map(paragraph),
    paragraph('QUYẾT ĐỊNH:'),
    item('Điều 1. ', `Ban hành kèm theo Quyết định này Kế hoạch ${paper.subject}.`),
    ...articles.map((unit, i) => item(`Điều ${i + 2}. `, articleOf(unit, style))),
    item(`Điều ${articles.length + 2}. `, 'Quyết định này có hiệu lực kể từ ngày ký.'),
    item(
      `Điều ${articles.length + 3}. `,
      'Chánh Văn phòng và Thủ trưởng các cơ quan, đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.',
    ),
    ...footBlocks(decision, style),
    fixedLine(paper.kind),
    paragraph(paper.title),
    paragraph(`(Ban hành kèm theo Quyết định số 12/QĐ-UBND của ${paper.issuer.short})`),
    ...sectionBlocks({ ...paper, organisation: kept }, style),
  ];
}

function articleOf(unit: WrittenUnit, style: Style): string {
  return `${unitHeading(unit, { ...style, leadIn: 'Giao ' })} ${printedTasks(unit, style)[0] ?? ''}`;
}

/** A situation, 'yêu cầu:', and numbered bodies. */
function directive(paper: Paper, kind: OtherKind, style: Style): Block[] {
  const opening = {
    'CHỈ THỊ': `Thời gian qua, công tác ${paper.subject} trên địa bàn còn hạn chế. Để khắc phục tình trạng trên, ${paper.issuer.short} yêu cầu:`,
    'THÔNG BÁO': `Sau khi nghe các ý kiến tham gia về công tác ${paper.subject}, ${paper.issuer.short} kết luận và giao nhiệm vụ như sau:`,
    'công văn': `Thực hiện Công văn số 245/SYT-NVY ngày 12/02/2026 của Sở Y tế, ${paper.issuer.short} yêu cầu các đơn vị thực hiện một số nội dung sau:`,
  };
  return [
    paragraph(kind === 'QUYẾT ĐỊNH' ? '' : opening[kind]),
    ...paper.organisation.units.flatMap((unit, i) => numbered(unit, i + 1, style)),
    ...(paper.reporting ? reportingBlocks(paper.reporting) : []),
  ];
}

function numbered(unit: WrittenUnit, n: number, style: Style): Block[] {
  const words = unitHeading(unit, style);
  const tasks = printedTasks(unit, style);
  if (unit.form === 'sentence') return [item(`${n}. `, `${words} ${tasks[0] ?? ''}`)];
  if (unit.form === 'inline') return [item(`${n}. `, `${words}: ${tasks[0] ?? ''}`)];
  return [heading(`${n}. `, `${words}${style.headingEnd}`), ...tasks.map((text) => item('- ', text))];
}

/** A letter has no kind and title: 'V/v …' below the number, 'Kính gửi' above the text (ô 5b, 9a). */
function letterHead(paper: Paper, style: Style): Block[] {
  const blocks = headBlocks(paper, style).slice(0, -2);
  return [
    ...blocks,
    paragraph(`V/v triển khai công tác ${paper.subject}`),
    paragraph('Kính gửi: Các cơ quan, đơn vị.'),
  ];
}
