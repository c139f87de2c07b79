import { fold } from '../text/fold.js';

/** Abbreviations that mean one thing only (TT, CT, HĐ, KT do not and stay: domain notes §3). */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['mttq', 'mặt trận tổ quốc'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['ubmttqvn', 'ủy ban mặt trận tổ quốc việt nam'],
  ['mttqvn', 'mặt trận tổ quốc việt nam'],
  ['tncs', 'thanh niên cộng sản'],
  ['lhpn', 'liên hiệp phụ nữ'],
  ['thpt', 'trung học phổ thông'],
  ['thcs', 'trung học cơ sở'],
]);

/** Tails that say of which commune a body is: xã, phường and đặc khu have the same bodies. */
const TAIL = /\s(?:(?:ở |tại |thuộc |trên )?(?:địa bàn|địa phương)|toàn|cấp xã|của xã|xã|phường|đặc khu|thị trấn)$/u;

/** Where the names come from. */
export interface Locality {
  /** The bare locality, without xã or phường: 'Nhữ Khê'. */
  place?: string | null;
}

/**
 * A body's name folded for comparing: NFC, letter case, place of tone marks, dashes, '&' and 'và', spaces, and tails such
 * as 'xã Nhữ Khê' or 'trên địa bàn phường' count for nothing. Provinces keep 'tỉnh': Công an tỉnh is not Công an xã.
 */
export function foldName(name: string, { place = null }: Locality = {}): string {
  const folded = words(name);
  const locality = place ? words(place) : '';
  let bare = withoutPlaceInside(folded.replace(/^(?:đề nghị|giao|các) /u, ''), locality);
  for (;;) {
    const shorter = withoutPlace(bare, locality).replace(TAIL, '');
    if (shorter === bare || shorter === '') return bare;
    bare = shorter;
  }
}

function words(name: string): string {
  return fold(name.normalize('NFC'))
    .replace(/&/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== 'và')
    .map((word) => WRITTEN_OUT.get(word) ?? word)
    .join(' ');
}

/** A school's own name may be the locality's: 'Trường Tiểu học Nhữ Khê' is one school among several. */
function withoutPlace(name: string, place: string): string {
  if (name.startsWith('trường ') || place === '') return name;
  return name.endsWith(` ${place}`) ? name.slice(0, -place.length - 1) : name;
}

/** 'Ban Chỉ đạo xã Nhữ Khê về trẻ em': the locality counts for nothing inside a name, too. */
function withoutPlaceInside(name: string, place: string): string {
  if (place === '') return name;
  return ['xã', 'phường', 'đặc khu'].reduce((rest, kind) => rest.replace(` ${kind} ${place}`, ''), name);
}
