import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeApi } from './describe-api.js';

/** Writes the document the web page's client is generated from. */
await writeFile(join('apps', 'web', 'openapi.json'), `${JSON.stringify(await describeApi(), null, 2)}\n`);
