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

const match = (name: string, registry = REGISTRY) => matchUnits([name], registry, PLACE)[0];

describe('matchUnits', () => {
  it.each([
    ['Công an xã', 'ca', 'name'],
    ['CÔNG AN XÃ XUÂN TRƯỜNG', 'ca', 'name'],
    ['Công an phường Xuân Trường', 'ca', 'name'],
    ['CAX', 'ca', 'alias'],
    ['Văn phòng HĐND-UBND xã', 'vp', 'name'],
    ['phòng Văn hoá – Xã hội', 'vhxh', 'name'],
    ['P.VHXH', 'vhxh', 'kind'],
    ['TYT', 'tyt', 'kind'],
    ['Công an tỉnh', 'cat', 'name'],
    ['Phòng Lao động - Thương binh và Xã hội', 'vhxh', 'old-name'],
    ['Phòng GD&ĐT', 'vhxh', 'old-name'],
    ['Phòng Tư pháp', 'vp', 'old-name'],
  ])('finds %s', (name, id, via) => {
    expect(match(name)).toEqual({ name, unitId: id, suggestions: [], via });
  });

  it('never takes a like name, but suggests it', () => {
    expect(match('Trường Tiểu học Xuân Hòa')).toMatchObject({ unitId: null, suggestions: ['th'] });
    expect(match('Công an xã Kim Phú')).toMatchObject({ unitId: null });
    expect(match('Trường Tiểu học')).toMatchObject({ unitId: null, suggestions: ['th'] });
  });

  it('leaves a name that two bodies share to a person', () => {
    const twice = [...REGISTRY, { id: 'ca2', name: 'Công an phường', aliases: [] }];
    expect(match('Công an xã', twice)).toMatchObject({ unitId: null, suggestions: ['ca', 'ca2'] });
    const heirs = [
      { id: 'syt', name: 'Sở Y tế', aliases: [] },
      { id: 'snv', name: 'Sở Nội vụ', aliases: [] },
    ];
    expect(match('Sở Lao động - Thương binh và Xã hội', heirs)).toMatchObject({
      unitId: null,
      suggestions: ['syt', 'snv'],
    });
  });

  it.each(['TT', 'CT', 'HĐ', 'KT', 'TH', 'CĐ'])('never resolves %s alone, not even as an alias', (name) => {
    const registry = [{ id: 'x', name: 'Phòng Kinh tế', aliases: [name] }];
    expect(match(name, registry)).toMatchObject({ unitId: null, suggestions: ['x'] });
  });

  it('knows a body by a name the registry keeps from before', () => {
    const registry = [
      { id: 'tt', name: 'Trung tâm Dịch vụ tổng hợp', aliases: [], formerNames: ['Trung tâm Văn hóa xã Cũ'] },
    ];
    expect(match('Trung tâm Văn hóa xã Cũ', registry)).toMatchObject({ unitId: 'tt', via: 'old-name' });
  });

  it('suggests no old name for a body the registry still has', () => {
    const registry = [...REGISTRY, { id: 'pyt', name: 'Phòng Y tế', aliases: [] }];
    expect(match('Phòng Y tế', registry)).toMatchObject({ unitId: 'pyt', via: 'name' });
  });
});

describe('open plurals', () => {
  const VILLAGE: RegistryUnit[] = [
    ...REGISTRY,
    { id: 'mn', name: 'Trường Mầm non Hoa Sen', aliases: [] },
    { id: 't1', name: 'Thôn Đồng Tâm', aliases: [] },
    { id: 't2', name: 'Tổ dân phố số 2', aliases: [] },
    { id: 'pn', name: 'Hội Liên hiệp Phụ nữ xã', aliases: [] },
    { id: 'dtn', name: 'Đoàn TNCS Hồ Chí Minh xã', aliases: [] },
    { id: 'mt', name: 'Ủy ban MTTQ Việt Nam xã', aliases: [] },
    { id: 'kt', name: 'Phòng Kinh tế', aliases: [] },
    { id: 'hdnd', name: 'Hội đồng nhân dân xã', aliases: [] },
  ];

  it.each([
    ['Các trường học trên địa bàn xã', ['th', 'mn']],
    ['các thôn, tổ dân phố', ['t1', 't2']],
    ['Trưởng các thôn', ['t1', 't2']],
    ['các đoàn thể', ['pn', 'dtn']],
    ['Các tổ chức chính trị - xã hội xã', ['pn', 'dtn']],
    ['các phòng, ban chuyên môn', ['vp', 'vhxh', 'kt']],
  ])('%s', (name, ids) => {
    expect(match(name, VILLAGE)).toMatchObject({ unitId: null, via: 'kind', memberIds: ids, suggestions: ids });
  });

  it('are the entry of the registry that has their name', () => {
    const registry = [...VILLAGE, { id: 'g', name: 'Các trường học', aliases: [], group: true }];
    expect(match('Các trường học trên địa bàn', registry)).toMatchObject({ unitId: 'g', via: 'name' });
  });

  it('of no certain bodies stay open', () => {
    expect(match('Các cơ quan, đơn vị liên quan', VILLAGE)?.memberIds).toBeUndefined();
  });
});

describe('several bodies in one name', () => {
  it.each([
    ['Phòng Văn hóa - Xã hội và Trạm Y tế', ['Phòng Văn hóa - Xã hội', 'Trạm Y tế']],
    ['Phòng Văn hóa - Xã hội, Trạm Y tế xã, Công an xã', ['Phòng Văn hóa - Xã hội', 'Trạm Y tế xã', 'Công an xã']],
  ])('%s is offered as its parts', (name, parts) => {
    expect(match(name)).toMatchObject({ unitId: null, splitInto: parts });
  });

  it('is not split where a part is unknown, nor where the whole is a name', () => {
    expect(match('Phòng Văn hóa - Xã hội và Ban Quản lý chợ')?.splitInto).toBeUndefined();
    expect(match('Văn phòng HĐND và UBND xã')?.splitInto).toBeUndefined();
  });
});
