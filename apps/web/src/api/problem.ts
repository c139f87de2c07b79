/** A refusal of the server (RFC 9457), or a request that never reached it; `message` is Vietnamese and may be shown. */
export class Problem extends Error {
  constructor(
    /** HTTP status; 0 when the server could not be reached. */
    readonly status: number,
    readonly code: string,
    message: string,
    /** What the server adds: `errors` of fields, `details` such as the `issues` of a draft. */
    readonly more: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'Problem';
  }
}

const UNREACHABLE =
  'Không kết nối được với máy chủ. Xin kiểm tra đường truyền rồi thử lại; nội dung đang nhập vẫn còn trên trang này.';
const UNKNOWN = 'Máy chủ gặp lỗi khi xử lý. Xin thử lại sau ít phút; nếu vẫn lỗi, xin báo quản trị.';

export const unreachable = (): Problem => new Problem(0, 'unreachable', UNREACHABLE);

/** Reads the body of a refused request; whatever it is, the result can be shown. */
export function problemOf(status: number, body: unknown): Problem {
  if (typeof body !== 'object' || body === null) return new Problem(status, 'unknown', UNKNOWN);
  const { detail, title, code, ...more } = body as Record<string, unknown>;
  const message = [detail, title].find((text): text is string => typeof text === 'string' && text !== '');
  return new Problem(status, typeof code === 'string' ? code : 'unknown', message ?? UNKNOWN, more);
}

/** Anything thrown, as a Problem. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return error instanceof TypeError ? unreachable() : new Problem(0, 'unknown', UNKNOWN);
}

/** What exactly is refused, each sentence once: about single fields, and what stands against issuing a draft. */
export function reasonsOf({ more: { errors, details } }: Problem): string[] {
  const issues = (details as { issues?: unknown } | null | undefined)?.issues;
  const blocking = listOf(issues).filter((issue) => (issue as { blocking?: unknown } | null)?.blocking === true);
  return [...new Set([...listOf(errors), ...blocking].flatMap(sentenceOf))];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function sentenceOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  if (typeof entry !== 'object' || entry === null) return [];
  const { message, detail } = entry as Record<string, unknown>;
  return [message, detail].filter((text): text is string => typeof text === 'string').slice(0, 1);
}
