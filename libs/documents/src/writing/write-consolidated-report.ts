import type { ConsolidatedContent } from '#domain';

/**
 * Writes the consolidated report (Báo cáo tổng hợp) as a Word file in the form of NĐ 30/2020/NĐ-CP, Phụ lục I, Mẫu 1.4: number, date and
 * signature are left blank, for Văn thư gives the number after signing (Đ15). The library is loaded when first used: reading does not need it.
 */
export async function writeConsolidatedReport(content: ConsolidatedContent): Promise<Buffer> {
  const { consolidatedDocument } = await import('./consolidated-document.js');
  const { Packer } = await import('docx');
  return Packer.toBuffer(consolidatedDocument(content));
}
