import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type Act, RIGHTS, type Role } from '#domain';
import { type Agent, CULTURE, openHouse } from './house.js';
import { ROUTES, type Route } from './routes.js';

const house = await openHouse();
const commune = await house.commune('Xuân Trường');
const ROLES: Role[] = ['leader', 'secretariat', 'unitHead', 'unitOfficer', 'administrator'];
const agents = new Map<Role, Agent>();
for (const role of ROLES) agents.set(role, await commune.as(role, role.startsWith('unit') ? CULTURE : undefined));

/** Ids of nothing: whoever gets past the rights is told that there is no such thing, or that the body is wrong. */
const addressOf = (path: string): string => `/api${path.replaceAll(/\{\w+\}/g, () => randomUUID())}`;
const ask = (agent: Pick<Agent, Route['method']>, { method, path }: Route) => agent[method](addressOf(path));

describe('every route', () => {
  it('is in the table of these specs, and the table names no other', async () => {
    const { body } = await request(house.server).get('/api/docs-json').expect(200);
    const documented = Object.entries(body.paths as Record<string, object>).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path.replace('/api', '')}`),
    );
    expect(documented.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it.each(ROUTES.filter((route) => route.needs !== 'public'))('asks for a session: $method $path', async (route) => {
    const { body } = await ask(request(house.server), route).expect(401);
    expect(body.code).toBe('not-signed-in');
  });
});

const guarded = ROUTES.filter(
  (route): route is Route & { needs: Act } => route.needs !== null && route.needs !== 'public',
);

describe.each(ROLES)('%s', (role) => {
  const agent = agents.get(role) as Agent;

  it.each(guarded.filter((route) => !RIGHTS[role].has(route.needs)))('may not $method $path', async (route) => {
    const { body } = await ask(agent, route)
      .expect(403)
      .expect('content-type', /application\/problem\+json/);
    expect(body).toMatchObject({ code: 'not-allowed', title: 'Không có quyền', details: { act: route.needs } });
  });

  it.each(guarded.filter((route) => RIGHTS[role].has(route.needs)))('may $method $path', async (route) => {
    const { status } = await ask(agent, route);
    expect([200, 400, 404]).toContain(status);
  });
});
