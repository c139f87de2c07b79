import type { FoundFollowUp, FoundNotification } from '#database';
import { addDays, milestonesBetween } from '#domain';
import type { Reading } from '../deadlines/reading.js';
import type { PastNotification, TimelineView, UpcomingMail } from './timeline.dto.js';

/** So far ahead the page shows which mails will go out. */
const DAYS_AHEAD = 30;

/** What was sent about a plan and what will be if nothing changes. */
export function timelineView(reading: Reading, followUps: FoundFollowUp[], ledger: FoundNotification[]): TimelineView {
  const upcoming = followUps.filter((f) => f.open).flatMap((followUp) => upcomingOf(reading, followUp));
  return {
    upcoming: upcoming.sort((a, b) => a.on.localeCompare(b.on) || a.unitName.localeCompare(b.unitName, 'vi')),
    past: ledger.map(pastView),
  };
}

function upcomingOf(reading: Reading, followUp: FoundFollowUp): UpcomingMail[] {
  const { kind, open, requested, relation, date, since, until, sent } = followUp;
  const subject = { kind, open, requested, deadline: { relation, date }, since: since.getTime(), until, sent };
  const span = { from: addDays(reading.today, 1), to: addDays(reading.today, DAYS_AHEAD) };
  return milestonesBetween(subject, followUp.policy ?? reading.policy, reading.calendar, span).map((found) => ({
    on: found.on,
    milestone: found.milestone,
    kind,
    followUpId: followUp.id,
    unitId: followUp.unitId,
    unitName: followUp.unitName,
    cycle: followUp.cycle,
    to: found.rung.to,
  }));
}

/** A row of the ledger without the mail behind it. */
export function pastView(row: FoundNotification): PastNotification {
  const { id, plannedOn, late, kind, milestone, followUpKind, audience, unitId, unitName, cycle, fate } = row;
  return {
    ...{ id, plannedOn, late, kind, milestone, followUpKind, audience, unitId, unitName, cycle, fate },
    at: row.at.toISOString(),
  };
}
