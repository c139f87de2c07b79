import type { LineBox } from '#domain';

/** A file as it came from the user. The name is only used for wording, never to decide what the file is. */
export interface FileInput {
  fileName: string;
  bytes: Uint8Array;
}

/** A file turned into text. */
export interface ReadDocument {
  /**
   * Text in NFC, one line a paragraph (Word and its like) or a printed line (PDF, pictures); pages are parted by form
   * feeds. A row of a table is one line `| a | b |`; `<br>` breaks lines in a cell, `^^` continues the cell above.
   */
  text: string;
  kind: 'txt' | 'html' | 'docx' | 'doc' | 'odt' | 'rtf' | 'pdf' | 'scan' | 'image';
  /** Number of pages, where the file has pages. */
  pages: number | null;
  /** How the text was encoded, for text and web pages: 'utf-8', 'utf-16le', 'windows-1258', 'tcvn3', 'vni' … */
  encoding: string | null;
  /** Where the lines of `text` stand on their pages; null for files without pages. */
  lines: LineBox[] | null;
}

/** What the caller of a long reading may want: to be told how far it is, and to stop it. */
export interface ReadingOptions {
  onProgress?: (step: { page: number; pages: number }) => void;
  signal?: AbortSignal;
}
