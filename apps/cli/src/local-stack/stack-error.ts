/** A part of the local stack cannot do its work. The message is Vietnamese and ends in what the user can do about it. */
export class StackError extends Error {
  override readonly name = 'StackError';

  constructor(
    message: string,
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(`${message} ${advice}`.trim(), options);
  }
}

/** The text of anything thrown, for putting one failure inside the message of another. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code Node gives system errors ('ENOENT', 'EPERM' …), if there is one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
