import { Get, Headers, HttpCode, Param, Post, Req, Res, Sse, StreamableFile, type MessageEvent } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Observable } from 'rxjs';
import { type Doing, cancelReading, readAgain } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { PositiveNumber } from '../http/positive-number.pipe.js';
import { Needs } from '../http/rights.js';
import { RowId } from '../http/row-id.pipe.js';
import { Slice } from '../http/slice.js';
import { PagesService } from './pages.service.js';
import { ProgressService } from './progress.service.js';
import { DraftPages, DraftText, ProgressEvent } from './reading.dto.js';
import { SourceService } from './source.service.js';

/** The file behind a draft: how its reading goes on, its text and its pages. */
@Slice('drafts', 'Dự thảo')
export class ReadingController {
  constructor(
    private readonly source: SourceService,
    private readonly pictures: PagesService,
    private readonly progress: ProgressService,
  ) {}

  /** Stops the reading; the draft stands as failed (`reading-cancelled`) and can be read again. */
  @Post(':id/cancel')
  @Needs('draft.upload')
  @HttpCode(204)
  async cancel(@By() doing: Doing, @Param('id', RowId) draftId: string): Promise<void> {
    await cancelReading(doing, { draftId });
  }

  /** Reads a failed draft again, behind the answer. */
  @Post(':id/read')
  @Needs('draft.upload')
  @HttpCode(202)
  async again(@By() doing: Doing, @Param('id', RowId) draftId: string): Promise<void> {
    await readAgain(doing, { draftId });
  }

  /** The text the draft was read from. */
  @Get(':id/text')
  @Answers(DraftText)
  @Needs('draft.see')
  text(@By() doing: Doing, @Param('id', RowId) id: string): Promise<DraftText> {
    return this.source.text(doing, id);
  }

  /** How many pages the file has, and where the lines of the text stand on them. */
  @Get(':id/pages')
  @Answers(DraftPages)
  @Needs('draft.see')
  pages(@By() doing: Doing, @Param('id', RowId) id: string): Promise<DraftPages> {
    return this.source.pages(doing, id);
  }

  /** A page as a picture; it never changes, so a browser keeps it. */
  @Get(':id/pages/:page')
  @Needs('draft.see')
  @ApiProduces('image/jpeg', 'image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({ name: 'if-none-match', required: false })
  page(
    @By() doing: Doing,
    @Param('id', RowId) id: string,
    @Param('page', PositiveNumber) page: number,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    return this.pictures.answer(doing, { id, page }, { request, response });
  }

  /** Server-sent events: every step of reading and issuing, from the first or from behind Last-Event-ID. */
  @Sse(':id/events')
  @Needs('draft.see')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ type: ProgressEvent })
  events(
    @By() doing: Doing,
    @Param('id', RowId) id: string,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<Observable<MessageEvent>> {
    return this.progress.watch(doing, id, lastEventId);
  }
}
