import type { Letter, LetterBlock, LetterFact } from './letter.js';
import { FOOTER } from './render-text.js';

/** Mail programs know tables and inline styles; style sheets and flexible boxes they drop. */
const FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const COLOURS: Record<LetterBlock['tone'], { line: string; mark: string; text: string }> = {
  calm: { line: '#1d5b9f', mark: '#e6f0fb', text: '#1d5b9f' },
  near: { line: '#c77700', mark: '#fff1dc', text: '#8a5200' },
  late: { line: '#b42318', mark: '#fde7e5', text: '#b42318' },
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The letter as HTML that reads well on a phone: one column, at most 640 px, large enough to touch. */
export function renderHtml(letter: Letter): string {
  const title = escape(letter.subject);
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title></head>
<body style="margin:0;padding:0;background:#f2f4f7;${FONT};color:#1f2933">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f2f4f7"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:640px;background:#ffffff;border-radius:8px;border:1px solid #e0e4ea">
<tr><td style="padding:16px 20px;background:#9d1c1f;border-radius:8px 8px 0 0;color:#ffffff;font-size:14px;font-weight:600;letter-spacing:.3px;text-transform:uppercase">${escape(letter.authorityName)}</td></tr>
<tr><td style="padding:20px 20px 4px;font-size:16px;line-height:24px"><b>Kính gửi: ${escape(letter.addressee)}</b></td></tr>
${letter.blocks.map(htmlOfBlock).join('\n')}
<tr><td align="center" style="padding:8px 20px 24px"><a href="${escape(letter.action.url)}" style="display:inline-block;padding:12px 24px;background:#1d5b9f;border-radius:6px;color:#ffffff;font-size:16px;font-weight:600;text-decoration:none">${escape(letter.action.label)}</a></td></tr>
<tr><td style="padding:0 20px 20px;font-size:16px;line-height:24px">Trân trọng.</td></tr>
<tr><td style="padding:14px 20px;border-top:1px solid #e0e4ea;font-size:12px;line-height:18px;color:#5b6673">${escape(FOOTER)}</td></tr>
</table>
</td></tr></table>
</body></html>
`;
}

function htmlOfBlock(block: LetterBlock): string {
  const { line } = COLOURS[block.tone];
  const paragraphs = block.paragraphs
    .map((text) => `<p style="margin:6px 0 0;font-size:16px;line-height:24px">${escape(text)}</p>`)
    .join('');
  const facts = block.facts.map(htmlOfFact).join('');
  const list = facts
    ? `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin-top:10px;border-top:1px solid #e0e4ea">${facts}</table>`
    : '';
  return `<tr><td style="padding:12px 20px"><div style="padding-left:12px;border-left:4px solid ${line}"><h2 style="margin:0;font-size:17px;line-height:24px;color:${line}">${escape(block.title)}</h2>${paragraphs}${list}</div></td></tr>`;
}

function htmlOfFact({ head, lines, mark }: LetterFact): string {
  const badge = mark
    ? `<div style="margin-top:4px"><span style="display:inline-block;padding:2px 8px;border-radius:4px;background:${COLOURS[mark.tone].mark};color:${COLOURS[mark.tone].text};font-size:13px;font-weight:600">${escape(mark.text)}</span></div>`
    : '';
  const below = lines
    .map((line) => `<div style="font-size:14px;line-height:21px;color:#44505c">${escape(line)}</div>`)
    .join('');
  return `<tr><td style="padding:10px 0;border-bottom:1px solid #e0e4ea"><div style="font-size:15px;line-height:22px;font-weight:600">${escape(head)}</div>${below}${badge}</td></tr>`;
}
