/** Letters in common, in order, by the longest runs (Ratcliff and Obershelp): twice their number over all letters. */
export function similarity(a: string, b: string): number {
  return a.length + b.length === 0 ? 1 : (2 * common(a, b)) / (a.length + b.length);
}

/** The same; 0 without comparing where their lengths alone keep them from being nine tenths alike. */
export function nearness(a: string, b: string): number {
  const most = (2 * Math.min(a.length, b.length)) / Math.max(1, a.length + b.length);
  return a === b ? 1 : most < 0.9 ? 0 : similarity(a, b);
}

function common(a: string, b: string): number {
  const { length, inA, inB } = longestRun(a, b);
  if (length === 0) return 0;
  return length + common(a.slice(0, inA), b.slice(0, inB)) + common(a.slice(inA + length), b.slice(inB + length));
}

function longestRun(a: string, b: string): { length: number; inA: number; inB: number } {
  const best = { length: 0, inA: 0, inB: 0 };
  let before = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const run = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      const length = (before[j] ?? 0) + 1;
      run[j + 1] = length;
      if (length > best.length) Object.assign(best, { length, inA: i - length + 1, inB: j - length + 1 });
    }
    before = run;
  }
  return best;
}
