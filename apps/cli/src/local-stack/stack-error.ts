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
  const known = error !== null && typeof error === 'object' && 'message' in error;
  return known ? String(error.message) : String(error);
}

/** The code Node gives system errors ('ENOENT', 'EPERM' …), if there is one. Not asked by `instanceof`: Jest runs specs in a realm of their own. */
export function codeOf(error: unknown): string | undefined {
  const known = error !== null && typeof error === 'object' && 'code' in error;
  return known && typeof error.code === 'string' ? error.code : undefined;
}
