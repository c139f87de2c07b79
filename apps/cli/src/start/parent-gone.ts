/** How often the parent is looked at; nobody notices a second more of running. */
const LOOK_EVERY_MS = 1_000;

/**
 * Calls back once when the shell that npm put around this program is gone. `npm start` hands a SIGTERM to that shell, which
 * dies without passing it on; without this the whole stack would go on unowned. Started directly (`node …`, under a service
 * manager, with nohup) the parent may go without meaning an end, so nothing is watched. Returns what ends the watch.
 */
export function whenParentIsGone(env: NodeJS.ProcessEnv, tell: () => void): () => void {
  if (env['npm_lifecycle_event'] === undefined) return () => undefined;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    tell();
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
