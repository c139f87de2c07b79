import { AlignmentType, Document, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { ConsolidatedContent } from '#domain';
import { addressees, headTable, titleBlock } from './report-head.js';
import { signatureBlock } from './report-foot.js';
import { reportSections } from './report-sections.js';
import { FONT, SIZE, mm } from './typography.js';

/** NĐ 30/2020 Phụ lục I, I.3: A4 upright; 20–25 mm above and below, 30–35 mm left, 15–20 mm right. */
const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(18), header: mm(9), footer: mm(9) },
};

/** The whole paper. */
export function consolidatedDocument(content: ConsolidatedContent): Document {
  return new Document({
    title: 'Báo cáo tổng hợp',
    creator: content.authorityName,
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { first: new Header({ children: [new Paragraph('')] }), default: pageNumber() },
        children: [
          headTable(content),
          ...titleBlock(content),
          ...addressees(content.forwardTo),
          ...reportSections(content),
          ...signatureBlock(content),
        ],
      },
    ],
  });
}

/** Arabic, centred in the top margin, none on the first page (Phụ lục I, II.7 of the layout part). */
function pageNumber(): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}
