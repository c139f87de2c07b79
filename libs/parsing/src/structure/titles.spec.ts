import { describe, expect, it } from '@jest/globals';
import { sectionRole } from './section-role.js';
import { isAssigningTitle, isOneOff, knownTitle } from './titles.js';

describe('titles', () => {
  it.each([
    ['TỔ CHỨC THỰC HIỆN', 'organisation'],
    ['TỎ CHỨC THỰC HIÊN', 'organisation'],
    ['PHÂN CÔNG NHIỆM VU', 'organisation'],
    ['TRÁCH NHIẸM CỦA CÁC CƠ QUAN', 'organisation'],
    ['MUC ĐÍCH, YÊU CẦU', 'purpose'],
    ['KINH PHl THỰC HIỆN', 'funding'],
  ])('%s is known also misread', (title, role) => {
    expect(knownTitle(title)?.role).toBe(role);
    expect(sectionRole(title.toLowerCase())).toBe(role);
  });

  it('knows no title where too much differs', () => {
    expect(knownTitle('Trời mưa to')).toBeNull();
    expect(knownTitle('TO CHAC THAC HIAN')).toBeNull();
  });

  it.each([
    ['triển khai thực hiện', 'organisation'],
    ['nhiệm vụ của các đơn vị', 'organisation'],
    ['công tác tổ chức thực hiện', 'organisation'],
    ['nhiệm vụ và giải pháp', 'activities'],
    ['nội dung triển khai thực hiện', 'activities'],
    ['khen thưởng, kỷ luật', 'other'],
  ])('%s', (title, role) => {
    expect(sectionRole(title)).toBe(role);
  });

  it('tells a title from a sentence', () => {
    expect(isAssigningTitle('Phân công nhiệm vụ')).toBe(true);
    expect(isAssigningTitle('Tuyên truyền về phân công nhiệm vụ')).toBe(false);
  });

  it('lets one letter differ, in short words only change', () => {
    expect([isOneOff('thuc', 'thuc'), isOneOff('thc', 'thuc'), isOneOff('thuuc', 'thuc')]).toEqual([true, true, true]);
    expect([isOneOff('t', 'to'), isOneOff('tac', 'thuc'), isOneOff('chac', 'thuc')]).toEqual([false, false, false]);
  });
});
