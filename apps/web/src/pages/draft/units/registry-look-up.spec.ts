import { describe, expect, it } from '@jest/globals';
import { groupOf, lookUp, splitCandidates } from './registry-look-up.js';

const unit = (id: string, name: string, more: { aliases?: string[]; members?: string[]; active?: boolean } = {}) => ({
  id,
  name,
  kind: more.members ? ('group' as const) : ('body' as const),
  active: more.active ?? true,
  memberIds: more.members ?? [],
  aliases: (more.aliases ?? []).map((alias) => ({ alias })),
});

const REGISTRY = [
  unit('ca', 'Công an xã', { aliases: ['CAX'] }),
  unit('yt', 'Trạm Y tế xã'),
  unit('vp', 'Văn phòng HĐND và UBND xã'),
  unit('old', 'Phòng Nội vụ', { active: false }),
  unit('th', 'Các trường học', { members: ['t1', 't2', 't3'] }),
  unit('all', 'Các đơn vị', { members: ['t1', 't2', 't3', 'ca'] }),
];

describe('names of a plan in the registry', () => {
  it('are found by their exact name or another name, whatever the case and accents', () => {
    expect(lookUp('CÔNG AN XÃ', REGISTRY)).toEqual(['ca']);
    expect(lookUp('cax', REGISTRY)).toEqual(['ca']);
    expect(lookUp('Công an', REGISTRY)).toEqual([]);
  });

  it('stand for the members of a group, and for nothing that is no longer active', () => {
    expect(lookUp('các trường học', REGISTRY)).toEqual(['t1', 't2', 't3']);
    expect(lookUp('Phòng Nội vụ', REGISTRY)).toEqual([]);
  });

  it('that join several bodies are offered as these, known or not', () => {
    expect(splitCandidates('Công an xã, Trạm Y tế xã và Hội Nông dân', REGISTRY)).toEqual([
      { name: 'Công an xã', unitIds: ['ca'], suggestions: [] },
      { name: 'Trạm Y tế xã', unitIds: ['yt'], suggestions: [] },
      { name: 'Hội Nông dân', unitIds: [], suggestions: [] },
    ]);
  });

  it('are not parted where a part would be a single word', () => {
    expect(splitCandidates('Phòng Văn hóa và Thông tin', REGISTRY)).toHaveLength(2);
    expect(splitCandidates('Ủy ban và Đảng', REGISTRY)).toEqual([]);
    expect(splitCandidates('Công an xã', REGISTRY)).toEqual([]);
  });

  it('of several bodies show the smallest group that holds them all', () => {
    expect(groupOf(['t1', 't3'], REGISTRY)?.id).toBe('th');
    expect(groupOf(['t1', 'ca'], REGISTRY)?.id).toBe('all');
    expect(groupOf(['t1'], REGISTRY)).toBeNull();
    expect(groupOf(['yt', 'ca'], REGISTRY)).toBeNull();
  });
});
