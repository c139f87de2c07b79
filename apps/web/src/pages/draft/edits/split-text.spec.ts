import { describe, expect, it } from '@jest/globals';
import { partsAt, partsOf } from './split-text.js';

describe('a text parted', () => {
  it.each([
    ['Tuần tra; cắm biển', 10, ['Tuần tra', 'Cắm biển']],
    ['Tuần tra và cắm biển', 9, ['Tuần tra', 'Cắm biển']],
    ['Tuần tra và cắm biển', 12, ['Tuần tra', 'Cắm biển']],
    ['Rà soát. - đề xuất', 8, ['Rà soát.', 'Đề xuất']],
    ['Phòng Văn hóa vàng', 13, ['Phòng Văn hóa', 'Vàng']],
  ])('at the cursor: %s', (text, cursor, parts) => {
    expect(partsAt(text, cursor)).toEqual(parts);
  });

  it('nowhere, when a part would be empty', () => {
    expect(partsAt('Tuần tra', 0)).toBeNull();
    expect(partsAt('Tuần tra; ', 9)).toBeNull();
  });

  it('at its semicolons and lines', () => {
    expect(partsOf('Tuần tra; cắm biển;\n- báo cáo.')).toEqual(['Tuần tra', 'Cắm biển', 'Báo cáo.']);
    expect(partsOf('Tuần tra')).toEqual(['Tuần tra']);
  });
});
