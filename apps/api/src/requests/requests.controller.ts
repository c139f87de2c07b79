import { Body, Get, HttpCode, Param, Post, StreamableFile, UploadedFiles } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { type Doing, acceptReport, endRequest, recordOnBehalf, returnReport, submitReport } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { JsonForm } from '../http/json-form.decorator.js';
import { Needs } from '../http/rights.js';
import { RowId } from '../http/row-id.pipe.js';
import { Slice } from '../http/slice.js';
import { SeveralFiles } from '../http/upload.interceptor.js';
import type { Uploaded } from '../http/uploaded.js';
import { filesOf } from './report-files.js';
import {
  AcceptReport,
  EndRequest,
  RecordOnBehalf,
  RequestView,
  ReturnReport,
  SubmitReport,
  SubmitReportForm,
} from './requests.dto.js';
import { RequestsService } from './requests.service.js';

@Slice('', 'Yêu cầu báo cáo')
export class RequestsController {
  constructor(private readonly requests: RequestsService) {}

  /** A request with all that is needed to write, review or read its report. */
  @Get('requests/:id')
  @Answers(RequestView)
  see(@By() doing: Doing, @Param('id', RowId) id: string): Promise<RequestView> {
    return this.requests.see(doing, id);
  }

  /** Hands a report in; `content` is JSON. */
  @Post('requests/:id/report')
  @Needs('report.submitOwn')
  @HttpCode(204)
  @SeveralFiles('files')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: SubmitReportForm })
  async submit(
    @By() doing: Doing,
    @Param('id', RowId) requestId: string,
    @JsonForm(SubmitReport) body: SubmitReport,
    @UploadedFiles() files: Uploaded[] | undefined,
  ): Promise<void> {
    await submitReport(doing, { requestId, ...body, files: filesOf(files) });
  }

  /** Sends a report back to be completed. */
  @Post('requests/:id/return')
  @Needs('report.review')
  @HttpCode(204)
  async return(@By() doing: Doing, @Param('id', RowId) requestId: string, @Body() body: ReturnReport): Promise<void> {
    await returnReport(doing, { requestId, ...body });
  }

  /** Accepts a report. */
  @Post('requests/:id/accept')
  @Needs('report.review')
  @HttpCode(204)
  async accept(@By() doing: Doing, @Param('id', RowId) requestId: string, @Body() body: AcceptReport): Promise<void> {
    await acceptReport(doing, { requestId, ...body });
  }

  /** Exempts the body, withdraws or closes the request, with a reason. */
  @Post('requests/:id/end')
  @Needs('followUp.exempt')
  @HttpCode(204)
  async end(@By() doing: Doing, @Param('id', RowId) requestId: string, @Body() body: EndRequest): Promise<void> {
    await endRequest(doing, { requestId, ...body });
  }

  /** Records what a body answered on paper or by phone. */
  @Post('requests/:id/on-behalf')
  @Needs('report.recordOnBehalf')
  @HttpCode(204)
  async onBehalf(
    @By() doing: Doing,
    @Param('id', RowId) requestId: string,
    @Body() body: RecordOnBehalf,
  ): Promise<void> {
    await recordOnBehalf(doing, { requestId, ...body });
  }

  /** A file handed in with a report. */
  @Get('report-files/:id')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  file(@By() doing: Doing, @Param('id', RowId) id: string): Promise<StreamableFile> {
    return this.requests.file(doing, id);
  }
}
