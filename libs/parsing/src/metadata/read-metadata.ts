import type { PlanMetadata } from '#domain';
import type { Frame } from '../structure/frame.js';
import type { Section } from '../structure/sections.js';
import type { Line } from '../text/lines.js';
import { isCapitals, type Paragraph } from '../text/paragraphs.js';
import { readRecipients, readSigner } from './foot.js';
import { readIssuer } from './issuer.js';
import { readLegalBases } from './legal-bases.js';
import { readNumber, readPlaceDate } from './number-date.js';
import { readPeriod } from './period.js';
import { splitTitle } from './title.js';

/** Reads head and foot; `preamble` is the text before the first section. */
export function readMetadata(frame: Frame, at: { preamble: Paragraph[]; sections: Section[] }): PlanMetadata {
  const { title, rest } = splitTitle(at.preamble);
  // Some offices print place and date below the text.
  const last =
    at.sections
      .at(-1)
      ?.paragraphs.slice(-2)
      .map((paragraph) => paragraph.whole.text) ?? [];
  const dated = readPlaceDate([...neighbours(frame.head), ...last]);
  const { issuer, place } = readIssuer(rest, frame.head, dated.place);
  return {
    ...readNumber(frame.head),
    issuer,
    place,
    date: dated.date,
    dateParts: dated.dateParts,
    kind: frame.kind,
    title,
    legalBases: readLegalBases(rest),
    ...readPeriod(title, at.sections),
    signer: readSigner(frame.foot),
    recipients: readRecipients(frame.foot),
  };
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
