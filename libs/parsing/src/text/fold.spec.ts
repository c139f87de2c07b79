import { describe, expect, it } from '@jest/globals';
import { fold, usualTones } from './fold.js';

describe('fold', () => {
  it.each([
    ['Văn Hoá', 'văn hóa'],
    ['UỶ BAN', 'ủy ban'],
    ['sức khoẻ – trẻ em', 'sức khỏe - trẻ em'],
    ['Hoạt động toàn diện', 'hoạt động toàn diện'],
    ['quý, quỹ', 'quý, quỹ'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the length, so that places in the folded text are places in the text', () => {
    const text = 'ĐỀ ÁN “Hoà bình” – Thuỷ lợi';
    expect(fold(text)).toHaveLength(text.length);
  });

  it('puts the tone mark in the usual place without touching capitals', () => {
    expect(usualTones('Phòng Văn hoá - Xã hội, Uỷ ban, HOÁ')).toBe('Phòng Văn hóa - Xã hội, Ủy ban, HÓA');
  });
});
