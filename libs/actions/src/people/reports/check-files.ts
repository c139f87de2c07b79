import { REPORT_FILES, safeFileName } from '../../limits.js';
import { invalid } from '../../refusals.js';

/** A file as it came in; the media type is what the sender claims and decides nothing. */
export interface HandedInFile {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** How each type is recognised: by its first bytes, and Office files by a part they all have. */
const TYPES: { extension: string; mediaType: string; magic: number[]; part?: string }[] = [
  {
    extension: 'docx',
    mediaType: `${OFFICE}.wordprocessingml.document`,
    magic: [0x50, 0x4b, 3, 4],
    part: 'word/document.xml',
  },
  { extension: 'xlsx', mediaType: `${OFFICE}.spreadsheetml.sheet`, magic: [0x50, 0x4b, 3, 4], part: 'xl/workbook.xml' },
  { extension: 'pdf', mediaType: 'application/pdf', magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { extension: 'png', mediaType: 'image/png', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { extension: 'jpg', mediaType: 'image/jpeg', magic: [0xff, 0xd8, 0xff] },
];

/**
 * Checks the files of a report, and gives them the name and type they are kept under. Throws DomainError `too-many-files`,
 * `file-empty`, `file-too-large`, `file-type` (by content: a program named .pdf is refused).
 */
export function checkFiles(files: readonly HandedInFile[]): HandedInFile[] {
  if (files.length > REPORT_FILES.most) {
    throw invalid('too-many-files', `Mỗi báo cáo đính kèm không quá ${REPORT_FILES.most} tệp.`);
  }
  return files.map((file) => {
    const fileName = safeFileName(file.fileName);
    const details = { fileName };
    if (file.bytes.length === 0) throw invalid('file-empty', `Tệp “${fileName}” không có nội dung.`, details);
    if (file.bytes.length > REPORT_FILES.maxBytes) {
      const most = REPORT_FILES.maxBytes / 1024 / 1024;
      throw invalid('file-too-large', `Tệp “${fileName}” lớn hơn ${most} MB. Xin chọn tệp nhỏ hơn.`, details);
    }
    return { fileName, mediaType: typeOf(fileName, file.bytes), bytes: file.bytes };
  });
}

function typeOf(fileName: string, bytes: Uint8Array): string {
  const ending = fileName.split('.').at(-1)?.toLowerCase().replace('jpeg', 'jpg');
  const type = TYPES.find((known) => known.extension === ending);
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const fits =
    type !== undefined &&
    type.magic.every((byte, i) => content[i] === byte) &&
    (type.part === undefined || content.includes(type.part));
  if (fits) return type.mediaType;
  throw invalid(
    'file-type',
    `Tệp “${fileName}” không đúng loại được nhận (${REPORT_FILES.extensions.join(', ')}). Xin lưu lại đúng định dạng.`,
    { fileName },
  );
}
