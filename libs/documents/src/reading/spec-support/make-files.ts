import { strToU8, zipSync } from 'fflate';

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word file with the given body and, if wanted, list definitions and styles. */
export function makeDocx(body: string, parts: { numbering?: string; styles?: string } = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${SPACES}><w:body>${body}</w:body></w:document>`),
    ...(parts.numbering
      ? { 'word/numbering.xml': strToU8(`<w:numbering ${SPACES}>${parts.numbering}</w:numbering>`) }
      : {}),
    ...(parts.styles ? { 'word/styles.xml': strToU8(`<w:styles ${SPACES}>${parts.styles}</w:styles>`) } : {}),
  });
}

/** A paragraph, with a list or a style. */
export function paragraph(
  text: string,
  { numId, level = 0, style }: { numId?: number; level?: number; style?: string } = {},
): string {
  const list = numId === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
  const styled = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${styled}${list}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A one-page PDF that shows pieces of Latin text at given places. */
export function makePdf(pieces: readonly { text: string; x: number; y: number; font?: 'F1' | 'F2' }[]): Uint8Array {
  const content = pieces
    .map(({ text, x, y, font = 'F1' }) => `BT /${font} 12 Tf ${x} ${y} Td (${text}) Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold >>',
  ];
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new TextEncoder().encode(out);
}
