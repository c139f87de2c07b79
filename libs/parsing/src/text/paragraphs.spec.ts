import { describe, expect, it } from '@jest/globals';
import { readLayout } from './layout.js';
import { readLines } from './lines.js';
import { readParagraphs } from './paragraphs.js';

/** The paragraphs of a text, with their markers. */
function paragraphs(text: string): string[] {
  const lines = readLines(text);
  return readParagraphs(lines, readLayout(lines)).map((paragraph) => paragraph.whole.text);
}

/** Text cut at about 60 characters in which only empty lines end a paragraph, as web pages give it. */
const WEB = `- Chủ trì, phối hợp với các sở, ban, ngành triển khai thực
hiện Kế hoạch này trên địa bàn tỉnh theo đúng chức năng,
nhiệm vụ được giao.

- Hướng dẫn các đơn vị xây dựng kế hoạch cụ thể hằng năm
của đơn vị mình; tổng hợp, báo cáo Ủy ban nhân dân
tỉnh kết quả thực hiện.

`;

describe('readParagraphs', () => {
  it('joins a sentence across a page break', () => {
    expect(paragraphs('- Hỗ trợ trẻ em, nhất là trẻ\n\nem có hoàn cảnh đặc biệt.\n\n- Vận động.')).toEqual([
      '- Hỗ trợ trẻ em, nhất là trẻ em có hoàn cảnh đặc biệt.',
      '- Vận động.',
    ]);
  });

  it('begins a paragraph where a sentence has ended and a capital follows', () => {
    expect(paragraphs('Tổ chức tập huấn;\nHướng dẫn thôn thực hiện.\nRà soát.')).toEqual([
      'Tổ chức tập huấn;',
      'Hướng dẫn thôn thực hiện.',
      'Rà soát.',
    ]);
  });

  it.each([
    ['Trách nhiệm của Trung tâm Phục vụ hành chính công xã Vĩnh', 'Phúc:'],
    ['- Xây dựng kế hoạch triển khai của đơn vị mình, gửi Tổ Toán', '- Tin trước ngày 13/2/2026.'],
    ['CÔNG AN XÃ, TRƯỜNG TRUNG HỌC CƠ SỞ, TRUNG TÂM PHỤC VỤ HÀNH', 'CHÍNH CÔNG XÃ:'],
  ])('joins a name cut at the end of a full line: %s', (first, second) => {
    expect(paragraphs(`${WEB}\n\n${WEB}\n\n${first}\n${second}\n`).at(-1)).toBe(`${first} ${second}`);
  });

  it.each([
    ['1. Sở Tư pháp', '- Tổng hợp số liệu.'],
    ['7. Giáo viên chủ nhiệm các lớp', '7.1. Chủ trì rà soát.'],
    ['Phần thứ ba\nPHÂN CÔNG THỰC HIỆN', 'CÁC CƠ QUAN, ĐƠN VỊ:'],
  ])('begins a paragraph behind a heading that had room: %s', (heading, next) => {
    expect(paragraphs(`${WEB}\n\n${WEB}\n\n${heading}\n${next}\n`).slice(-2)).toEqual([
      heading.replace('\n', ' '),
      next,
    ]);
  });

  it('puts a number alone before its heading', () => {
    expect(paragraphs('**1.\nSở Y tế**')).toEqual(['1. Sở Y tế']);
  });

  it('does not take a wrapped hyphen, year or section number for a bullet', () => {
    const text = `${WEB}${WEB}Thực hiện Kế hoạch phát triển kinh tế giai đoạn 2021\n- 2025 của các tổ chức chính trị - xã hội theo mục\n1, Phần III.`;
    expect(paragraphs(text).at(-1)).toBe(
      'Thực hiện Kế hoạch phát triển kinh tế giai đoạn 2021 - 2025 của các tổ chức chính trị - xã hội theo mục 1, Phần III.',
    );
  });

  it('joins names across the wrap where only empty lines end paragraphs, even behind a short first line', () => {
    const text = `${WEB}${WEB}- Trên cơ sở đề xuất của Ban\nQuản lý các khu công nghiệp, tổng hợp, tham mưu Ủy\nban nhân dân tỉnh.\n\n`;
    expect(paragraphs(text).at(-1)).toBe(
      '- Trên cơ sở đề xuất của Ban Quản lý các khu công nghiệp, tổng hợp, tham mưu Ủy ban nhân dân tỉnh.',
    );
  });

  it('joins a bold heading that was cut in two', () => {
    const text = `${WEB}${WEB}**3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội**\n\n**Liên hiệp Phụ nữ tỉnh**\n\n- Vận động.`;
    expect(paragraphs(text).slice(-2)).toEqual([
      '3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Hội Liên hiệp Phụ nữ tỉnh',
      '- Vận động.',
    ]);
  });
});
