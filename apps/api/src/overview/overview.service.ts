import { Injectable } from '@nestjs/common';
import { type Doing, issuesAgainst, loadJudging } from '#actions';
import { type FoundDraft, findDrafts, findEscalations, findFollowUps, findRequests, scopeOf } from '#database';
import { callItem } from '../board/call-item.js';
import { readingOf } from '../deadlines/reading.js';
import { planRows } from '../plans/plans.service.js';
import type { Overview } from './overview.dto.js';
import { unitsByLateness } from './units-by-lateness.js';

/** Escalations from this level on are leadership's. */
const LEADERSHIP_LEVEL = 2;

@Injectable()
export class OverviewService {
  async see(doing: Doing): Promise<Overview> {
    const { manager } = doing.db;
    const scope = scopeOf(doing.actor);
    const reading = await readingOf(doing);
    const plans = await planRows(doing, reading);
    const drafts = (await findDrafts(manager, doing.actor.authorityId)).filter((draft) => draft.status === 'ready');
    const ready = await readyToIssue(doing, drafts);
    const [requests, followUps, escalations] = await Promise.all([
      findRequests(manager, scope, { running: true }),
      findFollowUps(manager, scope, { open: true }),
      findEscalations(manager, scope),
    ]);
    return {
      counts: {
        running: plans.filter((plan) => plan.status === 'running').length,
        closed: plans.filter((plan) => plan.status === 'closed').length,
        readyToIssue: ready.length,
        underReview: drafts.length - ready.length,
      },
      plans: plans.filter((plan) => plan.status === 'running'),
      units: unitsByLateness(reading, requests, followUps),
      escalations: escalations.filter((item) => item.level >= LEADERSHIP_LEVEL).map(callItem),
      draftsToIssue: ready.map((draft) => ({
        draftId: draft.id,
        title: draft.content?.metadata.title ?? draft.fileName,
        createdAt: draft.createdAt.toISOString(),
      })),
    };
  }
}

/** Drafts that nothing blocks but the click. */
async function readyToIssue({ db, actor, now }: Doing, drafts: FoundDraft[]): Promise<FoundDraft[]> {
  const judging = await loadJudging(db.manager, actor.authorityId, now);
  return drafts.filter(({ content }) => content && issuesAgainst(content, judging).every((issue) => !issue.blocking));
}
