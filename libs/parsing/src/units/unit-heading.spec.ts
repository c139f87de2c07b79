import { describe, expect, it } from '@jest/globals';
import { passageOf } from '../spec-support/passage-of.js';
import { readUnitHeading } from './unit-heading.js';

describe('a body and its task on one line', () => {
  it.each([
    ['Các đơn vị được phân công tại Mục II thực hiện đúng tiến độ.', 'Các đơn vị được phân công tại Mục II'],
    ['Các cơ quan được giao nhiệm vụ chủ động triển khai.', 'Các cơ quan được giao nhiệm vụ'],
    [
      'Giám đốc các sở, Chủ tịch UBND các xã, phường dẹp các cuộc họp.',
      'Giám đốc các sở, Chủ tịch UBND các xã, phường',
    ],
    ['Các xã vùng cao tổ chức họp.', 'Các xã vùng cao'],
    ['Công an xã được cấp xe, quản lý chặt chẽ.', 'Công an xã'],
  ])('%s', (line, name) => {
    expect(readUnitHeading(passageOf(line), true).name).toBe(name);
  });
});
