import type { NotificationAudience } from '#domain';
import type { Letter, LetterBlock } from './letter.js';
import type { Matter } from './matter.js';
import { PASSAGES, type Passage } from './passages.js';

/** A row of the ledger with the facts of its matter. */
export interface Notice {
  audience: NotificationAudience;
  matter: Matter;
}

/** Whom a letter goes to and where its link leads. */
export interface LetterFrame {
  authorityName: string;
  /** The office written to. */
  addressee: string;
  url: string;
}

/** Where the link leads, by who reads. */
const ACTIONS: Record<NotificationAudience, string> = {
  body: 'Mở danh sách việc của đơn vị',
  head: 'Mở danh sách việc của đơn vị',
  secretariat: 'Mở bảng theo dõi',
  leadership: 'Mở bảng tổng quan',
};

/**
 * One letter of everything that is due to one reader: a passage for each sort of matter, ordered and requested ones apart,
 * the gravest first. Null when no passage takes any of it.
 */
export function noticeLetter(frame: LetterFrame, notices: readonly Notice[]): Letter | null {
  const passages = PASSAGES.flatMap((passage) =>
    [false, true].map((requested) => pick(passage, notices, requested)),
  ).filter((picked) => picked.matters.length > 0);
  const [first] = passages;
  if (!first) return null;
  const same = passages.filter((picked) => picked.passage === first.passage);
  const count = same.reduce((sum, picked) => sum + picked.matters.length, 0);
  return {
    subject: first.passage.subject(count, first.requested),
    authorityName: frame.authorityName,
    addressee: frame.addressee,
    blocks: passages.map(blockOf),
    action: { label: ACTIONS[first.passage.audience], url: frame.url },
  };
}

interface Picked {
  passage: Passage;
  requested: boolean;
  matters: Matter[];
}

function pick(passage: Passage, notices: readonly Notice[], requested: boolean): Picked {
  const matters = notices
    .filter(
      ({ audience, matter }) =>
        audience === passage.audience && matter.requested === requested && passage.takes(matter),
    )
    .map(({ matter }) => matter);
  return {
    passage,
    requested,
    matters: matters.toSorted((a, b) => b.workingDaysLate - a.workingDaysLate || a.dueOn.localeCompare(b.dueOn)),
  };
}

function blockOf({ passage, requested, matters }: Picked): LetterBlock {
  return {
    title: passage.title(requested),
    tone: requested && passage.tone === 'late' ? 'near' : passage.tone,
    paragraphs: [passage.asks(requested)],
    facts: matters.map(passage.fact),
  };
}
