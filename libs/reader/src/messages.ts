import type { FileInput } from '#documents';
import type { ErrorKind } from '#domain';

/** What the child is asked, once. */
export type Job = { act: 'read'; file: FileInput } | { act: 'draw'; file: FileInput; page: number; width: number };

/** What the child answers: steps, then one end. */
export type Answer =
  | { type: 'progress'; page: number; pages: number }
  | { type: 'result'; value: unknown }
  /** A refusal of a rule, to be thrown again as the `DomainError` it was. */
  | { type: 'refusal'; code: string; kind: ErrorKind; message: string; details: Record<string, unknown> }
  /** A fault of ours: class and places, never the message, which may quote the document. */
  | { type: 'fault'; name: string; stack: string };
