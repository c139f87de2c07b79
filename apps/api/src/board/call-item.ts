import type { FoundEscalation } from '#database';
import type { CallItem } from './board.dto.js';

/** An open escalation or call item as the boards show it. */
export function callItem({ id, raisedAt, ...row }: FoundEscalation): CallItem {
  return { ...row, escalationId: id, raisedAt: raisedAt.toISOString() };
}
