import { Body, Get, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { type Doing, markForwarded } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { DOCX } from '../http/attachment.js';
import { Needs } from '../http/rights.js';
import { RowId } from '../http/row-id.pipe.js';
import { Slice } from '../http/slice.js';
import { ConsolidatedView, MarkForwarded } from './consolidated.dto.js';
import { ConsolidatedService } from './consolidated.service.js';

@Slice('consolidated', 'Báo cáo tổng hợp')
export class ConsolidatedController {
  constructor(private readonly consolidated: ConsolidatedService) {}

  /** The consolidated report as a Word file in the form of NĐ 30/2020. */
  @Get(':id.docx')
  @ApiProduces(DOCX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  paper(@By() doing: Doing, @Param('id', RowId) id: string): Promise<StreamableFile> {
    return this.consolidated.paper(doing, id);
  }

  /** The consolidated report. */
  @Get(':id')
  @Answers(ConsolidatedView)
  see(@By() doing: Doing, @Param('id', RowId) id: string): Promise<ConsolidatedView> {
    return this.consolidated.see(doing, id);
  }

  /** Marks the report as forwarded under a paper's number and date. */
  @Post(':id/forwarded')
  @Needs('cycle.forward')
  @HttpCode(204)
  async forwarded(
    @By() doing: Doing,
    @Param('id', RowId) consolidatedId: string,
    @Body() body: MarkForwarded,
  ): Promise<void> {
    await markForwarded(doing, { consolidatedId, ...body });
  }
}
