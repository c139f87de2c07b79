import { Body, Delete, Get, HttpCode, Param, Post, Put, Query, UploadedFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { type Doing, discardDraft, editDraft, issuePlan } from '#actions';
import { Answers } from '../http/answers.js';
import { By } from '../http/by.decorator.js';
import { PositiveNumber } from '../http/positive-number.pipe.js';
import { Needs } from '../http/rights.js';
import { RowId } from '../http/row-id.pipe.js';
import { Slice } from '../http/slice.js';
import { OneFile } from '../http/upload.interceptor.js';
import type { Uploaded } from '../http/uploaded.js';
import {
  DraftRevised,
  DraftRow,
  DraftView,
  EditDraft,
  IssueDraft,
  PlanIssued,
  SeenRevision,
  UploadAccepted,
  UploadForm,
} from './drafts.dto.js';
import { DraftsService } from './drafts.service.js';
import { RevisionRow, RevisionView } from './revisions.dto.js';

@Slice('drafts', 'Dự thảo')
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

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

  /** Keeps a new revision. */
  @Put(':id')
  @Answers(DraftRevised)
  @Needs('draft.edit')
  edit(@By() doing: Doing, @Param('id', RowId) draftId: string, @Body() body: EditDraft): Promise<DraftRevised> {
    return editDraft(doing, { draftId, ...body });
  }

  /** Every revision of a draft, newest first. */
  @Get(':id/revisions')
  @Answers([RevisionRow])
  @Needs('draft.see')
  revisions(@By() doing: Doing, @Param('id', RowId) id: string): Promise<RevisionRow[]> {
    return this.drafts.revisions(doing, id);
  }

  /** What a revision held. */
  @Get(':id/revisions/:revision')
  @Answers(RevisionView)
  @Needs('draft.see')
  revision(
    @By() doing: Doing,
    @Param('id', RowId) id: string,
    @Param('revision', PositiveNumber) revision: number,
  ): Promise<RevisionView> {
    return this.drafts.revision(doing, id, revision);
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
}
