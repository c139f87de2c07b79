import { DomainError } from '#domain';

const ADVICE = {
  'broken-image': 'Tệp ảnh bị hỏng hoặc không đúng định dạng. Đề nghị chụp hoặc quét lại ở 200–300 dpi.',
  'image-format': 'Không đọc được loại ảnh này. Đề nghị lưu lại dạng JPG, PNG hoặc TIFF, hoặc quét thành PDF.',
  'image-too-small': 'Ảnh quá nhỏ, đề nghị quét 200–300 dpi.',
  'image-too-large': 'Ảnh quá lớn. Đề nghị giảm kích thước ảnh hoặc quét lại ở 200–300 dpi.',
  'image-without-text': 'Không nhận ra chữ trong ảnh. Đề nghị chụp thẳng, đủ sáng, hoặc quét lại ở 200–300 dpi.',
} as const;

/** A picture that is not read, with advice what to do instead. */
export function refuseImage(code: keyof typeof ADVICE): DomainError {
  return new DomainError(code, 'unreadable', ADVICE[code]);
}
