import fc from 'fast-check';
import { PERSONS, PLACES } from '../words/subjects.js';
import type { IssuerKind } from '../words/bodies.js';
import type { Issuer } from './paper.js';

/** What differs between the authorities that issue papers (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 2, 3, 7). */
interface Authority {
  head: (place: string) => readonly string[];
  short: string;
  full: (place: string) => string;
  symbol: string;
  superior: string;
  onBehalf: string | null;
  signers: readonly (readonly [authority: string | null, title: string])[];
}

const AUTHORITIES: Readonly<Record<IssuerKind, Authority>> = {
  commune: {
    head: (place) => ['ỦY BAN NHÂN DÂN', `XÃ ${place.toUpperCase()}`],
    short: 'Ủy ban nhân dân xã',
    full: (place) => `Ủy ban nhân dân xã ${place}`,
    symbol: 'KH-UBND',
    superior: 'Ủy ban nhân dân tỉnh',
    onBehalf: 'TM. ỦY BAN NHÂN DÂN',
    signers: [
      [null, 'CHỦ TỊCH'],
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
  },
  ward: {
    head: (place) => ['ỦY BAN NHÂN DÂN', `PHƯỜNG ${place.toUpperCase()}`],
    short: 'UBND phường',
    full: (place) => `Ủy ban nhân dân phường ${place}`,
    symbol: 'KH-UBND',
    superior: 'UBND thành phố',
    onBehalf: 'TM. ỦY BAN NHÂN DÂN',
    signers: [
      [null, 'CHỦ TỊCH'],
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
  },
  province: {
    head: (place) => ['ỦY BAN NHÂN DÂN', `TỈNH ${place.toUpperCase()}`],
    short: 'Ủy ban nhân dân tỉnh',
    full: (place) => `Ủy ban nhân dân tỉnh ${place}`,
    symbol: 'KH-UBND',
    superior: 'Bộ Y tế',
    onBehalf: 'TM. ỦY BAN NHÂN DÂN',
    signers: [
      [null, 'CHỦ TỊCH'],
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
  },
  school: {
    head: (place) => ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', `TRƯỜNG THPT ${place.toUpperCase()}`],
    short: 'Trường THPT {place}',
    full: (place) => `Trường Trung học phổ thông ${place}`,
    symbol: 'KH-THPT',
    superior: 'Sở Giáo dục và Đào tạo',
    onBehalf: null,
    signers: [
      [null, 'HIỆU TRƯỞNG'],
      ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'],
    ],
  },
  front: {
    head: (place) => ['ỦY BAN MTTQ VIỆT NAM', `XÃ ${place.toUpperCase()}`, 'BAN THƯỜNG TRỰC'],
    short: 'Ban Thường trực Ủy ban MTTQ Việt Nam xã',
    full: (place) => `Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã ${place}`,
    symbol: 'KH-MTTQ-BTT',
    superior: 'Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh',
    onBehalf: 'TM. BAN THƯỜNG TRỰC',
    signers: [
      [null, 'CHỦ TỊCH'],
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
  },
};

/** Authorities of all kinds, with place and signer. */
export const issuer: fc.Arbitrary<Issuer> = fc
  .record({
    kind: fc.constantFrom<IssuerKind>('commune', 'commune', 'ward', 'province', 'school', 'front'),
    place: fc.constantFrom(...PLACES),
    name: fc.constantFrom(...PERSONS),
    signer: fc.nat({ max: 1 }),
  })
  .map(({ kind, place, name, signer }) => {
    const authority = AUTHORITIES[kind];
    const [onAuthority, title] = authority.signers[signer] ?? [null, 'CHỦ TỊCH'];
    return {
      kind,
      place,
      head: authority.head(place),
      short: authority.short.replace('{place}', place),
      full: authority.full(place),
      symbol: authority.symbol,
      superior: authority.superior,
      onBehalf: authority.onBehalf,
      signer: { authority: onAuthority, title, name },
    };
  });
