import { describe, expect, it } from '@jest/globals';
import { layOut } from '../pages/page-layout.js';
import type { PageContent, Piece } from '../pages/piece.js';
import { repairLines } from './repair-lines.js';
import { repairWords } from './repair-words.js';

const PAGE = { rules: [], width: 595, height: 842, turn: 0, skew: 0 } as const;

/** A page of lines; a word ending in `?` was read with little confidence. */
function page(...lines: string[]): PageContent {
  const pieces = lines.flatMap((line, row) =>
    line.split(' ').map((word, i): Piece => {
      const unsure = word.endsWith('?');
      const text = `${unsure ? word.slice(0, -1) : word} `;
      return { text, x: 60 + i * 50, y: 100 + row * 20, width: 44, size: 14, confidence: unsure ? 60 : 96 };
    }),
  );
  return { ...PAGE, pieces };
}

const words = (...lines: string[]): string =>
  (repairWords([page(...lines)])[0]?.pieces ?? []).map(({ text }) => text.trim()).join(' ');

describe('words', () => {
  it('takes the reading the document has for certain beside the same word', () => {
    expect(words('trẻ em', 'quyền trẻ em,', 'bảo vệ trẻ em', 'chăm sóc trể? em', 'tr? em')).toBe(
      'trẻ em quyền trẻ em, bảo vệ trẻ em chăm sóc trẻ em trẻ em',
    );
    const often = Array.from({ length: 8 }, () => 'trẻ em');
    expect(words(...often, 'chăm sóc trổ? em')).toMatch(/chăm sóc trẻ em$/);
    expect(words(...often.slice(1), 'chăm sóc trổ? em')).toMatch(/chăm sóc trổ em$/);
  });

  it('leaves a word alone that was read for certain, that stands elsewhere, or that the document has too', () => {
    expect(words('trẻ em', 'trẻ em', 'trẻ em', 'cây trổ bông', 'trổ? bông')).toContain('trổ bông');
    expect(words('trẻ em', 'trẻ em', 'trẻ em', 'trổ em')).toContain('trổ em');
    expect(words('đảm bảo', 'đảm bảo', 'đảm bảo', 'đầm bảo', 'đầm? bảo')).toMatch(/đầm bảo đầm bảo$/);
  });

  it('reads per mille and đ where no other sign can stand', () => {
    expect(words('6%o.', '12%', '100%o', 'LÐ-TB&XH', 'ðường')).toBe('6‰. 12% 100‰ LĐ-TB&XH đường');
  });

  it('brings capitals inside small letters down, and a one before small letters to l', () => {
    expect(words('thuỘc', 'bƯỚc', 'chăm 1o', 'lớp 1a', 'UBND', 'TTHĐND', 'Tổ', 'KẾ')).toBe(
      'thuộc bước chăm lo lớp 1a UBND TTHĐND Tổ KẾ',
    );
  });
});

describe('heads of lines', () => {
  const lines = (...texts: string[]): string[] =>
    (repairLines([layOut(page(...texts))])[0]?.lines ?? []).map(({ text }) => text);

  it('reads bullets and dashes whatever they were taken for', () => {
    expect(lines('s Sở Y tế;', '* Lưu: VT.', '— Công an xã', '– 100% trẻ em', '» Trạm Y tế')).toEqual([
      '• Sở Y tế;',
      '• Lưu: VT.',
      '- Công an xã',
      '- 100% trẻ em',
      '• Trạm Y tế',
    ]);
  });

  it('numbers headings as their sequence shows, and leaves what is no heading', () => {
    expect(lines('I. MỤC TIÊU', 'II. NỘI DUNG', 'II. KINH PHÍ', 'IV. TỔ CHỨC')).toEqual([
      'I. MỤC TIÊU',
      'II. NỘI DUNG',
      'III. KINH PHÍ',
      'IV. TỔ CHỨC',
    ]);
    expect(lines('l. Công an xã', '2. Trạm Y tế')).toEqual(['1. Công an xã', '2. Trạm Y tế']);
    expect(lines('1. YÊU CẦU', '2. NỘI DUNG')).toEqual(['1. YÊU CẦU', '2. NỘI DUNG']);
    expect(lines('I. MỤC TIÊU', 'I. PHỤ LỤC', 'II. NỘI DUNG')).toEqual(['I. MỤC TIÊU', 'I. PHỤ LỤC', 'II. NỘI DUNG']);
  });
});
