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
