/**
 * How well and how fast plans are read: `npm run bench:read -- [part …] [--markdown] [--runs N] [--seed N] [--sizes a,b]`
 * (after the build: what is measured is what ships). Parts: accuracy, files, scans, speed, memory, round-trip, growth;
 * all of them when none is named. Leaves with 1 when a figure is not what the reader is held to.
 */
import '../support/source-loader.mjs';

const { bench } = await import('../reading/bench/main.ts');
process.exitCode = (await bench(process.argv.slice(2))) === 0 ? 0 : 1;
