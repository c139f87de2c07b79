import { describe, expect, it } from '@jest/globals';
import { parsePlan } from '../parse-plan.js';
import { samplePlan } from '../spec-support/sample-plan.js';

const PROSE = 'II. TỔ CHỨC THỰC HIỆN\n1. Công an xã\n- Tuần tra các khu vực ao, hồ.';
const HEAD = '| STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian | Sản phẩm |';

/** Units and tasks of a plan with these rows in its annex: 'unit: task; task'. */
function units(rows: readonly string[], title = 'PHÂN CÔNG NHIỆM VỤ'): string[] {
  const text = `${samplePlan(PROSE)}\fPHỤ LỤC\n${title}\n${rows.join('\n')}\n`;
  return parsePlan(text).units.map((unit) => `${unit.name}: ${unit.tasks.map((task) => task.text).join('; ')}`);
}

describe('readAssigningTable', () => {
  it('joins rows with the units of the text, and states lead, partners, time and product', () => {
    const rows = [
      HEAD,
      '| 1 | Cắm biển báo | Công an xã | Các thôn; Đoàn Thanh niên xã | 30/6/2026 | Biển báo |',
      '| 2 | Dạy bơi | Các trường học | | Quý II/2026 | |',
    ];
    expect(units(rows)).toEqual(['Công an xã: Tuần tra các khu vực ao, hồ.; Cắm biển báo', 'Các trường học: Dạy bơi']);
    const [police] = parsePlan(`${samplePlan(PROSE)}\fPHỤ LỤC\n${rows.join('\n')}`).units;
    expect(police?.tasks[1]).toMatchObject({
      role: 'lead',
      coordinatesWith: ['Các thôn', 'Đoàn Thanh niên xã'],
      deadlines: [{ kind: 'once', date: '2026-06-30' }],
      product: 'Biển báo',
      place: { page: 2 },
    });
  });

  it.each([
    [
      'rows parted by tabs, pasted out of Word',
      ['TT\tNội dung\tĐơn vị chủ trì\tThời gian', '1\tSơ cứu\tTrạm Y tế xã\tTháng 5', '2\tDạy bơi\tCác thôn\tTháng 6'],
      ['Trạm Y tế xã: Sơ cứu', 'Các thôn: Dạy bơi'],
    ],
    [
      'ditto marks',
      [
        '| TT | Nội dung | Chủ trì | Thời gian |',
        '| 1 | Sơ cứu | Trạm Y tế xã | Tháng 5 |',
        '| 2 | Tập huấn | nt | nt |',
        '| 3 | Khám | Như trên | " |',
      ],
      ['Trạm Y tế xã: Sơ cứu; Tập huấn; Khám'],
    ],
    [
      'persons by name',
      ['| TT | Họ và tên | Nhiệm vụ |', '| 1 | Lò Thị Mai | Sơ cứu |', '| 2 | Vàng A Páo | Dạy bơi |'],
      ['Lò Thị Mai: Sơ cứu', 'Vàng A Páo: Dạy bơi'],
    ],
    [
      'names cut by lines before a kind of place',
      ['| TT | Nội dung | Chủ trì |', '| 1 | Sơ cứu | Công ty Cổ phần<br>Cấp nước<br>Sông Lô |'],
      ['Công ty Cổ phần Cấp nước Sông Lô: Sơ cứu'],
    ],
    [
      'columns in any order and wording',
      [
        '| TT | Cơ quan chịu trách nhiệm chính | Nội dung công việc | Tiến độ |',
        '| 1 | Trạm Y tế xã | Sơ cứu | Tháng 5 |',
      ],
      ['Trạm Y tế xã: Sơ cứu'],
    ],
    [
      'names cut within narrow cells',
      [
        HEAD,
        '| 1 | Sơ cứu | Văn phòng Ủy ban<br>MTTQ Việt Nam xã | | | |',
        '| 2 | Tập huấn | Ban Chỉ huy<br>Quân sự xã | | | |',
        '| 3 | Tổng hợp | Văn phòng<br>HĐND và UBND xã | | | |',
        '| 4 | Dạy bơi | Bộ phận<br>Y tế | | | |',
        '| 5 | Tuần tra | Đoàn Thanh niên xã Ya<br>Hội | | | |',
      ],
      [
        'Văn phòng Ủy ban MTTQ Việt Nam xã: Sơ cứu',
        'Ban Chỉ huy Quân sự xã: Tập huấn',
        'Văn phòng HĐND và UBND xã: Tổng hợp',
        'Bộ phận Y tế: Dạy bơi',
        'Đoàn Thanh niên xã Ya Hội: Tuần tra',
      ],
    ],
    [
      'a head of two rows and a row that counts the columns',
      [
        '| STT | Nhiệm vụ | Phân công | | Thời gian |',
        '| ^^ | ^^ | Chủ trì | Phối hợp | ^^ |',
        '| (1) | (2) | (3) | (4) | (5) |',
        '| 1 | Sơ cứu | Trạm Y tế xã | Các thôn | 2026 |',
      ],
      ['Trạm Y tế xã: Sơ cứu'],
    ],
    [
      'rows of groups, repeated heads, merged cells and a row that goes on behind a page',
      [
        HEAD,
        '| I | CÔNG TÁC TUYÊN TRUYỀN | | | | |',
        '| 1 | Phát tờ rơi tại các | Trạm Y tế xã | | | |',
        `\f${HEAD}`,
        '| | trường học | | | | |',
        '| 2 | Tập huấn sơ cứu | ^^ | | | |',
      ],
      ['Trạm Y tế xã: Phát tờ rơi tại các trường học; Tập huấn sơ cứu'],
    ],
    [
      'markdown tables, breaks and bullets in cells',
      ['| Nhiệm vụ | Đơn vị chủ trì |', '|---|---|', '| - Sơ cứu<br>- Tập huấn | Trạm Y tế<br>xã |'],
      ['Trạm Y tế xã: Sơ cứu; Tập huấn'],
    ],
    [
      'a body that titles a group of rows',
      [
        '| STT | Nhiệm vụ | Đơn vị thực hiện | Thời gian |',
        '| I | Trạm Y tế xã | | |',
        '| 1 | Sơ cứu | | 2026 |',
        '| 2 | Tập huấn | | 2026 |',
      ],
      ['Trạm Y tế xã: Sơ cứu; Tập huấn'],
    ],
  ])('reads %s', (_, rows, expected) => {
    expect(units(rows).slice(1)).toEqual(expected);
  });

  it('does not double a task the text gives word for word', () => {
    expect(units([HEAD, '| 1 | Tuần tra các khu vực ao, hồ | Công an xã | | Tháng 5 | |'])).toEqual([
      'Công an xã: Tuần tra các khu vực ao, hồ.',
    ]);
  });

  it('takes nothing from tables of figures, nor from a timetable beside a section that assigns', () => {
    const figures = ['| STT | Nội dung | Đơn vị tính | Chỉ tiêu |', '| 1 | Trẻ biết bơi | % | 60 |'];
    const timetable = ['| Thời gian | Nội dung | Đơn vị phụ trách |', '| 7h30 | Khai mạc | Đoàn Thanh niên xã |'];
    for (const rows of [figures, timetable])
      expect(units(rows, 'SỐ LIỆU')).toEqual(['Công an xã: Tuần tra các khu vực ao, hồ.']);
  });
});
