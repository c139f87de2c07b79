import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const ENCODERS = { br: promisify(brotliCompress), gz: promisify(gzip) };
/** Below this a header of its own costs more than is saved. */
const SMALL_BYTES = 1_024;

/** Writes `x.js.br` and `x.js.gz` beside each file, once, so that the server need not compress for every reader. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const names = await readdir(dir, { recursive: true });
      await Promise.all(
        names.filter((name) => /\.(js|css|svg|html)$/u.test(name)).map((name) => encode(join(dir, name))),
      );
    },
  };
}

async function encode(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < SMALL_BYTES) return;
  for (const [ending, encoder] of Object.entries(ENCODERS)) await writeFile(`${path}.${ending}`, await encoder(bytes));
}

/** The built page is served by the API; while developing, requests to /api go to a running one. */
export default defineConfig({
  plugins: [react(), compressed()],
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    // The chunk that holds React and the base of antd lies above Vite's warning of 500 kB; it is cached for good.
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
