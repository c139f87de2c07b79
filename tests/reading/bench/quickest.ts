/** Clock and processor time, ms. */
export interface Took {
  wall: number;
  cpu: number;
  /** Processor time of the first run: code still cold, as in the process an upload is read in. */
  first: number;
}

/** The quickest of several runs: what the machine does beside it must not count. */
export async function quickest(run: () => unknown, times: number): Promise<Took> {
  const best = { wall: Infinity, cpu: Infinity, first: 0 };
  for (let i = 0; i < times; i++) {
    const used = process.cpuUsage();
    const begin = performance.now();
    await run();
    best.wall = Math.min(best.wall, performance.now() - begin);
    const { user, system } = process.cpuUsage(used);
    const cpu = (user + system) / 1000;
    best.cpu = Math.min(best.cpu, cpu);
    if (i === 0) best.first = cpu;
  }
  return best;
}
