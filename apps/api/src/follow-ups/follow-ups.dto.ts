import { Day, Flag, Id, Moment, OneOf, Text, Whole } from '../http/fields.js';

export const EXTENSION_DECISIONS = ['pending', 'granted', 'refused'] as const;

/** An extension (Gia hạn) asked for, and what became of it. */
export class ExtensionView {
  @Id('Gia hạn') id!: string;
  @Id('Theo dõi') followUpId!: string;
  @Day('Ngày xin gia hạn đến') date!: string;
  @Text('Lý do') reason!: string;
  @Moment() askedAt!: string;
  @OneOf('Quyết định', 'ExtensionDecision', EXTENSION_DECISIONS) decision!: (typeof EXTENSION_DECISIONS)[number];
  @Text('Lý do quyết định', { nullable: true }) decisionReason!: string | null;
  @Moment({ nullable: true }) decidedAt!: string | null;
}

/** A new date and its reason: asked for by the unit, or set by the secretariat. */
export class ExtendDeadline {
  @Day('Ngày gia hạn') date!: string;
  @Text('Lý do') reason!: string;
}

/** Grants or refuses an extension. */
export class DecideExtension {
  @Flag('Đồng ý') grant!: boolean;
  @Text('Lý do') reason!: string;
}

/** What leadership or the secretariat decided on an escalation. */
export class DecideEscalation {
  @Text('Ý kiến chỉ đạo') decision!: string;
}

/** Ends a dated task. */
export class FinishTask {
  @Whole('Lần thay đổi') version!: number;
  @Text('Kết quả', { min: 0, max: 20_000 }) note!: string;
}
