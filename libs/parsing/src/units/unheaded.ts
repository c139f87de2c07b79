import type { Outline } from '../structure/sections.js';
import { slice, type Passage } from '../text/passage.js';
import { assignsByContent } from './assignment.js';

/**
 * A paper without headed sections that assigns in its body: '… Chủ tịch Ủy ban nhân dân xã yêu cầu:' / '1. Công an xã …'
 * (Chỉ thị, Thông báo kết luận). Its numbered items become one assigning section.
 */
export function withUnheadedTasks(outline: Outline): Outline {
  const { preamble, sections } = outline;
  const first = preamble.findIndex((paragraph) => paragraph.marker.kind === 'arabic' && !paragraph.cell);
  const heading = preamble[first - 1];
  if (sections.length > 0 || !heading) return outline;
  const section = {
    number: '',
    title: lastSentence(heading.body),
    role: 'organisation' as const,
    heading,
    paragraphs: preamble.slice(first),
  };
  return assignsByContent(section) ? { preamble: preamble.slice(0, first), sections: [section] } : outline;
}

function lastSentence(text: Passage): Passage {
  const bare = slice(text, 0, text.text.endsWith(':') ? text.text.length - 1 : undefined);
  const stop = Math.max(bare.text.lastIndexOf('. '), bare.text.lastIndexOf('; '));
  return slice(bare, stop < 0 ? 0 : stop + 1);
}
