import { describe, expect, it } from '@jest/globals';
import { passageOf } from '../spec-support/passage-of.js';
import { nameParts } from './name-parts.js';

describe('nameParts', () => {
  it.each([
    'PHÒNG KINH TẾ|CÔNG AN|TRẠM Y TẾ',
    'ỦY BAN NHÂN DÂN|CÔNG AN',
    'TRƯỜNG THCS NGUYỄN DU|TƯ PHÁP - HỘ TỊCH XÃ',
    'SỞ NỘI VỤ|BÁO VÀ PHÁT THANH, TRUYỀN HÌNH TỈNH',
    'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
    'CÁC SỞ, BAN, NGÀNH',
  ])('divides names in capitals as in the usual case: %s', (names) => {
    const members = names.split('|');
    expect(nameParts(passageOf(members.join(', '))).members).toEqual(members);
  });
});
