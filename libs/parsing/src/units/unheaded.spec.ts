import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain';
import { parsePlan } from '../parse-plan.js';
import { samplePaper } from '../spec-support/sample-paper.js';

const directive = (body: string): string =>
  samplePaper({ kind: 'CHỈ THỊ', symbol: 'CT-UBND', title: 'Về phòng, chống đuối nước trẻ em', body });

describe('a paper that assigns without headed sections', () => {
  it('reads the numbered bodies of a directive', () => {
    const plan = parsePlan(
      directive(
        'Tình hình đuối nước còn phức tạp. Chủ tịch Ủy ban nhân dân xã yêu cầu:\n1. Công an xã\n- Tuần tra.\n2. Giao Trạm Y tế xã tập huấn sơ cứu trước ngày 15/5/2026.',
      ),
    );
    expect(plan.units.map(({ name, tasks }) => [name, tasks.map((task) => task.text)])).toEqual([
      ['Công an xã', ['Tuần tra.']],
      ['Trạm Y tế xã', ['tập huấn sơ cứu trước ngày 15/5/2026.']],
    ]);
    expect(plan.sections).toMatchObject([
      { number: '', title: 'Chủ tịch Ủy ban nhân dân xã yêu cầu', role: 'organisation' },
    ]);
    expect(plan.metadata).toMatchObject({ kind: 'CHỈ THỊ', number: '12/CT-UBND' });
  });

  it('refuses a paper whose items name no bodies', () => {
    const read = (): unknown => parsePlan(directive('Yêu cầu:\n1. Tuyên truyền sâu rộng.\n2. Tăng cường kiểm tra.'));
    expect(read).toThrow(DomainError);
    expect(read).toThrow(/Không thấy mục "Tổ chức thực hiện"/);
  });
});
