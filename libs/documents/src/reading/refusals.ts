import { DomainError } from '#domain';
import type { FileKind } from './detect-kind.js';

/** Kinds of files that no reader takes. */
export type RefusedKind = Extract<
  FileKind,
  'encrypted-office' | 'spreadsheet' | 'slides' | 'mail' | 'xml' | 'zip' | 'archive' | 'program' | 'binary'
>;

const READ = 'Đề nghị chọn tệp Word (.docx, .doc), OpenDocument (.odt), RTF, PDF, ảnh quét hoặc văn bản (.txt).';
const ARCHIVE = ['type-archive', 'Đây là tệp nén. Đề nghị giải nén và chọn tệp kế hoạch bên trong.'] as const;

const ADVICE: Readonly<Record<RefusedKind, readonly [code: string, message: string]>> = {
  'encrypted-office': ['password-protected', 'Tệp được đặt mật khẩu. Đề nghị mở bằng Word, bỏ mật khẩu rồi lưu lại.'],
  spreadsheet: ['type-spreadsheet', `Đây là bảng tính, không phải kế hoạch. ${READ}`],
  slides: ['type-slides', `Đây là tệp trình chiếu, không phải kế hoạch. ${READ}`],
  mail: ['type-mail', 'Đây là thư điện tử. Đề nghị lưu tệp kế hoạch đính kèm ra ngoài và chọn tệp đó.'],
  xml: ['type-xml', 'Đây là tệp XML. Đề nghị mở bằng Word và lưu lại dạng .docx.'],
  zip: ARCHIVE,
  archive: ARCHIVE,
  program: ['type-program', 'Đây là tệp chương trình, không phải văn bản. Đề nghị không mở và chọn đúng tệp kế hoạch.'],
  binary: ['type-unknown', `Không nhận ra loại tệp. ${READ}`],
};

/** The refusal of a type that is not read, with advice. */
export function refusalFor(kind: RefusedKind): DomainError {
  const [code, message] = ADVICE[kind];
  return new DomainError(code, 'unreadable', message);
}

/** Nothing to read in the file. */
export function refuseEmpty(message: string): DomainError {
  return new DomainError('empty-text', 'unreadable', message);
}
