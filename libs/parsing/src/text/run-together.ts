import { verbAt } from '../names/bodies.js';
import { fold } from './fold.js';
import { PAPER_KINDS } from './paper-kinds.js';

/** A text of more lines, or of shorter ones, has kept its line ends. */
const MOST_LINES = 25;
const LEAST_AVERAGE = 250;
/** So many openings of lines must be found inside lines. */
const LEAST_FOUND = 3;

const DATE = 'ngày\\s*[\\d.…]{0,4}\\s*tháng\\s*[\\d.…]{0,4}\\s*năm\\s*\\d{4}';
const KINDS = PAPER_KINDS.join('|');
/** Blanks that were line ends, by what stands before or behind them. */
const ENDS = new RegExp(
  [
    // The head: country and motto, number, place and date, kind, bases, addressees.
    '\\s{1,8}(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\\s*[-–—]|Số\\s*:|V/v |Kính gửi\\s*:|Căn cứ |Nơi nhận\\s*:|(?:TM|KT|TL|TUQ)\\.\\s*\\p{Lu}{2})',
    '(?<=CHỦ NGHĨA VIỆT NAM|[Hh]ạnh phúc|/\\p{Lu}[\\p{Lu}\\d&-]{1,20})\\s{1,8}(?=\\p{Lu})',
    `(?<=${DATE})\\s{1,8}(?=\\p{Lu})`,
    `\\s{1,8}(?=(?:${KINDS})\\s+\\p{Lu})|(?<=\\s(?:${KINDS}))\\s{1,8}(?=\\p{Lu})`,
    // Titles in capitals, with their number; behind them the text.
    '\\s{1,8}(?=(?:[IVX]{1,4}[.)/]|PHẦN [IVX]{1,4}|Điều \\d{1,2}\\.)\\s*\\p{Lu})',
    '(?<=\\s[IVX]{1,4}[.)/]\\s[\\p{Lu}\\s,-]{4,80}\\p{Lu})\\s{1,8}(?=\\p{Lu}\\p{Ll}|\\d{1,2}[.)])',
    // Items behind the end of a sentence.
    '(?<=[.;:!?”"])\\s{1,8}(?=\\d{1,2}(?:\\.\\d{1,2})*[.)/]?\\s+\\p{Lu}|[a-hđ]\\)\\s|[-–+•*]\\s+\\p{L}|Trên đây là |(?:Trong )?[Qq]uá trình |Yêu cầu các |Giao \\p{Lu}|Nhận được )',
  ].join('|'),
  'gu',
);
/** A bullet right behind a heading: '1. Trạm Y tế xã - Chủ trì …'. */
const BULLET = /\s{1,8}(?=[-–+•]\s+\p{Lu})/gu;

/**
 * Where the lines of a text begin that was copied without its line ends (web pages, converters); none for a text that has
 * kept them. Ascending offsets.
 */
export function lostLineEnds(source: string): number[] {
  const lines = source.split('\n', MOST_LINES + 60).filter((line) => line.trim() !== '');
  if (lines.length > MOST_LINES || source.trim().length < lines.length * LEAST_AVERAGE) return [];
  const found = [...source.matchAll(ENDS)].map((match) => match.index + match[0].length);
  if (found.length < LEAST_FOUND) return [];
  const bullets = [...source.matchAll(BULLET)]
    .map((match) => match.index + match[0].length)
    .filter((at) => opensWithAct(source.slice(at, at + 40).replace(/^[-–+•]\s+/u, '')));
  return [...new Set([...found, ...bullets])].sort((a, b) => a - b);
}

function opensWithAct(text: string): boolean {
  return verbAt(text, fold(text)) === 0;
}
