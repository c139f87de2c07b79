import type { EntityManager } from 'typeorm';
import { DraftRevision, PlanDocument, PlanDraft } from '#database';
import { type DraftContent, type Instant, type LineBox, type ParsedPlan, draftFromPlan } from '#domain';
import type { PlanRead } from '#reader';
import { loadCalendar } from '../calendar.js';
import { insertOne } from '../insert-all.js';
import { paperKey } from '../people/drafts/paper-key.js';
import { type Progress, writeProgress } from '../people/progress.js';
import { loadRegistry } from '../people/registry.js';

/** Why a file was not read, for the person who uploaded it. */
export interface Failure {
  code: string;
  message: string;
}

interface Ended {
  draft: PlanDraft;
  now: Instant;
}

/** A draft that reading has done with is claimed by nobody. */
const UNCLAIMED = { claimId: null, claimedAt: null, attempts: 0 };

/** Marks a draft as failed. */
export async function failDraft(manager: EntityManager, { draft, now }: Ended, failure: Failure): Promise<void> {
  await manager.update(PlanDraft, draft.id, { ...UNCLAIMED, status: 'failed', failure });
  await writeProgress(manager, { draftId: draft.id, now }, [{ step: 'failed', detail: { ...failure } }]);
}

/** Keeps what was read: the text with its lines, and the first revision of the draft with the units found in the registry. */
export async function keepDraft(manager: EntityManager, { draft, now }: Ended, read: PlanRead): Promise<void> {
  const { plan } = read;
  const content = await contentOf(manager, draft, plan);
  await keepDocument(manager, draft.documentId, read);
  await manager
    .createQueryBuilder()
    .update(PlanDraft, {
      ...UNCLAIMED,
      status: 'ready',
      revision: 1,
      parsed: plan,
      content,
      paperKey: paperKey(content.metadata),
      failure: null,
    })
    .where({ id: draft.id })
    .execute();
  await insertOne(manager, DraftRevision, { draftId: draft.id, revision: 1, content, byId: null, at: new Date(now) });
  await writeProgress(manager, { draftId: draft.id, now }, stepsOf(plan, content));
}

async function contentOf(manager: EntityManager, { authorityId }: PlanDraft, plan: ParsedPlan): Promise<DraftContent> {
  const registry = await loadRegistry(manager, authorityId);
  const calendar = await loadCalendar(manager, authorityId);
  const names = [...new Set(plan.units.flatMap((unit) => unit.members))];
  const matches = registry.match(names);
  const byName = new Map(names.map((name, i) => [name, matches[i]]));
  return draftFromPlan(plan, (name) => byName.get(name) ?? { unitIds: [], suggestions: [] }, calendar);
}

async function keepDocument(manager: EntityManager, id: string, { document, sketch }: PlanRead): Promise<void> {
  const { text, kind, pages, lines } = document;
  await manager
    .createQueryBuilder()
    .update(PlanDocument, { text, kind, pages, lines: lines?.map(placed) ?? null, sketch })
    .where({ id })
    .execute();
}

/** Fractions to the hundredth of a percent: a third of a pixel on a wide screen, and half the bytes. */
function placed({ line, page, x, y, width, height }: LineBox): LineBox {
  return { line, page, x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}

const rounded = (fraction: number): number => Math.round(fraction * 10_000) / 10_000;

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
