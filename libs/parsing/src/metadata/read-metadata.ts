import type { PlanMetadata } from '#domain';
import type { Frame } from '../structure/frame.js';
import type { Section } from '../structure/sections.js';
import type { Layout } from '../text/layout.js';
import { readParagraphs, type Paragraph } from '../text/paragraphs.js';
import { readRecipients, readSigner } from './foot.js';
import { readIssuer } from './issuer.js';
import { readLegalBases } from './legal-bases.js';
import { readNumber, readPlaceDate } from './number-date.js';
import { readPeriod } from './period.js';
import { splitTitle } from './title.js';

/** Reads head and foot; `preamble` is the text before the first section. */
export function readMetadata(
  frame: Frame,
  at: { preamble: Paragraph[]; sections: Section[]; layout: Layout },
): PlanMetadata {
  const { title, rest } = splitTitle(at.preamble);
  const headTexts = readParagraphs(frame.head, at.layout).map((paragraph) => paragraph.whole.text);
  // Some offices print place and date below the text.
  const last =
    at.sections
      .at(-1)
      ?.paragraphs.slice(-2)
      .map((paragraph) => paragraph.whole.text) ?? [];
  const dated = readPlaceDate([...headTexts, ...frame.head.map((line) => line.text), ...last]);
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
