/**
 * What reading a plan (Kế hoạch) yields: the stage between the file and the reviewer's draft.
 * The shape is the one `dondoc split --json` prints; other programs rely on it.
 */

import type { FieldReason } from './reasons.js';
import type { TimeTerm } from './time-term.js';

/** Where a piece of text stands in the source: characters of the read text, and the first and last line (1-based). */
export interface SourcePlace {
  /** Offset of the first character in the read text. */
  start: number;
  /** Offset behind the last character. */
  end: number;
  line: number;
  lineTo: number;
  /** Page of the file (1-based) where the file has pages. */
  page?: number;
}

/**
 * The place of a line of text (1-based, in the read text) on its page (1-based), in fractions of the page's width
 * and height from its top left corner. A line of text may have several boxes.
 */
export interface LineBox {
  line: number;
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How sure the reader is of a doubt it reports: `info` explains, `check` asks a person to look, `missing` needs an answer. */
export type WarningLevel = 'info' | 'check' | 'missing';

/** A doubt of the reader, worded for the person who reviews the draft. */
export interface ReadingWarning {
  /** English code, stable; for instance `no-report-date`. */
  code: string;
  level: WarningLevel;
  /** Vietnamese sentence shown to the reviewer. */
  message: string;
  place?: SourcePlace;
  /** Order of the unit heading (position in `units`) it concerns. */
  unit?: number;
  /** Position of the task within that unit. */
  task?: number;
}

/** Head and foot of the document (NĐ 30/2020/NĐ-CP, Phụ lục I). A blank is null. */
export interface PlanMetadata {
  number: string | null;
  symbol: string | null;
  issuer: string | null;
  place: string | null;
  /** YYYY-MM-DD, null unless day, month and year are all given. */
  date: string | null;
  dateParts: { day: number | null; month: number | null; year: number | null };
  kind: string | null;
  title: string | null;
  legalBases: { text: string; references: string[] }[];
  periodFrom: number | null;
  periodTo: number | null;
  signer: { name: string | null; title: string | null; authority: string | null };
  recipients: string[];
}

export type SectionRole =
  'purpose' | 'objectives' | 'scope' | 'activities' | 'funding' | 'organisation' | 'reporting' | 'other';

/** A top-level section (Mục). */
export interface ParsedSection {
  number: string;
  title: string;
  role: SectionRole;
  place: SourcePlace;
}

export type Comparator = '<=' | '<' | '>=' | '>' | '=' | 'range';
export type MeasureUnit = '%' | '‰' | '/100.000' | 'p/1000';

/** One figure to be reached, of one indicator, year and sub-population. */
export interface Measure {
  indicator: string;
  comparator: Comparator;
  value: number;
  valueMax: number | null;
  unit: MeasureUnit | null;
  /** What a bare figure counts ('mô hình', 'lớp'); only where `unit` is null. */
  countOf?: string;
  year: number | null;
}

/** A target (Chỉ tiêu) of the plan. */
export interface ParsedTarget {
  number: number | null;
  group: string | null;
  text: string;
  measures: Measure[];
  place: SourcePlace;
}

/** lead = chủ trì or đầu mối; coordinate = starts with Phối hợp; do = neither. */
export type TaskRole = 'lead' | 'coordinate' | 'do';

export type Frequency = 'once' | 'annual' | 'quarterly' | 'half-yearly' | 'monthly' | 'periodic' | 'ad-hoc' | 'regular';

/** How a date in the text binds: 'trước ngày' (before) or 'chậm nhất', 'đến hết', 'vào' (by). See domain.md §5. */
export type DateRelation = 'before' | 'by';

/** A phrase that says when or how often a unit is to act. */
export interface ParsedDeadline {
  /** The shortest phrase that says it, copied. */
  text: string;
  kind: Frequency;
  /** YYYY-MM-DD of a single deadline with a full date. */
  date: string | null;
  /** MM-DD of a deadline that comes back each year. */
  monthDay: string | null;
  /** All its days (MM-DD) where it comes back more than once a year ('trước ngày 01/6 và 15/11 hằng năm'). */
  monthDays?: string[];
  /** null where the phrase has no date. */
  relation: DateRelation | null;
  /** What the phrase says in parts, for working out days. */
  term: TimeTerm;
  place: SourcePlace;
}

/** Further words of time of a task, which the labelling of deadlines does not count ('kịp thời', 'trong vòng 15 ngày kể từ …'). */
export interface ParsedTime {
  /** The phrase, copied. */
  text: string;
  kind: Frequency;
  relation: DateRelation | null;
  term: TimeTerm;
  place: SourcePlace;
}

/** A task (Nhiệm vụ được giao) of a unit. */
export interface ParsedTask {
  text: string;
  role: TaskRole;
  coordinatesWith: string[];
  /** Numbers of the Chỉ tiêu the task names. */
  targets: number[];
  deadlines: ParsedDeadline[];
  otherTimes: ParsedTime[];
  /** What the task is to bring forth (Sản phẩm), as an annex table states it. */
  product?: string;
  place: SourcePlace;
}

/** A unit heading under Tổ chức thực hiện with its tasks. */
export interface ParsedUnit {
  order: number;
  heading: string;
  name: string;
  /** The bodies the heading names. */
  members: string[];
  /** Open plural ('các trường học'): the bodies are known only from the registry. */
  group: boolean;
  /** 'Đề nghị': not subordinate; requested, never ordered. */
  requested: boolean;
  tasks: ParsedTask[];
  place: SourcePlace;
}

export type DutyKind = 'progress-report' | 'own-plan' | 'final-review' | 'problem-report';

/** A duty to report (Chế độ báo cáo). */
export interface ParsedDuty {
  text: string;
  /** 'all units' or the name of a unit. */
  who: string;
  to: string | null;
  /** Body that collects the reports ('qua Phòng …'). */
  via: string | null;
  frequency: Frequency;
  /** MM-DD the report is due each year. */
  monthDay: string | null;
  /** All its days (MM-DD) where it is due more than once a year. */
  monthDays?: string[];
  /** YYYY-MM-DD of a single duty. */
  once: string | null;
  /** How `monthDay` or `once` binds; null where there is no date. */
  relation: DateRelation | null;
  /** The words of time, copied, and what they say in parts; absent where the duty has none. */
  when?: { phrase: string; term: TimeTerm };
  /** Body to which the receiver reports onward. */
  onward: string | null;
  kind: DutyKind;
  place: SourcePlace;
}

/** A whole plan as read. */
export interface ParsedPlan {
  metadata: PlanMetadata;
  sections: ParsedSection[];
  targets: ParsedTarget[];
  units: ParsedUnit[];
  reporting: ParsedDuty[];
  warnings: ReadingWarning[];
  /** Why each field holds what it holds, in the order of the document. */
  reasons: FieldReason[];
}

/** `who` of a duty that binds every unit of the plan. */
export const ALL_UNITS = 'all units';
