import { StreamableFile } from '@nestjs/common';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file to be saved, never shown in the page: what was uploaded is not run in our origin. */
export function attachment(file: { fileName: string; mediaType: string; bytes: Buffer }): StreamableFile {
  const plain = file.fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return new StreamableFile(file.bytes, {
    type: file.mediaType,
    length: file.bytes.length,
    disposition: `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
  });
}
