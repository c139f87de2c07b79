import { Injectable } from '@nestjs/common';
import type { Doing } from '#actions';
import { findLedger, scopeOf } from '#database';
import { may } from '#domain';
import { pastView } from '../plans/timeline-view.js';
import type { MailRow } from './mails.dto.js';

@Injectable()
export class MailsService {
  async list({ db, actor }: Doing, planId: string | undefined): Promise<MailRow[]> {
    const rows = await findLedger(db.manager, scopeOf(actor), planId ?? null);
    return rows.map((row) => ({
      ...pastView(row),
      planId: row.planId,
      planTitle: row.planTitle,
      recipientName: row.recipientName,
      outboxId: row.outboxId,
      outboxStatus: row.outboxStatus,
      attempts: row.attempts,
      failure: row.failure,
      sentAt: row.sentAt?.toISOString() ?? null,
      mayResend: row.outboxStatus === 'failed' && may(actor, 'followUp.urge'),
    }));
  }
}
