import createClient from 'openapi-fetch';
import type { paths } from './schema.d.ts';
import { Problem, problemOf, unreachable } from './problem.js';

/** The API of the same origin; who asks is known by the session cookie. */
export const api = createClient<paths>({ baseUrl: location.origin });

interface Reply<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer of a request, or a Problem that may be shown. */
export async function answer<T>(request: Promise<Reply<T>>): Promise<T> {
  let reply: Reply<T>;
  try {
    reply = await request;
  } catch (error) {
    // fetch throws a TypeError when the server was not reached; anything else is a fault of this page.
    throw error instanceof TypeError ? unreachable() : error;
  }
  if (!reply.response.ok) throw problemOf(reply.response.status, reply.error);
  return reply.data as T;
}

/** Sends a form with files. The generated client would write JSON. */
export async function sendForm<T>(path: string, form: FormData): Promise<T> {
  const request = fetch(path, { method: 'POST', body: form, headers: { accept: 'application/json' } });
  return answer<T>(
    request.then(async (response) => {
      const body = await bodyOf(response);
      return { data: body as T, error: body, response };
    }),
  );
}

/** Saves a file the API makes under the name the API gives it. Throws a Problem when it is refused. */
export async function download(path: string, fallbackName: string): Promise<void> {
  const reply = await answer<Response>(
    fetch(path).then(async (response) => ({
      data: response,
      error: response.ok ? null : await bodyOf(response),
      response,
    })),
  );
  const url = URL.createObjectURL(await reply.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameIn(reply.headers.get('content-disposition')) ?? fallbackName;
  link.click();
  // The browser has taken the address over by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The JSON of a refusal; null when something between us and the API answered in another form. */
async function bodyOf(response: Response): Promise<unknown> {
  return response.headers.get('content-type')?.includes('json') ? response.json() : null;
}

function nameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/iu.exec(disposition ?? '')?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/u.exec(disposition ?? '')?.[1] ?? null;
}

/** True for a refusal that means: nobody is signed in. */
export const isSignedOut = (error: unknown): boolean => error instanceof Problem && error.status === 401;
