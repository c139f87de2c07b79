import type { Because } from '../explain/reasons.js';
import { isCapitals } from '../text/capitals.js';
import type { Line } from '../text/lines.js';
import type { Paragraph } from '../text/paragraphs.js';
import { join, slice, type Passage } from '../text/passage.js';
import { usualTones } from '../text/fold.js';
import { PLACE_KINDS, usualCase } from './spelling.js';

/** The issuing sentence: 'Ủy ban nhân dân xã ban hành Kế hoạch …'. */
const ISSUES =
  /(?<!đã )(?:ban hành|xây dựng|lập|triển khai)\s+(?:và triển khai\s+)?(?:kế hoạch|chương trình|phương án|đề án)/gu;
/** Issuers beside the people's committees, the Party and their offices. */
const FURTHER_HEADS =
  'bệnh viện|viện kiểm sát|tòa án|học viện|chi cục|kho bạc|bảo hiểm xã hội|liên đoàn|liên minh|công đoàn|công ty';
/** How issuers are called; the last such word before the verb begins the name. */
const ISSUER_HEAD = new RegExp(
  `(?<![\\p{L}])(?:ban thường trực ủy ban|ban thường vụ|ban chỉ đạo|tiểu ban|hội đồng|ủy ban|ubnd|ubmttq|trường|sở|phòng|đảng ủy|trung tâm|trạm|công an|${FURTHER_HEADS}|ban|hội|đoàn)(?![\\p{L}])`,
  'gu',
);
/** How a line of the letterhead begins that names the issuer. */
const HEAD_LINE = new RegExp(
  `^(?:ủy ban|ubnd|trường|sở|ban|hội|(?:tỉnh |thành |huyện |xã )?đoàn|đảng ủy|trung tâm|trạm|công an|${FURTHER_HEADS}|phòng)(?![\\p{L}])`,
  'u',
);

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])UBND(?![\p{L}])/gu, 'Ủy ban nhân dân'],
  [/(?<![\p{L}])HĐND(?![\p{L}])/gu, 'Hội đồng nhân dân'],
  [/(?<![\p{L}])(?:UBMTTQVN|UBMTTQ Việt Nam|UBMTTQ)(?![\p{L}])/gu, 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  [/(?<![\p{L}])MTTQ Việt Nam(?![\p{L}])/gu, 'Mặt trận Tổ quốc Việt Nam'],
  [/(?<![\p{L}])MTTQ(?![\p{L}])/gu, 'Mặt trận Tổ quốc Việt Nam'],
  [/(?<![\p{L}])THPT(?![\p{L}])/gu, 'Trung học phổ thông'],
  [/(?<![\p{L}])THCS(?![\p{L}])/gu, 'Trung học cơ sở'],
  [/(?<![\p{L}])BTT(?![\p{L}])/gu, 'Ban Thường trực'],
  [/(?<![\p{L}])TP\.?(?![\p{L}])/gu, 'Thành phố'],
];

/** The issuing body, written out in full and completed with its locality; null when it is named nowhere. */
export function readIssuer(
  preamble: readonly Paragraph[],
  head: readonly Line[],
  place: string | null,
): { issuer: string | null; place: string | null; because: Because } {
  const named = fromParty(head) ?? fuller(fromSentence(preamble), fromHead(head));
  if (named === null) return { issuer: null, place, because: ABSENT };
  const full = writeOut(named.name);
  const locality = place ?? localityOf(full);
  return { issuer: withSuperiorsPlace(complete(full, locality), head), place: locality, because: named.because };
}

/** 'Sở Y tế' under 'UBND TỈNH LONG GIANG' is that province's. */
function withSuperiorsPlace(issuer: string, head: readonly Line[]): string {
  if (
    !/^(?:Sở|Phòng|Ban|Trung tâm|Hội đồng|Tiểu ban|Trạm|Đội)\s/u.test(issuer) ||
    new RegExp(`(?<![\\p{L}])${PLACE_KINDS}(?![\\p{L}])`, 'iu').test(issuer)
  )
    return issuer;
  const superior = head.find((line) => isCapitals(line.text) && SUPERIOR.test(line.key));
  const place = superior ? usualCase(superior.text.slice(SUPERIOR.exec(superior.key)?.[0].length)) : '';
  return place === '' ? issuer : `${issuer} ${place.charAt(0).toLowerCase()}${place.slice(1)}`;
}

const SUPERIOR = /^(?:ủy ban nhân dân|ubnd|đảng ủy)\s+(?=(?:tỉnh|thành phố|xã|phường|đặc khu)\s)/u;

/** 'Ban Chỉ đạo xây dựng Kế hoạch': the sentence names the issuer in short, the head in full. */
function fuller(told: Named | null, printed: Named | null): Named | null {
  if (!told || !printed) return told ?? printed;
  const short = told.name.toLowerCase().replace(OF_PLACE, '');
  // The standing committee speaks for the organisation in the head ('Ban Thường vụ Tỉnh đoàn' below 'TỈNH ĐOÀN CAO GIANG').
  const of = /^ban thường vụ (.+)$/u.exec(short)?.[1];
  if (of !== undefined && printed.name.toLowerCase().includes(of)) return printed;
  // 'Ủy ban nhân dân Tỉnh' is completed with its place.
  if (new RegExp(`(?<![\\p{L}])${PLACE_KINDS}$`, 'u').test(short)) return told;
  return printed.name.toLowerCase().startsWith(`${short} `) ? printed : told;
}

/** 'Ban Chỉ đạo xã' in the sentence, the name of its field in the head. */
const OF_PLACE = /(?<=^(?:ban chỉ đạo|ban tổ chức|tiểu ban|hội đồng)) (?:xã|phường|tỉnh|thành phố)$/u;

/** A name as printed, and where. */
interface Named {
  name: string;
  because: Because;
}

const ABSENT: Because = {
  rule: 'metadata.absent',
  confidence: 'doubtful',
  from: null,
  why: 'Không xác định được cơ quan ban hành; đề nghị nhập tên cơ quan.',
};

/** Papers of the Party are those of the committee in the head, whoever of it issues them ('Ban Chấp hành Đảng bộ xã ban hành …'). */
function fromParty(head: readonly Line[]): Named | null {
  const bodies = head.filter((line) => isCapitals(line.text) && !/cộng sản|cộng hòa/u.test(line.key));
  return bodies.some((line) => ISSUES_FOR_PARTY.test(line.key)) && !bodies.some((line) => PART_OF_PARTY.test(line.key))
    ? fromHead(head)
    : null;
}

const ISSUES_FOR_PARTY = /^(?:đảng ủy|tỉnh ủy|thành ủy|huyện ủy)(?![\p{L}])/u;
/** Below the committee its own part issues the paper: 'BAN CHỈ ĐẠO …', 'ỦY BAN KIỂM TRA', 'CHI BỘ …'. */
const PART_OF_PARTY = /^(?:ban|ủy ban|văn phòng|chi bộ|tiểu ban|hội đồng)(?![\p{L}])/u;

function fromSentence(preamble: readonly Paragraph[]): Named | null {
  for (const paragraph of [...preamble].reverse()) {
    for (const match of [...paragraph.whole.key.matchAll(ISSUES)].reverse()) {
      const name = nameBefore(paragraph.whole, match.index);
      if (name)
        return { name, because: { rule: 'metadata.issuer-sentence', confidence: 'sure', from: paragraph.whole } };
    }
  }
  return null;
}

/** The body named right before the verb. */
function nameBefore(text: Passage, verb: number): string | null {
  const from = Math.max(0, verb - 140);
  const before = slice(text, from, verb);
  const comma = before.key.search(/[,;.:][^,;.:]*$/u);
  const clause = slice(before, comma < 0 ? 0 : comma + 1);
  const heads = [...clause.key.matchAll(ISSUER_HEAD)].filter((head) => /^\p{Lu}/u.test(clause.text.slice(head.index)));
  const head = heads[0];
  if (!head) return null;
  const name = slice(clause, head.index)
    .text.replace(/\s*\([^)]*\)/g, '')
    .replace(/\s(?:ban hành|xây dựng|lập|triển khai)\s.*$/u, '')
    .trim();
  return name.length <= 120 ? name : null;
}

/** A part of a body is named by its kind alone; the body it belongs to stands above it: 'UBND TỈNH LÂM ĐIỀN' / 'VĂN PHÒNG'. */
const BARE_PART = /^(?:văn phòng|ban thường trực|ban thường vụ|tiểu ban|thường trực)$/u;

/** From the letterhead: 'ỦY BAN NHÂN DÂN / TỈNH ĐẮK LẮK'; the superior body above is left out, but not above a mere part. */
function fromHead(head: readonly Line[]): Named | null {
  const lines = head.filter(
    (line) =>
      line.text !== '' &&
      isCapitals(line.text) &&
      !/cộng hòa|độc lập|chủ nghĩa|^số|việt nam$|^đoàn (?:tncs|thanh niên cộng sản) hồ chí minh$/u.test(line.key),
  );
  const start = lines.findLastIndex((line) => HEAD_LINE.test(line.key));
  if (start < 0) return null;
  const last = lines.length - 1;
  const part = BARE_PART.test(lines[last]?.key ?? '') ? lines.slice(last) : [];
  const whole = lines.slice(start, last + 1 - part.length).map((line) => line.text);
  const body = usualCase(withoutSuperior(whole.join(' ')));
  const own = part.map((line) => usualCase(line.text));
  const name = (own.length > 0 ? [...own, smallFirst(body)].join(' ') : body).slice(0, 160);
  return { name, because: { rule: 'metadata.issuer-head', confidence: 'likely', from: join(lines.slice(start)) } };
}

/** 'PHÒNG GD&ĐT KIM ĐỘNG TRƯỜNG THCS NGỌC THANH': the school under its superior on one line. */
function withoutSuperior(text: string): string {
  return text.replace(/^.*\s(?=TRƯỜNG (?:MẦM NON|MẪU GIÁO|TIỂU HỌC|TRUNG HỌC|TH(?:CS|PT)?)\s)/u, '');
}

/** A body's name behind that of its part: 'Văn phòng Ủy ban nhân dân tỉnh' keeps the capital, 'TỈNH …' does not. */
function smallFirst(text: string): string {
  return new RegExp(`^${PLACE_KINDS}(?![\\p{L}])`, 'iu').test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function writeOut(name: string): string {
  let full = usualTones(name);
  for (const [short, long] of WRITTEN_OUT) full = full.replace(short, long);
  return full
    .replace(/Việt Nam Việt Nam/gu, 'Việt Nam')
    .replace(/\s+/g, ' ')
    .trim();
}

function localityOf(issuer: string): string | null {
  const match = new RegExp(`(?<![\\p{L}])${PLACE_KINDS}\\s+(\\p{Lu}.*)$`, 'iu').exec(issuer);
  return match?.[1] && /^\p{Lu}/u.test(match[1]) ? match[1] : null;
}

/** 'Ủy ban nhân dân xã' + 'Nhữ Khê'. */
function complete(issuer: string, place: string | null): string {
  if (place === null) return issuer;
  const named = issuer.toLowerCase().lastIndexOf(place.toLowerCase());
  if (named >= 0) return issuer.slice(0, named) + place + issuer.slice(named + place.length);
  if (/(?:thành|tỉnh|huyện) ủy$/iu.test(issuer)) return `${issuer} ${place}`;
  if (!new RegExp(`(?<![\\p{L}])${PLACE_KINDS}$`, 'iu').test(issuer)) return issuer;
  // Offices write 'Ủy ban nhân dân Tỉnh' for their own; with the name behind it the kind is written small.
  return `${issuer.replace(/ (?:Tỉnh|Xã|Phường|Huyện)$/u, (kind) => kind.toLowerCase())} ${place}`;
}
