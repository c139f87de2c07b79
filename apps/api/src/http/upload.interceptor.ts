import { UseInterceptors, applyDecorators } from '@nestjs/common';
import { FileInterceptor, FilesInterceptor } from '@nestjs/platform-express';
import { REPORT_FILES } from '#actions';
import { MAX_FILE_BYTES } from '#documents';

/** JSON of a report's form: 2,000 results of some length. */
const MAX_FIELD_BYTES = 4 * 1024 * 1024;

/** File names arrive as UTF-8, which multer reads as Latin-1 unless told. */
const OPTIONS = { limits: { fileSize: MAX_FILE_BYTES, fieldSize: MAX_FIELD_BYTES }, defParamCharset: 'utf8' };

/** One file of a multipart form, held in memory: it goes to the database, not to a disk. */
export const OneFile = (field: string): MethodDecorator =>
  applyDecorators(UseInterceptors(FileInterceptor(field, OPTIONS)));

/** Several files of a multipart form. */
export const SeveralFiles = (field: string): MethodDecorator =>
  applyDecorators(UseInterceptors(FilesInterceptor(field, REPORT_FILES.most, OPTIONS)));
