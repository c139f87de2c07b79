import { describe, expect, it } from '@jest/globals';
import type { DraftBody, DraftContent, DraftUnit } from '../../../api/types.js';
import { EMPTY_TASK } from './task-edits.js';
import { addUnit, removeBody, renameUnit, splitBody, splitUnit } from './unit-edits.js';

const body = (name: string, ...unitIds: string[]): DraftBody => ({ name, unitIds, suggestions: [] });
const UNIT: DraftUnit = {
  id: 'u1',
  heading: '1. Công an xã và Trạm Y tế xã',
  name: 'Công an xã và Trạm Y tế xã',
  group: false,
  requested: true,
  bodies: [body('Công an xã và Trạm Y tế xã')],
  tasks: [{ ...EMPTY_TASK, id: 'u1t1', text: 'Tuần tra' }],
  place: null,
};
const contentWith = (...units: DraftUnit[]): DraftContent => ({ units }) as unknown as DraftContent;
const PARTS = [body('Công an xã', 'ca'), body('Trạm Y tế xã', 'yt')];

describe('edits of units', () => {
  it('part a name into the bodies it joins', () => {
    const after = splitBody('u1', 0, PARTS)(contentWith(UNIT));
    expect(after.units[0]?.bodies).toEqual(PARTS);
    expect(splitBody('u1', 0, [])(contentWith(UNIT)).units[0]?.bodies).toEqual(UNIT.bodies);
  });

  it('give each body a heading of its own, with all tasks under new ids', () => {
    const { units } = splitUnit('u1')(contentWith({ ...UNIT, bodies: PARTS }));
    expect(units.map(({ name, requested }) => [name, requested])).toEqual([
      ['Công an xã', true],
      ['Trạm Y tế xã', true],
    ]);
    expect(units.map(({ tasks }) => tasks.map(({ text }) => text))).toEqual([['Tuần tra'], ['Tuần tra']]);
    expect(new Set(units.flatMap(({ tasks }) => tasks.map(({ id }) => id))).size).toBe(2);
    expect(new Set(units.map(({ id }) => id)).size).toBe(2);
  });

  it('leave a heading of one body alone', () => {
    expect(splitUnit('u1')(contentWith(UNIT)).units).toEqual([UNIT]);
    expect(removeBody('u1', 0)(contentWith(UNIT)).units[0]?.bodies).toHaveLength(1);
  });

  it('rename a unit; a body nobody has resolved goes with it and is looked up anew', () => {
    const match = (name: string): string[] => (name === 'Công an xã' ? ['ca'] : []);
    expect(renameUnit('u1', 'Công an xã', match)(contentWith(UNIT)).units[0]).toMatchObject({
      name: 'Công an xã',
      bodies: [{ name: 'Công an xã', unitIds: ['ca'] }],
    });
    const resolved = { ...UNIT, bodies: [body('Công an', 'x')] };
    expect(renameUnit('u1', 'Công an xã', match)(contentWith(resolved)).units[0]?.bodies).toEqual(resolved.bodies);
  });

  it('add a unit under its registry name, with its bodies resolved', () => {
    expect(addUnit('Các trường học', ['a', 'b'])(contentWith(UNIT)).units[1]).toMatchObject({
      name: 'Các trường học',
      group: true,
      bodies: [{ unitIds: ['a', 'b'] }],
      tasks: [],
    });
  });
});
