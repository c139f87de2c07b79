import { words } from '../text/words.js';

/** What may go wrong; of all units more is told to be reported than of one ('vấn đề phát sinh', 'cần sửa đổi, bổ sung'). */
const HARD = '(?<!(?:hoàn cảnh|đời sống|kinh tế|vùng|xã|thôn|hộ|người|em|đặc biệt) )khó khăn';
const TROUBLE = words(`${HARD}|vướng mắc`);
const TROUBLE_OF_ALL = words(
  `${HARD}|vướng mắc|bất cập|(?:vấn đề|nội dung)(?: gì)?(?: mới)? (?:phát sinh|vượt thẩm quyền)|(?:có|gì) phát sinh|(?:sửa đổi|điều chỉnh),? (?:và )?bổ sung`,
);
const TELL = words('báo cáo|phản ánh|thông tin|kiến nghị|đề xuất|gửi|trao đổi|thông báo|liên hệ');
/** 'nếu có …', 'trường hợp phát sinh …', 'quá trình thực hiện có gì …', 'mọi vướng mắc …'. */
const CONDITION = words(
  'nếu|(?:khi|(?<!(?:các|những) )trường hợp)(?: [^,;.]{0,50})? (?:có|phát sinh|gặp|xảy ra|nảy sinh|cần)|quá trình [^;.]{0,70}?(?:có|gặp|phát sinh)|mọi',
);
/** '…, có vấn đề gì khó khăn, vướng mắc phản ánh về …': the bare 'có' right before. */
const HAS = /[,;] (?:mà |khi )?có (?:vấn đề |điều |gì |những |các |phát sinh )*$/u;
/** Told to all: 'các đơn vị có khó khăn, vướng mắc báo cáo …'. */
const UNITS_HAVE = words('(?:đơn vị|địa phương|cơ quan|thôn|tổ dân phố) (?:nào )?(?:có|gặp)');
/** Where the words on trouble begin in a clause that tells other things before: '…, quá trình thực hiện có vướng mắc, báo cáo …'. */
const OPENS = words('(?:trong )?quá trình|nếu|trường hợp|mọi', 'g');

/** Where a clause begins to ask for a report of problems as a condition; -1 where it does not. */
export function troubleAt(key: string, toAll: boolean): number {
  const trouble = (toAll ? TROUBLE_OF_ALL : TROUBLE).exec(key);
  if (!trouble || !TELL.test(key)) return -1;
  const before = key.slice(0, trouble.index + 1 + (toAll ? 2 : 0));
  const conditional =
    CONDITION.test(before) || HAS.test(key.slice(0, trouble.index)) || (toAll && UNITS_HAVE.test(before));
  if (!conditional && !(toAll && /kịp thời (?:báo cáo|phản ánh)|(?:báo cáo|phản ánh) kịp thời/u.test(key))) return -1;
  const opens = [...before.matchAll(OPENS)].map((match) => match.index);
  // 'Trong quá trình thực hiện, nếu có vướng mắc': the first of what stands close together.
  return opens.findLast((at, i) => i === 0 || at - (opens[i - 1] ?? 0) > CLOSE) ?? 0;
}

const CLOSE = 60;
