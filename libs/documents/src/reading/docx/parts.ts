import { brokenZip, Zip } from '../zip/open-zip.js';

/** The parts of a Word file the reader needs; missing ones are null. */
export interface DocxParts {
  document: string;
  numbering: string | null;
  styles: string | null;
}

/** Names of WordprocessingML: of Word, and of its 'strict' form (ISO/IEC 29500). */
const NAMESPACE =
  /xmlns:([\w.-]+)=["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;

/**
 * Unpacks the parts that hold text.
 * @throws DomainError `broken-file`, `file-too-large`, `password-protected`
 */
export function readParts(bytes: Uint8Array): DocxParts {
  const zip = new Zip(bytes);
  const part = (name: string): string | null => {
    const xml = zip.text(name);
    return xml === null ? null : withUsualPrefix(xml);
  };
  // Some programs write 'word/document2.xml'.
  const main = [...zip.names].find((name) => /^word\/document\d*\.xml$/.test(name));
  const document = main === undefined ? null : part(main);
  if (document === null) throw brokenZip();
  return { document, numbering: part('word/numbering.xml'), styles: part('word/styles.xml') };
}

/** Word writes `w:p`; a program may call it `ns0:p`. */
function withUsualPrefix(xml: string): string {
  const prefix = NAMESPACE.exec(xml.slice(0, 20_000))?.[1] ?? 'w';
  return prefix === 'w' ? xml : xml.replace(new RegExp(`(</?|\\s)${prefix.replaceAll('.', '\\.')}:`, 'g'), '$1w:');
}
