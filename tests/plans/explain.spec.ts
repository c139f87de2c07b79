import { describe, expect, it } from '@jest/globals';
import type { ParsedPlan } from '#domain';
import { describeRule } from '#parsing';
import { readPlan } from './support/golden.js';

const PLANS = [
  '000-nhu-khe',
  '001-nguyen-nghiem',
  '../../../apps/cli/data/xuan-truong',
  '003-binh-lu',
  '004-huong-tra',
];

/** The paths of all fields of a reading that have to say why they hold what they hold. */
function fieldsOf(plan: ParsedPlan): string[] {
  return [
    ...['number', 'issuer', 'place', 'date', 'kind', 'title', 'signer', 'recipients'].map(
      (field) => `metadata.${field}`,
    ),
    ...plan.sections.map((_, n) => `sections.${n}.role`),
    ...plan.targets.flatMap((target, n) => [
      `targets.${n}`,
      ...target.measures.map((_, m) => `targets.${n}.measures.${m}`),
    ]),
    ...plan.units.flatMap((unit, n) => [
      ...['name', 'members', 'group', 'requested'].map((field) => `units.${n}.${field}`),
      ...unit.tasks.flatMap((task, m) => [
        ...['text', 'role', 'coordinatesWith', 'targets'].map((field) => `units.${n}.tasks.${m}.${field}`),
        ...task.deadlines.map((_, k) => `units.${n}.tasks.${m}.deadlines.${k}`),
      ]),
    ]),
    ...plan.reporting.flatMap((_, n) =>
      ['who', 'to', 'via', 'frequency', 'monthDay', 'once', 'onward', 'kind'].map((field) => `reporting.${n}.${field}`),
    ),
  ];
}

describe('the reasons of a reading', () => {
  it.each(PLANS)('%s says of every field which habit of writing made it', async (name) => {
    const plan = await readPlan(`${name}.txt`);
    const given = new Set(plan.reasons.map(({ field }) => field));
    expect(fieldsOf(plan).filter((field) => !given.has(field))).toEqual([]);
    for (const { rule, confidence, why } of plan.reasons) {
      expect(describeRule(rule)?.habit).toMatch(/\S/);
      if (confidence === 'doubtful') expect(why).toMatch(/\S/);
    }
  });
});
