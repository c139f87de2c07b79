/** Runs a child that loops, says the child's process number, and waits to be killed. */
import { runHostile } from './hostile.js';

await runHostile('loops', { onProgress: ({ page }) => process.stdout.write(`${page}\n`) });
