import { describe, expect, it } from '@jest/globals';
import { satisfies } from './machine.js';

const RANGE = '^20.19.0 || ^22.13.0 || >=24.11.0';

describe('satisfies', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '22.14.1', '24.11.0', '25.0.0'])('accepts Node %s', (version) => {
    expect(satisfies(version, RANGE)).toBe(true);
  });

  it.each(['18.20.0', '20.18.3', '21.7.0', '22.12.9', '23.11.0', '24.10.9'])('refuses Node %s', (version) => {
    expect(satisfies(version, RANGE)).toBe(false);
  });
});
