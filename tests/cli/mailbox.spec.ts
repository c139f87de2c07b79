import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailbox } from '../../apps/cli/src/local-stack/index.js';
import { testMailbox } from '../support/test-mailbox.js';

const mailbox = await testMailbox();
afterAll(() => mailbox.stop());
beforeEach(() => mailbox.clear());

const letter = {
  from: '"Đôn Đốc" <don-doc@xa.example>',
  to: 'tram-y-te@xa.example',
  subject: 'Nhắc việc: còn 3 ngày làm việc <b>gấp</b>',
  text: 'Kính gửi Trạm Y tế, xem https://xa.example/viec/1.',
  html: '<p>Kính gửi <b>Trạm Y tế</b></p><script>alert(1)</script>',
};

function send(over: Partial<typeof letter> = {}, smtpUrl = mailbox.smtpUrl): Promise<unknown> {
  return createTransport(smtpUrl).sendMail({ ...letter, ...over });
}

describe('the local mailbox', () => {
  it('keeps a mail as it was sent, for programs and for people', async () => {
    await send();
    const mail = await mailbox.waitFor((one) => one.to.includes(letter.to));
    expect(mail).toMatchObject({
      subject: letter.subject,
      to: [letter.to],
      text: expect.stringContaining('Kính gửi Trạm Y tế'),
    });
    const answer = await fetch(`${mailbox.webUrl}/api/mails`);
    expect(await answer.json()).toMatchObject({
      mails: [{ id: mail.id, subject: letter.subject, from: 'Đôn Đốc <don-doc@xa.example>' }],
    });
  });

  it('shows what a mail says without letting it do anything', async () => {
    await send();
    const { id } = await mailbox.waitFor(() => true);
    const list = await (await fetch(mailbox.webUrl)).text();
    expect(list).toContain('&lt;b&gt;gấp&lt;/b&gt;');
    expect(list).not.toContain('<b>gấp');
    expect(await (await fetch(`${mailbox.webUrl}/mails/${id}`)).text()).toContain(
      '<iframe sandbox="allow-popups allow-popups-to-escape-sandbox"',
    );
    const framed = await fetch(`${mailbox.webUrl}/mails/${id}/html`);
    expect(framed.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox allow-popups/);
    const asText = await (await fetch(`${mailbox.webUrl}/mails/${id}?view=text`)).text();
    expect(asText).toContain('<a href="https://xa.example/viec/1" target="_blank" rel="noreferrer">');
  });

  it('answers for the names of this machine only, and for mails it has', async () => {
    const { port } = new URL(mailbox.webUrl);
    expect((await fetch(`http://localhost:${port}/mails/1234567890123-0badcafe`)).status).toBe(404);
    expect((await fetch(`${mailbox.webUrl}/mails/..%2f..%2fpostgres-passwords/raw`)).status).toBe(404);
    expect(await statusFor('evil.example', port)).toBe(403);
  });

  it('refuses when told to, for some or for a number of times', async () => {
    mailbox.refuse({ code: 451, message: 'thu lai sau', times: 1 });
    await expect(send()).rejects.toMatchObject({ responseCode: 451 });
    await send();
    mailbox.refuse({ code: 550, message: 'khong co hop thu', to: (address) => address.startsWith('sai@') });
    await expect(send({ to: 'sai@xa.example' })).rejects.toMatchObject({ responseCode: 550 });
    await send({ to: 'dung@xa.example' });
    mailbox.refuse(null);
    await send({ to: 'sai@xa.example' });
    expect(mailbox.mails().map((mail) => mail.to[0])).toEqual(['sai@xa.example', 'dung@xa.example', letter.to]);
  });

  it('has its mails again after a restart, on other ports when the usual ones are taken', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'don-doc-mailbox-'));
    const first = await startMailbox({ dataDir, smtpPort: 0, webPort: 0 });
    await send({ subject: 'thư một' }, first.smtpUrl);
    await send({ subject: 'thư hai' }, first.smtpUrl);
    await first.stop();
    const taken = Number(new URL(mailbox.smtpUrl).port);
    const second = await startMailbox({ dataDir, smtpPort: taken, webPort: Number(new URL(mailbox.webUrl).port) });
    expect(second.mails().map((mail) => mail.subject)).toEqual(['thư hai', 'thư một']);
    expect(second.smtpUrl).not.toBe(mailbox.smtpUrl);
    expect(second.webUrl).not.toBe(mailbox.webUrl);
    await second.stop();
    await rm(dataDir, { recursive: true });
  });
});

/** fetch would not let us send another Host. */
async function statusFor(host: string, port: string): Promise<number | undefined> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/', headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });
}
