import type { ParsedDuty } from '#domain';
import type { Because } from '../explain/reasons.js';
import type { Passage } from '../text/passage.js';
import type { FoundDeadline } from '../time/found.js';
import type { Addressees } from './addressees.js';

/** A duty, and why each of its fields holds what it holds. */
export interface FoundDuty {
  duty: ParsedDuty;
  because: Readonly<Record<(typeof EXPLAINED)[number], Because>>;
}

/** Fields of a duty that are explained. */
export const EXPLAINED = ['who', 'to', 'via', 'frequency', 'monthDay', 'once', 'onward', 'kind'] as const;

/** When a duty is due: words of time as for tasks, or the names of periodic reports ('báo cáo quý, năm'). */
export type DutyTime = FoundDeadline | { kind: FoundDeadline['kind']; from: Passage };

/** The fields of a duty that say when it is due. */
export type DueTime = Omit<ParsedDuty, 'text' | 'who' | 'to' | 'via' | 'onward' | 'kind' | 'place'>;

const ABSENT: Because = { rule: 'duty.absent', confidence: 'likely', from: null };

/** Why a duty is due when it is; the second argument is what `time` came to, a condition ('nếu có vướng mắc') has no time. */
export function becauseOfTime(
  time: DutyTime | null,
  { monthDay, once }: DueTime,
  clause: Passage,
): Pick<FoundDuty['because'], 'frequency' | 'monthDay' | 'once' | 'kind'> {
  const told: Because =
    time === null
      ? { rule: 'duty.on-trouble', confidence: 'likely', from: clause }
      : 'because' in time
        ? { ...time.because, from: time.from }
        : { rule: 'duty.named-reports', confidence: 'likely', from: time.from };
  return {
    frequency: told,
    monthDay: monthDay === null ? ABSENT : told,
    once: once === null ? ABSENT : told,
    kind: { rule: 'duty.kind', confidence: 'likely', from: clause },
  };
}

/** Why a duty goes to whom it goes. */
export function becauseOfAddressees({
  to,
  via,
  onward,
}: Addressees): Pick<FoundDuty['because'], 'to' | 'via' | 'onward'> {
  const named = (rule: 'duty.to' | 'duty.via' | 'duty.onward', from: Passage | null): Because =>
    from ? { rule, confidence: 'likely', from } : ABSENT;
  return { to: named('duty.to', to), via: named('duty.via', via), onward: named('duty.onward', onward) };
}
