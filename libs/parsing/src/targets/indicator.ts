import { trimEndOf } from '../text/words.js';
import { slice, type Passage } from '../text/passage.js';
import type { Figure } from './measures.js';

/** Words that lead in an indicator and are no part of it. */
const LEAD =
  /^(?:(?:từng bước|tiếp tục|phấn đấu|phân đấu|phân đầu|phấn đầu|duy trì và đảm bảo|duy trì và bảo đảm|duy trì|đảm bảo|bảo đảm|giảm|tăng|nâng|đạt|có|riêng|ít nhất|tối thiểu|trên|dưới|và|đến năm \d{4},?|năm \d{4},?)\s+)+/u;
const LEAD_TO_RANGE = /^(?:(?:từng bước|tiếp tục|phấn đấu|phân đấu|phân đầu|duy trì|đảm bảo|bảo đảm)\s+)+/u;
/** 'Từng bước xóa bỏ …, phấn đấu giảm …': the measured act is the last one. */
const LAST_LEAD = /,\s+(?:phấn đấu|duy trì|giảm|tăng|nâng)(?![\p{L}])[^,]*$/u;
/** Words between an indicator and its figure. */
const TAIL =
  /(?:[\s,:(]+(?:đạt tỷ lệ|đạt được|đạt|xuống còn|giảm xuống|xuống|còn|lên|dưới|trên|từ|tỷ lệ|ít nhất|tối thiểu|không quá|chiếm|là|ở mức|<|>|≤|≥|\(p\/1000\)|và|duy trì|p\/1000\)|trên 1\.000 trẻ đẻ sống))+[\s,]*$/u;
const YEARS =
  /(?<!so với ?)(?<!cùng kỳ ?)[\s,]*(?:(?:vào|trong|đến|hết|cuối|và)\s+)*(?:năm\s+\d{4}|và duy trì đến năm \d{4}).*$/u;
const SUB_POPULATION = /^\s*(đối với [^,;.]+?)(?=\s+(?:và|vào|đến|trong)(?![\p{L}])|[,;.]|$)/u;

/** No indicator is longer; what is looked through and repeated for each figure must not grow with the text. */
const LONGEST_NAME = 1000;

/** The noun phrase the figures of a clause measure, copied from it. */
export function indicatorBase(clause: Passage, figures: readonly Figure[]): string {
  return leadsClause(clause, figures[0]) ? behindFirst(clause, figures) : beforeFirst(clause, figures[0]);
}

/** The indicator of one figure: the clause's, with the figure's own group in brackets. */
export function indicatorOf(clause: Passage, figure: Figure, base: string): string {
  const sub = bracketOf(clause, figure) ?? subPopulation(clause, figure);
  return sub ? `${base} (${sub})` : base;
}

/** '… đối với nông thôn' behind the figure, copied. */
function subPopulation(clause: Passage, figure: Figure): string | null {
  const from = figure.index + figure.length;
  const match = SUB_POPULATION.exec(clause.key.slice(from, from + 200));
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const start = from + match[0].indexOf(words);
  return clause.text.slice(start, start + words.length);
}

/** '(riêng trẻ em dưới 5 tuổi đạt 0%)': the figure stands in a bracket that names its own group. */
function bracketOf(clause: Passage, figure: Figure): string | null {
  const near = Math.max(0, figure.index - 120);
  const open = near + clause.key.slice(near, figure.index).lastIndexOf('(');
  if (open < near || clause.key.slice(open, figure.index).includes(')')) return null;
  const inside = slice(clause, open + 1, figure.index);
  const text = tidy(withoutTail(inside).text);
  return text === '' ? null : text;
}

/** '100% trẻ em …': the figure stands before what it measures. */
function leadsClause(clause: Passage, first: Figure | undefined): boolean {
  if (!first) return false;
  const before = `${trimEndOf(clause.key.slice(0, first.index), '<>≥≤ ')} `;
  return (
    before.trim() === '' ||
    before.replace(LEAD, '').trim() === '' ||
    /^(?:[\s,]*)$/u.test(`${before} `.replace(LEAD, ''))
  );
}

function behindFirst(clause: Passage, figures: readonly Figure[]): string {
  const [first, second] = figures;
  if (!first) return '';
  const from = first.index + first.length;
  const rest = slice(clause, from, Math.min(second?.index ?? clause.text.length, from + LONGEST_NAME));
  const end = YEARS.exec(rest.key)?.index ?? rest.text.length;
  return tidy(slice(rest, 0, end).text);
}

function beforeFirst(clause: Passage, first: Figure | undefined): string {
  const to = first?.index ?? clause.text.length;
  const whole = slice(clause, Math.max(0, to - LONGEST_NAME), to);
  const turn = whole.key.search(LAST_LEAD);
  const before = turn < 0 ? whole : slice(whole, turn + 1);
  // A yearly decrease given as a range is measured itself: 'giảm cuộc tảo hôn từ 2 đến 3%'.
  const lead = (first?.comparator === 'range' ? LEAD_TO_RANGE : LEAD).exec(before.key)?.[0].length ?? 0;
  const body = slice(before, lead);
  return tidy(withoutTail(body).text);
}

/** Without the words that lead over to the figure; they stand in the last hundred letters. */
function withoutTail(text: Passage): Passage {
  const from = Math.max(0, text.key.length - 100);
  const tail = TAIL.exec(` ${text.key.slice(from)} `);
  return tail ? slice(text, 0, from + Math.max(0, tail.index - 1)) : text;
}

function tidy(text: string): string {
  return trimEndOf(text, ' ,;.:').trim();
}
