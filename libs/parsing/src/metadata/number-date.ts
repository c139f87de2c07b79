import type { PlanMetadata } from '#domain';
import type { Line } from '../text/lines.js';

/** Number and symbol, written small in a line only where other papers are cited: 'Số: 25/KH-UBND', 'Số: /KH-UBND' (blank), '71-KH/ĐU' of Party papers, '689/UBND-KTHTĐT' of letters. */
const NUMBER =
  /(?:^\s*(?:Số|SỐ|số)|\s(?:Số|SỐ))\s*:?\s*(\d{0,5})[\s._…]*([/-])\s*(\p{Lu}[\p{Lu}\p{Ll}\d]*(?:\s?[-–/&.]\s?[\p{Lu}\d][\p{Lu}\p{Ll}\d]*)*)/u;
/** Place and date: 'Nhữ Khê, ngày 05 tháng 02 năm 2026', any of the figures may be blank; of a Công điện the hour, too. */
const PLACE_DATE =
  /((?:(?:TP\.?|\p{Lu}\p{Ll}+|-)\s+){0,7}\p{Lu}\p{Ll}+)\s*,\s*(?:hồi \d{1,2}\s*(?:giờ|h|:)\s*(?:\d{1,2}\s*(?:phút)?)?,?\s*)?ngày\s*([\d\s.…_]{0,24})tháng\s*([\d\s.…_]{0,24})năm\s*(\d{4})?/u;
const PLACE_KIND = /^(?:xã|phường|thị trấn|thị xã|tỉnh|thành phố|huyện|quận|đặc khu|tp\.?)\s+(?=\p{Lu})/iu;

/** The number and symbol of the paper, null where blank, and the line they stand in. */
export function readNumber(lines: readonly Line[]): Pick<PlanMetadata, 'number' | 'symbol'> & { from: Line | null } {
  for (const line of lines) {
    const match = NUMBER.exec(line.text);
    if (!match?.[3]) continue;
    const symbol = match[3].replace(/\s+/g, '');
    return { number: match[1] ? `${match[1]}${match[2] ?? '/'}${symbol}` : null, symbol, from: line };
  }
  return { number: null, symbol: null, from: null };
}

/** The line of place and date with its neighbours is not longer. */
const LONGEST_HEAD = 600;

/** Place and date line; the bare locality, and the date when day, month and year are all given. */
export function readPlaceDate(texts: readonly string[]): Pick<PlanMetadata, 'place' | 'date' | 'dateParts'> {
  for (const text of texts) {
    const match = PLACE_DATE.exec(text.slice(0, LONGEST_HEAD));
    if (!match) continue;
    const [day, month, year] = [figure(match[2]), figure(match[3]), figure(match[4])];
    const date =
      day && month && year ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
    return { place: bareLocality(match[1] ?? ''), date, dateParts: { day, month, year } };
  }
  return { place: null, date: null, dateParts: { day: null, month: null, year: null } };
}

function figure(text: string | undefined): number | null {
  const digits = /\d+/.exec(text ?? '')?.[0];
  return digits ? Number(digits) : null;
}

/** Without xã, phường, tỉnh …: 'Phường Nguyễn Nghiêm' is Nguyễn Nghiêm. */
export function bareLocality(text: string): string | null {
  const bare = text.trim().replace(PLACE_KIND, '').trim();
  return bare === '' ? null : bare;
}
