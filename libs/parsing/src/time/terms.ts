import type { TimePoint, TimeSpan, TimeTerm, Undated } from '#domain';

/** Days or ends of stretches; `named` says what fixes them where the words alone do not. */
export function datedTerm(points: TimePoint[], named: string | null = null): TimeTerm {
  return { points, span: null, undated: null, named };
}

/** Words that give no day, and why; `named` is the event or paper meant. */
export function undatedTerm(undated: Undated, named: string | null = null): TimeTerm {
  return { points: [], span: null, undated, named };
}

/** So many days from the plan's issue, a day or an event. */
export function spanTerm(span: TimeSpan): TimeTerm {
  return { points: [], span, undated: null, named: null };
}
