import { Injectable } from '@nestjs/common';
import type { Doing } from '#actions';
import { findSetting } from '#database';
import { VIETNAM_HOLIDAYS, createCalendar, localDate, yearOf } from '#domain';
import type { CalendarView, HolidayView } from './holidays.dto.js';

/** Years ahead whose calendar matters to a running plan. */
const YEARS_AHEAD = 2;

@Injectable()
export class HolidaysService {
  /** The shipped national days and the authority's own, which win; and which years have been announced. */
  async see({ db, actor, now }: Doing): Promise<CalendarView> {
    const { holidays } = await findSetting(db.manager, actor.authorityId);
    const own = new Map(holidays.map((day) => [day.date, day]));
    const national = VIETNAM_HOLIDAYS.filter((day) => !own.has(day.date)).map((day) => ({ id: null, ...day }));
    const mine = holidays.map(({ id, date, kind, name, source, confirmed }) => ({
      id,
      date,
      kind,
      name,
      source,
      confirmed,
    }));
    const days: HolidayView[] = [...national, ...mine].sort((a, b) => a.date.localeCompare(b.date));
    const calendar = createCalendar([...VIETNAM_HOLIDAYS, ...holidays]);
    const last = yearOf(localDate(now)) + YEARS_AHEAD;
    const count = last - calendar.firstYear + 1;
    const years = Array.from({ length: count }, (_, i) => calendar.firstYear + i);
    return { years: years.map((year) => ({ year, announced: calendar.isAnnounced(year) })), days };
  }
}
