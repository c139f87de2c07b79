/** A page of a PDF made for a spec: its drawing operations (PDF, not JavaScript) and its size in points. */
export interface SpecPage {
  content: string;
  width?: number;
  height?: number;
  rotate?: 0 | 90 | 180 | 270;
}

/** One line of Latin text in Courier (7.2 points a letter at 12 points); y counts from the foot of the page. */
export function text(words: string, x: number, y: number, size = 12): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`;
}

/** The lines of a table, drawn like Word does: thin filled rectangles. */
export function grid(xs: readonly number[], ys: readonly number[]): string {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [foot = 0, top = 0] = [Math.min(...ys), Math.max(...ys)];
  const across = ys.map((y) => `${left} ${y} ${right - left} 0.5 re f`);
  const down = xs.map((x) => `${x} ${foot} 0.5 ${top - foot} re f`);
  return [...across, ...down].join('\n');
}

/** A PDF of these pages; `letters` are what the codes of font /F1 from 128 on mean (`coded` writes them). */
export function makePages(pages: readonly (string | SpecPage)[], letters = ''): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const map = letters && `/ToUnicode ${4 + 2 * pages.length} 0 R`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding ${map} >>`,
  ];
  for (const [i, given] of pages.entries()) {
    const page = typeof given === 'string' ? { content: given } : given;
    const { content, width = 595, height = 842, rotate = 0 } = page;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  const meanings = unicodeMap(letters);
  objects.push(`<< /Length ${meanings.length} >>\nstream\n${meanings}\nendstream`);
  return encodePdf(objects);
}

/** A PDF file of these objects, the first of them its catalog. */
export function encodePdf(objects: readonly string[]): Uint8Array {
  let out = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  // a character is a byte: pictures and letters of old fonts come as they are
  return Uint8Array.from(Buffer.from(out, 'latin1'));
}

/** A text in the codes of a font whose codes from 128 on mean `letters`. */
export function coded(words: string, letters: string): string {
  const codeOf = (letter: string): string => String.fromCharCode(128 + letters.indexOf(letter));
  return [...words].map((letter) => (letters.includes(letter) ? codeOf(letter) : letter)).join('');
}

/** A map from the codes of a font to letters (ISO 32000-1, 9.10.3). */
export function unicodeMap(letters: string): string {
  const rows = [...letters].map((letter, i) => {
    const code = (128 + i).toString(16);
    return `<${code}> <${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}>`;
  });
  const plain = '<20> <7e> <0020>';
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
1 beginbfrange ${plain} endbfrange
${rows.length} beginbfchar
${rows.join('\n')}
endbfchar endcmap end end`;
}
