import { DomainError } from '#domain';
import type { ReadDocument } from './read-document.js';
/** Placeholder until the reader of Word files lands. */
export async function readDocx(_bytes: Uint8Array): Promise<ReadDocument> {
  throw new DomainError('type-docx', 'unreadable', 'Chưa đọc được tệp Word.');
}
