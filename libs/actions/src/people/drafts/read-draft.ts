import { type DataSource, type EntityManager } from 'typeorm';
import { DraftRevision, PlanDocument, PlanDraft } from '#database';
import { readDocument } from '#documents';
import { DomainError, type DraftContent, type Instant, type ParsedPlan, draftFromPlan } from '#domain';
import { parsePlan } from '#parsing';
import { insertOne } from '../../insert-all.js';
import { type Progress, writeProgress } from '../progress.js';
import { loadRegistry } from '../registry.js';

interface Draft {
  draftId: string;
  now: Instant;
}

/**
 * Reads the file of an uploaded draft, splits it and matches its units: status `ready`, or `failed` with a reason for the
 * person who uploaded it. Repeat-safe: a draft that was read stays as it is; two readers at once end in one result. Throws
 * when the database fails, the draft then stays `reading` and is read again; and for a fault of the reader, after the
 * draft was marked as failed, for the same file would bring the same fault for ever.
 */
export async function readDraft(db: DataSource, draftId: string, now: Instant): Promise<void> {
  const draft = await db.manager.findOneBy(PlanDraft, { id: draftId, status: 'reading' });
  if (!draft) return;
  await writeProgress(db.manager, { draftId, now }, [{ step: 'reading', detail: {} }]);
  const read = await readFile(db.manager, draft.documentId);
  await db.transaction(async (manager) => {
    const current = await manager.findOne(PlanDraft, {
      where: { id: draftId, status: 'reading' },
      lock: { mode: 'for_no_key_update' },
    });
    if (!current) return;
    if ('failure' in read) await fail(manager, { draftId, now }, read.failure);
    else await keep(manager, { draft: current, now }, read);
  });
  if ('fault' in read) throw read.fault;
}

interface Failure {
  code: string;
  message: string;
}

type FileRead = { text: string; plan: ParsedPlan } | { failure: Failure } | { failure: Failure; fault: unknown };

const READER_FAULT: Failure = {
  code: 'reader-fault',
  message:
    'Phần mềm gặp lỗi khi đọc văn bản này. Xin báo cho quản trị; có thể thử lưu văn bản sang .docx rồi tải lên lại.',
};

async function readFile(manager: EntityManager, documentId: string): Promise<FileRead> {
  const { fileName, bytes } = await manager.findOneOrFail(PlanDocument, {
    where: { id: documentId },
    select: { id: true, fileName: true, bytes: true },
  });
  try {
    const { text } = await readDocument({ fileName, bytes });
    return { text, plan: parsePlan(text) };
  } catch (error) {
    if (error instanceof DomainError) return { failure: { code: error.code, message: error.message } };
    return { failure: READER_FAULT, fault: error };
  }
}

async function fail(manager: EntityManager, draft: Draft, failure: Failure): Promise<void> {
  await manager.update(PlanDraft, draft.draftId, { status: 'failed', failure });
  await writeProgress(manager, draft, [{ step: 'failed', detail: { ...failure } }]);
}

async function keep(
  manager: EntityManager,
  { draft, now }: { draft: PlanDraft; now: Instant },
  { text, plan }: { text: string; plan: ParsedPlan },
): Promise<void> {
  const registry = await loadRegistry(manager, draft.authorityId);
  const names = [...new Set(plan.units.flatMap((unit) => unit.members))];
  const matches = registry.match(names);
  const byName = new Map(names.map((name, i) => [name, matches[i]]));
  const content = draftFromPlan(plan, (name) => byName.get(name) ?? { unitIds: [], suggestions: [] });
  await manager.update(PlanDocument, draft.documentId, { text });
  await manager
    .createQueryBuilder()
    .update(PlanDraft, { status: 'ready', revision: 1, parsed: plan, content })
    .where({ id: draft.id })
    .execute();
  await insertOne(manager, DraftRevision, { draftId: draft.id, revision: 1, content, byId: null, at: new Date(now) });
  await writeProgress(manager, { draftId: draft.id, now }, stepsOf(plan, content));
}

function stepsOf(plan: ParsedPlan, content: DraftContent): Progress[] {
  const bodies = content.units.flatMap((unit) => unit.bodies);
  return [
    { step: 'sections', detail: { sections: plan.sections.length, targets: plan.targets.length } },
    ...plan.units.map((unit): Progress => ({ step: 'units', detail: { name: unit.name, tasks: unit.tasks.length } })),
    {
      step: 'matched',
      detail: { bodies: bodies.length, unresolved: bodies.filter((body) => body.unitIds.length === 0).length },
    },
    {
      step: 'ready',
      detail: { units: plan.units.length, tasks: plan.units.reduce((sum, unit) => sum + unit.tasks.length, 0) },
    },
  ];
}
