import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { json } from 'express';
import helmet from 'helmet';
import { openApiOf } from '../openapi.js';
import { accessLog } from './access-log.js';
import { requestId } from './request-id.js';
import type { ApiSettings } from './settings.js';
import { serveWebPage } from './web-page.js';

/** A draft of a long plan with all its places is some hundred kilobytes of JSON. */
const MAX_JSON = '8mb';

/** Everything around the routes: ids, headers, bodies, the OpenAPI page, the web page. */
export function prepareHttp(app: NestExpressApplication, settings: ApiSettings): void {
  app.setGlobalPrefix('api');
  app.disable('x-powered-by');
  // A proxy in front is on the same machine or in the same private network.
  app.set('trust proxy', ['loopback', 'linklocal', 'uniquelocal']);
  app.use(requestId);
  if (settings.logLevel !== null) app.use(accessLog);
  app.use(
    helmet({ contentSecurityPolicy: { directives: policyFor(settings) }, strictTransportSecurity: isHttps(settings) }),
  );
  app.use('/api', json({ limit: MAX_JSON }));
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), {
    jsonDocumentUrl: 'api/docs-json',
    yamlDocumentUrl: 'api/docs-yaml',
  });
  if (settings.webDir) serveWebPage(app, settings.webDir);
}

const isHttps = (settings: ApiSettings): boolean => settings.publicUrl.startsWith('https:');

/** Everything from our own origin. Styles inline too: the page's components write their own style elements. */
function policyFor(settings: ApiSettings): Record<string, string[] | null> {
  return {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: isHttps(settings) ? [] : null,
  };
}
