import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError, type ErrorKind } from '#domain';
import { HttpRefusal } from './http-refusal.js';
import type { Problem } from './problem.dto.js';
import { requestIdOf } from './request-id.js';

/** The one map from kinds of refusal to HTTP. */
const STATUS: Record<ErrorKind, number> = {
  invalid: 400,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  unreadable: 422,
};

const TITLES: Record<number, string> = {
  400: 'Dữ liệu chưa hợp lệ',
  401: 'Chưa đăng nhập',
  403: 'Không có quyền',
  404: 'Không tìm thấy',
  405: 'Thao tác không dùng được',
  409: 'Dữ liệu đã thay đổi',
  413: 'Dữ liệu quá lớn',
  415: 'Định dạng không dùng được',
  422: 'Không đọc được tệp',
  429: 'Quá nhiều lần thử',
  500: 'Lỗi của phần mềm',
  503: 'Tạm thời không phục vụ được',
};

type Refusal = Pick<Problem, 'status' | 'code' | 'detail' | 'errors' | 'details'>;

/** Turns whatever was thrown into problem details (RFC 9457); only our own faults are logged, without their data. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const requestId = requestIdOf(http.getRequest<Request>());
    const refusal = refusalOf(error);
    if (refusal.status >= 500) this.log.error(`${requestId} ${withoutData(error)}`);
    if (response.headersSent) {
      response.end();
      return;
    }
    const problem: Problem = {
      type: 'about:blank',
      title: TITLES[refusal.status] ?? 'Yêu cầu bị từ chối',
      ...refusal,
      requestId,
    };
    response.status(refusal.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof DomainError) {
    const { errors, ...details } = error.details;
    return {
      status: STATUS[error.kind],
      code: error.code,
      detail: error.message,
      ...(Array.isArray(errors) ? { errors: errors as Problem['errors'] } : {}),
      ...(Object.keys(details).length > 0 ? { details } : {}),
    };
  }
  if (error instanceof HttpRefusal) return { status: error.getStatus(), code: error.code, detail: error.detail };
  return fromFramework(statusOf(error));
}

/** Status of an error of Nest, Express, its body parser or multer. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

function fromFramework(status: number): Refusal {
  switch (status) {
    case 400:
      return {
        status,
        code: 'bad-request',
        detail: 'Không đọc được dữ liệu gửi lên: JSON hoặc biểu mẫu không đúng dạng.',
      };
    case 404:
      return { status, code: 'unknown-route', detail: 'Địa chỉ này không có. Xin kiểm tra lại đường dẫn.' };
    case 413:
      return { status, code: 'too-large', detail: TOO_LARGE };
    case 415:
      return {
        status,
        code: 'unsupported-encoding',
        detail: 'Cách mã hóa dữ liệu gửi lên không dùng được. Xin gửi UTF-8.',
      };
    case 503:
      return { status, code: 'unavailable', detail: 'Phần mềm tạm thời chưa phục vụ được. Xin thử lại sau ít phút.' };
    default:
      if (status < 500) return { status, code: 'refused', detail: 'Yêu cầu không thực hiện được.' };
      return {
        status: 500,
        code: 'internal',
        detail:
          'Phần mềm gặp lỗi và chưa thực hiện được yêu cầu. Xin thử lại; nếu vẫn lỗi, xin báo Quản trị kèm mã yêu cầu.',
      };
  }
}

const TOO_LARGE = 'Tệp hoặc dữ liệu gửi lên quá lớn; giới hạn một tệp là 20 MB. Xin tách hoặc nén tệp rồi gửi lại.';

/** Class, code and places of an error; its message may hold data of people, so it stays out. */
function withoutData(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown value that is no error';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8);
  return [`${error.name}${code}`, ...places].join('\n');
}
