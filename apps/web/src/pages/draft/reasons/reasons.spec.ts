import { describe, expect, it } from '@jest/globals';
import type { FieldReason } from '../../../api/types.js';
import { indexReasons, leastTrusted, reasonsOf, spotOf } from './reasons.js';

const reason = (field: string, confidence: FieldReason['confidence'] = 'sure'): FieldReason => ({
  field,
  rule: 'r',
  habit: null,
  confidence,
  place: null,
  why: null,
});

describe('reasons of a reading', () => {
  it.each([
    ['units.0.tasks.2.role', { spot: 'task:u1t3', name: 'role' }],
    ['units.9.name', { spot: 'unit:u10', name: 'name' }],
    ['targets.3.measures.0', { spot: 'target:3', name: 'measures.0' }],
    ['targets.3', { spot: 'target:3', name: 'text' }],
    ['reporting.1.monthDay', { spot: 'duty:1', name: 'monthDay' }],
    ['metadata.number', { spot: 'meta:number', name: 'number' }],
    ['sections.0.role', null],
  ])('%s belongs to its place in the draft', (field, expected) => {
    expect(spotOf(field)).toEqual(expected);
  });

  it('are found for a field, all its parts together', () => {
    const index = indexReasons(
      ['units.0.tasks.0.deadlines.0', 'units.0.tasks.0.deadlines.1', 'units.0.tasks.0.role'].map((f) => reason(f)),
    );
    expect(reasonsOf(index, 'task:u1t1', 'deadlines')).toHaveLength(2);
    expect(reasonsOf(index, 'task:u1t1')).toHaveLength(3);
    expect(reasonsOf(index, 'task:u2t1')).toEqual([]);
  });

  it('are as trusted as the least trusted of them', () => {
    expect(leastTrusted([reason('a'), reason('b', 'doubtful'), reason('c', 'likely')])).toBe('doubtful');
    expect(leastTrusted([])).toBeNull();
  });
});
