import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Person, Session } from '#database';
import { SIGN_IN_LIMIT } from '../../apps/api/src/sessions/sign-in-limit.js';
import { ISSUE_MORNING, PASSWORD, POLICE, makePerson, openHouse, signIn } from './house.js';

const house = await openHouse();
const secure = await openHouse({ publicUrl: 'https://dondoc.xuantruong.example' });
const commune = await house.commune('Xuân Trường');
const { authorityId } = commune;
const newLogin = () => makePerson(house.db, { authorityId, role: 'unitOfficer', unitId: commune.unit(POLICE) });
const tryToSignIn = (login: string, password: string) =>
  request(house.server).post('/api/session').send({ login, password });

describe('signing in', () => {
  it('answers who one is and sets a cookie that scripts cannot read', async () => {
    const login = await newLogin();
    const response = await tryToSignIn(`  ${login.toUpperCase()} `, PASSWORD).expect(200);
    expect(response.body).toMatchObject({
      role: 'unitOfficer',
      unitName: POLICE,
      authority: { id: authorityId, place: 'Xuân Trường' },
      acts: ['report.submitOwn', 'units.see'],
      mailboxUrl: null,
    });
    const [cookie] = response.get('set-cookie') ?? [];
    expect(cookie).toMatch(/^dondoc_session=[\w-]{43}; Max-Age=43200; Path=\/;.*; HttpOnly; SameSite=Strict$/);
  });

  it('stores only the hash of the token', async () => {
    const response = await tryToSignIn(await newLogin(), PASSWORD).expect(200);
    const token = /dondoc_session=([^;]+)/.exec(response.get('set-cookie')?.[0] ?? '')?.[1] ?? '';
    const stored = (await house.db.manager.find(Session)).map((session) => session.tokenHash);
    expect(stored.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    expect(stored).not.toContain(token);
  });

  it('marks the cookie Secure where people come over https', async () => {
    const there = await secure.commune('Xuân Trường');
    const login = await makePerson(secure.db, { authorityId: there.authorityId, role: 'leader', unitId: null });
    const response = await request(secure.server).post('/api/session').send({ login, password: PASSWORD }).expect(200);
    expect(response.get('set-cookie')?.[0]).toContain('; Secure');
    expect(response.get('strict-transport-security')).toBeDefined();
  });

  it('refuses an unknown name and a wrong password with the same words, after the same work', async () => {
    const login = await newLogin();
    const timed = async (name: string) => {
      const began = performance.now();
      const { body, status } = await tryToSignIn(name, 'sai-mat-khau-roi');
      const { title, detail, code } = body;
      return { told: { status, title, detail, code }, ms: performance.now() - began };
    };
    const wrong = [await timed(login), await timed(login), await timed(login)];
    const unknown = [await timed('khong.co.ai'), await timed('khong.co.ai'), await timed('khong.co.ai')];
    expect(unknown[0]?.told).toEqual(wrong[0]?.told);
    expect(wrong[0]?.told).toMatchObject({ status: 401, code: 'wrong-login' });
    // Without the hash of nobody the unknown name would be refused some twenty times faster.
    const fastest = (tries: { ms: number }[]) => Math.min(...tries.map((attempt) => attempt.ms));
    expect(fastest(unknown)).toBeGreaterThan(fastest(wrong) / 3);
  });

  it('refuses a closed account', async () => {
    const login = await makePerson(house.db, { authorityId, role: 'leader', unitId: null, active: false });
    await tryToSignIn(login, PASSWORD).expect(401);
  });

  it('makes who fails too often wait, and no longer than said', async () => {
    const login = await newLogin();
    for (let i = 0; i < SIGN_IN_LIMIT.perLogin; i++) await tryToSignIn(login, 'sai-mat-khau-roi').expect(401);
    const { body } = await tryToSignIn(login, PASSWORD).expect(429);
    expect(body).toMatchObject({ code: 'too-many-tries', detail: expect.stringContaining('15 phút') });
    house.clock.now += SIGN_IN_LIMIT.windowMs;
    await tryToSignIn(login, PASSWORD).expect(200);
    house.clock.now = ISSUE_MORNING;
  });

  it('names the field that is missing', async () => {
    const { body } = await request(house.server).post('/api/session').send({ login: '' }).expect(400);
    expect(body.errors).toEqual([
      { field: 'login', message: 'Xin nhập tên đăng nhập.' },
      { field: 'password', message: expect.stringMatching(/Mật khẩu/i) },
    ]);
  });
});

describe('a session', () => {
  it('ends by signing out', async () => {
    const agent = await signIn(house.server, await newLogin());
    await agent.get('/api/session').expect(200);
    await agent.delete('/api/session').expect(204);
    await agent.get('/api/session').expect(401);
  });

  it('ends after twelve hours', async () => {
    const agent = await signIn(house.server, await newLogin());
    house.clock.now = ISSUE_MORNING + 12 * 3_600_000 - 1;
    await agent.get('/api/session').expect(200);
    house.clock.now += 1;
    const { body } = await agent.get('/api/session').expect(401);
    expect(body.code).toBe('not-signed-in');
    house.clock.now = ISSUE_MORNING;
  });

  it('ends with the account', async () => {
    const login = await newLogin();
    const agent = await signIn(house.server, login);
    await house.db.manager.update(Person, { login }, { active: false });
    await agent.get('/api/session').expect(401);
  });

  it('does nothing for the page of another site', async () => {
    const agent = await signIn(house.server, await newLogin());
    const { body } = await agent.delete('/api/session').set('origin', 'https://xau.example').expect(403);
    expect(body.code).toBe('other-site');
    await agent.delete('/api/session').set('sec-fetch-site', 'cross-site').expect(403);
    await agent.delete('/api/session').set('origin', 'null').expect(403);
    await agent.get('/api/session').expect(200);
    await agent.delete('/api/session').set('origin', 'http://localhost:3000').expect(204);
  });
});
