import { readFile } from 'node:fs/promises';
import { Document, Packer, Paragraph } from 'docx';

const SAMPLE = new URL('../../apps/cli/data/xuan-truong.txt', import.meta.url);
/** A4 at 110 dots an inch, as a careless scanner makes it. */
const SHEET = { width: 909, height: 1286 };

/** The plan shipped with the product, as text. */
export const sampleText = () => readFile(SAMPLE);

const sampleLines = async () => (await readFile(SAMPLE, 'utf8')).split(/\r?\n/u);

/** The same plan as a Word file. */
export async function sampleDocx() {
  const children = (await sampleLines()).map((text) => new Paragraph({ text }));
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const STYLE = 'body{margin:0;font:10.5pt/1.45 "DejaVu Serif",serif}p{margin:0 0 3pt}';

/** Lines printed on sheets of A4 by the browser: a PDF with its text. */
export async function printed(browser, lines) {
  const page = await browser.newPage();
  const paragraphs = lines.map((line) => `<p>${escaped(line) || '&nbsp;'}</p>`).join('');
  await page.setContent(`<meta charset="utf-8"><style>${STYLE}</style>${paragraphs}`);
  const margin = { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm' };
  const pdf = await page.pdf({ format: 'A4', margin });
  await page.close();
  return pdf;
}

/** The plan as a PDF with its text. */
export const samplePdf = async (browser) => printed(browser, await sampleLines());

/** Lines as a scan: each sheet of a PDF is one picture, so that the letters have to be recognised. */
export async function scanned(browser, lines, perSheet = 30) {
  const page = await browser.newPage({ viewport: SHEET });
  const sheets = [];
  for (let at = 0; at < lines.length; at += perSheet) {
    const paragraphs = lines.slice(at, at + perSheet).map((line) => `<p>${escaped(line) || '&nbsp;'}</p>`);
    await page.setContent(
      `<meta charset="utf-8"><style>${STYLE} body{padding:90px 70px 60px 110px;font-size:17px}</style>${paragraphs.join('')}`,
    );
    sheets.push(await page.screenshot());
  }
  const pictures = sheets.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`).join('');
  await page.setContent(`<style>body{margin:0}img{display:block;width:210mm;height:296mm}</style>${pictures}`);
  const pdf = await page.pdf({ format: 'A4' });
  await page.close();
  return pdf;
}
