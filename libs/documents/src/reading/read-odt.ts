import { finishText } from './flow/finish-text.js';
import { bodyText } from './odt/body-text.js';
import { OdtStyles } from './odt/styles.js';
import type { ReadDocument } from './reading.js';
import { brokenZip, passwordProtected, Zip } from './zip/open-zip.js';

/**
 * Text of an OpenDocument text (.odt): numbers of lists and headings worked out from their styles, tables and frames in
 * their place; changes that delete, comments, notes, headers and footers left out.
 * @throws DomainError `broken-file`, `file-too-large`, `password-protected`, `nested-too-deep`, `text-too-long`,
 * `mixed-encodings`, `empty-text`
 */
export function readOdt(bytes: Uint8Array): ReadDocument {
  const zip = new Zip(bytes);
  // An encrypted part looks like any other; only the manifest tells (ODF 1.2 part 3, 3.4).
  if (zip.text('META-INF/manifest.xml')?.includes('encryption-data')) throw passwordProtected();
  const content = zip.text('content.xml');
  if (content === null) throw brokenZip();
  const styles = new OdtStyles();
  const shared = zip.text('styles.xml');
  if (shared !== null) styles.add(shared);
  styles.add(content);
  const { text, encoding } = finishText(
    bodyText(content, styles),
    'Tệp không có chữ (có thể chỉ chứa ảnh chụp). Đề nghị dùng tệp có chữ, hoặc tải lên bản PDF hay ảnh quét.',
  );
  return { text, kind: 'odt', pages: null, encoding, lines: null };
}
