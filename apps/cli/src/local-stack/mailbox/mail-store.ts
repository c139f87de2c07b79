import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { hasStrings, readJsonFile } from '../json-file.js';

/** The mailbox keeps this many mails and lets go of the oldest: it is for looking at, not an archive. */
export const KEPT_MAILS = 2_000;

/** A line of the list. */
export interface MailSummary {
  /** Sorts by time of arrival. */
  id: string;
  /** ISO instant of arrival. */
  receivedAt: string;
  from: string;
  /** The addresses of the envelope: who really gets it. */
  to: string[];
  subject: string;
  messageId: string;
}

/** A whole mail. */
export interface Mail extends MailSummary {
  text: string;
  html: string;
  headers: { name: string; value: string }[];
  attachments: { name: string; type: string; bytes: number }[];
}

const ID = /^\d{13}-[0-9a-f]{8}$/;

/** Mails on disk, each as it came (`.eml`) with its line of the list beside it (`.json`), so that they survive a restart. */
export class MailStore {
  private readonly summaries: MailSummary[] = [];
  private lastTime = 0;

  private constructor(private readonly dir: string) {}

  /** Opens the folder, made when missing. A mail whose writing was broken off is not listed. */
  static async open(dir: string): Promise<MailStore> {
    const store = new MailStore(dir);
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const names = (await readdir(dir)).filter((name) => name.endsWith('.json')).sort();
    for (const name of names) {
      const summary = await readJsonFile(join(dir, name), isSummary);
      if (summary) store.summaries.push(summary);
    }
    store.lastTime = Number(store.summaries.at(-1)?.id.slice(0, 13) ?? 0);
    return store;
  }

  /** Newest first. */
  list(): readonly MailSummary[] {
    return this.summaries.toReversed();
  }

  /** Keeps a mail; it is on the disk when this returns, so that what was accepted is not lost. */
  async add(raw: Buffer, envelope: { from: string; to: string[] }): Promise<MailSummary> {
    const email = await PostalMime.parse(raw);
    // strictly rising, so that the order of arrival is the order of the names
    this.lastTime = Math.max(Date.now(), this.lastTime + 1);
    const summary: MailSummary = {
      id: `${this.lastTime}-${randomBytes(4).toString('hex')}`,
      receivedAt: new Date(this.lastTime).toISOString(),
      from: senderOf(email) || envelope.from,
      to: envelope.to,
      subject: email.subject ?? '',
      messageId: email.messageId ?? '',
    };
    await writeFile(this.file(summary.id, 'eml'), raw, { mode: 0o600 });
    await writeFile(this.file(summary.id, 'new'), JSON.stringify(summary), { mode: 0o600 });
    await rename(this.file(summary.id, 'new'), this.file(summary.id, 'json'));
    this.summaries.push(summary);
    while (this.summaries.length > KEPT_MAILS) await this.drop(this.summaries.shift());
    return summary;
  }

  /** The mail as it came; undefined when there is none of this id. */
  async raw(id: string): Promise<Buffer | undefined> {
    return this.has(id) ? readFile(this.file(id, 'eml')) : undefined;
  }

  /** The mail taken apart. */
  async read(id: string): Promise<Mail | undefined> {
    const summary = this.summaries.find((one) => one.id === id);
    const raw = await this.raw(id);
    if (!summary || !raw) return undefined;
    const email = await PostalMime.parse(raw);
    return {
      ...summary,
      text: email.text ?? '',
      html: email.html ?? '',
      headers: email.headers.map(({ key, value }) => ({ name: key, value })),
      attachments: email.attachments.map((one) => ({
        name: one.filename ?? '',
        type: one.mimeType,
        bytes: byteLength(one.content),
      })),
    };
  }

  /** Empties the mailbox. */
  async clear(): Promise<void> {
    for (const one of this.summaries.splice(0)) await this.drop(one);
  }

  private has(id: string): boolean {
    return ID.test(id) && this.summaries.some((one) => one.id === id);
  }

  private async drop(summary: MailSummary | undefined): Promise<void> {
    if (!summary) return;
    await Promise.all(['eml', 'json'].map((kind) => rm(this.file(summary.id, kind), { force: true })));
  }

  private file(id: string, kind: string): string {
    return join(this.dir, `${id}.${kind}`);
  }
}

function isSummary(value: unknown): value is MailSummary {
  return (
    hasStrings(value, 'id', 'receivedAt', 'from', 'subject', 'messageId') && 'to' in value && Array.isArray(value.to)
  );
}

function senderOf(email: Email): string {
  const { from } = email;
  if (!from) return '';
  return from.name ? `${from.name} <${from.address ?? ''}>` : (from.address ?? '');
}

function byteLength(content: ArrayBuffer | Uint8Array | string): number {
  return typeof content === 'string' ? content.length : content.byteLength;
}
