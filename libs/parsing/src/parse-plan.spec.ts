import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain';
import { parsePlan } from './parse-plan.js';
import { samplePlan } from './spec-support/sample-plan.js';

/** Units as 'name: task | task'. */
function units(sections: string): string[] {
  return parsePlan(samplePlan(sections)).units.map(
    (unit) => `${unit.name}: ${unit.tasks.map((task) => task.text).join(' | ')}`,
  );
}

function refusal(text: string): string {
  try {
    parsePlan(text);
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'unreadable') return error.code;
    throw error;
  }
  return 'none';
}

describe('parsePlan', () => {
  it('reads head and foot', () => {
    expect(parsePlan(samplePlan('II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.')).metadata).toMatchObject({
      number: '12/KH-UBND',
      symbol: 'KH-UBND',
      issuer: 'Ủy ban nhân dân xã An Hòa',
      place: 'An Hòa',
      date: '2026-02-05',
      title: 'Phòng, chống đuối nước trẻ em năm 2026',
      periodFrom: 2026,
      periodTo: 2026,
      signer: { name: 'Nguyễn Văn An', title: 'PHÓ CHỦ TỊCH', authority: 'KT. CHỦ TỊCH' },
      recipients: ['UBND tỉnh', 'Lưu: VT, VHXH'],
    });
  });

  it.each([
    [
      'headings with bullets',
      'II. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế xã\n- Sơ cứu.\n- Tập huấn.\n2. Công an xã\nTuần tra.',
      ['Trạm Y tế xã: Sơ cứu. | Tập huấn.', 'Công an xã: Tuần tra.'],
    ],
    [
      'the task on the line of the name',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế: Bố trí kinh phí.\n2. Công an xã chủ trì tuần tra.',
      ['Phòng Kinh tế: Bố trí kinh phí.', 'Công an xã: chủ trì tuần tra.'],
    ],
    [
      'units as bullets',
      'II. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế: bố trí kinh phí.\n- Các thôn: tuyên truyền.',
      ['Phòng Kinh tế: bố trí kinh phí.', 'Các thôn: tuyên truyền.'],
    ],
    [
      'units one level deeper',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phân công nhiệm vụ\na) Phòng Kinh tế\n- Bố trí kinh phí.\nb) Công an xã\n- Tuần tra.\n2. Chế độ báo cáo\nBáo cáo kịp thời.',
      ['Phòng Kinh tế: Bố trí kinh phí.', 'Công an xã: Tuần tra.'],
    ],
    [
      'bodies numbered below the name of their group',
      'II. TỔ CHỨC THỰC HIỆN\n1. Các cơ quan, đơn vị cấp xã\n1.1. Trạm Y tế xã\n- Sơ cứu.\n1.2. Công an xã\n- Tuần tra.\n2. Các thôn\n- Tuyên truyền.',
      ['Trạm Y tế xã: Sơ cứu.', 'Công an xã: Tuần tra.', 'Các thôn: Tuyên truyền.'],
    ],
    [
      'parts counted in words',
      'Phần thứ hai\nTỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\n2. Trạm Y tế xã\n- Sơ cứu.',
      ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
    ],
    [
      'several assigning sections',
      'II. PHÂN CÔNG NHIỆM VỤ\n1. Công an xã\n- Tuần tra.\nIII. TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ\n1. Trạm Y tế xã\n- Sơ cứu.',
      ['Công an xã: Tuần tra.', 'Trạm Y tế xã: Sơ cứu.'],
    ],
    [
      'bodies after Giao, Giao cho and Đề nghị as bullets',
      'II. TỔ CHỨC THỰC HIỆN\n- Giao Phòng Kinh tế: bố trí kinh phí.\n- Giao cho Công an xã:\n+ Tuần tra.\n+ Cắm biển báo.\n- Đề nghị Ủy ban MTTQ Việt Nam xã: giám sát.',
      [
        'Phòng Kinh tế: bố trí kinh phí.',
        'Công an xã: Tuần tra. | Cắm biển báo.',
        'Ủy ban MTTQ Việt Nam xã: giám sát.',
      ],
    ],
    [
      'a sentence as heading',
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế có trách nhiệm:\n- Bố trí kinh phí.\n2. Giao Công an xã:\n- Tuần tra.',
      ['Phòng Kinh tế: Bố trí kinh phí.', 'Công an xã: Tuần tra.'],
    ],
    [
      'units in sentences',
      'II. TỔ CHỨC THỰC HIỆN\nGiao Công an xã chủ trì tuần tra.',
      ['Công an xã: chủ trì tuần tra.'],
    ],
    [
      'units under another title',
      'II. NHIỆM VỤ CỤ THỂ\n1. Đối với Trạm Y tế xã\n- Sơ cứu.\n2. Đối với đội ngũ giáo viên\n- Dạy bơi.',
      ['Trạm Y tế xã: Sơ cứu.', 'Đội ngũ giáo viên: Dạy bơi.'],
    ],
    [
      'numbers of their own below a unit',
      'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n1.1. Tuần tra.\n1.2. Cắm biển báo.',
      ['Công an xã: Tuần tra. | Cắm biển báo.'],
    ],
  ])('reads %s', (_, sections, expected) => {
    expect(units(sections)).toEqual(expected);
  });

  it('asks where it cannot order, and sees groups', () => {
    const [front, schools] = parsePlan(
      samplePlan(
        'II. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Ủy ban MTTQ Việt Nam xã và các đoàn thể\n- Vận động.\n2. Các trường học trên địa bàn\n- Dạy bơi.',
      ),
    ).units;
    expect(front).toMatchObject({ requested: true, group: true, members: ['Ủy ban MTTQ Việt Nam xã', 'Các đoàn thể'] });
    expect(schools).toMatchObject({ requested: false, group: true });
  });

  it('takes what speaks to all units for duties, not for a task of the last unit', () => {
    const plan = parsePlan(
      samplePlan(
        'II. TỔ CHỨC THỰC HIỆN\n1. Các thôn\nTuyên truyền.\nCác cơ quan, đơn vị căn cứ Kế hoạch báo cáo kết quả về UBND xã (qua Phòng Văn hóa - Xã hội) trước ngày 10/11 hằng năm để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
      ),
    );
    expect(plan.units[0]?.tasks).toHaveLength(1);
    expect(plan.reporting).toMatchObject([
      {
        who: 'all units',
        to: 'UBND xã',
        via: 'Phòng Văn hóa - Xã hội',
        onward: 'Ủy ban nhân dân tỉnh',
        frequency: 'annual',
        monthDay: '11-10',
        relation: 'before',
      },
    ]);
    expect(plan.warnings.map((warning) => warning.code)).not.toContain('no-report-date');
  });

  it('tells a duty once that is told in an order to a unit', () => {
    const plan = parsePlan(
      samplePlan(
        'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\nIII. CHẾ ĐỘ BÁO CÁO\nGiao Công an xã tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 10/12/2026.',
      ),
    );
    expect(plan.reporting.map(({ who, once }) => `${who} ${once}`)).toEqual(['Công an xã 2026-12-10']);
  });

  it.each([
    ['the bodies it names', 'Trưởng các thôn báo cáo kết quả về Công an xã trước ngày 20 hằng tháng.', 'all units'],
    ['another unit', 'Công an xã theo dõi, đôn đốc, hằng tháng báo cáo Ủy ban nhân dân xã.', 'Công an xã'],
    ['a rule on reports', 'Chế độ báo cáo: báo cáo tháng gửi trước ngày 20 hằng tháng.', 'all units'],
  ])('takes a sentence on reports below the last tasks for a duty of %s', (_, sentence, who) => {
    const plan = parsePlan(
      samplePlan(`II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\n2. Trạm Y tế xã\n- Sơ cứu.\n${sentence}`),
    );
    expect(plan.units.at(-1)?.tasks.map(({ text }) => text)).toEqual(['Sơ cứu.']);
    expect(plan.reporting.map((duty) => `${duty.who} ${duty.frequency}`)).toEqual([`${who} monthly`]);
  });

  it('gives the place of each task in the text', () => {
    const text = samplePlan('II. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế: Bố trí kinh phí.');
    const place = parsePlan(text).units[0]?.tasks[0]?.place;
    expect(text.slice(place?.start, place?.end)).toBe('Bố trí kinh phí.');
    expect(text.split('\n')[(place?.line ?? 0) - 1]).toContain('Phòng Kinh tế');
  });

  it('reads decomposed Unicode and its places', () => {
    const text = samplePlan('II. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế xã\n- Sơ cứu nạn nhân.').normalize('NFD');
    const task = parsePlan(text).units[0]?.tasks[0];
    expect(task?.text).toBe('Sơ cứu nạn nhân.'.normalize('NFC'));
    expect(text.slice(task?.place.start, task?.place.end).normalize('NFC')).toBe(task?.text);
  });

  it('warns of what a person has to decide', () => {
    const plan = parsePlan(
      samplePlan(
        'II. TỔ CHỨC THỰC HIỆN\n1. Các thôn\n- Gửi kế hoạch trong thời hạn 10 ngày kể từ ngày nhận.\n3. Công an xã\n- Kịp thời tuần tra.',
        'Số:     /KH-UBND',
      ),
    );
    expect(plan.warnings.map(({ code, level }) => `${code} ${level}`)).toEqual([
      'no-number info',
      'no-report-date missing',
      'group-unit check',
      'relative-deadline check',
      'vague-time info',
      'number-order check',
    ]);
  });

  it('asks for a day after an event only: a term counted from the issue or a stated day is proposed', () => {
    const tasks = [
      'Gửi kế hoạch trong vòng 10 ngày kể từ ngày ban hành.',
      'Trả lời trong vòng 05 ngày kể từ ngày nhận được văn bản đề nghị.',
      'Nghiệm thu chậm nhất 30 ngày kể từ ngày 01/3/2026.',
    ];
    const plan = parsePlan(samplePlan(`II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- ${tasks.join('\n- ')}`));
    expect(plan.warnings.filter(({ task }) => task !== undefined).map(({ code, task }) => [code, task])).toEqual([
      ['counted-term', 0],
      ['relative-deadline', 1],
      ['counted-term', 2],
    ]);
  });

  it('says that no unit was found where an assigning section speaks in general words', () => {
    const { units: none, warnings } = parsePlan(
      samplePlan('II. TỔ CHỨC THỰC HIỆN\nTuyên truyền sâu rộng trong nhân dân.'),
    );
    expect(none).toEqual([]);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'no-units', level: 'missing' }));
  });

  it('lets each section count its units from one, but not twice in one section', () => {
    const codes = (sections: string): string[] => parsePlan(samplePlan(sections)).warnings.map(({ code }) => code);
    const [police, clinic] = ['1. Công an xã\n- Tuần tra.', '1. Trạm Y tế xã\n- Sơ cứu.'];
    expect(codes(`II. PHÂN CÔNG NHIỆM VỤ\n${police}\nIII. TỔ CHỨC THỰC HIỆN\n${clinic}`)).not.toContain('number-order');
    expect(codes(`II. TỔ CHỨC THỰC HIỆN\n${police}\n${clinic}`)).toContain('number-order');
  });

  it('refuses what is no plan, each with its own advice', () => {
    expect(refusal(' \n\n ')).toBe('empty-text');
    expect(refusal('Chương một. Trời mưa.\n'.repeat(500))).toBe('not-a-plan');
    expect(refusal(samplePlan('II. NỘI DUNG\n- Tuyên truyền.'))).toBe('no-organisation-section');
  });
});
