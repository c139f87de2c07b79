import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readDocument } from './read-document.js';

/**
 * One paper full of what offices do in Word (text boxes, lists of three levels, tracked changes, hidden text, symbols,
 * old fonts, merged cells), written by hand as .docx and saved by LibreOffice in the other types.
 */
const HEAD = [
  '|',
  'ỦY BAN NHÂN DÂN',
  'XÃ THỬ',
  '|',
  'CỘNG HÒA XÃ HỘI',
  '|',
  '|',
  'Số: 12/KH-UBND',
  '|',
  'Xã Thử, ngày 05 tháng 6 năm 2026',
  '|',
  'MẬT',
  'KẾ HOẠCH',
  'Hộp ở giữa đoạn',
  'Hộp sau',
];
const LISTS = [
  'I. Mục đích',
  '1. Mục một',
  'a) Chữ a',
  'b) Chữ b',
  '- Gạch',
  '+ Con',
  '2. Mục hai',
  'a) Chữ a lại',
  'II. Tổ chức',
  '1. Lại một',
  '1. Cấp',
  '1.1. Dưới',
  '1.2. Dưới nữa',
  '2. Cấp hai',
  '2.1. Dưới hai',
  '5. Khởi lại',
];
const TABLE = [
  '| TT | Nhiệm vụ | Thực hiện |  |',
  '| 1 | Việc ¦ một<br>dòng hai | Chủ trì | Phối hợp |',
  '| ^^ | Việc hai | A<br>B | n1<br>n2<br>n3<br>n4 |',
  'Hết',
];

async function linesOf(type: string): Promise<string[]> {
  const bytes = readFileSync(new URL(`spec-support/samples/habits.${type}`, import.meta.url));
  return (await readDocument({ fileName: 'x', bytes })).text.split('\n');
}

describe('habits of Word, in every type', () => {
  it.each([
    // LibreOffice works the date field out anew in the types it saves, and its RTF deletes the joined paragraph's words.
    ['docx', 'Đoạn bị nối với đoạn sau', 'kết quả sau'],
    ['odt', 'Đoạn bị nối với đoạn sau', '22 sau'],
    ['doc', 'Đoạn bị nối với đoạn sau', '22 sau'],
    ['rtf', '\nvới đoạn sau', '22 sau'],
  ])('%s gives the same lines', async (type, joined, field) => {
    const changes = [
      'Giữ thêm vào',
      ...joined.split('\n'),
      'Thấy CHỮ HOAx-y',
      field,
      '✓ đánh dấu',
      'điều khiển',
      'Không phải Unicode KẾ HOẠCH Không',
    ];
    expect(await linesOf(type)).toEqual([...HEAD, ...LISTS, ...changes, ...TABLE]);
  });
});
