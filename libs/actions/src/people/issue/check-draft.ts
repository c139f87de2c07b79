import type { EntityManager } from 'typeorm';
import type { Unit } from '#database';
import {
  type DraftContent,
  type DraftIssue,
  type Instant,
  type PlainDate,
  type WorkCalendar,
  issuesOf,
  localDate,
  settleTerms,
} from '#domain';
import { loadCalendar } from '../../calendar.js';
import { invalid } from '../../refusals.js';
import { type Registry, loadRegistry } from '../registry.js';
import { keptUnits } from './kept-units.js';

/** What issuing needs to know of the registry. */
export interface Resolved {
  /** Null when the plan asks for no report. */
  consolidatorId: string | null;
}

/** What a draft is judged by. */
export interface Judging {
  registry: Registry;
  calendar: WorkCalendar;
  today: PlainDate;
}

/** What the drafts of an authority are judged by at a moment. */
export async function loadJudging(manager: EntityManager, authorityId: string, now: Instant): Promise<Judging> {
  const calendar = await loadCalendar(manager, authorityId);
  return { registry: await loadRegistry(manager, authorityId), calendar, today: localDate(now) };
}

/**
 * Everything in the draft that stands against issuing it, from the draft itself and from the registry as it is now; used
 * by the review page, too. Terms that still wait for the day of issue are counted from the day on the paper, else from today.
 */
export function issuesAgainst(content: DraftContent, { registry, calendar, today }: Judging): DraftIssue[] {
  const dated = settleTerms(content, { issuedOn: content.metadata.date ?? today, calendar });
  return [...issuesOf(dated, today), ...unknownBodies(content, registry), ...consolidatorOf(dated, registry).issues];
}

/** Checks a draft for issuing. Throws DomainError `draft-not-ready` with all `issues` when one of them is blocking. */
export function demandIssuable(content: DraftContent, judging: Judging): Resolved {
  const issues = issuesAgainst(content, judging);
  if (issues.some((issue) => issue.blocking)) {
    throw invalid('draft-not-ready', 'Dự thảo còn nội dung phải hoàn thiện trước khi ban hành.', { issues });
  }
  return { consolidatorId: consolidatorOf(content, judging.registry).unitId };
}

/** A body chosen at review may have been merged or closed since. */
function unknownBodies(content: DraftContent, registry: Registry): DraftIssue[] {
  return keptUnits(content).flatMap(({ unit, unitIds }) =>
    unitIds
      .filter((id) => !isBody(registry.units.get(id)))
      .map((id): DraftIssue => ({
        code: 'unresolved-body',
        blocking: true,
        unitId: unit.id,
        message: `${named(registry.units.get(id))} không còn nhận nhiệm vụ được. Xin chọn lại đơn vị cho “${unit.name}”.`,
      })),
  );
}

const isBody = (unit: Unit | undefined): boolean => unit !== undefined && unit.active && unit.kind === 'body';
const named = (unit: Unit | undefined): string => (unit ? `Đơn vị “${unit.name}”` : 'Một đơn vị đã chọn');

function consolidatorOf(content: DraftContent, registry: Registry): { unitId: string | null; issues: DraftIssue[] } {
  const { yearly, singles, consolidator } = content.schedule;
  if (!yearly && singles.length === 0) return { unitId: null, issues: [] };
  const [unitId, ...others] = unitsNamed(consolidator.name, content, registry);
  if (unitId !== undefined && others.length === 0) return { unitId, issues: [] };
  const issue: DraftIssue = {
    code: 'no-consolidator',
    blocking: true,
    message:
      unitId === undefined
        ? `Chưa xác định được đơn vị tổng hợp “${consolidator.name}” trong danh mục. Xin chọn đơn vị tổng hợp.`
        : `“${consolidator.name}” là nhiều đơn vị. Xin chọn một đơn vị tổng hợp.`,
  };
  return { unitId: null, issues: [issue] };
}

/** The units of a name: as the reviewer matched it in this draft, else as the registry knows it. */
function unitsNamed(name: string, content: DraftContent, registry: Registry): string[] {
  const reviewed = content.units.flatMap((unit) => unit.bodies).find((body) => body.name === name)?.unitIds ?? [];
  return reviewed.length > 0 ? reviewed : (registry.match([name])[0]?.unitIds ?? []);
}
