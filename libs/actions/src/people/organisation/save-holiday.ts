import { randomUUID } from 'node:crypto';
import { Holiday } from '#database';
import { type CalendarDay, demand, isPlainDate } from '#domain';
import { audit } from '../../audit.js';
import { type Doing, transact } from '../../doing.js';
import { insertOne } from '../../insert-all.js';
import { found, invalid } from '../../refusals.js';
import { nameOf } from './fields.js';

/**
 * Enters a day off or a worked Saturday of the authority; one already entered for the date is replaced, and wins over the
 * shipped national one. Deadlines are worked out anew from now on. Throws DomainError `bad-date`, `bad-name`.
 */
export async function saveHoliday(doing: Doing, day: CalendarDay): Promise<{ holidayId: string }> {
  demand(doing.actor, 'holidays.edit');
  if (!isPlainDate(day.date)) throw invalid('bad-date', 'Ngày không hợp lệ.');
  const { date, kind, confirmed } = day;
  const row = { kind, confirmed, name: nameOf(day.name, 'Tên ngày nghỉ'), source: nameOf(day.source, 'Căn cứ') };
  return transact(doing, async (acting) => {
    const { manager, actor } = acting;
    const known = await manager.findOne(Holiday, {
      where: { authorityId: actor.authorityId, date },
      lock: { mode: 'for_no_key_update' },
    });
    const id = known?.id ?? randomUUID();
    if (known) await manager.update(Holiday, id, row);
    else await insertOne(manager, Holiday, { ...row, id, authorityId: actor.authorityId, date });
    await audit(acting, {
      action: 'holiday.saved',
      subjectType: 'holiday',
      subjectId: id,
      before: known && { kind: known.kind, confirmed: known.confirmed },
      after: { date, kind, confirmed },
    });
    return { holidayId: id };
  });
}

/** Takes an authority's own day out of the calendar. Throws DomainError `holiday-missing`. */
export async function removeHoliday(doing: Doing, { holidayId }: { holidayId: string }): Promise<void> {
  demand(doing.actor, 'holidays.edit');
  await transact(doing, async (acting) => {
    const { manager, actor } = acting;
    const day = found(await manager.findOneBy(Holiday, { id: holidayId, authorityId: actor.authorityId }), 'holiday');
    await manager.delete(Holiday, day.id);
    await audit(acting, {
      action: 'holiday.removed',
      subjectType: 'holiday',
      subjectId: day.id,
      before: { date: day.date, kind: day.kind },
    });
  });
}
