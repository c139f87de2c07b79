import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DomainError } from '#domain';
import { MAX_IMAGE_PIXELS } from '../limits.js';

/** Where pdf.js keeps its character maps, standard fonts and picture decoders (JPEG 2000, JBIG2, CCITT): read from disk. */
function pdfjsFiles(): { cMapUrl: string; standardFontDataUrl: string; wasmUrl: string } {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string): string => `${join(home, name)}/`;
  return { cMapUrl: folder('cmaps'), standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm') };
}

/**
 * Opens a PDF and hands it over; scripts in the file are never run, nothing is fetched.
 * @throws DomainError `password-protected`, `broken-pdf`; those of `use` come through unchanged
 */
export async function withPdf<T>(bytes: Uint8Array, use: (document: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // pdf.js takes the buffer over, so it gets a copy.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    maxImageSize: MAX_IMAGE_PIXELS,
    verbosity: VerbosityLevel.ERRORS,
    ...pdfjsFiles(),
  });
  try {
    return await use(await task.promise);
  } catch (error) {
    throw refusalOf(error);
  } finally {
    await task.destroy();
  }
}

/** pdf.js has many exceptions for files that do not keep to the format; people need one answer. */
function refusalOf(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  if (error instanceof Error && error.name === 'PasswordException')
    return new DomainError(
      'password-protected',
      'unreadable',
      'Tệp PDF được đặt mật khẩu. Đề nghị bỏ mật khẩu rồi thử lại.',
    );
  return new DomainError(
    'broken-pdf',
    'unreadable',
    'Tệp PDF bị hỏng hoặc không đúng định dạng. Đề nghị xuất lại từ Word hoặc quét lại.',
  );
}
