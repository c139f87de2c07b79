import dayjs, { type Dayjs } from 'dayjs';

/** Moments are shown by the clock of Việt Nam wherever the browser stands. */
const ZONE = 'Asia/Ho_Chi_Minh';
const DATE_PARTS = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' });
const TIME_PARTS = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

/** The form DatePicker and its fields show. */
export const DATE_FORMAT = 'DD/MM/YYYY';

const isMoment = (value: string): boolean => value.includes('T');
const localDate = (value: string): string => (isMoment(value) ? DATE_PARTS.format(new Date(value)) : value);

/** 'dd/MM/yyyy' of a plain date ('2026-11-10') or of a moment; '—' for none. */
export const day = (value: string | null | undefined): string =>
  value ? localDate(value).split('-').reverse().join('/') : '—';

/** 'HH:mm dd/MM/yyyy' of a moment; '—' for none. */
export const moment = (value: string | null | undefined): string =>
  value ? `${TIME_PARTS.format(new Date(value))} ngày ${day(value)}` : '—';

/** 'MM-DD' as people write it: '10/11'. */
export const monthDayText = (monthDay: string): string => monthDay.split('-').reverse().join('/');

export const plainDate = (date: Dayjs): string => date.format('YYYY-MM-DD');

/** Today's plain date in Việt Nam. */
export const today = (): string => DATE_PARTS.format(new Date());

/** Calendar days from today to a plain date; negative when it has passed. */
export const daysUntil = (date: string): number => dayjs(date).diff(dayjs(today()), 'day');
