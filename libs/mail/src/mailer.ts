import nodemailer from 'nodemailer';
import type { WrittenLetter } from './letter.js';

/** A letter with its envelope. */
export interface Message extends WrittenLetter {
  /** Fixed by the outbox row: a repeat of the same letter is recognisable by it. */
  messageId: string;
  to: string;
  /** The office it is meant for; shown when the trial switch sends it elsewhere. */
  office: string;
}

/** Why a letter did not leave. `permanent`: trying again is useless. The code holds no address and no text of the server. */
export class MailError extends Error {
  override readonly name = 'MailError';

  constructor(
    readonly code: string,
    readonly permanent: boolean,
    options?: ErrorOptions,
  ) {
    super(`Mail was not accepted: ${code}`, options);
  }
}

/** Hands letters to the mail server. */
export interface Mailer {
  /** Resolves when the server has said yes. Throws MailError. */
  send(message: Message): Promise<void>;
  close(): void;
}

/** Connections kept open; a deadline morning sends thousands. */
const CONNECTIONS = 5;
/** A server that does not answer so long is taken as down; the letter is tried again later. */
const TIMEOUT_MS = 30_000;

/** A mailer on an SMTP address (smtp:// or smtps://). With `trialTo` every letter goes there, marked with its office. */
export function createMailer(config: { smtpUrl: string; mailFrom: string; mailTrialTo: string | null }): Mailer {
  const transport = nodemailer.createTransport({
    url: config.smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (message) => {
      try {
        await transport.sendMail({
          ...addressed(message, config.mailTrialTo),
          from: config.mailFrom,
          ...content(message),
        });
      } catch (cause) {
        throw mailErrorOf(cause);
      }
    },
    close: () => transport.close(),
  };
}

const content = ({ messageId, text, html, office }: Message) => ({
  messageId,
  text,
  html,
  // Asks vacation responders and the like not to answer a machine (RFC 3834).
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Don-Doc-Office': office },
});

function addressed({ to, subject, office }: Message, trialTo: string | null) {
  if (trialTo === null) return { to, subject: `[Đôn đốc] ${subject}` };
  return { to: trialTo, subject: `[Thử nghiệm, gửi ${office}] ${subject}` };
}

/** 5xx is a no for good (RFC 5321 §4.2.1); everything else may pass. */
function mailErrorOf(cause: unknown): MailError {
  const reply = cause instanceof Error && 'responseCode' in cause ? Number(cause.responseCode) : 0;
  const system = cause instanceof Error && 'code' in cause ? String(cause.code) : 'UNKNOWN';
  return new MailError(reply > 0 ? `smtp-${reply}` : system, reply >= 500 && reply < 600, { cause });
}
