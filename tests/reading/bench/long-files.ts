import { Document, Packer, Paragraph } from 'docx';

/** The sample with its units several times over, so that it fills about so many pages (2,200 characters each). */
export function textOfPages(sample: string, pages: number): string {
  const times = Math.ceil((pages * 2200 - sample.length) / UNITS_LENGTH(sample)) + 1;
  return sample.replace(UNITS, (_, head: string, units: string, next: string) => head + units.repeat(times) + next);
}

const UNITS = /(VI\. TỔ CHỨC THỰC HIỆN\n)([\s\S]*?)(VII\. )/;
const UNITS_LENGTH = (sample: string): number => UNITS.exec(sample)?.[2]?.length ?? sample.length;

/** The text as a Word file, a paragraph a line. */
export async function asDocx(text: string): Promise<Uint8Array> {
  const children = text.split('\n').map((line) => new Paragraph(line));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/**
 * A PDF with its pages again and again until there are `count`: appended as an incremental update (ISO 32000-1, 7.5.6),
 * each page a new object, since a page tree may name an object only once. For files with plain page objects and a plain
 * cross-reference table.
 */
export function withPages(pdf: Uint8Array, count: number): Uint8Array {
  const source = Buffer.from(pdf).toString('latin1');
  const pages = [...source.matchAll(/^\d+ 0 obj\s*(<<\/Type\/Page\/[\s\S]*?>>)\s*endobj/gm)].map(
    (match) => match[1] ?? '',
  );
  const tree = /^(\d+) 0 obj\s*<<\/Type\/Pages[\s\S]*?endobj/m.exec(source);
  const size = Number(/\/Size (\d+)/.exec(source)?.[1]);
  const root = /\/Root (\d+ 0 R)/.exec(source)?.[1];
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1];
  if (!tree?.[1] || !root || !before || pages.length === 0) throw new Error('no plain PDF');
  const numbers = Array.from({ length: count }, (_, i) => size + i);
  const kids = numbers.map((number) => `${number} 0 R`).join(' ');
  const box = /\/MediaBox\[[^\]]*\]/.exec(tree[0])?.[0] ?? '';
  const objects: [number, string][] = [
    [Number(tree[1]), `<</Type/Pages${box}/Kids[${kids}]/Count ${count}>>`],
    ...numbers.map((number, i): [number, string] => [number, pages[i % pages.length] ?? '']),
  ];
  return appended(source, objects, `/Size ${size + count}/Root ${root}/Prev ${before}`);
}

function appended(source: string, objects: readonly (readonly [number, string])[], trailer: string): Uint8Array {
  let out = `${source}\n`;
  let table = 'xref\n';
  for (const [number, body] of objects) {
    table += `${number} 1\n${String(out.length).padStart(10, '0')} 00000 n \n`;
    out += `${number} 0 obj\n${body}\nendobj\n`;
  }
  return new Uint8Array(
    Buffer.from(`${out}${table}trailer\n<<${trailer}>>\nstartxref\n${out.length}\n%%EOF\n`, 'latin1'),
  );
}
