import { describe, expect, it } from '@jest/globals';
import { parsePlan } from '../parse-plan.js';
import { samplePlan } from '../spec-support/sample-plan.js';

const plan = (targets: string) =>
  parsePlan(samplePlan(`II. MỤC TIÊU\n${targets}\nIII. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế xã\n- Tổ chức khám sức khỏe.`));
const texts = (targets: string): string[] => plan(targets).targets.map((target) => target.text);

describe('readTargets', () => {
  it('takes letters with a figure for targets, and letters above bullets for topics', () => {
    expect(texts('1. Chỉ tiêu cụ thể\na) 100% trẻ em được tiêm chủng.\nb) Trên 95% trẻ em biết bơi.')).toEqual([
      '100% trẻ em được tiêm chủng.',
      'Trên 95% trẻ em biết bơi.',
    ]);
    const grouped = plan('1. Chỉ tiêu cụ thể\na) Về y tế\n- 100% trẻ em được tiêm chủng.').targets;
    expect(grouped).toMatchObject([{ text: '100% trẻ em được tiêm chủng.', group: 'Về y tế' }]);
  });

  it('says which rule read a target and each of its figures', () => {
    const { reasons } = plan('1. Chỉ tiêu cụ thể\n- Xây dựng ít nhất 02 mô hình.\n- Tỷ lệ đạt từ 85% đến 90%.');
    const rules = reasons
      .filter(({ field }) => field.startsWith('targets.'))
      .map(({ field, rule }) => `${field} ${rule}`);
    expect(rules).toEqual([
      'targets.0 target.bullet',
      'targets.0.measures.0 measure.count',
      'targets.1 target.bullet',
      'targets.1.measures.0 measure.range',
    ]);
  });
});
