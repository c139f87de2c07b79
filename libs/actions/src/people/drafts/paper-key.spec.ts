import { describe, expect, it } from '@jest/globals';
import type { PlanMetadata } from '#domain';
import { paperKey } from './paper-key.js';

const keyOf = (number: string | null, symbol: string | null, issuer: string | null): string | null =>
  paperKey({ number, symbol, issuer } as PlanMetadata);

describe('the key of a paper', () => {
  it('is one for the ways a number is written', () => {
    const keys = [
      keyOf('15', 'KH-UBND', 'Ủy ban nhân dân xã Xuân Trường'),
      keyOf('15/KH-UBND', null, 'ỦY BAN NHÂN DÂN  XÃ XUÂN TRƯỜNG'),
      keyOf(' 15 / KH-UBND', '', 'Ủy ban nhân dân xã Xuân Trường'.normalize('NFD')),
    ];
    expect(new Set(keys).size).toBe(1);
  });

  it('differs by number, symbol and issuer, and is none while one is not known', () => {
    const keys = [
      keyOf('15', 'KH-UBND', 'A'),
      keyOf('16', 'KH-UBND', 'A'),
      keyOf('15', 'QĐ-UBND', 'A'),
      keyOf('15', 'KH-UBND', 'B'),
    ];
    expect(new Set(keys).size).toBe(4);
    expect([keyOf(null, 'KH-UBND', 'A'), keyOf('15', 'KH-UBND', null), keyOf(' ', null, 'A')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
