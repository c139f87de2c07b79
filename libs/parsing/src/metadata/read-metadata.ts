import type { PlanMetadata } from '#domain';
import type { Reasons } from '../explain/reasons.js';
import type { Frame } from '../structure/frame.js';
import type { Section } from '../structure/sections.js';
import type { Line } from '../text/lines.js';
import { isCapitals } from '../text/capitals.js';
import type { Paragraph } from '../text/paragraphs.js';
import { join } from '../text/passage.js';
import { reasonsOf } from './because.js';
import { readRecipients, readSigner } from './foot.js';
import { readIssuer } from './issuer.js';
import { readLegalBases } from './legal-bases.js';
import { readNumber, readPlaceDate } from './number-date.js';
import { readPeriod } from './period.js';
import { splitTitle } from './title.js';

/** Reads head and foot, the reason of each field noted; `preamble` is the text before the first section. */
export function readMetadata(
  frame: Frame,
  at: { preamble: Paragraph[]; sections: Section[] },
  reasons: Reasons,
): PlanMetadata {
  const { title: printed, rest } = splitTitle(at.preamble);
  const title = frame.subject.length > 0 ? join(frame.subject) : printed;
  // Some offices print place and date below the text.
  const last =
    at.sections
      .at(-1)
      ?.paragraphs.slice(-2)
      .map((paragraph) => paragraph.whole.text) ?? [];
  const dated = readPlaceDate([...neighbours(frame.head), ...last]);
  const { from: numberLine, ...number } = readNumber(frame.head);
  const { issuer, place, because } = readIssuer(rest, frame.head, dated.place);
  const metadata: PlanMetadata = {
    ...number,
    issuer,
    place,
    date: dated.date,
    dateParts: dated.dateParts,
    kind: frame.kind,
    title: title?.text ?? null,
    legalBases: readLegalBases(rest),
    ...readPeriod(title?.text ?? null, at.sections),
    signer: readSigner(frame.foot),
    recipients: readRecipients(frame.foot),
  };
  const found = { metadata, frame, title, numberLine, dateLine: dateLineOf(frame.head), issuer: because };
  for (const [field, reason] of Object.entries(reasonsOf(found))) reasons.add(`metadata.${field}`, reason);
  return metadata;
}

function dateLineOf(head: readonly Line[]): Line | null {
  return head.find((line) => /ngày[^,;]{0,40}tháng/u.test(line.key)) ?? null;
}

/** Each line of the head with its neighbours in the same cell: place and date may be wrapped there. */
function neighbours(head: readonly Line[]): string[] {
  return head.map((line, i) => {
    const before = head[i - 1];
    const behind = head[i + 1];
    const isMate = (other: Line | undefined): other is Line => other?.kind === 'text' && !isCapitals(other.text);
    return [isMate(before) ? before.text : '', line.text, isMate(behind) ? behind.text : ''].join(' ').trim();
  });
}
