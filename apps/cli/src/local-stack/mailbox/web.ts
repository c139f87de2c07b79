import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { listPage, listPart, mailPage, missingPage, REFRESH_SCRIPT } from './pages.js';
import type { MailStore } from './mail-store.js';

interface Answer {
  status?: number;
  type: string;
  body: string | Buffer;
  policy?: string;
}

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
/** Our own pages: our script, our style, frames of ours, nothing from elsewhere. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
/** A mail in its frame: styles and embedded pictures, no scripts, nothing fetched. `sandbox` holds also when the address is opened by itself. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox";

/**
 * The mailbox's web view and its JSON: `GET /api/mails`, `GET /api/mails/ID`, `DELETE /api/mails`. Only for names of this machine: a page of
 * another site that has its own name point here is refused (DNS rebinding).
 */
export function webServer(store: MailStore, allowedHosts: readonly string[]): Server {
  return createServer((request, response) => {
    answer(request, store, allowedHosts).then(
      (given) => send(response, given),
      () => send(response, { status: 500, type: HTML, body: missingPage() }),
    );
  });
}

async function answer(request: IncomingMessage, store: MailStore, allowedHosts: readonly string[]): Promise<Answer> {
  const url = new URL(request.url ?? '/', 'http://mailbox');
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (!allowedHosts.includes(host)) return { status: 403, type: HTML, body: missingPage() };
  if (request.method === 'DELETE' && url.pathname === '/api/mails') return emptied(request, store);
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, type: HTML, body: missingPage() };
  return (
    fixed(url.pathname, store) ?? (await ofOneMail(url, store)) ?? { status: 404, type: HTML, body: missingPage() }
  );
}

function fixed(path: string, store: MailStore): Answer | undefined {
  if (path === '/') return { type: HTML, body: listPage(store.list()) };
  if (path === '/list') return { type: HTML, body: listPart(store.list()) };
  if (path === '/refresh.js') return { type: 'text/javascript; charset=utf-8', body: REFRESH_SCRIPT };
  if (path === '/api/mails') return { type: JSON_TYPE, body: JSON.stringify({ mails: store.list() }) };
  return undefined;
}

async function ofOneMail(url: URL, store: MailStore): Promise<Answer | undefined> {
  const [, api, id = '', part] = /^(\/api)?\/mails\/([0-9a-f-]+)(?:\/(html|raw))?$/.exec(url.pathname) ?? [];
  if (part === 'raw') {
    const raw = await store.raw(id);
    return raw && { type: 'text/plain; charset=utf-8', body: raw };
  }
  const mail = await store.read(id);
  if (!mail) return undefined;
  if (api) return { type: JSON_TYPE, body: JSON.stringify(mail) };
  // links of a mail open beside the mailbox, not inside its frame
  if (part === 'html') return { type: HTML, body: `<base target="_blank">${mail.html}`, policy: MAIL_POLICY };
  return { type: HTML, body: mailPage(mail, url.searchParams.get('view') === 'text' ? 'text' : 'html') };
}

async function emptied(request: IncomingMessage, store: MailStore): Promise<Answer> {
  // a browser sends the page's origin with a DELETE; programs send none
  if (request.headers.origin && new URL(request.headers.origin).host !== request.headers.host)
    return { status: 403, type: HTML, body: '' };
  await store.clear();
  return { type: JSON_TYPE, body: JSON.stringify({ mails: [] }) };
}

function send(response: ServerResponse, { status = 200, type, body, policy = PAGE_POLICY }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(body);
}
