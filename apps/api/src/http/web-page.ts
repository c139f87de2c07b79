import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import sirv from 'sirv';

/** Vite puts a hash of the content into the names below `assets/`: such a file never changes. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Serves the built page, compressed as the build left it (.br, .gz); every address that is neither a file nor the API's is the
 * page's own (index.html). The folder is read once, at start.
 */
export function serveWebPage(app: NestExpressApplication, webDir: string): void {
  const files = sirv(webDir, {
    brotli: true,
    gzip: true,
    etag: true,
    single: true,
    ignores: [/^\/(api|assets)(\/|$)/],
    setHeaders: (response, path) => {
      response.setHeader('cache-control', path.startsWith('/assets/') ? FOREVER : 'no-cache');
      response.setHeader('vary', 'accept-encoding');
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method === 'GET' || request.method === 'HEAD') files(request, response, next);
    else next();
  });
}
