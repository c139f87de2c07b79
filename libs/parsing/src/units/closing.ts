import { foldName } from '../names/fold-name.js';
import { isPluralOfAll, subjectOf } from '../names/subject.js';
import { opensClosing } from '../structure/closing-words.js';
import { isTerminated } from '../text/layout.js';
import type { Paragraph } from '../text/paragraphs.js';
import { isSentenceOfBody } from './sentences.js';
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
    const isOfOthers =
      !first && (isToAll(paragraph) || isOnReports(paragraph, { before: below[at - 2], last, hasBullets }));
    if (!isOfOthers && !(apart && isOrder(paragraph))) break;
    at -= 1;
  }
  return below.splice(at);
}

/** 'Giao Văn phòng theo dõi, đôn đốc …' below the numbered items: another body's task. */
export function isOrder(paragraph: Paragraph): boolean {
  return paragraph.marker.kind === 'none' && /^giao\s/u.test(paragraph.body.key) && isSentenceOfBody(paragraph);
}

/** 'Các cơ quan, đơn vị … căn cứ chức năng …': all units are the subject, so it cannot be one unit's task. */
function isToAll({ marker, body }: Paragraph): boolean {
  if (marker.kind !== 'none') return false;
  return isPluralOfAll(subjectOf(body)?.key.replace(/^thủ trưởng /u, '') ?? '');
}

/**
 * Below the tasks a sentence of its own on reports: of the bodies it names ('Trưởng các thôn báo cáo …', 'Phòng Kinh tế tổng
 * hợp, báo cáo …'), or of all ('Chế độ báo cáo: …').
 */
function isOnReports(
  { marker, body }: Paragraph,
  { before, last, hasBullets }: { before: Paragraph | undefined; last: UnitBlock; hasBullets: boolean },
): boolean {
  if (marker.kind !== 'none' || (before && !isTerminated(before.body.text)) || !REPORTS.test(body.key)) return false;
  if (RULES_REPORTS.test(body.key)) return true;
  const named = subjectOf(body);
  // Without a bullet below bulleted tasks: 'Định kỳ hằng quý báo cáo kết quả về …'.
  if (named === null) return hasBullets && AT_TIMES.test(body.key);
  return foldName(named.text) !== foldName(last.heading.name);
}

const AT_TIMES =
  /^(?:(?:định kỳ|hằng|hàng|trước ngày|chậm nhất|kết thúc|sau khi kết thúc)[^.;:]{0,80}? )?báo cáo(?!\p{L})/u;
const REPORTS = /(?<![\p{L}])(?:báo cáo|gửi|phản ánh)(?![\p{L}])/u;
/** 'Chế độ báo cáo: …', 'Thời gian gửi báo cáo: …', 'Báo cáo gửi về Sở Y tế trước …'. */
const RULES_REPORTS =
  /^(?:(?:chế độ|thời gian|thời hạn|định kỳ)(?: thông tin,?)?(?: gửi)? báo cáo[^:.;]{0,40}:|(?:báo cáo|kết quả)[^,.;:]{0,60} (?:đề nghị |xin )?(?:gửi|báo cáo) (?:về|cho|đến) )/u;
