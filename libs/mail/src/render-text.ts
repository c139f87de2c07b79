import type { Letter, LetterBlock } from './letter.js';

export const FOOTER =
  'Thư do phần mềm Đôn Đốc gửi tự động để nhắc việc, không thay cho văn bản. Nội dung chi tiết chỉ xem được sau khi đăng nhập. ' +
  'Xin không trả lời thư này.';

/** The letter as plain text, for readers without HTML. */
export function renderText(letter: Letter): string {
  const parts = [
    letter.authorityName.toLocaleUpperCase('vi'),
    `Kính gửi: ${letter.addressee}`,
    ...letter.blocks.map(textOfBlock),
    `${letter.action.label}:\n${letter.action.url}`,
    'Trân trọng.',
    `--\n${FOOTER}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function textOfBlock(block: LetterBlock): string {
  const facts = block.facts.map(({ head, lines, mark }) =>
    [`- ${head}${mark ? ` (${mark.text})` : ''}`, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return [block.title.toLocaleUpperCase('vi'), ...block.paragraphs, ...facts].join('\n');
}
