import type { PlanMetadata } from '#domain';
import type { Paragraph } from '../text/paragraphs.js';

/** Numbers of papers: 25/KH-UBND, 47-CTr/TU, 07/2021/NQ-HĐND, 85/2015/QH13. */
const REFERENCE = /\d{1,5}(?:\/\d{4})?[-/][\p{Lu}][\p{Lu}\p{Ll}\d]*(?:[-/&][\p{Lu}\d][\p{Lu}\p{Ll}\d&]*)*/gu;

/** Paragraphs before the first section that begin with Căn cứ or Thực hiện, with the numbers of the papers they cite. */
export function readLegalBases(preamble: readonly Paragraph[]): PlanMetadata['legalBases'] {
  return preamble
    .filter((paragraph) => /^(?:căn cứ|thực hiện|theo|triển khai|xét)(?![\p{L}])/u.test(paragraph.body.key))
    .map((paragraph) => ({
      text: paragraph.body.text,
      references: [...new Set([...paragraph.body.text.matchAll(REFERENCE)].map((match) => match[0]))],
    }));
}
