import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The built page is served by the API; while developing, requests to /api go to a running one. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    // The icons and the date picker's locale make one shared chunk above Vite's default warning of 500 kB.
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
