import { describe, expect, it } from '@jest/globals';
import { readMarker } from './markers.js';

describe('readMarker', () => {
  it.each([
    ['IV. TỔ CHỨC', 'roman', 'IV'],
    ['I- MỤC ĐÍCH', 'roman', 'I'],
    ['Phần thứ hai', 'roman', 'thứ hai'],
    ['PHẦN 2. TỔ CHỨC', 'roman', '2'],
    ['B. TỔ CHỨC THỰC HIỆN', 'roman', 'B'],
    ['B. Trách nhiệm của các đơn vị', 'roman', 'B'],
    ['Điều 2. Giao', 'article', '2'],
    ['1. Công an', 'arabic', '1'],
    ['1/ Công an', 'arabic', '1'],
    ['1) Công an', 'bracket', '1'],
    ['2.1. Công an', 'dotted', '2.1'],
    ['(3) Công an', 'paren', '3'],
    ['(iii) Công an', 'paren', 'iii'],
    ['① Công an', 'ring', '1'],
    ['➋ Công an', 'ring', '2'],
    ['⑶ Công an', 'ring', '3'],
    ['Một là, tuần tra', 'word', '1'],
    ['Hai là: Công an', 'word', '2'],
    ['BA LÀ Công an', 'word', '3'],
    ['Thứ tư, Công an', 'word', '4'],
    ['Thứ năm là tuần tra', 'word', '5'],
    ['đ) Công an', 'letter', 'đ'],
    ['ii) Công an', 'letter', 'ii'],
    ['a.1) Tuần tra', 'lettered', 'a.1'],
    ['– Tuần tra', 'dash', '-'],
    ['§ Tuần tra', 'dash', '-'],
    ['o Tuần tra', 'dash', '-'],
    ['+ Tuần tra', 'plus', '+'],
    ['Tuần tra', 'none', ''],
    ['100% trẻ em', 'none', ''],
    ['Thứ hai, ngày 12/5 họp giao ban', 'none', ''],
    ['Thứ tư hằng tuần', 'none', ''],
    ['hai là, tuần tra', 'none', ''],
    ['Ba lần một năm', 'none', ''],
  ])('%s', (text, kind, label) => {
    expect(readMarker(text)).toMatchObject({ kind, label });
  });

  it.each([
    ['ll. TỔ CHỨC THỰC HIỆN', 'II'],
    ['IlI. KINH PHÍ', 'III'],
    ['lV. TỔ CHỨC', 'IV'],
    ['l. Mục đích, yêu cầu', 'I'],
  ])('reads the misread Roman number of %s', (text, label) => {
    expect(readMarker(text)).toMatchObject({ kind: 'roman', label });
  });

  it('takes no word for a misread number', () => {
    expect(readMarker('i) BỘ CHỈ HUY').kind).toBe('letter');
    expect(readMarker('ll. tuần tra').kind).toBe('none');
  });
});
