import type { DutyKind, Frequency, Measure, SectionRole, TaskRole } from '#domain';
import type { IssuerKind } from '../words/bodies.js';

/**
 * The model of a synthetic paper: what the generator means, each part with the words it is written in. The expected
 * reading is taken from here (expected.ts), the text is rendered from here (layout/), neither from the other.
 */

/** A time the words of a task or duty state, by the labelling rules of the gold labels. */
export interface WrittenTime {
  kind: Frequency;
  /** YYYY-MM-DD. */
  date: string | null;
  /** MM-DD. */
  monthDay: string | null;
}

/** A duty to report that a sentence states. */
export interface WrittenDuty extends WrittenTime {
  kindOfDuty: DutyKind;
  via: string | null;
}

export interface WrittenTask {
  /** As printed behind the bullet, final punctuation left out. */
  text: string;
  role: TaskRole;
  partners: readonly string[];
  targets: readonly number[];
  times: readonly WrittenTime[];
  duties: readonly WrittenDuty[];
}

export interface WrittenUnit {
  /** The bodies as printed, without Giao, Đề nghị. */
  name: string;
  members: readonly string[];
  group: boolean;
  requested: boolean;
  tasks: readonly WrittenTask[];
  /** `below`: tasks under the heading; `inline`: 'X: task'; `sentence`: 'X task' (its words begin with a verb). */
  form: 'below' | 'inline' | 'sentence';
}

export interface WrittenTarget {
  text: string;
  measures: readonly Omit<Measure, 'indicator'>[];
}

/** A sentence of the reporting section, or of the closing. */
export interface WrittenReporting {
  text: string;
  duties: readonly WrittenDuty[];
}

/** A section other than the one that assigns. */
export interface WrittenSection {
  title: string;
  role: SectionRole;
  /** Items with heading and paragraphs or bullets below. */
  items: readonly { heading: string | null; bullets: readonly string[]; paragraphs: readonly string[] }[];
}

export interface Issuer {
  kind: IssuerKind;
  place: string;
  /** Lines of the letterhead, in capitals. */
  head: readonly string[];
  /** In the issuing sentence. */
  short: string;
  full: string;
  symbol: string;
  /** To whom reports go. */
  superior: string;
  signer: { authority: string | null; title: string; name: string };
  /** 'TM. …' above the signature. */
  onBehalf: string | null;
}

export interface Paper {
  issuer: Issuer;
  /** What the paper puts behind the names of local bodies: '', ' xã', ' xã An Hòa'. */
  tail: string;
  kind: string;
  number: number | null;
  day: { day: number; month: number; year: number };
  subject: string;
  title: string;
  period: { from: number | null; to: number | null };
  bases: readonly string[];
  before: readonly WrittenSection[];
  /** null: the paper has no specific targets. */
  targets: { title: string; numbered: boolean; list: readonly WrittenTarget[] } | null;
  organisation: { title: string; units: readonly WrittenUnit[] };
  reporting: { title: string; list: readonly WrittenReporting[] } | null;
  closing: readonly WrittenReporting[];
  recipients: readonly string[];
}
