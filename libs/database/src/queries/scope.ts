import { type Actor, may } from '#domain';

/** Whose rows a person may read: those of the authority, and of it all or only some units' (none at all: an empty list). */
export interface Scope {
  authorityId: string;
  /** Null = every unit. */
  unitIds: string[] | null;
}

/** Leadership and the secretariat see everything of their authority, unit people their own unit's, administrators no plan. */
export function scopeOf(actor: Actor): Scope {
  const { authorityId, unitId } = actor;
  if (may(actor, 'plan.seeAll')) return { authorityId, unitIds: null };
  return { authorityId, unitIds: unitId === null ? [] : [unitId] };
}

/**
 * SQL conditions for `$1` = authority and `$2` = units or null. A plan is seen by its bodies and its consolidating unit; a
 * request or follow-up by its own body, and by the consolidating unit, which collects the others' reports.
 */
export const SEES_PLAN = `p.authority_id = $1 AND ($2::uuid[] IS NULL OR p.consolidator_id = ANY($2)
  OR EXISTS (SELECT 1 FROM plan_body seen WHERE seen.plan_id = p.id AND seen.unit_id = ANY($2)))`;

export const SEES_UNIT_ROW = (unitColumn: string): string =>
  `p.authority_id = $1 AND ($2::uuid[] IS NULL OR ${unitColumn} = ANY($2) OR p.consolidator_id = ANY($2))`;

export const scopeParameters = (scope: Scope): [string, string[] | null] => [scope.authorityId, scope.unitIds];
