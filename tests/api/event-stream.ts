import type { Agent } from './house.js';

/** One event of a stream of server-sent events. */
export interface StreamEvent {
  id: string;
  type: string;
  data: { step: string; detail: Record<string, string | number | null>; at: string };
}

/** Reads the events of a draft until the server ends the stream. */
export async function eventsOf(agent: Agent, draftId: string, lastEventId?: string): Promise<StreamEvent[]> {
  const asked = agent.get(`/api/drafts/${draftId}/events`).set('accept', 'text/event-stream');
  if (lastEventId !== undefined) asked.set('last-event-id', lastEventId);
  const response = await asked.expect(200).expect('content-type', /text\/event-stream/);
  return response.text
    .split('\n\n')
    .filter((block) => block.includes('data:'))
    .map((block) => {
      const field = (name: string): string => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1] ?? '';
      return { id: field('id'), type: field('event'), data: JSON.parse(field('data')) };
    });
}
