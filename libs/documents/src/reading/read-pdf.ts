import { DomainError } from '#domain';
import type { ReadDocument } from './read-document.js';
/** Placeholder until the reader of PDF files lands. */
export async function readPdf(_bytes: Uint8Array): Promise<ReadDocument> {
  throw new DomainError('type-pdf', 'unreadable', 'Chưa đọc được tệp PDF.');
}
