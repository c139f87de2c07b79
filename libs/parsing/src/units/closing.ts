import { isBodyStart, isPlural } from '../names/bodies.js';
import { opensClosing } from '../structure/closing-words.js';
import { slice } from '../text/passage.js';
import type { Paragraph } from '../text/paragraphs.js';
import { isPluralOfAll, isSentenceOfBody } from './sentences.js';
import type { UnitBlock } from './unit-block.js';

/** Takes the paragraphs that speak to all units out of the last unit of a section. */
export function takeClosing(units: readonly UnitBlock[]): Paragraph[] {
  const last = units.at(-1);
  if (!last) return [];
  const { below } = last;
  const hasBullets = below.some((paragraph) => paragraph.marker.kind !== 'none');
  let at = below.findIndex((paragraph) => paragraph.marker.kind === 'none' && opensClosing(paragraph.body.key));
  if (at < 0) at = below.length;
  const apart = hasBullets || last.heading.inline !== null;
  for (let paragraph = below[at - 1]; paragraph; paragraph = below[at - 1]) {
    const first = at === 1 && last.heading.inline === null;
    if (!isToAll(paragraph, { first, hasBullets }) && !(apart && isOrder(paragraph))) break;
    at -= 1;
  }
  return below.splice(at);
}

/** 'Giao Văn phòng theo dõi, đôn đốc …' below the numbered items: another body's task. */
export function isOrder(paragraph: Paragraph): boolean {
  return paragraph.marker.kind === 'none' && /^giao\s/u.test(paragraph.body.key) && isSentenceOfBody(paragraph);
}

/** 'Các cơ quan, đơn vị … căn cứ chức năng …': all units are the subject, so it cannot be one unit's task. */
function isToAll(paragraph: Paragraph | undefined, at: { first: boolean; hasBullets: boolean }): boolean {
  if (!paragraph || at.first || paragraph.marker.kind !== 'none') return false;
  const { body } = paragraph;
  const lead =
    /^(?:căn cứ|trên cơ sở|định kỳ|kết thúc|hằng|hàng|trước ngày|chậm nhất|sau khi|khi|trong)[^,;]{0,80},\s*(?:đề nghị |yêu cầu )?/u.exec(
      body.key,
    )?.[0].length ?? 0;
  // 'Định kỳ 6 tháng, năm các cơ quan, đơn vị báo cáo …'
  const often =
    /^(?:định kỳ|hằng|hàng|\d{1,2} tháng|sáu tháng|trước ngày|chậm nhất)[^.;:]{0,60}?\s(?=các\s)/u.exec(body.key)?.[0]
      .length ?? 0;
  const rest = slice(body, Math.max(lead, often));
  return isPlural(rest.key) && isBodyStart(rest.text, rest.key) && isPluralOfAll(rest.key);
}
