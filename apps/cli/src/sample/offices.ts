import type { Role, UnitKind } from '#domain';

/** The commune of the sample; the plan is public, the addresses are not real ones (RFC 2606). */
export const SAMPLE_AUTHORITY = {
  name: 'Ủy ban nhân dân xã Xuân Trường',
  place: 'Xuân Trường',
  level: 'xa',
  // Whoever tries the program on a Sunday evening wants to see the letters; they reach only the local mailbox.
  mailHours: 'any',
} as const;

/** A body of the commune. */
export interface SampleUnit {
  name: string;
  aliases?: string[];
  kind?: UnitKind;
  requested?: boolean;
  secretariat?: boolean;
  /** Part of the address before the @; null for a group, which gets no mail. */
  mailbox: string | null;
  /** Names of a group's members. */
  members?: string[];
}

const SCHOOLS = ['Trường Mầm non Xuân Trường', 'Trường Tiểu học Xuân Trường', 'Trường THCS Xuân Trường'];

export const SAMPLE_UNITS: SampleUnit[] = [
  { name: 'Phòng Văn hóa - Xã hội', aliases: ['Phòng VH-XH'], mailbox: 'vanhoa' },
  { name: 'Phòng Kinh tế', mailbox: 'kinhte' },
  {
    name: 'Văn phòng HĐND và UBND',
    aliases: ['Văn phòng UBND', 'VP HĐND-UBND'],
    secretariat: true,
    mailbox: 'vanphong',
  },
  { name: 'Công an xã', mailbox: 'congan' },
  { name: 'Trạm Y tế xã', mailbox: 'yte' },
  {
    name: 'Ủy ban MTTQ Việt Nam xã',
    aliases: ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'UBMTTQ xã'],
    requested: true,
    mailbox: 'mttq',
  },
  { name: 'Trường Mầm non Xuân Trường', mailbox: 'mamnon' },
  { name: 'Trường Tiểu học Xuân Trường', mailbox: 'tieuhoc' },
  { name: 'Trường THCS Xuân Trường', mailbox: 'thcs' },
  {
    name: 'Các trường học trên địa bàn',
    aliases: ['Các nhà trường', 'Các cơ sở giáo dục'],
    kind: 'group',
    mailbox: null,
    members: SCHOOLS,
  },
];

/** An account, named by its office. */
export interface SampleAccount {
  login: string;
  office: string;
  role: Role;
  /** Name of the body; null for leadership and administrators. */
  unit: string | null;
}

export const SAMPLE_ACCOUNTS: SampleAccount[] = [
  { login: 'chutich', office: 'Chủ tịch UBND xã', role: 'leader', unit: null },
  { login: 'phochutich', office: 'Phó Chủ tịch UBND xã', role: 'leader', unit: null },
  {
    login: 'vanphong',
    office: 'Văn phòng HĐND và UBND, chuyên viên theo dõi',
    role: 'secretariat',
    unit: 'Văn phòng HĐND và UBND',
  },
  {
    login: 'vanphong.chanhvanphong',
    office: 'Chánh Văn phòng HĐND và UBND',
    role: 'unitHead',
    unit: 'Văn phòng HĐND và UBND',
  },
  {
    login: 'vanhoa.truongphong',
    office: 'Trưởng phòng Văn hóa - Xã hội',
    role: 'unitHead',
    unit: 'Phòng Văn hóa - Xã hội',
  },
  {
    login: 'vanhoa.canbo',
    office: 'Phòng Văn hóa - Xã hội, chuyên viên',
    role: 'unitOfficer',
    unit: 'Phòng Văn hóa - Xã hội',
  },
  { login: 'kinhte.truongphong', office: 'Trưởng phòng Kinh tế', role: 'unitHead', unit: 'Phòng Kinh tế' },
  { login: 'kinhte.canbo', office: 'Phòng Kinh tế, chuyên viên', role: 'unitOfficer', unit: 'Phòng Kinh tế' },
  { login: 'congan.truong', office: 'Trưởng Công an xã', role: 'unitHead', unit: 'Công an xã' },
  { login: 'congan', office: 'Công an xã, cán bộ tổng hợp', role: 'unitOfficer', unit: 'Công an xã' },
  { login: 'yte', office: 'Trạm Y tế xã', role: 'unitHead', unit: 'Trạm Y tế xã' },
  { login: 'mttq', office: 'Ủy ban MTTQ Việt Nam xã', role: 'unitHead', unit: 'Ủy ban MTTQ Việt Nam xã' },
  { login: 'mamnon', office: 'Trường Mầm non Xuân Trường', role: 'unitHead', unit: 'Trường Mầm non Xuân Trường' },
  { login: 'tieuhoc', office: 'Trường Tiểu học Xuân Trường', role: 'unitHead', unit: 'Trường Tiểu học Xuân Trường' },
  { login: 'thcs', office: 'Trường THCS Xuân Trường', role: 'unitHead', unit: 'Trường THCS Xuân Trường' },
  { login: 'quantri', office: 'Quản trị phần mềm', role: 'administrator', unit: null },
];

/** The address of a mailbox of the sample. */
export const sampleAddress = (mailbox: string): string => `${mailbox}@xuantruong.example`;
