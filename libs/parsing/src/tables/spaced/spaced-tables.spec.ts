import { describe, expect, it } from '@jest/globals';
import { parsePlan } from '../../parse-plan.js';
import { samplePlan } from '../../spec-support/sample-plan.js';

const PLAN = samplePlan('II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra.');

/** The tasks a table behind the plan gives: unit, text, partners, words of time. */
function tasks(table: string): unknown[] {
  const { units } = parsePlan(`${PLAN}PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\n${table}`);
  return units
    .flatMap(({ name, tasks }) => tasks.map((task) => [name, task.text, task.coordinatesWith, task.deadlines[0]?.text]))
    .filter(([, text]) => text !== 'Tuần tra.');
}

const TWO_ROWS = [
  [
    'Phòng Kinh tế',
    'Rà soát, thống kê các điểm nguy hiểm; cắm biển báo',
    ['Công an xã', 'các thôn'],
    'Trước ngày 30/6/2026',
  ],
  ['Phòng Văn hóa - Xã hội', 'Tuyên truyền trên loa', ['Các thôn'], 'Thường xuyên'],
];

describe('tables set with spaces', () => {
  it('are read where the number stands on the first line of its row, only one space between some cells', () => {
    expect(
      tasks(`STT          Nhiệm vụ              Chủ trì            Phối hợp       Thời gian
  1   Rà soát, thống kê các điểm    Phòng Kinh tế      Công an xã;    Trước ngày
      nguy hiểm; cắm biển báo                          các thôn       30/6/2026
  2   Tuyên truyền trên loa         Phòng Văn hóa - Xã Các thôn       Thường xuyên
                                    hội
`),
    ).toEqual(TWO_ROWS);
  });

  it('are read where it stands in the middle, and the head takes several lines', () => {
    expect(
      tasks(`                                     Phân công thực hiện
                                                                      Thời gian
 STT         Nhiệm vụ
                                                                      hoàn thành
                                    Chủ trì            Phối hợp

      Rà soát, thống kê các điểm                       Công an xã;    Trước ngày
  1                                 Phòng Kinh tế
      nguy hiểm; cắm biển báo                          các thôn       30/6/2026

                                    Phòng Văn hóa -
  2   Tuyên truyền trên loa                            Các thôn       Thường xuyên
                                    Xã hội

Ghi chú: Các đơn vị chủ động thực hiện.
`),
    ).toEqual(TWO_ROWS);
  });

  it('are read over pages, with titles of groups between rows', () => {
    expect(
      tasks(`TT    NỘI DUNG CÔNG VIỆC            ĐƠN VỊ CHỦ         PHỐI HỢP       THỜI HẠN
                                    TRÌ
I     Công tác lãnh đạo, chỉ đạo và kiểm tra trên địa bàn
1     Rà soát, thống kê các điểm    Phòng Kinh tế      Công an xã;    Trước ngày
      nguy hiểm; cắm biển báo                          các thôn       30/6/2026
\fTT    NỘI DUNG CÔNG VIỆC            ĐƠN VỊ CHỦ         PHỐI HỢP       THỜI HẠN
                                    TRÌ
II    Công tác tuyên truyền
2     Tuyên truyền trên loa         Phòng Văn hóa -    Các thôn       Thường xuyên
                                    Xã hội
`),
    ).toEqual(TWO_ROWS);
  });

  it('are read without numbers', () => {
    expect(
      tasks(`          Nhiệm vụ              Đơn vị thực hiện   Đơn vị phối    Thời gian
                                                   hợp

Rà soát, thống kê các điểm      Phòng Kinh tế      Công an xã;    Trước ngày
nguy hiểm; cắm biển báo                            các thôn       30/6/2026

Tuyên truyền trên loa           Phòng Văn hóa -    Các thôn       Thường xuyên
                                Xã hội
`),
    ).toEqual(TWO_ROWS);
  });

  it('end where text begins', () => {
    const plan = parsePlan(
      samplePlan(`II. NHIỆM VỤ
STT          Nhiệm vụ              Chủ trì            Thời gian
  1   Rà soát các điểm nguy hiểm   Phòng Kinh tế      Quý I/2026
III. TỔ CHỨC THỰC HIỆN
1. Công an xã
- Tuần tra.
2. Trạm Y tế xã
- Khám.`),
    );
    expect(plan.sections.map(({ number }) => number)).toEqual(['I', 'II', 'III']);
    expect(plan.units.map(({ name, tasks }) => `${name}: ${tasks.map((task) => task.text).join(' | ')}`)).toEqual([
      'Công an xã: Tuần tra.',
      'Trạm Y tế xã: Khám.',
      'Phòng Kinh tế: Rà soát các điểm nguy hiểm',
    ]);
  });

  it('are none without a head that names tasks and who does them', () => {
    expect(
      tasks(`STT   Chỉ tiêu                     Đơn vị tính        Năm 2026
  1   Tỷ lệ hộ nghèo               %                  3,5
  2   Số trẻ em biết bơi           người              120
`),
    ).toEqual([]);
  });
});
