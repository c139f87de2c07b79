import { fileURLToPath } from 'node:url';
import type { Limits } from '../limits.js';
import { type Apart, runApart } from '../run-apart.js';

const MB = 1024 * 1024;

/** Small enough to be reached within a spec, large enough for the sources to be compiled. */
export const TIGHT: Limits = {
  heapBytes: 80 * MB,
  memoryBytes: 400 * MB,
  quietCpuMs: 20_000,
  quietMs: 20_000,
  totalMs: 25_000,
};

/** Runs a hostile child in one of its ways. */
export function runHostile(way: string, apart: Partial<Apart> = {}): Promise<unknown> {
  const entry = fileURLToPath(new URL('./hostile-child.ts', import.meta.url));
  const file = { fileName: way, bytes: new Uint8Array() };
  return runApart({ act: 'read', file }, { limits: TIGHT, entry, ...apart });
}
