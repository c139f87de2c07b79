import { describe, expect, it } from '@jest/globals';
import { parsePlan } from '../parse-plan.js';
import { samplePlan } from '../spec-support/sample-plan.js';

function units(organisation: string): string[] {
  const plan = parsePlan(samplePlan(`II. TỔ CHỨC THỰC HIỆN\n${organisation}`));
  return plan.units.map(({ order, name, tasks }) => `${order} ${name}: ${tasks.map((task) => task.text).join(' | ')}`);
}

describe('units and tasks counted in words, rings and small Roman numbers', () => {
  it('reads units', () => {
    expect(
      units(
        'Một là, Công an xã:\n- Tuần tra.\n- Kiểm tra.\nHai là, giao Trạm Y tế xã chủ trì khám sức khỏe.\nBa là, đề nghị Hội Nông dân xã: vận động hội viên.',
      ),
    ).toEqual([
      '1 Công an xã: Tuần tra. | Kiểm tra.',
      '2 Trạm Y tế xã: chủ trì khám sức khỏe.',
      '3 Hội Nông dân xã: vận động hội viên.',
    ]);
    expect(units('① Công an xã\n- Tuần tra.\n② Trạm Y tế xã\n- Khám.')).toEqual([
      '1 Công an xã: Tuần tra.',
      '2 Trạm Y tế xã: Khám.',
    ]);
    expect(units('(i) Công an xã\n- Tuần tra.\n(ii) Trạm Y tế xã\n- Khám.\n(iii) Các thôn\n- Tuyên truyền.')).toEqual([
      '1 Công an xã: Tuần tra.',
      '2 Trạm Y tế xã: Khám.',
      '3 Các thôn: Tuyên truyền.',
    ]);
  });

  it.each([
    ['words', 'Một là, tuần tra.\nHai là, kiểm tra.'],
    ['ordinals', 'Thứ nhất, tuần tra.\nThứ hai, kiểm tra.'],
    ['rings', '① tuần tra.\n② kiểm tra.'],
    ['small Roman numbers', '(i) tuần tra.\n(ii) kiểm tra.'],
  ])('reads tasks counted in %s', (_, tasks) => {
    expect(units(`1. Công an xã\n${tasks}\n2. Trạm Y tế xã: thực hiện các nhiệm vụ sau:\n${tasks}`)).toEqual([
      '1 Công an xã: tuần tra. | kiểm tra.',
      '2 Trạm Y tế xã: tuần tra. | kiểm tra.',
    ]);
  });

  it('takes a day of the week for no number', () => {
    expect(units('1. Công an xã\n- Trực ban.\nThứ hai, thứ tư: Tổ 1.\nThứ ba: Tổ 2.')).toEqual([
      '1 Công an xã: Trực ban. | Thứ hai, thứ tư: Tổ 1. | Thứ ba: Tổ 2.',
    ]);
  });

  it('keeps what is counted inside a bullet in one task, also where a wrap begins a line with its number', () => {
    const bullet = `- Thực hiện các nội dung trọng tâm của năm gồm: (i) rà soát các điểm nguy
hiểm trên địa bàn toàn xã, nhất là trong mùa mưa lũ;
(ii) cắm biển báo tại nơi nguy hiểm theo hướng dẫn của cơ quan có thẩm quyền;
(iii) phối hợp với Trạm Y tế xã sơ cứu người bị nạn và đưa đi bệnh viện ngay
khi cần thiết.
- Kiểm tra các cơ sở kinh doanh trên địa bàn và xử lý nghiêm các trường hợp vi
phạm theo quy định.`;
    expect(units(`1. Công an xã\n${bullet}`)[0]?.split(' | ')).toHaveLength(2);
  });

  it('takes what is counted below a bullet with a colon into its task', () => {
    expect(units('1. Công an xã\n- Thực hiện:\n(i) Tuần tra;\n(ii) Kiểm tra.\n- Báo cáo.')).toEqual([
      '1 Công an xã: Thực hiện: Tuần tra; Kiểm tra. | Báo cáo.',
    ]);
  });
});
