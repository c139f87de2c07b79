import { describe, expect, it } from '@jest/globals';
import { parsePlan } from '../parse-plan.js';
import { samplePaper } from '../spec-support/sample-paper.js';

function decision(articles: string): ReturnType<typeof parsePlan> {
  return parsePlan(
    samplePaper({
      kind: 'QUYẾT ĐỊNH',
      symbol: 'QĐ-UBND',
      title: 'Phê duyệt Phương án phòng, chống thiên tai năm 2026',
      body: `ỦY BAN NHÂN DÂN XÃ AN HÒA\nCăn cứ Luật Phòng, chống thiên tai ngày 19/6/2013;\nQUYẾT ĐỊNH:\n${articles}`,
    }),
  );
}

function units(plan: ReturnType<typeof parsePlan>): string[] {
  return plan.units.map((unit) => `${unit.name}: ${unit.tasks.map((task) => task.text).join(' | ')}`);
}

describe('a paper in articles (Điều)', () => {
  it('reads an article with the title Tổ chức thực hiện', () => {
    const plan = decision(
      'Điều 1. Phê duyệt Phương án kèm theo Quyết định này.\nĐiều 2. Tổ chức thực hiện\n1. Phòng Kinh tế\n- Rà soát.\n2. Công an xã\n- Tuần tra.\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký.',
    );
    expect(units(plan)).toEqual(['Phòng Kinh tế: Rà soát.', 'Công an xã: Tuần tra.']);
    expect(plan.sections.map(({ number, role }) => `${number} ${role}`)).toEqual([
      '1 other',
      '2 organisation',
      '3 other',
    ]);
    expect(plan.metadata).toMatchObject({
      kind: 'QUYẾT ĐỊNH',
      number: '12/QĐ-UBND',
      issuer: 'Ủy ban nhân dân xã An Hòa',
      title: 'Phê duyệt Phương án phòng, chống thiên tai năm 2026',
    });
  });

  it('reads an article that is the assignment, and counts each article from one', () => {
    const plan = decision(
      'Điều 1. Phê duyệt Phương án kèm theo Quyết định này.\nĐiều 2. Giao Phòng Kinh tế chủ trì triển khai; báo cáo Ủy ban nhân dân xã trước ngày 30/11/2026.\nĐiều 3. Trạm Y tế xã có trách nhiệm chuẩn bị thuốc.\nĐiều 4. Giao Công an xã:\n1. Tuần tra.\n2. Cắm biển báo.',
    );
    expect(units(plan)).toEqual([
      'Phòng Kinh tế: chủ trì triển khai; báo cáo Ủy ban nhân dân xã trước ngày 30/11/2026.',
      'Trạm Y tế xã: có trách nhiệm chuẩn bị thuốc.',
      'Công an xã: Tuần tra. | Cắm biển báo.',
    ]);
    expect(plan.warnings.map((warning) => warning.code)).not.toContain('number-order');
  });

  it('reads the assignment behind a short title and a colon', () => {
    expect(
      units(
        decision(
          'Điều 1. Phê duyệt Phương án.\nĐiều 2. Tổ chức thực hiện: Giao Phòng Kinh tế theo dõi, đôn đốc việc thực hiện.',
        ),
      ),
    ).toEqual(['Phòng Kinh tế: theo dõi, đôn đốc việc thực hiện.']);
  });

  it('makes no task of the article that says who carries the decision out', () => {
    expect(
      units(
        decision('Điều 1. Giao Phòng Kinh tế rà soát.\nĐiều 2. Công an xã chịu trách nhiệm thi hành Quyết định này./.'),
      ),
    ).toEqual(['Phòng Kinh tế: rà soát.']);
  });

  it('takes no article of a cited law for a section', () => {
    const plan = parsePlan(
      samplePaper({
        kind: 'KẾ HOẠCH',
        symbol: 'KH-UBND',
        title: 'Phòng, chống đuối nước năm 2026',
        body: 'I. NỘI DUNG\nĐiều 33. Luật Trẻ em được phổ biến đến nhân dân.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.',
      }),
    );
    expect(plan.sections.map((section) => section.number)).toEqual(['I', 'II']);
  });
});

/** The decision, its articles behind the first one, and the plan it brings with it. */
function withPlan(articles: string): ReturnType<typeof parsePlan> {
  return parsePlan(
    `${samplePaper({
      kind: 'QUYẾT ĐỊNH',
      symbol: 'QĐ-UBND',
      title: 'Ban hành Kế hoạch phòng, chống dịch năm 2026',
      body: `QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống dịch năm 2026.\n${articles}`,
    })}KẾ HOẠCH\nPhòng, chống dịch năm 2026\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\nI. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế xã\n- Tiêm phòng.\n2. Công an xã\n- Tuần tra.\n`,
  );
}

describe('a decision with its plan behind it', () => {
  it('gives what its articles assign to the units of the plan, and to others behind them', () => {
    const plan = withPlan(
      'Điều 2. Giao Trạm Y tế xã chủ trì, phối hợp với Công an xã tổ chức thực hiện Kế hoạch này; báo cáo Ủy ban nhân dân xã trước ngày 30/11 hằng năm.\nĐiều 3. Phòng Kinh tế có trách nhiệm bố trí kinh phí. Quyết định này có hiệu lực kể từ ngày ký.',
    );
    expect(units(plan)).toEqual([
      'Trạm Y tế xã: Tiêm phòng. | chủ trì, phối hợp với Công an xã tổ chức thực hiện Kế hoạch này; báo cáo Ủy ban nhân dân xã trước ngày 30/11 hằng năm.',
      'Công an xã: Tuần tra.',
      'Phòng Kinh tế: có trách nhiệm bố trí kinh phí.',
    ]);
    expect(plan.reporting.map(({ who, monthDay }) => [who, monthDay])).toEqual([['Trạm Y tế xã', '11-30']]);
    expect(plan.sections.map(({ number }) => number)).toEqual(['I']);
  });

  it('reads the items of an article', () => {
    expect(
      units(
        withPlan(
          'Điều 2. Tổ chức thực hiện\n1. Giao Trạm Y tế xã:\na) Theo dõi;\nb) Đôn đốc.\n2. Giao Phòng Kinh tế cân đối kinh phí.',
        ),
      ),
    ).toEqual([
      'Trạm Y tế xã: Tiêm phòng. | Theo dõi; | Đôn đốc.',
      'Công an xã: Tuần tra.',
      'Phòng Kinh tế: cân đối kinh phí.',
    ]);
  });

  it.each([
    'Chánh Văn phòng, Trưởng các phòng và các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.',
    'Các ông (bà): Chánh Văn phòng, Trưởng phòng Kinh tế căn cứ Quyết định thi hành./.',
    'Chánh Văn phòng, Trưởng phòng Kinh tế chiếu Quyết định thi hành kể từ ngày ký.',
    'Phòng Kinh tế và các đơn vị có tên tại Điều 1 chịu trách nhiệm thực hiện Quyết định này.',
    'Giao Chánh Văn phòng Ủy ban nhân dân xã chịu trách nhiệm thi hành Quyết định này.',
    'Quyết định này có hiệu lực kể từ ngày ký. Phòng Kinh tế, Công an xã chịu trách nhiệm thi hành Quyết định này.',
  ])('makes no task of who carries the decision out: %s', (article) => {
    expect(units(withPlan(`Điều 2. ${article}`))).toEqual(['Trạm Y tế xã: Tiêm phòng.', 'Công an xã: Tuần tra.']);
  });

  it('is known by its articles where the copy has left out its foot', () => {
    const plan = parsePlan(
      'ỦY BAN NHÂN DÂN\nXÃ AN HÒA\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nBan hành Kế hoạch phòng, chống dịch\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\nĐiều 2. Giao Công an xã đôn đốc.\nKẾ HOẠCH\nPhòng, chống dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn An',
    );
    expect(units(plan)).toEqual(['Công an xã: Tuần tra. | đôn đốc.']);
    expect(plan.metadata).toMatchObject({
      kind: 'QUYẾT ĐỊNH',
      signer: { name: 'Nguyễn Văn An' },
      recipients: ['Lưu: VT'],
    });
  });

  it('takes the sentence that assigns from among those for form', () => {
    expect(
      units(
        withPlan(
          'Điều 2. Giao Phòng Kinh tế theo dõi, đôn đốc. Trưởng các phòng chịu trách nhiệm thi hành Quyết định này.',
        ),
      ).at(-1),
    ).toBe('Phòng Kinh tế: theo dõi, đôn đốc.');
  });
});
