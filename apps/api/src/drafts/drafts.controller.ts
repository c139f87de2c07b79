import {
  Body,
  Delete,
  Get,
  Headers,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Sse,
  UploadedFile,
  type MessageEvent,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { type Doing, discardDraft, editDraft, issuePlan } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { Needs } from '../http/rights.js';
import { RowId } from '../http/row-id.pipe.js';
import { Slice } from '../http/slice.js';
import { OneFile } from '../http/upload.interceptor.js';
import type { Uploaded } from '../http/uploaded.js';
import {
  DraftRevised,
  DraftRow,
  DraftText,
  DraftView,
  EditDraft,
  IssueDraft,
  PlanIssued,
  ProgressEvent,
  SeenRevision,
  UploadAccepted,
  UploadForm,
} from './drafts.dto.js';
import { DraftsService } from './drafts.service.js';
import { ProgressService } from './progress.service.js';

@Slice('drafts', 'Dự thảo')
export class DraftsController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly progress: ProgressService,
  ) {}

  /** Takes in a plan's file; reading goes on behind the answer. */
  @Post()
  @Answers(UploadAccepted, 202)
  @Needs('draft.upload')
  @OneFile('file')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadForm })
  upload(@By() doing: Doing, @UploadedFile() file: Uploaded | undefined): Promise<UploadAccepted> {
    return this.drafts.upload(doing, file);
  }

  /** Drafts, newest first. */
  @Get()
  @Answers([DraftRow])
  @Needs('draft.see')
  list(@By() doing: Doing): Promise<DraftRow[]> {
    return this.drafts.list(doing);
  }

  /** A draft with what blocks its issue. */
  @Get(':id')
  @Answers(DraftView)
  @Needs('draft.see')
  see(@By() doing: Doing, @Param('id', RowId) id: string): Promise<DraftView> {
    return this.drafts.see(doing, id);
  }

  /** The text the draft was read from. */
  @Get(':id/text')
  @Answers(DraftText)
  @Needs('draft.see')
  text(@By() doing: Doing, @Param('id', RowId) id: string): Promise<DraftText> {
    return this.drafts.text(doing, id);
  }

  /** Keeps a new revision. */
  @Put(':id')
  @Answers(DraftRevised)
  @Needs('draft.edit')
  edit(@By() doing: Doing, @Param('id', RowId) draftId: string, @Body() body: EditDraft): Promise<DraftRevised> {
    return editDraft(doing, { draftId, ...body });
  }

  /** Discards a draft that was not issued. */
  @Delete(':id')
  @Needs('draft.edit')
  @HttpCode(204)
  async discard(@By() doing: Doing, @Param('id', RowId) draftId: string, @Query() query: SeenRevision): Promise<void> {
    await discardDraft(doing, { draftId, revision: query.revision });
  }

  /** Ban hành: makes the plan and hands its tasks out. */
  @Post(':id/issue')
  @Answers(PlanIssued)
  @Needs('plan.issue')
  issue(@By() doing: Doing, @Param('id', RowId) draftId: string, @Body() body: IssueDraft): Promise<PlanIssued> {
    const { revision, number = null, paperDate = null, firstYear = null } = body;
    return issuePlan(doing, { draftId, revision, number, paperDate, firstYear });
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
