import { slice, type Passage } from '../text/passage.js';
import { sentencesOf } from '../text/sentences.js';
import { isTerminated } from '../text/layout.js';
import { trimEndOf } from '../text/words.js';
import { NO_MARKER } from '../text/markers.js';
import type { Paragraph } from '../text/paragraphs.js';
import { looksLikeUnit } from '../units/unit-heading.js';
import { isForForm } from './closing-words.js';
import { sectionRole } from './section-role.js';
import type { Section } from './sections.js';

const ASSIGNS = /^(?:giao|phân công|yêu cầu|đề nghị)(?![\p{L}])/u;
/** The article without the sentences told for form before and behind what it assigns. */
function withoutForm(body: Passage): Passage {
  const sentences = sentencesOf(body);
  const told = sentences.map(({ key }) => !isForForm(key));
  if (!told.includes(false)) return body;
  const [first, last] = [sentences[told.indexOf(true)], sentences[told.lastIndexOf(true)]];
  if (!first || !last) return slice(body, body.text.length);
  const from = body.at.indexOf(first.at[0] ?? -1);
  return slice(body, from, body.at.indexOf(last.at.at(-1) ?? -1) + 1);
}

/** The longest title before a colon: 'Điều 2. Tổ chức thực hiện: …'. */
const LONGEST_TITLE = 60;

/** 'Điều 2. …' as a section: with a title, or the sentence itself that assigns ('Giao Phòng Kinh tế chủ trì …'). */
export function openArticle(heading: Paragraph): Section {
  const { body } = heading;
  const colon = body.text.indexOf(':');
  const assigns = ASSIGNS.test(body.key);
  const titled = !assigns && colon > 0 && colon <= LONGEST_TITLE;
  const isSentence = assigns || (isTerminated(body.text) && !body.text.endsWith(':'));
  const told = withoutForm(body);
  const byBody = isSentence && !titled && (ASSIGNS.test(told.key) || looksLikeUnit(told)) && told.text !== '';
  const text = titled ? slice(body, colon + 1) : byBody ? told : isSentence ? body : slice(body, body.text.length);
  const title = titled ? slice(body, 0, colon) : slice(body, 0, trimEndOf(body.text, ' :.').length);
  const role = byBody ? 'organisation' : isSentence && !titled ? 'other' : sectionRole(title.key);
  const inline = { ...heading, marker: NO_MARKER, body: text, whole: text };
  const rule = titled || !isSentence ? 'section.title' : 'section.article';
  return { number: heading.marker.label, title, role, rule, heading, paragraphs: text.text === '' ? [] : [inline] };
}
