/** Ends the shared real parts and waits until they are gone. */
export default async function globalTeardown(): Promise<void> {
  const child = globalThis.dondocTestStack;
  if (!child || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  await ended;
}
