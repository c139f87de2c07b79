import type { PlanMetadata } from '#domain';
import type { Because } from '../explain/reasons.js';
import type { RuleId } from '../explain/rules.js';
import type { Frame } from '../structure/frame.js';
import type { Line } from '../text/lines.js';
import type { Passage } from '../text/passage.js';
import { recipientsLine } from './foot.js';

/** What the head and foot gave, and the lines it was read from. */
interface Found {
  metadata: PlanMetadata;
  frame: Frame;
  title: Passage | null;
  numberLine: Line | null;
  dateLine: Line | null;
  issuer: Because;
}

/** Why each field of the metadata holds what it holds. */
export function reasonsOf(found: Found): Record<Exclude<keyof PlanMetadata, 'dateParts'>, Because> {
  const { metadata, frame, title, numberLine, dateLine, issuer } = found;
  const date = told('metadata.place-date', metadata.date, dateLine);
  const number = told('metadata.number', metadata.number, numberLine);
  return {
    number,
    symbol: metadata.symbol === metadata.number ? number : told('metadata.number', metadata.symbol, numberLine),
    issuer,
    place: told('metadata.place-date', metadata.place, dateLine),
    date,
    kind: told('metadata.kind', metadata.kind, frame.kindLine),
    title: told(frame.subject.length > 0 ? 'metadata.subject' : 'metadata.title', metadata.title, title),
    legalBases: told('metadata.legal-bases', metadata.legalBases[0] ?? null, null),
    ...periodReasons(metadata, title),
    signer: told('metadata.signer', metadata.signer.name, signerLine(metadata, frame)),
    recipients: told('metadata.recipients', metadata.recipients[0] ?? null, recipientsLine(frame.foot)),
  };
}

function told(rule: RuleId, value: unknown, from: Passage | null): Because {
  if (value === null) return { rule: 'metadata.absent', confidence: 'likely', from: null };
  return { rule, confidence: 'sure', from };
}

/** The years stand in the title, else in a line on time. */
function periodReasons(
  { periodFrom, periodTo }: PlanMetadata,
  title: Passage | null,
): Record<'periodFrom' | 'periodTo', Because> {
  const one = (year: number | null): Because =>
    title !== null && year !== null && title.text.includes(String(year))
      ? { rule: 'metadata.period-title', confidence: 'sure', from: title }
      : told('metadata.period-time', year, null);
  return { periodFrom: one(periodFrom), periodTo: one(periodTo) };
}

function signerLine({ signer }: PlanMetadata, { foot }: Frame): Line | null {
  const { name } = signer;
  return name === null ? null : (foot.find((line) => line.text.includes(name)) ?? null);
}
