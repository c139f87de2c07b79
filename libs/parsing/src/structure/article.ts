import { slice } from '../text/passage.js';
import { isTerminated } from '../text/layout.js';
import { trimEndOf } from '../text/words.js';
import { NO_MARKER } from '../text/markers.js';
import type { Paragraph } from '../text/paragraphs.js';
import { looksLikeUnit } from '../units/unit-heading.js';
import { sectionRole } from './section-role.js';
import type { Section } from './sections.js';

const ASSIGNS = /^(?:giao|phân công|yêu cầu|đề nghị)(?![\p{L}])/u;
/** Who has to carry the paper out (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2) is told for form: no task. */
const FOR_FORM = /thi hành (?:quyết định|chỉ thị|nghị quyết)|có hiệu lực/u;
/** The longest title before a colon: 'Điều 2. Tổ chức thực hiện: …'. */
const LONGEST_TITLE = 60;

/** 'Điều 2. …' as a section: with a title, or the sentence itself that assigns ('Giao Phòng Kinh tế chủ trì …'). */
export function openArticle(heading: Paragraph): Section {
  const { body } = heading;
  const colon = body.text.indexOf(':');
  const assigns = ASSIGNS.test(body.key);
  const titled = !assigns && colon > 0 && colon <= LONGEST_TITLE;
  const isSentence = assigns || (isTerminated(body.text) && !body.text.endsWith(':'));
  const text = titled ? slice(body, colon + 1) : isSentence ? body : slice(body, body.text.length);
  const title = titled ? slice(body, 0, colon) : slice(body, 0, trimEndOf(body.text, ' :.').length);
  const byBody = isSentence && !titled && (assigns || looksLikeUnit(body)) && !FOR_FORM.test(body.key);
  const role = byBody ? 'organisation' : isSentence && !titled ? 'other' : sectionRole(title.key);
  const inline = { ...heading, marker: NO_MARKER, body: text, whole: text };
  const rule = titled || !isSentence ? 'section.title' : 'section.article';
  return { number: heading.marker.label, title, role, rule, heading, paragraphs: text.text === '' ? [] : [inline] };
}
