import { slice, type Passage } from '../text/passage.js';
import type { Figure } from './measures.js';

/** Words that lead in an indicator and are no part of it. */
const LEAD =
  /^(?:(?:từng bước|tiếp tục|phấn đấu|phân đấu|duy trì và đảm bảo|duy trì và bảo đảm|duy trì|đảm bảo|bảo đảm|giảm|tăng|nâng|đạt|có|riêng|ít nhất|tối thiểu|trên|dưới|và|đến năm \d{4},?|năm \d{4},?)\s+)+/u;
/** Words between an indicator and its figure. */
const TAIL =
  /(?:[\s,:(]+(?:đạt tỷ lệ|đạt được|đạt|xuống còn|giảm xuống|xuống|còn|lên|dưới|trên|từ|tỷ lệ|ít nhất|tối thiểu|không quá|chiếm|là|ở mức|<|>|≤|≥|\(p\/1000\)|và|duy trì|p\/1000\)|trên 1\.000 trẻ đẻ sống))+[\s,]*$/u;
const YEARS = /[\s,]*(?:(?:vào|trong|đến|hết|cuối|và)\s+)*(?:năm\s+\d{4}|và duy trì đến năm \d{4}).*$/u;
const SUB_POPULATION = /^\s*(đối với [^,;.]+?)(?=\s+(?:và|vào|đến|trong)(?![\p{L}])|[,;.]|$)/u;

/** The noun phrase a figure measures, copied from the clause. */
export function indicatorOf(clause: Passage, figures: readonly Figure[], index: number): string {
  const figure = figures[index];
  if (!figure) return '';
  const behind = clause.key.slice(figure.index + figure.length);
  const sub = SUB_POPULATION.exec(behind)?.[1];
  const base = leadsClause(clause, figures[0]) ? behindFirst(clause, figures) : beforeFirst(clause, figures[0]);
  return sub ? `${base} (${sub})` : base;
}

/** '100% trẻ em …': the figure stands before what it measures. */
function leadsClause(clause: Passage, first: Figure | undefined): boolean {
  if (!first) return false;
  const before = clause.key.slice(0, first.index).replace(/[<>≥≤\s]+$/u, ' ');
  return (
    before.trim() === '' ||
    before.replace(LEAD, '').trim() === '' ||
    /^(?:[\s,]*)$/u.test(`${before} `.replace(LEAD, ''))
  );
}

function behindFirst(clause: Passage, figures: readonly Figure[]): string {
  const [first, second] = figures;
  if (!first) return '';
  const rest = slice(clause, first.index + first.length, second?.index ?? clause.text.length);
  const end = YEARS.exec(rest.key)?.index ?? rest.text.length;
  return tidy(slice(rest, 0, end).text);
}

function beforeFirst(clause: Passage, first: Figure | undefined): string {
  const before = slice(clause, 0, first?.index ?? clause.text.length);
  const lead = LEAD.exec(before.key)?.[0].length ?? 0;
  const body = slice(before, lead);
  const tail = TAIL.exec(` ${body.key} `);
  return tidy(slice(body, 0, tail ? Math.max(0, tail.index - 1) : body.text.length).text);
}

function tidy(text: string): string {
  return text.replace(/[\s,;.:]+$/, '').trim();
}
