import { Injectable } from '@nestjs/common';
import { type Doing, issuesAgainst, loadJudging, uploadPlan } from '#actions';
import { type FoundDraft, findDraft, findDrafts, findReasons, findRevision, findRevisions } from '#database';
import { DomainError, type DraftContent, type DraftIssue } from '#domain';
import { describeRule } from '#parsing';
import { notFound } from '../http/row-id.pipe.js';
import type { Uploaded } from '../http/uploaded.js';
import type { DraftRow, DraftView, UploadAccepted } from './drafts.dto.js';
import { duplicatesOf } from './duplicates.js';
import type { DocumentKind, FieldReasonView } from './reading.dto.js';
import type { RevisionRow, RevisionView } from './revisions.dto.js';

@Injectable()
export class DraftsService {
  /** Keeps the file; a worker reads it behind the answer. Throws DomainError `file-missing` and those of `uploadPlan`. */
  async upload(doing: Doing, file: Uploaded | undefined): Promise<UploadAccepted> {
    if (!file) throw new DomainError('file-missing', 'invalid', 'Xin chọn tệp kế hoạch để tải lên.');
    return uploadPlan(doing, { fileName: file.originalname, bytes: file.buffer });
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
    const { fileName, status, revision, failure, content, planId, kind, pages } = draft;
    return {
      ...{ id, fileName, status, revision, failure, content, planId, pages },
      kind: kind as DocumentKind | null,
      issues: openContent(draft) ? (await this.checker(doing))(draft) : [],
      duplicates: await duplicatesOf(doing, id),
      reasons: await reasonsOf(doing, id),
    };
  }

  async revisions({ db, actor }: Doing, id: string): Promise<RevisionRow[]> {
    if (!(await findDraft(db.manager, actor.authorityId, id))) throw notFound();
    const rows = await findRevisions(db.manager, actor.authorityId, id);
    return rows.map(({ revision, at, by }) => ({ revision, at: at.toISOString(), by }));
  }

  async revision({ db, actor }: Doing, id: string, revision: number): Promise<RevisionView> {
    const content = await findRevision(db.manager, actor.authorityId, { draftId: id, revision });
    if (!content) throw notFound();
    return { revision, content };
  }

  /** What stands against issuing a draft today, with registry and calendar loaded once. */
  private async checker({ db, actor, now }: Doing): Promise<(draft: FoundDraft) => DraftIssue[]> {
    const judging = await loadJudging(db.manager, actor.authorityId, now);
    return (draft) => {
      const content = openContent(draft);
      return content ? issuesAgainst(content, judging) : [];
    };
  }
}

/** The content of a draft that may still be issued. */
const openContent = (draft: FoundDraft): DraftContent | null => (draft.status === 'ready' ? draft.content : null);

async function reasonsOf({ db, actor }: Doing, id: string): Promise<FieldReasonView[]> {
  const reasons = await findReasons(db.manager, actor.authorityId, id);
  return reasons.map((reason) => ({ ...reason, habit: describeRule(reason.rule)?.habit ?? null }));
}

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
