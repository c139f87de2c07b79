import { Injectable } from '@nestjs/common';
import { type Doing, issuesAgainst, loadRegistry, uploadPlan } from '#actions';
import { type FoundDraft, findDraft, findDraftText, findDrafts, findSameFile } from '#database';
import { DomainError, type DraftContent, type DraftIssue, localDate } from '#domain';
import { notFound } from '../http/row-id.pipe.js';
import type { Uploaded } from '../http/uploaded.js';
import type { DraftRow, DraftText, DraftView, UploadAccepted } from './drafts.dto.js';
import { ReadingService } from './reading.service.js';

@Injectable()
export class DraftsService {
  constructor(private readonly reading: ReadingService) {}

  /** Keeps the file and starts reading it behind the answer. Throws DomainError `file-missing` and those of `uploadPlan`. */
  async upload(doing: Doing, file: Uploaded | undefined): Promise<UploadAccepted> {
    if (!file) throw new DomainError('file-missing', 'invalid', 'Xin chọn tệp kế hoạch để tải lên.');
    const accepted = await uploadPlan(doing, { fileName: file.originalname, bytes: file.buffer });
    this.reading.begin(accepted.draftId);
    return accepted;
  }

  async list(doing: Doing): Promise<DraftRow[]> {
    const { db, actor } = doing;
    const drafts = await findDrafts(db.manager, actor.authorityId);
    const issuesOf = await this.checker(doing);
    return drafts.map((draft) => rowOf(draft, issuesOf));
  }

  async see(doing: Doing, id: string): Promise<DraftView> {
    const { db, actor } = doing;
    const draft = await findDraft(db.manager, actor.authorityId, id);
    if (!draft) throw notFound();
    const same = await findSameFile(db.manager, actor.authorityId, draft);
    const { fileName, status, revision, failure, content, planId } = draft;
    return {
      ...{ id, fileName, status, revision, failure, content, planId },
      issues: openContent(draft) ? (await this.checker(doing))(draft) : [],
      duplicates: same.map((other) => ({
        planId: other.planId,
        draftId: other.planId === null ? other.draftId : null,
        title: other.title ?? other.fileName,
      })),
    };
  }

  async text({ db, actor }: Doing, id: string): Promise<DraftText> {
    const text = await findDraftText(db.manager, actor.authorityId, id);
    if (text === null) throw notFound();
    return { text };
  }

  /** What stands against issuing a draft today, with the registry loaded once. */
  private async checker({ db, actor, now }: Doing): Promise<(draft: FoundDraft) => DraftIssue[]> {
    const registry = await loadRegistry(db.manager, actor.authorityId);
    return (draft) => {
      const content = openContent(draft);
      return content ? issuesAgainst(content, registry, localDate(now)) : [];
    };
  }
}

/** The content of a draft that may still be issued. */
const openContent = (draft: FoundDraft): DraftContent | null => (draft.status === 'ready' ? draft.content : null);

function rowOf(draft: FoundDraft, issuesOf: (draft: FoundDraft) => DraftIssue[]): DraftRow {
  const { id, fileName, status, revision, createdAt, planId, failure, content } = draft;
  const kept = (content?.units ?? []).map((unit) => unit.tasks.filter((task) => task.droppedBecause === null).length);
  return {
    ...{ id, fileName, status, revision, planId, failure },
    title: content?.metadata.title ?? null,
    createdAt: createdAt.toISOString(),
    units: kept.filter((count) => count > 0).length,
    tasks: kept.reduce((sum, count) => sum + count, 0),
    blocking: issuesOf(draft).filter((issue) => issue.blocking).length,
  };
}
