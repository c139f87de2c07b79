import { type EntityManager, In } from 'typeorm';
import { Authority, FollowUp, Notification, Plan, ReportRequest } from '#database';
import type { Instant, NotificationAudience } from '#domain';
import { type Letter, type Notice, noticeLetter } from '#mail';
import { composeMorningList } from './compose-morning-list.js';
import { composeWeeklyList } from './compose-weekly-list.js';
import { mattersOf } from './matters.js';
import type { Claimed } from './outbox-claims.js';
import { type LedgerRow, stillTrue } from './still-true.js';

/** Page of the web that each reader's letter leads to. */
const PAGES: Record<NotificationAudience, string> = {
  body: '/viec',
  head: '/viec',
  secretariat: '/theo-doi',
  leadership: '/tong-quan',
};

/**
 * The letter of an outbox row, from the state as it is now; null when nothing is left to say. Ledger rows that no longer
 * hold are marked as dropped.
 */
export async function composeLetter(
  manager: EntityManager,
  work: { item: Claimed; office: string; publicUrl: string; now: Instant },
): Promise<Letter | null> {
  const { item, office, publicUrl, now } = work;
  const { name: authorityName } = await manager.findOneByOrFail(Authority, { id: item.authorityId });
  const frame = (audience: NotificationAudience) => ({
    authorityName,
    addressee: office,
    url: publicUrl + PAGES[audience],
  });
  const { authorityId } = item;
  const list = item.payload['letter'];
  if (list === 'morning') return composeMorningList(manager, { authorityId, frame: frame('secretariat'), now });
  if (list === 'weekly') return composeWeeklyList(manager, { authorityId, frame: frame('leadership'), now });
  const rows = await ledgerRowsOf(manager, item.id);
  const untrue = rows.filter((row) => !stillTrue(row, now)).map((row) => row.notification.id);
  if (untrue.length > 0) await manager.update(Notification, { id: In(untrue) }, { fate: 'dropped' });
  const held = rows.filter((row) => stillTrue(row, now));
  const notices = await noticesOf(manager, held, now);
  const audience = mostSenior(notices);
  return audience === null ? null : noticeLetter(frame(audience), notices);
}

async function noticesOf(manager: EntityManager, rows: LedgerRow[], now: Instant): Promise<Notice[]> {
  const matters = await mattersOf(manager, [...new Set(rows.map((row) => row.followUp.id))], now);
  return rows.flatMap(({ notification: { milestone, audience }, followUp }) => {
    const matter = matters.get(followUp.id);
    return matter ? [{ audience, matter: { ...matter, milestone } }] : [];
  });
}

/** A letter leads to the page of the highest office it speaks to. */
function mostSenior(notices: Notice[]): NotificationAudience | null {
  const order: NotificationAudience[] = ['leadership', 'secretariat', 'head', 'body'];
  return order.find((audience) => notices.some((notice) => notice.audience === audience)) ?? null;
}

async function ledgerRowsOf(manager: EntityManager, outboxId: string): Promise<LedgerRow[]> {
  const notifications = await manager.findBy(Notification, { outboxId });
  const followUps = await manager.findBy(FollowUp, { id: In(notifications.map((one) => one.followUpId)) });
  const plans = await manager.findBy(Plan, { id: In(notifications.map((one) => one.planId)) });
  const requestIds = followUps.flatMap((one) => one.requestId ?? []);
  const requests = await manager.findBy(ReportRequest, { id: In(requestIds) });
  return notifications.flatMap((notification) => {
    const followUp = followUps.find((one) => one.id === notification.followUpId);
    const plan = plans.find((one) => one.id === notification.planId);
    if (!followUp || !plan) return [];
    return [{ notification, followUp, plan, request: requests.find((one) => one.id === followUp.requestId) ?? null }];
  });
}
