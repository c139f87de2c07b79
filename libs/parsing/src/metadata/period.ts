import type { PlanMetadata } from '#domain';
import type { Section } from '../structure/sections.js';

type Period = Pick<PlanMetadata, 'periodFrom' | 'periodTo'>;

/** Parts of a title that name years but not the plan's period. */
const ASIDE =
  /(?:,\s*)?(?:tầm nhìn|định hướng)(?:\s+đến)?(?:\s+năm)?\s+\d{4}|nhiệm kỳ\s+\d{4}\s*-\s*\d{4}|ngày\s+[\d./-]+(?:\s+tháng\s+\d{1,2}\s+năm\s+\d{4})?|từ nay đến/gu;

/** The years a plan covers: from its title, else from its line or section 'Thời gian …'. */
export function readPeriod(title: string | null, sections: readonly Section[]): Period {
  const named = periodIn(title?.toLowerCase().replace(/[–—]/g, '-') ?? '');
  if (named.periodFrom !== null) return named;
  const line = periodIn(timeLine(sections));
  return {
    periodFrom: line.periodFrom,
    periodTo: named.periodTo ?? line.periodTo,
  };
}

function periodIn(text: string): Period {
  const bare = text.replace(ASIDE, ' ');
  const span = /(?:giai đoạn|năm học|các năm|từ năm|năm)?\s*(\d{4})\s*(?:-|đến năm|đến)\s*(\d{4})(?!\d)/u.exec(bare);
  if (span) return { periodFrom: Number(span[1]), periodTo: Number(span[2]) };
  const years = [...bare.matchAll(/(đến\s+(?:hết\s+|cuối\s+)?)?năm\s+(\d{4})(?!\d)/gu)];
  const to = years.find((match) => match[1] !== undefined && !/từ/u.test(bare.slice(0, match.index).slice(-40)));
  if (to) return { periodFrom: null, periodTo: Number(to[2]) };
  // 'Năm An toàn giao thông 2026': the year has a name.
  const called = /^(?:triển khai |thực hiện |hưởng ứng )?năm\s+\p{L}[^\d,;]{2,40}\s(\d{4})(?!\d)/u.exec(bare.trim());
  const all = called ? [Number(called[1])] : years.map((match) => Number(match[2]));
  return all.length === 0
    ? { periodFrom: null, periodTo: null }
    : { periodFrom: all.reduce((a, b) => Math.min(a, b)), periodTo: all.reduce((a, b) => Math.max(a, b)) };
}

/** 'Thời gian thực hiện: Từ năm 2025 đến năm 2030', a heading of the plan and not of one activity. */
function timeLine(sections: readonly Section[]): string {
  for (const section of sections) {
    if (/^thời gian/u.test(section.title.key))
      return [section.title, ...section.paragraphs.map((p) => p.body)]
        .map((p) => p.key)
        .join(' ')
        .slice(0, 400);
    if (section.role === 'organisation' || section.role === 'reporting') continue;
    const index = section.paragraphs.findIndex(
      (p) => (p.marker.kind === 'arabic' || p.marker.kind === 'dotted') && /^thời gian/u.test(p.body.key),
    );
    const line = section.paragraphs[index];
    if (!line) continue;
    const next = section.paragraphs[index + 1];
    return line.body.key.length > 40 || !next ? line.body.key : `${line.body.key} ${next.body.key}`.slice(0, 400);
  }
  return '';
}
