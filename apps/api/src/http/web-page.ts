import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response, static as staticFiles } from 'express';

/** Vite puts a hash of the content into the names below `assets/`: such a file never changes. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Serves the built page; every address that is neither a file nor the API's is the page's own (index.html). */
export function serveWebPage(app: NestExpressApplication, webDir: string): void {
  app.use(
    staticFiles(webDir, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        response.setHeader('cache-control', path.startsWith(join(webDir, 'assets')) ? FOREVER : 'no-cache');
      },
    }),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') && !/^\/(api|assets)(\/|$)/.test(request.path);
    if (!isPage) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile('index.html', { root: webDir }, (error?: Error) => {
      if (error) next(error);
    });
  });
}
