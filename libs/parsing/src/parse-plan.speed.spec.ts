import { describe, expect, it } from '@jest/globals';
import { parsePlan } from './parse-plan.js';
import { samplePlan } from './spec-support/sample-plan.js';

/** Processor time of the quickest of three runs, in ms: what the machine does beside it must not count. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const begin = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** A plan of so many units with a task each. */
function planOf(units: number): string {
  const unit = (n: number): string =>
    `${n}. Phòng Kinh tế\n- Chủ trì, phối hợp với các đơn vị liên quan triển khai; báo cáo trước ngày 30/11 hằng năm.\n`;
  return samplePlan(`II. TỔ CHỨC THỰC HIỆN\n${Array.from({ length: units }, (_, i) => unit((i % 90) + 1)).join('')}`);
}

/** What tempts patterns into going back and forth. */
const TEMPTING: readonly (readonly [string, string])[] = [
  ['spaces', ' '.repeat(2000)],
  ['bullets', '- '.repeat(800)],
  ['commas', 'các sở, ban, ngành, '.repeat(120)],
  ['phối hợp', 'phối hợp với các đơn vị '.repeat(100)],
  ['dates', 'trước ngày 01/6 và 15/11 '.repeat(100)],
  ['figures', 'đạt 95% vào năm 2026 và 98% '.repeat(90)],
  ['brackets', '('.repeat(2000)],
  ['capitals', 'Ủy Ban Nhân Dân '.repeat(150)],
  ['định kỳ', 'định kỳ báo cáo '.repeat(150)],
];

describe('speed of reading', () => {
  it('takes ten times the text in at most about ten times the time', () => {
    const [small, large] = [planOf(100), planOf(1000)];
    parsePlan(small);
    expect(fastest(() => parsePlan(large)) / fastest(() => parsePlan(small))).toBeLessThan(30);
  });

  it.each(TEMPTING)('stays linear on a line of %s', (_, line) => {
    const text = (copies: number): string =>
      samplePlan(
        `II. MỤC TIÊU\n- ${line.repeat(copies)}\nIII. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- ${line.repeat(copies)}`,
      );
    const [small, large] = [text(2), text(16)];
    parsePlan(small);
    // Eight times the text: quadratic work would take sixty times as long.
    expect(
      fastest(() => parsePlan(large)) /
        Math.max(
          3,
          fastest(() => parsePlan(small)),
        ),
    ).toBeLessThan(25);
  });

  it('reads the text of thirty pages in a fraction of a second', () => {
    const pages = planOf(560); // some 66,000 characters
    expect(pages.length).toBeGreaterThan(60_000);
    parsePlan(pages);
    expect(fastest(() => parsePlan(pages))).toBeLessThan(500);
  });
});
