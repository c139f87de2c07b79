import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { SESSION_COOKIE } from './http/slice.js';

/** `DraftsController.issue` becomes `draftsIssue`: the name of the call in generated clients, kept stable. */
const operationIdOf = (controller: string, method: string): string => {
  const slice = controller.replace(/Controller$/, '');
  return slice.charAt(0).toLowerCase() + slice.slice(1) + method.charAt(0).toUpperCase() + method.slice(1);
};

/** The OpenAPI document of the application. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Đôn Đốc')
    .setDescription('Đọc kế hoạch, giao việc cho từng đơn vị và đôn đốc đến khi có báo cáo tổng hợp.')
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE }, SESSION_COOKIE)
    .build();
  return SwaggerModule.createDocument(app, about, { operationIdFactory: operationIdOf });
}
