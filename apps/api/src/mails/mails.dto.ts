import { Flag, Id, Moment, OneOf, Text, Whole } from '../http/fields.js';
import { PastNotification } from '../plans/timeline.dto.js';

export const OUTBOX_STATUSES = ['pending', 'claimed', 'done', 'failed', 'dropped'] as const;

/** A row of the ledger with the fate of the mail that carried it. */
export class MailRow extends PastNotification {
  @Id('Kế hoạch') planId!: string;
  @Text('Trích yếu kế hoạch') planTitle!: string;
  /** Unit or office written to. */
  @Text('Nơi nhận', { nullable: true }) recipientName!: string | null;
  @Id('Thư', { nullable: true }) outboxId!: string | null;
  @OneOf('Trạng thái thư', 'OutboxStatus', OUTBOX_STATUSES, { nullable: true })
  outboxStatus!: (typeof OUTBOX_STATUSES)[number] | null;
  @Whole('Số lần gửi') attempts!: number;
  @Text('Mã lỗi', { nullable: true }) failure!: string | null;
  @Moment({ nullable: true }) sentAt!: string | null;
  @Flag('Gửi lại được') mayResend!: boolean;
}

/** Which part of the ledger is asked for. */
export class MailsAsked {
  @Id('Kế hoạch', { optional: true }) planId?: string;
}
