import { AlignmentType, Paragraph, type Table, TextRun } from 'docx';
import type { ConsolidatedContent } from '#domain';
import { sideBySide } from './report-head.js';
import { SIZE, TEXT_WIDTH, centred, runs } from './typography.js';
import { levelOf } from './wording.js';

const LEFT_WIDTH = Math.round(TEXT_WIDTH * 0.45);
/** Lines left for signature and seal. */
const SIGNATURE_LINES = 5;

/**
 * Nơi nhận on the left, level with the capacity of the signer on the right (ô 7 and 9b). A People's Committee works as a collective, so it is
 * signed 'TM.'; who signs, and whether 'KT. CHỦ TỊCH', is filled in by the office.
 */
export function signatureBlock(content: ConsolidatedContent): (Paragraph | Table)[] {
  const level = levelOf(content.authorityName);
  const of = level === null ? '' : ` ${level}`;
  const lines = [
    ...(content.forwardTo === null ? [] : ['- Như trên;']),
    `- CT, các PCT UBND${of};`,
    '- Các đơn vị thực hiện Kế hoạch;',
    '- Lưu: VT.',
  ];
  const left = [
    new Paragraph({
      children: [new TextRun({ text: 'Nơi nhận:', bold: true, italics: true, size: SIZE.recipientsHead })],
    }),
    ...lines.map(
      (line) => new Paragraph({ alignment: AlignmentType.LEFT, children: runs(line, { size: SIZE.recipients }) }),
    ),
  ];
  const right = [
    centred('TM. ỦY BAN NHÂN DÂN', { bold: true }),
    centred('CHỦ TỊCH', { bold: true }),
    ...Array.from({ length: SIGNATURE_LINES }, () => centred('', {})),
  ];
  return [
    new Paragraph({ spacing: { after: 120 }, keepNext: true, children: [] }),
    sideBySide([[left, right]], [LEFT_WIDTH, TEXT_WIDTH - LEFT_WIDTH]),
  ];
}
