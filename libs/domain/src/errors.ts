/** What kind of refusal it is; each kind has exactly one HTTP status and one Temporal failure type. */
export type ErrorKind = 'invalid' | 'forbidden' | 'missing' | 'conflict' | 'unreadable';

/**
 * A refusal of a rule. The code is English and stable, the message Vietnamese and says what is wrong and what to do.
 * It never holds a secret, a personal name or the text of a document, for it may be logged.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    message: string,
    /** Facts for the client: names of fields, figures, allowed transitions. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}
