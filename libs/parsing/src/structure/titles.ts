import type { SectionRole } from '#domain';

/**
 * Titles of sections by their first words, without accents and with one letter of a word misread: letter recognition takes
 * 'TỔ CHỨC' for 'TỎ CHỨC' or 'TỐ CHỨC'. Only for this structural vocabulary; names of bodies are never matched so.
 */
const TITLES: readonly (readonly [SectionRole, readonly string[]])[] = [
  [
    'organisation',
    [
      'to chuc thuc hien',
      'to chuc trien khai',
      'to chuc thi hanh',
      'to chuc va phan cong',
      'trien khai thuc hien',
      'trien khai to chuc thuc hien',
      'cong tac to chuc thuc hien',
      'bien phap to chuc thuc hien',
      'chi dao to chuc thuc hien',
      'phan cong nhiem vu',
      'phan cong thuc hien',
      'phan cong trach nhiem',
      'phan cong to chuc',
      'phan cong cong viec',
      'phan cong cu the',
      'phan cong cac don vi',
      'trach nhiem thuc hien',
      'trach nhiem to chuc',
      'trach nhiem thi hanh',
      'trach nhiem cua',
      'trach nhiem cac',
      'nhiem vu cua cac',
      'nhiem vu cac co quan',
      'nhiem vu cac don vi',
    ],
  ],
  ['purpose', ['muc dich', 'quan diem', 'yeu cau', 'muc dich yeu cau', 'can cu', 'su can thiet']],
  ['objectives', ['muc tieu', 'chi tieu']],
  ['scope', ['doi tuong', 'pham vi', 'thoi gian', 'dia diem', 'thanh phan']],
  ['activities', ['noi dung', 'nhiem vu', 'giai phap', 'hinh thuc', 'bien phap']],
  ['reporting', ['che do bao cao', 'che do thong tin', 'thong tin bao cao']],
  ['funding', ['kinh phi', 'nguon luc', 'nguon kinh phi', 'du toan']],
  ['other', ['khen thuong', 'tinh hinh', 'thuc trang', 'dac diem tinh hinh']],
];

const PHRASES = TITLES.flatMap(([role, phrases]) =>
  phrases.map((phrase) => ({ role, words: phrase.split(' '), length: phrase.length })),
).sort((a, b) => b.words.length - a.words.length);

/** A title found at the beginning of a text. */
export interface KnownTitle {
  role: SectionRole;
  /** Words of the text behind those of the title. */
  rest: number;
}

/** The known title a text begins with, tolerant of one misread letter a word; null for none. */
export function knownTitle(text: string): KnownTitle | null {
  const words = plainWords(text.slice(0, 200));
  for (const phrase of PHRASES)
    if (phrase.words.length <= words.length && opensWith(words, phrase.words))
      return { role: phrase.role, rest: words.length - phrase.words.length };
  return null;
}

/** The text is a title of an assigning section and hardly more ('Phân công nhiệm vụ', 'Trách nhiệm của các cơ quan, đơn vị'). */
export function isAssigningTitle(text: string): boolean {
  const title = knownTitle(text);
  if (title?.role !== 'organisation' || text.length > 120) return false;
  return title.rest <= 3 || /^(?:trach nhiem|nhiem vu|phan cong|to chuc)/.test(plainWords(text).join(' '));
}

/** 'TRÁCH NHIỆM CỦA CÁC SỞ, BAN, NGÀNH', 'Nhiệm vụ của các đơn vị': of all bodies, so that it is the title above them. */
export function isTitleOfBodies(text: string): boolean {
  return text.length <= 120 && OF_BODIES.test(plainWords(text).join(' '));
}
const OF_BODIES =
  /^(?:trach nhiem|nhiem vu)(?: (?:va )?(?:trach nhiem|nhiem vu))?(?: cu the| chinh| thuc hien)?(?: cua| doi voi)?(?: cac| tung)? (?:co quan|don vi|to chuc|ca nhan|so|ban|nganh|phong|cap|thanh vien|bo phan|dia phuong|ben)(?! \w+ (?:quan ly|chi huy|chi dao|dieu hanh))(?: (?:va|cac|ca nhan|co quan|don vi|to chuc|so|ban|nganh|phong|doan the|dia phuong|lien quan|co lien quan|thuoc|xa|phuong|thon|truong|cap|thanh vien|bo phan|chuyen mon|hoi|ubnd|mat tran))*$/;

/** The text is this phrase of structure and nothing else ('Nơi nhận', 'KẾ HOẠCH'), one letter a word misread at most. */
export function isMisreadPhrase(text: string, phrase: readonly string[]): boolean {
  const words = plainWords(text);
  return (
    words.length === phrase.length && words.every((word, i) => word === phrase[i] || isOneOff(word, phrase[i] ?? ''))
  );
}

/** Lower case without accents, figures and marks left out. */
export function plainWords(text: string): string[] {
  return unaccented(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Without accents; letters that look alike in other alphabets are taken for ours. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đð]/g, 'd');
}

/** All words but a third are right, the others have one letter misread. */
function opensWith(words: readonly string[], phrase: readonly string[]): boolean {
  let misread = 0;
  for (const [i, word] of phrase.entries()) {
    const have = words[i] ?? '';
    if (have === word) continue;
    misread += 1;
    if (misread * 3 > phrase.length + 1 || !isOneOff(have, word)) return false;
  }
  return true;
}

/** One letter changed, left out or added, in words of four letters or more; in shorter ones one changed letter. */
export function isOneOff(have: string, word: string): boolean {
  if (Math.abs(have.length - word.length) > 1 || word.length < 2) return false;
  if (have.length !== word.length && word.length < 4) return false;
  let i = 0;
  while (i < have.length && have[i] === word[i]) i++;
  const [a, b] = [have.slice(i), word.slice(i)];
  if (a.length === b.length) return a.slice(1) === b.slice(1);
  return a.length < b.length ? a === b.slice(1) : a.slice(1) === b;
}
