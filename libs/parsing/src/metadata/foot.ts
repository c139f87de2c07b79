import { trimEndOf } from '../text/words.js';
import type { PlanMetadata } from '#domain';
import type { Line } from '../text/lines.js';
import { isCapitals } from '../text/capitals.js';
import { readMarker } from '../text/markers.js';

const AUTHORITY = /^(?:KT|TL|TUQ|Q)\s*\.\s*\p{Lu}/u;
const ON_BEHALF = /^TM\s*\.\s*\p{Lu}/u;
const TITLE =
  /^(?:quyền |q\. ?)?(?:phó )?(?:chủ tịch|chánh văn phòng|giám đốc|hiệu trưởng|trưởng|bí thư|cục trưởng|chi cục trưởng|tổng giám đốc|chủ nhiệm|viện trưởng|chỉ huy|tham mưu|thường trực)/u;
const NAME =
  /^(?:(?:TS|ThS|PGS|GS|Ths|Ts|BS ?CK ?I{1,2}|BS\.? ?CK ?I{1,2}|CK ?I{1,2}|BS|DS|CN|KS|LS|NG[ƯU]T|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý))\.?\s*)*\p{Lu}(?:[’']\p{Lu})?\p{Ll}*[’']?(?:\s+\p{Lu}(?:[’']\p{Lu})?\p{Ll}*){1,5}$/u;

/** The line of the foot where the recipients begin; null where there is none. */
export function recipientsLine(foot: readonly Line[]): Line | null {
  return foot.find((line) => /^nơi nhận/u.test(line.key)) ?? null;
}

/** Signatory: name, office, and the authority it is signed under ('KT. CHỦ TỊCH'; 'TM. …' is none; the last one before the office). */
export function readSigner(foot: readonly Line[]): PlanMetadata['signer'] {
  const signer: PlanMetadata['signer'] = { name: null, title: null, authority: null };
  let open = false;
  for (const line of foot) {
    if (line.text === '' || readMarker(line.text).kind === 'dash') continue;
    for (const part of line.text.split(/\s{2,}|\t/)) {
      const goesOn = open && isCapitals(part) && !isSignatureLine(part);
      open = false;
      if (ON_BEHALF.test(part)) continue;
      if (AUTHORITY.test(part)) signer.authority = signer.title === null ? part : (signer.authority ?? part);
      else if (goesOn) signer.title = `${signer.title ?? ''} ${part}`;
      else if (isCapitals(part) && TITLE.test(part.toLowerCase())) {
        signer.title ??= part;
        open = isUnfinished(signer.title);
      } else if ((signer.title ?? signer.authority) !== null && NAME.test(part)) signer.name ??= part;
    }
  }
  return signer;
}

/** An office over two lines: 'TRƯỞNG PHÒNG THI ĐUA,' / 'KHEN THƯỞNG', 'TRƯỞNG PHÒNG' / 'KINH TẾ'. */
function isUnfinished(title: string): boolean {
  return /(?:[,&-]|(?:^|\s)(?:VÀ|TRƯỞNG PHÒNG|TRƯỞNG TRẠM|GIÁM ĐỐC TRUNG TÂM|KIÊM|CỦA))$/u.test(title);
}

/** Recipients (Nơi nhận), a marginal note such as '(để b/c)' left out. */
export function readRecipients(foot: readonly Line[]): string[] {
  const first = recipientsLine(foot);
  if (first === null) return [];
  const items: string[] = [];
  let open = false;
  for (const line of foot.slice(foot.indexOf(first) + 1)) {
    if (line.kind === 'rule' && items.length > 0) break;
    if (line.text === '' || /^[-–*]?$/.test(line.text)) continue;
    const marker = readMarker(line.text);
    const text = line.text.slice(marker.kind === 'dash' || marker.kind === 'plus' ? marker.length : 0);
    if (isSignatureLine(line.text)) open = false;
    if (isSignatureLine(line.text) || /^\([^)]*\)[;.]?$/.test(text)) continue;
    const isItem = marker.kind === 'dash' || /^lưu\s*:?/u.test(line.key) || (!open && items.length === 0);
    if (isItem || (!open && /[;.]$/.test(text))) items.push(text);
    else if (open && items.length > 0) items[items.length - 1] += ` ${text}`;
    else continue;
    open = !/[;.]$/.test(text);
    if (/^lưu/u.test(text.toLowerCase()) && !open) break;
  }
  return items.map(bareRecipient).filter((item) => item !== '');
}

function isSignatureLine(text: string): boolean {
  return AUTHORITY.test(text) || ON_BEHALF.test(text) || (isCapitals(text) && TITLE.test(text.toLowerCase()));
}

/** What a marginal note opens with: '(b/c)', '(để báo cáo)', '(thực hiện)'. */
const NOTE =
  /^\((?:để )?(?:b\/c|b\/cáo|p\/h|t\/h|báo cáo|thực hiện|phối hợp|chỉ đạo|theo dõi|biết|p\/hợp|t\/hiện|đ\/b|để biết)/iu;

/** Notes to the clerk: '(b/c)', '(để báo cáo)', '; (thực hiện)'; the drafter's name behind Lưu stays. */
function bareRecipient(item: string): string {
  const bare = trimEndOf(item, ' ;.,');
  const note = bare.endsWith(')') ? bare.lastIndexOf('(') : -1;
  if (note < 0 || /^lưu/iu.test(bare) || !NOTE.test(bare.slice(note))) return bare;
  return trimEndOf(bare.slice(0, note), ' ;.,');
}
