import { type ConsolidatedBody, type ConsolidatedContent, type Measure, vietnameseDate } from '#domain';

const COUNCIL = /^(Ủy ban nhân dân|UBND)\s+/iu;
const LEVEL = /^(xã|phường|đặc khu|thị trấn|tỉnh|thành phố|huyện|thị xã|quận)\s/iu;

/** 'Ủy ban nhân dân xã Xuân Trường' → 'ỦY BAN NHÂN DÂN', 'XÃ XUÂN TRƯỜNG'; any other name stays one line. */
export function issuerLines(authorityName: string): string[] {
  const rest = authorityName.replace(COUNCIL, '');
  if (rest === authorityName) return [authorityName.toLocaleUpperCase('vi')];
  return ['ỦY BAN NHÂN DÂN', rest.toLocaleUpperCase('vi')];
}

/** 'xã' of 'Ủy ban nhân dân xã Xuân Trường'; null when the name tells no level. */
export function levelOf(authorityName: string): string | null {
  return LEVEL.exec(authorityName.replace(COUNCIL, ''))?.[1]?.toLocaleLowerCase('vi') ?? null;
}

/** 'Ủy ban nhân dân xã', as the report calls its own issuer in the text. */
export function issuerInText(authorityName: string): string {
  const level = levelOf(authorityName);
  return level === null ? authorityName : `Ủy ban nhân dân ${level}`;
}

/** 'Kế hoạch thực hiện Chương trình …': the plan's subject behind the word Kế hoạch, said once. */
export function planInText(planTitle: string): string {
  const title = planTitle.trim().replace(/[.;,]+$/u, '');
  if (/^kế hoạch\s/iu.test(title)) return `Kế hoạch${title.slice('kế hoạch'.length)}`;
  const abbreviation = /^\p{Lu}{2}/u.test(title);
  return `Kế hoạch ${abbreviation ? title : title.charAt(0).toLocaleLowerCase('vi') + title.slice(1)}`;
}

/** ' năm 2026' for a yearly cycle; a single duty's cycle is named in brackets. */
export function cycleInText(cycle: string): string {
  return isYear(cycle) ? ` năm ${cycle}` : ` (${cycle})`;
}

const isYear = (cycle: string): boolean => /^\d{4}$/.test(cycle);

/** Subject line of the report (Trích yếu). The year stands before the plan, whose own name may end with another one. */
export function subjectOf({ planTitle, cycle }: ConsolidatedContent): string {
  const plan = planInText(planTitle);
  if (isYear(cycle))
    return plan.endsWith(` ${cycle}`) ? `Kết quả thực hiện ${plan}` : `Kết quả năm ${cycle} thực hiện ${plan}`;
  return `Kết quả thực hiện ${plan}${cycleInText(cycle)}`;
}

/** The plan as cited at first: with number and issuer where the paper has its number (NĐ 30/2020, Phụ lục I, II.6b). */
export function planCited({ planTitle, planNumber, authorityName }: ConsolidatedContent): string {
  const plan = planInText(planTitle);
  if (planNumber === null) return plan;
  return `Kế hoạch số ${planNumber} của ${issuerInText(authorityName)} về ${plan.slice('Kế hoạch '.length)}`;
}

/** True when a reported figure has not yet to meet the measure: the measure is of a year behind the cycle's. */
export const isForLater = (measure: Measure, cycle: string): boolean =>
  measure.year !== null && isYear(cycle) && measure.year > Number(cycle);

/** 1.234,5 as figures are written in Việt Nam. */
export const figure = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 6 });

const SIGNS: Record<Exclude<Measure['comparator'], 'range'>, string> = {
  '<': 'Dưới ',
  '<=': 'Tối đa ',
  '>': 'Trên ',
  '>=': 'Từ ',
  '=': 'Bằng ',
};

/** A unit of measure behind its figure: '95%', '0,5 ca/1.000' … */
const withUnit = (value: number, unit: Measure['unit']): string =>
  unit === null ? figure(value) : unit === '%' || unit === '‰' ? `${figure(value)}${unit}` : `${figure(value)} ${unit}`;

/** What a measure asks: 'Từ 95% trở lên (năm 2026)'. */
export function demandOf(measure: Measure): string {
  const { comparator, value, valueMax, unit, year } = measure;
  const when = year === null ? '' : ` (năm ${year})`;
  if (comparator === 'range') return `Từ ${withUnit(value, unit)} đến ${withUnit(valueMax ?? value, unit)}${when}`;
  if (value === 100 && unit === '%' && comparator === '>=') return `100%${when}`;
  const asked = `${SIGNS[comparator]}${withUnit(value, unit)}`;
  return `${comparator === '>=' ? `${asked} trở lên` : asked}${when}`;
}

/** A reported figure with the measure's unit. */
export const reportedOf = (value: number, measure: Measure): string => withUnit(value, measure.unit);

/** How a body stands, as the table says it. */
export function stateOf(body: ConsolidatedBody): string {
  switch (body.state) {
    case 'in-time':
      return body.nothingToReport ? 'Đúng hạn (không phát sinh)' : 'Đúng hạn';
    case 'late':
      return body.nothingToReport ? 'Quá hạn (không phát sinh)' : 'Quá hạn';
    case 'missing':
      return 'Chưa gửi báo cáo';
    case 'excused':
      return 'Không phải báo cáo';
  }
}

/** '10/11/2026', or an empty text. */
export const dayOrBlank = (date: string | null): string => (date === null ? '' : vietnameseDate(date));

const BODY_NAME = String.raw`(?:Ủy ban|UBND|HĐND|Hội đồng|Sở|Bộ|Ban|Văn phòng|Công an|Tỉnh|Thành|Đảng|Chi cục|Cục|Trung tâm|Thường trực)`;

/** Several addressees named in one breath ('Ủy ban nhân dân tỉnh và Sở Y tế') one by one. */
export function addresseeNames(forwardTo: string): string[] {
  return forwardTo
    .split(new RegExp(String.raw`\s*[;,]\s*(?:và\s+)?(?=${BODY_NAME})|\s+và\s+(?=${BODY_NAME})`, 'u'))
    .map((name) => name.trim().replace(/[.;,]+$/u, ''))
    .filter((name) => name !== '');
}

/** A sentence as it ends: one full stop, whatever the writer put there; his lines become parts of it. */
export const asSentence = (text: string): string => {
  const lines = text.split(/\s*\r?\n\s*/).filter((line) => line.trim() !== '');
  const joined = lines
    .map((line, i) => (i < lines.length - 1 && !/[.;,:!?]$/u.test(line) ? `${line};` : line))
    .join(' ');
  const trimmed = joined.trim().replace(/[;,]+$/u, '');
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
};
