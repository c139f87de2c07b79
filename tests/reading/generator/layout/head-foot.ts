import type { Paper } from '../model/paper.js';
import { fixedLine, paragraph, type Block } from './blocks.js';
import type { Style } from './style.js';

const NATION = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const two = (figure: number): string => String(figure).padStart(2, '0');

/** Letterhead, number, place and date, kind, title (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 1–5). */
export function headBlocks(paper: Paper, style: Style): Block[] {
  const { issuer, day, number } = paper;
  const left = [...issuer.head, `Số: ${number === null ? '' : two(number)}/${issuer.symbol}`];
  const date = `${issuer.place}, ngày ${two(day.day)} tháng ${day.month < 3 ? two(day.month) : day.month} năm ${day.year}`;
  const right = [...NATION, ...Array.from({ length: left.length - 3 }, () => ''), date];
  return [...columns(left, right, style.head), fixedLine(paper.kind), paragraph(paper.title)];
}

/** Nơi nhận and signature (ô 7, 9b). */
export function footBlocks({ issuer, recipients }: Paper, style: Style): Block[] {
  const last = recipients.length - 1;
  const left = ['Nơi nhận:', ...recipients.map((name, i) => `- ${name}${i === last ? '.' : ';'}`)];
  const { authority, title, name } = issuer.signer;
  const right = [issuer.onBehalf, authority, title, '', name].filter((line): line is string => line !== null);
  return columns(left, right, style.foot);
}

/** Two columns: one below the other, side by side on the same lines, or cell by cell with bars between. */
function columns(left: readonly string[], right: readonly string[], how: Style['head']): Block[] {
  if (how === 'cells') return ['|', ...left, '|', ...right, '|'].filter((line) => line !== '').map(fixedLine);
  if (how === 'stacked') return [...left, ...right].filter((line) => line !== '').map(fixedLine);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    fixedLine(`${(left[i] ?? '').padEnd(40)}${right[i] ? `     ${right[i]}` : ''}`.trimEnd()),
  );
}
