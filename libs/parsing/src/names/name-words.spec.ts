import { describe, expect, it } from '@jest/globals';
import { fold } from '../text/fold.js';
import { ownHeadLength } from './bodies.js';
import { actBehindName, fieldWordsWithComma, isInsideFieldWord } from './name-words.js';

describe('actBehindName', () => {
  it.each([
    ['Tổ Ngữ văn', 'đọc thẩm'],
    ['Trạm Y tế xã Mường Ngà', 'lội vào bản'],
    ['Kho bạc Nhà nước khu vực XI', 'khóa sổ'],
    ['Đồn Biên phòng Cửa Hội', 'xua đuổi'],
    ['Trạm Y tế xã Hòa Bình', 'lội vào bản'],
    ['Đội Tình nguyện viên Chữ thập đỏ các thôn', 'dự phòng thuốc'],
    ['Công ty TNHH MTV Khai thác công trình thủy lợi Nam Sông Mã', 'be bờ'],
    ['Ngân hàng Chính sách xã hội chi nhánh tỉnh', 'nới hạn mức'],
    ['Báo và Phát thanh, Truyền hình tỉnh'.slice(0, 17), 'bật sóng'],
  ])('%s | %s', (name, act) => {
    const text = `${name} ${act}`;
    const key = fold(text);
    expect(text.slice(actBehindName(text, key, ownHeadLength(key)))).toBe(act);
  });

  it.each(['Hội Cựu giáo chức xã', 'Trung tâm Nước sạch và Vệ sinh môi trường nông thôn', 'Ban Quản lý chợ Bến Đò'])(
    '%s is a name to its end',
    (name) => {
      const key = fold(name);
      expect(actBehindName(name, key, ownHeadLength(key))).toBe(-1);
    },
  );
});

describe('words of a field', () => {
  it.each([
    ['khai thác công trình thủy lợi', 'trình', true],
    ['dịch vụ việc làm tỉnh', 'làm', true],
    ['phòng kinh tế trình ủy ban', 'trình', false],
  ])('%s: %s', (key, verb, inside) => {
    expect(isInsideFieldWord(key, key.indexOf(verb))).toBe(inside);
  });

  it('knows the commas inside them', () => {
    expect(fieldWordsWithComma('tổ bảo vệ an ninh, trật tự, các thôn')).toEqual([{ from: 3, to: 26 }]);
    expect(fieldWordsWithComma('công an xã, các thôn')).toEqual([]);
  });
});
