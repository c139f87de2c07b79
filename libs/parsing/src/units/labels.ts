import { slice, type Passage } from '../text/passage.js';
import { trimEndOf, WORD_END, WORD_START } from '../text/words.js';

/**
 * What a label before a colon says of a task: 'Đơn vị chủ trì: …', 'Phối hợp: …', 'Thời gian hoàn thành: …', 'Sản phẩm: …';
 * `note`: where, with whom and for how much ('Thành phần: …', 'Địa điểm: …'), which is no assignment.
 */
export type LabelRole = 'task' | 'lead' | 'doer' | 'partners' | 'time' | 'product' | 'note';

export interface Labelled {
  role: LabelRole;
  /** Where the label begins in the text. */
  index: number;
  value: Passage;
}

const WHO =
  '(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|tổ chức|cá nhân|phòng|ban|ngành|cấp|người)(?:(?:,| và) (?:cơ quan|đơn vị|bộ phận|tổ chức|cá nhân))*)';
const LABELS: readonly (readonly [LabelRole, string])[] = [
  [
    'lead',
    `(?:${WHO} )?(?:được (?:giao|phân công) )?chủ trì(?:,? (?:thực hiện|tham mưu|triển khai|tổ chức|thực hiện chính|phối hợp|và phối hợp))?|${WHO} đầu mối|chịu trách nhiệm chính`,
  ],
  ['partners', `(?:${WHO} )?(?:cùng |tham gia )?phối hợp(?: thực hiện)?`],
  [
    'doer',
    `${WHO} (?:thực hiện|phụ trách|tham mưu|chịu trách nhiệm|triển khai)|phân công(?: thực hiện)?|trách nhiệm(?: thực hiện)?|người thực hiện|giao thực hiện`,
  ],
  [
    'time',
    '(?:thời (?:gian|hạn|điểm)|hạn|tiến độ)(?: (?:thực hiện|hoàn thành|triển khai|tổ chức|báo cáo|xong))*|hoàn thành',
  ],
  [
    'product',
    '(?:dự kiến )?(?:sản phẩm|kết quả|đầu ra)(?:(?:,| và|/) (?:kết quả|sản phẩm))?(?: (?:đầu ra|dự kiến|cần đạt|thực hiện|hoàn thành|công việc))*',
  ],
  [
    'note',
    'thành phần(?: (?:tham dự|tham gia|dự họp|mời))?|địa điểm(?: tổ chức| thực hiện)?|(?:nguồn )?kinh phí(?: thực hiện)?',
  ],
  ['task', '(?:tên )?(?:nội dung|nhiệm vụ|công việc)(?: (?:thực hiện|công việc|nhiệm vụ))?'],
];
const LABEL = new RegExp(
  `(?<=^|[.;,([–-]\\s*|^\\s*)${WORD_START}(?:${LABELS.map(([, source]) => `(${source})`).join('|')})${WORD_END}\\s*:\\s*`,
  'gu',
);

/** What every label holds: most texts have none of it, and finding that out is quick. */
const ANY =
  /(?:chủ trì|phối hợp|thực hiện|phụ trách|đầu mối|thời (?:gian|hạn|điểm)|tiến độ|hoàn thành|sản phẩm|kết quả|đầu ra|phân công|trách nhiệm|tham mưu|thành phần|địa điểm|kinh phí|nội dung|nhiệm vụ|công việc|chính|hạn)[^:.;]{0,40}:/u;

/** The labelled values of a text, in order; each reaches up to the next label. */
export function labelsIn(text: Passage): Labelled[] {
  if (!text.key.includes(':') || !ANY.test(text.key)) return [];
  const matches = [...text.key.matchAll(LABEL)];
  return matches.flatMap((match, i): Labelled[] => {
    const end = matches[i + 1]?.index ?? text.text.length;
    const value = slice(text, match.index + match[0].length, end);
    const role = LABELS[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'task';
    const names = role === 'lead' || role === 'doer' || role === 'partners';
    const time = names ? (TIME_BEHIND.exec(value.key)?.index ?? -1) : -1;
    if (time < 0) return [{ role, index: match.index, value: trimmed(value) }];
    return [
      { role, index: match.index, value: trimmed(slice(value, 0, time)) },
      { role: 'time', index: end, value: trimmed(slice(value, time + 1)) },
    ];
  });
}

/** '… phối hợp: các thôn; thường xuyên': behind a semicolon a time needs no label. */
const TIME_BEHIND =
  /;\s*(?=(?:thường xuyên|định kỳ|hằng|hàng|hoàn thành|xong|trước|chậm nhất|quý|tháng|năm|từ ngày|đến|ngày)(?![\p{L}]))/u;

function trimmed(value: Passage): Passage {
  return slice(value, 0, trimEndOf(value.text, ' ;,([-–').length);
}
