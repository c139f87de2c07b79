import { knownUnits } from '../names/known-units.js';

/** Kinds of places a name is followed by. */
export const PLACE_KINDS = '(?:tỉnh|thành phố|thị xã|huyện|quận|phường|xã|thị trấn|đặc khu)';

/** Behind these words a name of its own stands: of a place, of a school. */
const OWN_NAME = new RegExp(
  `(?<![\\p{L}])(?:${PLACE_KINDS}|trường (?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt|th)(?: chuyên)?|(?:gd&đt|gdđt|giáo dục và đào tạo))(?![\\p{L}])`,
  'u',
);
/** Known ones, and letters without a vowel ('BCH PCTT&TKCN'), which are no words. */
const ACRONYM =
  /(?<![\p{L}])(?:thcs|thpt|th|ubnd|hđnd|mttq|ubmttq|gd&đt|gdđt|ptdtbt|ptdtnt|tp|[bcdđghklmnpqrstvx]{2,}(?:&[bcdđghklmnpqrstvx]+)*)(?![\p{L}])/gu;

let known: ReadonlyMap<string, string> | null = null;

/**
 * Capitals to the usual spelling: 'ỦY BAN NHÂN DÂN XÃ NHỮ KHÊ' becomes 'Ủy ban nhân dân xã Nhữ Khê', 'TRƯỜNG THCS DUY TÂN'
 * 'Trường THCS Duy Tân', and the name of a body every authority has is spelled as there.
 */
export function usualCase(text: string): string {
  const lower = text.toLowerCase();
  known ??= new Map(
    knownUnits().flatMap(({ canonical, aliases }) => [canonical, ...aliases].map((name) => [name.toLowerCase(), name])),
  );
  return known.get(lower) ?? firstLarge(lower.replace(OWN_NAME_BEHIND, largeWords).replace(ACRONYM, capitals));
}

const OWN_NAME_BEHIND = new RegExp(`(?<=${OWN_NAME.source})\\s.*$`, 'u');
const PLACE_FIRST = new RegExp(`^${PLACE_KINDS}(?![\\p{L}])`, 'u');
/** 'XÃ NHỮ KHÊ' is the second line of a name. */
const firstLarge = (text: string): string =>
  PLACE_FIRST.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
const capitals = (text: string): string => text.toUpperCase();
const largeWords = (text: string): string => text.replace(/(?<![\p{L}])\p{Ll}/gu, capitals);
