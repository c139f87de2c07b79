import { describe, expect, it } from '@jest/globals';
import { passageOf } from '../spec-support/passage-of.js';
import type { Passage } from '../text/passage.js';
import { readPartners as partnersOf } from './partners.js';
import { readRole } from './role.js';
import { readTargetNumbers } from './target-numbers.js';

describe('readRole', () => {
  it.each([
    ['chủ trì, phối hợp với các đơn vị', 'lead'],
    ['căn cứ khả năng ngân sách, chủ trì tham mưu', 'lead'],
    ['là đầu mối tham mưu', 'lead'],
    ['là cơ quan đầu mối, tổng hợp', 'lead'],
    ['phối hợp tổ chức các hoạt động', 'coordinate'],
    ['chủ động phối hợp với công an', 'do'],
    ['tăng cường phối hợp giữa gia đình và nhà trường', 'do'],
    ['cung cấp số liệu cho cơ quan chủ trì', 'do'],
    ['tham gia hội nghị do sở y tế chủ trì', 'do'],
  ])('%s', (task, role) => {
    expect(readRole(passageOf(task)).role).toBe(role);
  });
});

const readPartners = (task: Passage): string[] => partnersOf(task).map(({ text }) => text);

describe('readPartners', () => {
  it('reads every phối hợp with whom', () => {
    const task =
      'Chủ trì, phối hợp với Công an xã, Trạm Y tế và các thôn tuyên truyền; phối hợp các trường học trên địa bàn tổ chức dạy bơi.';
    expect(readPartners(passageOf(task))).toEqual([
      'Công an xã',
      'Trạm Y tế',
      'các thôn',
      'các trường học trên địa bàn',
    ]);
  });

  it.each(['phối hợp giữa gia đình và nhà trường', 'Phối hợp kiểm tra, giám sát', 'phối hợp huy động các nguồn lực'])(
    '%s names nobody',
    (task) => {
      expect(readPartners(passageOf(task))).toEqual([]);
    },
  );
});

describe('readTargetNumbers', () => {
  it.each([
    ['các chỉ tiêu 1, 6, 8 và 10 của kế hoạch', [1, 6, 8, 10]],
    ['chỉ tiêu 2,3,4,9', [2, 3, 4, 9]],
    ['các chỉ tiêu 07, 15', [7, 15]],
    ['từ chỉ tiêu 3 đến 6', [3, 4, 5, 6]],
    ['chỉ tiêu 95% trẻ em', []],
    ['hoàn thành các chỉ tiêu về y tế', []],
  ])('%s', (task, numbers) => {
    expect(readTargetNumbers(task)).toEqual(numbers);
  });
});
