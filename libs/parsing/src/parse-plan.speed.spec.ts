import { describe, expect, it } from '@jest/globals';
import { parsePlan } from './parse-plan.js';
import { samplePlan } from './spec-support/sample-plan.js';

/** Processor time in ms: what the machine does beside it must not count. */
function processorTime(run: () => unknown): number {
  const begin = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** A plan of so many units with a task each. */
function planOf(units: number): string {
  const unit = (n: number): string =>
    `${n}. Phòng Kinh tế\n- Chủ trì, phối hợp với các đơn vị liên quan triển khai; báo cáo trước ngày 30/11 hằng năm.\n`;
  return samplePlan(`II. TỔ CHỨC THỰC HIỆN\n${Array.from({ length: units }, (_, i) => unit((i % 90) + 1)).join('')}`);
}

/** How reading grows with a text is tried by tests/reading/fuzz; `npm run bench:read -- speed` measures the 50 ms asked for. */
describe('speed of reading', () => {
  it('reads the text of thirty pages in a fraction of a second', () => {
    const pages = planOf(560); // some 66,000 characters
    expect(pages.length).toBeGreaterThan(60_000);
    expect(Math.min(...Array.from({ length: 8 }, () => processorTime(() => parsePlan(pages))))).toBeLessThan(1000);
  });
});
