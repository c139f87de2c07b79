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

  it.each([
    ['1. Công an xã: Tuần tra ban đêm.\n2. Trạm Y tế xã: Tập huấn sơ cứu.'],
    ['1. Công an xã\n- Tuần tra ban đêm.\n2. Trạm Y tế xã\n- Tập huấn sơ cứu.'],
    ['- Công an xã: Tuần tra ban đêm.\n- Trạm Y tế xã: Tập huấn sơ cứu.'],
    ['LỰC LƯỢNG\n1/ Công an xã: Cẩu xe hỏng về bãi.\n2/ Trạm Y tế xã: Sưởi ấm nạn nhân.'],
    ['Giao Công an xã tuần tra ban đêm.\nGiao Trạm Y tế xã tập huấn sơ cứu.'],
    ['1. Tuần tra ban đêm (chủ trì: Công an xã).\n2. Tập huấn sơ cứu (chủ trì: Trạm Y tế xã).'],
    ['1. Tuần tra ban đêm.\n(Chủ trì: Công an xã).\n2. Tập huấn sơ cứu.\n(Chủ trì: Trạm Y tế xã).'],
  ])('reads an excerpt without head and title: %s', (excerpt) => {
    expect(parsePlan(excerpt).units.map(({ name, tasks }) => [name, tasks.length])).toEqual([
      ['Công an xã', 1],
      ['Trạm Y tế xã', 1],
    ]);
  });

  it.each([
    ['1. Công an xã đã tuần tra 20 lượt.\n2. Trạm Y tế xã đã khám cho 300 người.'],
    ['Thành phần:\n1. Công an xã: 02 đồng chí.\n2. Trạm Y tế xã: 01 đồng chí.'],
    ['1. Nấu cơm: vo gạo sạch.\n2. Kho cá: ướp cá 15 phút.'],
    ['Sáng nay, Công an xã tổ chức hội nghị. Trạm Y tế xã tham gia.'],
  ])('takes no other text for an excerpt: %s', (text) => {
    expect(() => parsePlan(text)).toThrow(DomainError);
  });

  it('reads a letter that asks in its sentences, and takes no cited number for its own', () => {
    const plan = parsePlan(
      'Kính gửi:\n- Hiệu trưởng các trường Tiểu học,\n- Thủ trưởng các đơn vị trực thuộc.\nĐể bảo đảm tiến độ theo công văn số 48/UBND ngày 17/3/2026, Phòng Văn hóa - Xã hội đề nghị Hiệu trưởng các trường, Thủ trưởng các đơn vị rà soát, lập hồ sơ trước ngày 24/3/2026.',
    );
    expect(plan.units.map(({ name, tasks }) => [name, tasks.map(({ text }) => text)])).toEqual([
      ['Hiệu trưởng các trường, Thủ trưởng các đơn vị', ['rà soát, lập hồ sơ trước ngày 24/3/2026.']],
    ]);
    expect(plan.metadata.number).toBeNull();
  });

  it('refuses a paper whose items name no bodies', () => {
    const read = (): unknown => parsePlan(directive('Yêu cầu:\n1. Tuyên truyền sâu rộng.\n2. Tăng cường kiểm tra.'));
    expect(read).toThrow(DomainError);
    expect(read).toThrow(/Không thấy mục "Tổ chức thực hiện"/);
  });
});
