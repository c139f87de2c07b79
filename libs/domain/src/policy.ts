import { DomainError } from './errors.js';

/** leader = Lãnh đạo UBND; secretariat = Văn phòng; unitHead, unitOfficer = đơn vị; administrator = Quản trị. */
export type Role = 'leader' | 'secretariat' | 'unitHead' | 'unitOfficer' | 'administrator';

/** Everything a person may ask the program to do. */
export type Act =
  | 'draft.upload'
  | 'draft.see'
  | 'draft.edit'
  | 'plan.issue'
  | 'plan.seeAll'
  | 'plan.close'
  | 'board.see'
  | 'report.submitOwn'
  | 'report.review'
  | 'report.recordOnBehalf'
  | 'followUp.urge'
  | 'followUp.extend'
  | 'followUp.exempt'
  | 'cycle.consolidate'
  | 'cycle.forward'
  | 'units.see'
  | 'units.edit'
  | 'people.edit'
  | 'holidays.edit';

const UNIT_ACTS: Act[] = ['report.submitOwn', 'units.see'];
const SECRETARIAT_ACTS: Act[] = [
  'draft.upload',
  'draft.see',
  'draft.edit',
  'plan.seeAll',
  'plan.close',
  'board.see',
  'report.submitOwn',
  'report.review',
  'report.recordOnBehalf',
  'followUp.urge',
  'followUp.extend',
  'followUp.exempt',
  'cycle.consolidate',
  'cycle.forward',
  'units.see',
  'units.edit',
  'holidays.edit',
];

/**
 * Who may do what, least rights by default. Consolidating is also the right of the consolidating unit's people, which is a
 * relation in a plan and checked there.
 */
export const RIGHTS: Record<Role, ReadonlySet<Act>> = {
  leader: new Set<Act>([
    'draft.see',
    'draft.edit',
    'plan.issue',
    'plan.seeAll',
    'plan.close',
    'board.see',
    'followUp.urge',
    'followUp.extend',
    'followUp.exempt',
    'units.see',
  ]),
  secretariat: new Set(SECRETARIAT_ACTS),
  unitHead: new Set(UNIT_ACTS),
  unitOfficer: new Set(UNIT_ACTS),
  administrator: new Set<Act>(['units.see', 'units.edit', 'people.edit', 'holidays.edit']),
};

/** The person asking, as far as rights go. */
export interface Actor {
  personId: string;
  authorityId: string;
  /** The body the person works for; null for leadership and administrators. */
  unitId: string | null;
  role: Role;
}

export const may = (actor: Pick<Actor, 'role'>, act: Act): boolean => RIGHTS[actor.role].has(act);

/** Throws DomainError `not-allowed` when the actor's role lacks the right. */
export function demand(actor: Pick<Actor, 'role'>, act: Act): void {
  if (!may(actor, act)) {
    throw new DomainError('not-allowed', 'forbidden', 'Tài khoản của ông (bà) không có quyền thực hiện thao tác này.', {
      act,
    });
  }
}
