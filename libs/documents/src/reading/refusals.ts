import { DomainError } from '#domain';
import type { FileKind } from './detect-kind.js';
import { legacyEncodingOf } from './legacy-encodings.js';

const ADVICE: Readonly<Record<Exclude<FileKind, 'text' | 'docx' | 'pdf'>, readonly [code: string, message: string]>> = {
  'encrypted-office': ['password-protected', 'Tệp được đặt mật khẩu. Đề nghị mở bằng Word, bỏ mật khẩu rồi lưu lại.'],
  doc: [
    'type-doc',
    'Đây là tệp Office kiểu cũ (.doc, .xls). Đề nghị mở bằng Word và lưu lại dạng .docx (Save As → Word Document).',
  ],
  rtf: ['type-rtf', 'Đây là tệp RTF. Đề nghị mở bằng Word và lưu lại dạng .docx.'],
  odt: ['type-odt', 'Đây là tệp OpenDocument (.odt). Đề nghị mở bằng LibreOffice hoặc Word và lưu lại dạng .docx.'],
  xlsx: [
    'type-spreadsheet',
    'Đây là bảng tính Excel, không phải kế hoạch. Đề nghị chọn tệp Word (.docx), PDF hoặc văn bản.',
  ],
  pptx: [
    'type-slides',
    'Đây là tệp trình chiếu, không phải kế hoạch. Đề nghị chọn tệp Word (.docx), PDF hoặc văn bản.',
  ],
  zip: ['type-archive', 'Đây là tệp nén. Đề nghị giải nén và chọn tệp kế hoạch bên trong.'],
  archive: ['type-archive', 'Đây là tệp nén. Đề nghị giải nén và chọn tệp kế hoạch bên trong.'],
  image: [
    'type-image',
    'Đây là tệp ảnh. Chương trình chưa đọc được ảnh chụp; đề nghị dùng tệp Word (.docx) hoặc PDF có chữ.',
  ],
  html: [
    'type-html',
    'Đây là trang web (HTML). Đề nghị sao chép nội dung vào Word và lưu dạng .docx, hoặc lưu dạng văn bản (.txt).',
  ],
  program: ['type-program', 'Đây là tệp chương trình, không phải văn bản. Đề nghị không mở và chọn đúng tệp kế hoạch.'],
  binary: [
    'type-unknown',
    'Không nhận ra loại tệp. Chương trình đọc được tệp Word (.docx), PDF có chữ và văn bản (.txt).',
  ],
};

/** The refusal of a type that is not read, with advice. */
export function refusalFor(kind: Exclude<FileKind, 'text' | 'docx' | 'pdf'>): DomainError {
  const [code, message] = ADVICE[kind];
  return new DomainError(code, 'unreadable', message);
}

/** Nothing to read in the file. */
export function refuseEmpty(message: string): DomainError {
  return new DomainError('empty-text', 'unreadable', message);
}

/** @throws DomainError `legacy-encoding` when the text is in TCVN3, VNI or windows-1258 */
export function refuseLegacyText(text: string): void {
  const name = legacyEncodingOf(text);
  if (name === null) return;
  throw new DomainError(
    'legacy-encoding',
    'unreadable',
    `Tệp dùng bảng mã cũ ${name}, không phải Unicode (TCVN 6909:2001). Đề nghị chuyển mã sang Unicode (ví dụ bằng Unikey Toolkit, Ctrl+Shift+F6) rồi lưu lại.`,
  );
}
