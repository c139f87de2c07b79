import { describe, expect, it } from '@jest/globals';
import { KnownUnits } from './actors.js';
import { Places } from '../structure/place.js';
import { passageOf } from '../spec-support/passage-of.js';
import { readDuties } from './duties.js';

const dutiesOf = (text: string, unit: string | null = 'Trạm Y tế'): string[] =>
  readDuties({ text: passageOf(text), unit }, new KnownUnits(['Trạm Y tế'], null), new Places(text)).map(
    ({ duty }) => `${duty.kind} ${duty.frequency} ${duty.to ?? '-'}`,
  );

describe('readDuties', () => {
  it.each([
    [
      'báo cáo kết quả về Trung tâm Y tế khu vực hàng ngày trong chiến dịch',
      ['progress-report regular Trung tâm Y tế khu vực'],
    ],
    [
      'Hằng tuần cập nhật tiến độ khởi công, hoàn thành, báo cáo Ban Chỉ đạo xã',
      ['progress-report regular Ban Chỉ đạo xã'],
    ],
    [
      'Báo cáo tiến độ, kèm hình ảnh, gửi Phòng Kinh tế vào thứ Sáu hằng tuần',
      ['progress-report regular Phòng Kinh tế'],
    ],
    ['Thường xuyên kiểm tra, nhắc nhở, báo cáo các trường hợp vi phạm', []],
    [
      'gửi báo cáo quý, 6 tháng, năm về Sở Y tế',
      ['progress-report quarterly Sở Y tế', 'progress-report half-yearly Sở Y tế', 'progress-report annual Sở Y tế'],
    ],
    ['báo cáo năm 2026 về Sở Y tế', []],
    ['Xây dựng kế hoạch thực hiện, gửi Phòng Kinh tế trước ngày 15/3/2026', ['own-plan once Phòng Kinh tế']],
    ['Góp phần hoàn thành các mục tiêu của Kế hoạch trước ngày 24/5/2028', []],
    ['Nếu có khó khăn, vướng mắc, kịp thời báo cáo Ủy ban nhân dân xã', ['problem-report ad-hoc Ủy ban nhân dân xã']],
    [
      'báo cáo kết quả về Sở Y tế 6 tháng (trước ngày 20/6), năm (trước ngày 15/12)',
      ['progress-report half-yearly Sở Y tế', 'progress-report annual Sở Y tế'],
    ],
    [
      'Gửi báo cáo sơ kết trước ngày 15/7/2027, báo cáo tổng kết trước ngày 15/9/2028 về Sở Nội vụ',
      ['progress-report once Sở Nội vụ', 'final-review once Sở Nội vụ'],
    ],
    ['Hoàn thành lắp đặt trước ngày 30/9/2026, báo cáo kết quả trước ngày 15/10/2026', ['progress-report once -']],
    [
      'Báo cáo Sở Y tế hằng quý; tổng kết Đề án vào quý IV năm 2028',
      ['progress-report quarterly Sở Y tế', 'final-review once Sở Y tế'],
    ],
    ['Tổng kết, trao giải cuộc thi trước ngày 15/11/2026', []],
    ['Xây dựng kế hoạch thực hiện, hoàn thành trong quý I/2026', ['own-plan once -']],
    ['Tổng hợp kết quả gửi về Phòng Kinh tế trước ngày 30/11/2026', ['progress-report once Phòng Kinh tế']],
    ['Hoàn thành giải ngân 100% kế hoạch vốn trước ngày 31/12/2026', []],
    ['Khảo sát nhu cầu của công nhân, gửi kết quả về Sở Xây dựng trước ngày 20/5/2026', []],
    [
      'gửi báo cáo về Sở Y tế trước ngày 10/12 hằng năm để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12',
      ['progress-report annual Sở Y tế'],
    ],
    ['Kịp thời báo cáo các trường hợp học sinh có hoàn cảnh khó khăn', []],
    ['Tổng hợp, báo cáo Sở Y tế khi có yêu cầu', ['progress-report ad-hoc Sở Y tế']],
    [
      'Báo cáo Sở Y tế hằng quý và đột xuất khi có yêu cầu',
      ['progress-report quarterly Sở Y tế', 'progress-report ad-hoc Sở Y tế'],
    ],
    ['Gửi báo cáo kết quả thực hiện Kế hoạch trước ngày 05/12/2026 về Sở Y tế', ['progress-report once Sở Y tế']],
    ['Báo cáo sơ kết 6 tháng đầu năm trước ngày 10/6/2026', ['progress-report once -']],
    ['Định kỳ 3 tháng một lần báo cáo Sở Y tế', ['progress-report quarterly Sở Y tế']],
    ['Vào tháng 6 và tháng 12 hằng năm báo cáo Sở Y tế', ['progress-report half-yearly Sở Y tế']],
    [
      'Báo cáo Sở Y tế: đợt 1 trước ngày 30/4/2026; đợt 2 trước ngày 30/8/2026; hằng tuần giao ban',
      ['progress-report once Sở Y tế', 'progress-report once Sở Y tế'],
    ],
    [
      'Thực hiện chế độ báo cáo định kỳ (tháng, quý) và đột xuất',
      ['progress-report monthly -', 'progress-report quarterly -', 'progress-report ad-hoc -'],
    ],
    ['Báo cáo kết quả về Sở Y tế vào cuối tháng', ['progress-report monthly Sở Y tế']],
    ['Báo cáo kết quả về Sở Y tế vào cuối tháng 11', ['progress-report once Sở Y tế']],
    ['Hằng ngày, trước 16 giờ, tổng hợp số liệu báo cáo Sở Y tế', ['progress-report regular Sở Y tế']],
    ['Định kỳ hằng tuần báo cáo tiến độ về Sở Y tế', ['progress-report regular Sở Y tế']],
    [
      'Trước ngày 15/6 (báo cáo 6 tháng) và trước ngày 15/12 (báo cáo năm) gửi báo cáo về Sở Y tế',
      ['progress-report half-yearly Sở Y tế', 'progress-report annual Sở Y tế'],
    ],
    [
      'Định kỳ báo cáo Sở Y tế để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12 hằng năm',
      ['progress-report periodic Sở Y tế'],
    ],
    [
      'Báo cáo Sở Y tế để tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12 hằng năm',
      ['progress-report annual Sở Y tế'],
    ],
    ['Cung cấp số liệu cho Sở Y tế hằng tháng để tổng hợp, báo cáo Ủy ban nhân dân tỉnh', []],
    ['Đôn đốc các thôn, đơn vị thực hiện chế độ báo cáo hằng tháng theo quy định', []],
    ['Theo dõi, đôn đốc các thôn thực hiện, hằng tháng báo cáo Sở Y tế', ['progress-report monthly Sở Y tế']],
    ['Xây dựng kế hoạch cụ thể, báo cáo Ủy ban nhân dân xã trước ngày 25/3/2026', ['own-plan once Ủy ban nhân dân xã']],
    [
      'Xây dựng kế hoạch và triển khai thực hiện, báo cáo Ủy ban nhân dân xã trước ngày 25/3/2026',
      ['progress-report once Ủy ban nhân dân xã'],
    ],
    ['Tham mưu tổng kết 05 năm thực hiện Đề án vào năm 2030', ['final-review once -']],
    ['Gửi kết quả thực hiện về Sở Y tế trước 16 giờ 30 phút, ngày 20/8/2026', ['progress-report once Sở Y tế']],
    [
      'Báo cáo Sở Y tế kết quả trước ngày 10/6/2026; báo cáo tổng kết trước ngày 10/12/2026',
      ['progress-report once Sở Y tế', 'final-review once Sở Y tế'],
    ],
    ['Hằng tháng gửi báo cáo về Sở Y tế (Gmail: so.yte@tinh.gov.vn)', ['progress-report monthly Sở Y tế']],
  ])('%s', (text, duties) => {
    expect(dutiesOf(text)).toEqual(duties);
  });

  it.each([
    ['Mọi vướng mắc liên hệ Phòng Kinh tế để được hướng dẫn', ['problem-report ad-hoc Phòng Kinh tế']],
    [
      'Quá trình thực hiện có gì vướng mắc, các đơn vị phản ánh về Phòng Kinh tế',
      ['problem-report ad-hoc Phòng Kinh tế'],
    ],
    ['Các đơn vị có khó khăn, vướng mắc báo cáo Phòng Kinh tế', ['problem-report ad-hoc Phòng Kinh tế']],
    [
      'Các đơn vị xây dựng kế hoạch trước ngày 20/4/2026, quá trình thực hiện nếu có vướng mắc, báo cáo Ủy ban nhân dân xã',
      ['own-plan once -', 'problem-report ad-hoc Ủy ban nhân dân xã'],
    ],
  ])('of all units: %s', (text, duties) => {
    expect(dutiesOf(text, null)).toEqual(duties);
  });

  it.each([
    [
      'Các đơn vị báo cáo về Trạm Y tế trước ngày 10/12/2026; Trạm Y tế tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 15/12/2026',
      ['all units 2026-12-10', 'Trạm Y tế xã 2026-12-15'],
    ],
    [
      'Các thôn báo cáo về Trạm Y tế trước ngày 10/12/2026, Trạm Y tế tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 15/12/2026',
      ['all units 2026-12-10', 'Trạm Y tế xã 2026-12-15'],
    ],
    [
      'Các thôn báo cáo về Trạm Y tế trước ngày 10/12/2026 để Trạm Y tế tổng hợp, báo cáo Ủy ban nhân dân xã trước ngày 15/12/2026',
      ['all units 2026-12-10'],
    ],
    [
      'Sau khi kết thúc chiến dịch (trong tháng 6), Trạm Y tế báo cáo kết quả trước ngày 10/7/2026',
      ['Trạm Y tế xã 2026-07-10'],
    ],
    ['Các cơ quan, đơn vị báo cáo kết quả trước ngày 10/7/2026', ['all units 2026-07-10']],
    [
      'Trong tháng 6/2026, Trạm Y tế chủ trì, tổng hợp báo cáo của các đơn vị, báo cáo Ủy ban nhân dân xã',
      ['Trạm Y tế xã null'],
    ],
  ])('who acts: %s', (text, duties) => {
    const units = new KnownUnits(['Trạm Y tế xã', 'Các cơ quan, đơn vị'], null);
    const found = readDuties({ text: passageOf(text), unit: null }, units, new Places(text));
    expect(found.map(({ duty }) => `${duty.who} ${duty.once}`)).toEqual(duties);
  });

  it.each([
    ['Tổng hợp, báo cáo kết quả thực hiện', 'Trước ngày 30/11/2026', ['progress-report 2026-11-30']],
    ['Báo cáo tổng kết Đề án', 'Tháng 12/2026', ['final-review null']],
    ['Tuần tra ban đêm; báo cáo các trường hợp vi phạm', 'Trước ngày 30/11/2026', []],
    ['Báo cáo kết quả trước ngày 15/10/2026', 'Quý IV/2026', ['progress-report 2026-10-15']],
    ['Theo dõi, báo cáo', 'Thường xuyên', []],
  ])('with its time in a column beside it: %s', (text, time, duties) => {
    const source = { text: passageOf(text), unit: 'Trạm Y tế', stated: [passageOf(time)] };
    const found = readDuties(source, new KnownUnits([], null), new Places(text));
    expect(found.map(({ duty }) => `${duty.kind} ${duty.once}`)).toEqual(duties);
  });

  it('takes who collects the first report of a sentence for the later ones', () => {
    const text =
      'Các tổ báo cáo Ban Giám hiệu (qua cô Phan Thị Lệ) ngày 25 hằng tháng; báo cáo tổng kết trước ngày 15/5/2027';
    const found = readDuties({ text: passageOf(text), unit: null }, new KnownUnits([], null), new Places(text));
    expect(found.map(({ duty }) => `${duty.kind} ${duty.via}`)).toEqual([
      'progress-report cô Phan Thị Lệ',
      'final-review cô Phan Thị Lệ',
    ]);
  });

  it.each([
    [
      'xây dựng kế hoạch gửi Phòng Kinh tế trước ngày 15/3/2026, định kỳ hằng quý báo cáo Sở Y tế (qua Trạm Y tế)',
      ['own-plan Phòng Kinh tế null', 'progress-report Sở Y tế Trạm Y tế'],
    ],
    [
      'Gửi báo cáo sơ kết trước ngày 15/7/2027, báo cáo tổng kết trước ngày 15/9/2028 về Sở Y tế (qua Trạm Y tế)',
      ['progress-report Sở Y tế Trạm Y tế', 'final-review Sở Y tế Trạm Y tế'],
    ],
    ['Hằng tháng báo cáo Sở Y tế (qua Tổ giúp việc Ban Chỉ đạo)', ['progress-report Sở Y tế Tổ giúp việc Ban Chỉ đạo']],
    ['Hằng tháng báo cáo Sở Y tế (qua Trạm Y tế để tổng hợp)', ['progress-report Sở Y tế Trạm Y tế']],
    ['Tuyên truyền qua các trường học, hằng tháng báo cáo Sở Y tế', ['progress-report Sở Y tế null']],
    ['Hằng tháng báo cáo Sở Y tế (qua nhóm Zalo)', ['progress-report Sở Y tế null']],
  ])('whom each act of a clause goes to: %s', (text, duties) => {
    const found = readDuties({ text: passageOf(text), unit: 'Công an xã' }, new KnownUnits([], null), new Places(text));
    expect(found.map(({ duty }) => `${duty.kind} ${duty.to} ${duty.via}`)).toEqual(duties);
  });

  it('keeps in proportion to the text: of an endless sentence a duty holds its clause', () => {
    const text = 'báo cáo Sở Y tế trước ngày 30/11 hằng năm; '.repeat(400);
    const found = readDuties({ text: passageOf(text), unit: null }, new KnownUnits([], null), new Places(text));
    expect(found.reduce((sum, { duty }) => sum + duty.text.length, 0)).toBeLessThan(text.length * 2);
    expect(found.length).toBeGreaterThan(100);
  });
});
