import { unzipSync } from 'fflate';
import { DomainError } from '#domain';
import { MAX_INFLATED_BYTES } from '../limits.js';

/** The parts of a Word file the reader needs; missing ones are null. */
export interface DocxParts {
  document: string;
  numbering: string | null;
  styles: string | null;
}

const WANTED = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'];

/**
 * Unpacks the parts that hold text. What a part unpacks to is bounded by its declared size, and the sum of the declared
 * sizes by MAX_INFLATED_BYTES, so a zip bomb is refused before it grows.
 * @throws DomainError `broken-docx`, `file-too-large`
 */
export function readParts(bytes: Uint8Array): DocxParts {
  const files = unpack(bytes);
  const text = (name: string): string | null => {
    const part = files[name];
    return part ? new TextDecoder(encodingOf(part)).decode(part) : null;
  };
  const document = text('word/document.xml') ?? text(mainPart(files) ?? '');
  if (document === null) throw broken();
  return { document, numbering: text('word/numbering.xml'), styles: text('word/styles.xml') };
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let sum = 0;
  let tooLarge = false;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        if (!WANTED.includes(file.name) && !/^word\/document\d*\.xml$/.test(file.name)) return false;
        sum += file.originalSize;
        tooLarge ||= sum > MAX_INFLATED_BYTES;
        return !tooLarge;
      },
    });
  } catch (error) {
    if (error instanceof Error) throw broken();
    throw error;
  } finally {
    if (tooLarge) throwTooLarge();
  }
}

function throwTooLarge(): never {
  throw new DomainError(
    'file-too-large',
    'unreadable',
    'Nội dung bên trong tệp Word lớn bất thường nên không được đọc. Đề nghị kiểm tra nguồn gốc tệp hoặc lưu lại bằng Word.',
  );
}

/** Some programs write 'word/document2.xml'. */
function mainPart(files: Record<string, Uint8Array>): string | null {
  return Object.keys(files).find((name) => /^word\/document\d+\.xml$/.test(name)) ?? null;
}

function encodingOf(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return 'utf-16le';
  return part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function broken(): DomainError {
  return new DomainError(
    'broken-docx',
    'unreadable',
    'Tệp Word bị hỏng hoặc thiếu nội dung. Đề nghị mở bằng Word, lưu lại rồi thử lại.',
  );
}
