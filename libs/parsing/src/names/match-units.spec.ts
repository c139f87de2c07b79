import { describe, expect, it } from '@jest/globals';
import { foldName } from './fold-name.js';
import { knownUnits } from './known-units.js';
import { matchUnits, type RegistryUnit } from './match-units.js';

const PLACE = { place: 'Xuân Trường' };
const REGISTRY: RegistryUnit[] = [
  { id: 'ca', name: 'Công an xã Xuân Trường', aliases: ['CAX'] },
  { id: 'vp', name: 'Văn phòng HĐND và UBND xã Xuân Trường', aliases: [] },
  { id: 'vhxh', name: 'Phòng Văn hóa - Xã hội', aliases: [] },
  { id: 'tyt', name: 'Trạm Y tế xã', aliases: [] },
  { id: 'cat', name: 'Công an tỉnh', aliases: [] },
  { id: 'th', name: 'Trường Tiểu học Xuân Trường', aliases: [] },
];

describe('foldName', () => {
  it('counts place, commune kind, dashes, tone marks and và for nothing', () => {
    const same = [
      'Phòng Văn hóa - Xã hội',
      'phòng Văn hoá – Xã hội xã Xuân Trường',
      'Phòng Văn hóa và Xã hội phường',
      'PHÒNG VĂN HÓA XÃ HỘI',
    ];
    expect(new Set(same.map((name) => foldName(name, PLACE)))).toEqual(new Set(['phòng văn hóa xã hội']));
  });

  it('keeps provinces apart from communes', () => {
    expect(foldName('Công an tỉnh')).not.toBe(foldName('Công an xã'));
  });

  it('leaves the shipped bodies of a commune distinct', () => {
    const commune = knownUnits().filter((unit) => unit.level === 'xa' || unit.level === 'doanthe');
    expect(new Set(commune.map((unit) => foldName(unit.canonical))).size).toBe(commune.length);
  });
});

describe('matchUnits', () => {
  it.each([
    ['Công an xã', 'ca'],
    ['CAX', 'ca'],
    ['Văn phòng HĐND-UBND xã', 'vp'],
    ['phòng Văn hoá – Xã hội', 'vhxh'],
    ['P.VHXH', 'vhxh'],
    ['TYT', 'tyt'],
    ['Công an tỉnh', 'cat'],
  ])('finds %s', (name, id) => {
    expect(matchUnits([name], REGISTRY, PLACE)[0]).toEqual({ name, unitId: id, suggestions: [] });
  });

  it('never takes a like name, but suggests it', () => {
    expect(matchUnits(['Trường Tiểu học Xuân Hòa'], REGISTRY, PLACE)[0]).toMatchObject({
      unitId: null,
      suggestions: ['th'],
    });
  });

  it('leaves a name that two bodies share to a person', () => {
    const twice = [...REGISTRY, { id: 'ca2', name: 'Công an phường', aliases: [] }];
    expect(matchUnits(['Công an xã'], twice, PLACE)[0]).toMatchObject({ unitId: null, suggestions: ['ca', 'ca2'] });
  });
});
