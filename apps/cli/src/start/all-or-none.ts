/**
 * Starts several things at once. When one fails the others are told by the signal to give up, and the first failure is thrown only after all have
 * come to rest: nothing is left starting behind the caller's back.
 */
export async function allOrNone<T extends readonly unknown[]>(
  outer: AbortSignal,
  begin: (signal: AbortSignal) => { [K in keyof T]: Promise<T[K]> },
): Promise<T> {
  const failed = new AbortController();
  const promises = begin(AbortSignal.any([outer, failed.signal]));
  let first: { reason: unknown } | undefined;
  for (const promise of promises) {
    promise.catch((reason: unknown) => {
      first ??= { reason };
      failed.abort();
    });
  }
  await Promise.allSettled(promises);
  if (first) throw first.reason;
  return Promise.all(promises);
}
