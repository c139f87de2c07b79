import { DomainError } from '#domain';
import { OUT_OF_TIME } from './watchdog.js';

const ADVICE = 'Đề nghị tách riêng phần kế hoạch, hoặc lưu văn bản sang .docx rồi tải lên lại.';

/** The file kept the reader longer than allowed. */
export const tooLong = (): DomainError =>
  new DomainError('reading-too-long', 'unreadable', `Đọc tệp này mất quá nhiều thời gian nên đã dừng. ${ADVICE}`);

/** The file wanted more memory than allowed. */
const tooHeavy = (): DomainError =>
  new DomainError('reading-too-heavy', 'unreadable', `Đọc tệp này cần quá nhiều bộ nhớ nên đã dừng. ${ADVICE}`);

/** The reader ended without an answer, for a reason not known. */
const brokeOff = (): DomainError =>
  new DomainError('reading-broke-off', 'unreadable', `Việc đọc tệp này bị ngắt giữa chừng. ${ADVICE}`);

/**
 * Why a child died that nobody here has killed: SIGKILL is its watchdog's (memory) or the system's own for want of memory,
 * SIGABRT what V8 does when its heap is full.
 */
export function diedOf(signal: NodeJS.Signals | null): DomainError {
  if (signal === OUT_OF_TIME) return tooLong();
  return signal === 'SIGKILL' || signal === 'SIGABRT' ? tooHeavy() : brokeOff();
}

/** A fault of the reader itself: its class and places in our code; the message stays behind, for it may quote the document. */
export class ReaderFault extends Error {
  constructor(
    /** Class of the error in the child. */
    readonly code: string,
    places: string,
  ) {
    super('The reader of files has a fault.');
    this.name = 'ReaderFault';
    this.stack = `${this.name} ${code}\n${places}`;
  }
}
