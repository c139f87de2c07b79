import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Authority, DraftRevision, Person, PlanDocument, PlanDraft, Unit } from '#database';
import type { Doing } from '#actions';
import { type Actor, type DraftContent, type DraftTask, type DraftUnit, type Role, instantOf } from '#domain';

/** A People's Committee of one spec, with bodies and one person for each office. */
export interface Office {
  db: DataSource;
  authorityId: string;
  /** Bodies by name. */
  units: Map<string, string>;
  /** Somebody of an office, acting at a moment (by default Monday 5/1/2026, 9:00). */
  as(role: Role, unitName?: string | null, now?: number): Doing;
  /** Another person of the same role and unit. */
  colleague(role: Role, unitName?: string | null): Promise<Doing>;
}

export const ISSUE_MORNING = instantOf('2026-01-05', '09:00');
const SECRETARIAT = 'Văn phòng HĐND và UBND';

/** Makes an authority with these bodies; the secretariat's office is always among them. */
export async function makeOffice(db: DataSource, bodies: string[]): Promise<Office> {
  const authorityId = randomUUID();
  await db.manager.insert(Authority, {
    id: authorityId,
    name: 'Ủy ban nhân dân xã Thử Nghiệm',
    place: 'Thử Nghiệm',
    level: 'xa',
  });
  const units = new Map([...bodies, SECRETARIAT].map((name) => [name, randomUUID()]));
  for (const [name, id] of units) {
    await db.manager.insert(Unit, { id, authorityId, name, secretariat: name === SECRETARIAT });
  }
  const people = new Map<string, Actor>();
  for (const role of ['leader', 'administrator'] as const) {
    people.set(`${role} `, await makePerson(db, { authorityId, role, unitId: null }));
  }
  const office = units.get(SECRETARIAT) ?? null;
  people.set('secretariat ', await makePerson(db, { authorityId, role: 'secretariat', unitId: office }));
  for (const [name, unitId] of units) {
    for (const role of ['unitHead', 'unitOfficer'] as const) {
      people.set(`${role} ${name}`, await makePerson(db, { authorityId, role, unitId }));
    }
  }
  return {
    db,
    authorityId,
    units,
    as: (role, unitName, now = ISSUE_MORNING) => {
      const actor = people.get(`${role} ${unitName ?? ''}`);
      if (!actor) throw new Error(`Nobody is ${role} of ${unitName ?? 'the authority'}.`);
      return { db, actor, now };
    },
    colleague: async (role, unitName) => {
      const unitId = unitName ? (units.get(unitName) ?? null) : role === 'secretariat' ? office : null;
      return { db, actor: await makePerson(db, { authorityId, role, unitId }), now: ISSUE_MORNING };
    },
  };
}

async function makePerson(db: DataSource, person: Pick<Actor, 'authorityId' | 'role' | 'unitId'>): Promise<Actor> {
  const id = randomUUID();
  await db.manager.insert(Person, {
    ...person,
    id,
    login: `nguoi.${id.slice(0, 8)}`,
    displayName: 'Cán bộ thử',
    passwordHash: 'không đăng nhập được',
  });
  return { ...person, personId: id };
}

/** A heading of a draft under review. */
export interface Heading {
  name: string;
  /** Names of bodies; by default the heading's own. */
  bodies?: string[];
  requested?: boolean;
  tasks: (Partial<DraftTask> | string)[];
}

/** A draft's content that can be issued as it is: the yearly report is due 'trước ngày 10/11' through the first body. */
export function contentOf(office: Office, headings: Heading[], more: Partial<DraftContent> = {}): DraftContent {
  return {
    metadata: {
      number: null,
      symbol: null,
      issuer: 'Ủy ban nhân dân xã Thử Nghiệm',
      place: 'Thử Nghiệm',
      date: null,
      dateParts: { day: null, month: null, year: null },
      kind: 'KẾ HOẠCH',
      title: 'Kế hoạch thử nghiệm',
      legalBases: [],
      periodFrom: 2026,
      periodTo: 2030,
      signer: { name: null, title: null, authority: null },
      recipients: [],
    },
    targets: [],
    units: headings.map((heading, u) => unitOf(office, heading, `u${u + 1}`)),
    duties: [],
    schedule: {
      yearly: {
        relation: 'before',
        monthDay: '11-10',
        workingDaysBeforeForwarding: null,
        source: 'text',
        phrase: 'trước ngày 10/11',
      },
      firstYear: null,
      lastYear: 2030,
      consolidator: { name: [...office.units.keys()][0] ?? '', source: 'text' },
      forwarding: { to: 'Sở Y tế', monthDay: null, relation: 'by', source: 'default' },
      singles: [],
      accepted: true,
    },
    warnings: [],
    ...more,
  };
}

function unitOf(office: Office, heading: Heading, id: string): DraftUnit {
  const names = heading.bodies ?? [heading.name];
  return {
    id,
    heading: heading.name,
    name: heading.name,
    group: names.length > 1,
    requested: heading.requested ?? false,
    bodies: [{ name: heading.name, unitIds: names.flatMap((name) => office.units.get(name) ?? []), suggestions: [] }],
    tasks: heading.tasks.map((task, t) => ({
      id: `${id}t${t + 1}`,
      text: `Nhiệm vụ ${t + 1} của ${heading.name}`,
      role: 'do',
      coordinatesWith: [],
      targets: [],
      proposals: [],
      deadline: null,
      place: null,
      droppedBecause: null,
      ...(typeof task === 'string' ? { text: task } : task),
    })),
    place: null,
  };
}

/** A draft as it stands once it was read: ready, in revision 1. */
export async function makeDraft(office: Office, content: DraftContent): Promise<{ draftId: string; revision: number }> {
  const { manager } = office.db;
  const [documentId, draftId] = [randomUUID(), randomUUID()];
  const { authorityId } = office;
  await manager.insert(PlanDocument, {
    id: documentId,
    authorityId,
    fileName: 'ke-hoach.txt',
    mediaType: 'text/plain',
    sha256: randomUUID(),
    bytes: Buffer.from('kế hoạch'),
  });
  await manager.save(PlanDraft, { id: draftId, authorityId, documentId, status: 'ready', revision: 1, content });
  await manager.save(DraftRevision, { draftId, revision: 1, content });
  return { draftId, revision: 1 };
}
