import { isCapitals } from '../text/capitals.js';
import type { Paragraph } from '../text/paragraphs.js';
import { join, type Passage } from '../text/passage.js';
import { isTerminated } from '../text/layout.js';

const BASIS = /^(?:căn cứ|thực hiện|triển khai|để|nhằm|theo|xét|trên cơ sở|tiếp tục|hưởng ứng)(?![\p{L}])/u;
/** Below the title of a plan that a decision brings with it. */
const ATTACHED = /^\((?:ban hành )?kèm theo/u;
const ISSUES = /(?:ban hành|xây dựng)\s+(?:kế hoạch|chương trình)/u;

/** The subject line (Trích yếu; null where there is none) and what follows it before the first section. */
export function splitTitle(preamble: readonly Paragraph[]): { title: Passage | null; rest: Paragraph[] } {
  const title: Paragraph[] = [];
  for (const paragraph of preamble) {
    if (!belongsToTitle(paragraph, title)) break;
    title.push(paragraph);
  }
  const whole = join(title.map((paragraph) => paragraph.whole));
  return { title: whole.text === '' ? null : whole, rest: preamble.slice(title.length) };
}

function belongsToTitle(paragraph: Paragraph, before: readonly Paragraph[]): boolean {
  const { text, key } = paragraph.whole;
  if (before.length === 0) return !/[:;]$/.test(text) && !/^căn cứ/u.test(key);
  // The authority under the title of a Quyết định: 'ỦY BAN NHÂN DÂN XÃ AN HÒA'.
  if (isCapitals(text) && before.some((part) => !isCapitals(part.whole.text))) return false;
  if (paragraph.afterRule || isTerminated(text) || text.length > 250) return false;
  return !BASIS.test(key) && !ATTACHED.test(key) && !ISSUES.test(key) && before.length < 5;
}
