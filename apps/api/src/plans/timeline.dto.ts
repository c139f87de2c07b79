import type { FollowUpKind, NotificationAudience, NotificationKind } from '#domain';
import { Day, Flag, Id, ListOf, Moment, OneOf, Several, Text } from '../http/fields.js';
import { AUDIENCES, FATES, FOLLOW_UP_KINDS, NOTIFICATION_KINDS } from '../http/vocabulary.js';

/** A mail that will go out if nothing changes until then. */
export class UpcomingMail {
  @Day('Ngày') on!: string;
  @Text('Mốc') milestone!: string;
  @OneOf('Loại', 'FollowUpKind', FOLLOW_UP_KINDS) kind!: FollowUpKind;
  @Id('Theo dõi') followUpId!: string;
  @Id('Đơn vị') unitId!: string;
  @Text('Tên đơn vị') unitName!: string;
  @Text('Kỳ báo cáo', { nullable: true }) cycle!: string | null;
  @Several('Audience', AUDIENCES) to!: NotificationAudience[];
}

/** A message, escalation or call item of the past. */
export class PastNotification {
  @Id('Thông báo') id!: string;
  @Moment() at!: string;
  @Day('Ngày dự kiến') plannedOn!: string;
  @Flag('Gửi muộn') late!: boolean;
  @OneOf('Loại', 'NotificationKind', NOTIFICATION_KINDS) kind!: NotificationKind;
  @Text('Mốc') milestone!: string;
  @OneOf('Việc theo dõi', 'FollowUpKind', FOLLOW_UP_KINDS) followUpKind!: FollowUpKind;
  @OneOf('Người nhận', 'Audience', AUDIENCES) audience!: NotificationAudience;
  @Id('Đơn vị') unitId!: string;
  @Text('Tên đơn vị') unitName!: string;
  @Text('Kỳ báo cáo', { nullable: true }) cycle!: string | null;
  @OneOf('Kết quả gửi', 'Fate', FATES) fate!: (typeof FATES)[number];
}

/** What was sent and what will be, 30 days ahead. */
export class TimelineView {
  @ListOf('Sắp gửi', () => UpcomingMail) upcoming!: UpcomingMail[];
  @ListOf('Đã gửi', () => PastNotification) past!: PastNotification[];
}
