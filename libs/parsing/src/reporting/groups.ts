import type { DutyKind } from '#domain';
import type { Passage } from '../text/passage.js';
import type { FoundDeadline } from '../time/found.js';
import { type FoundAct, handsInPlan } from './found-acts.js';
import { addAll } from '../text/add-all.js';

/** Times that stand together: 'hằng tháng, quý và năm', 'định kỳ hằng năm hoặc đột xuất'. */
interface Run {
  times: FoundDeadline[];
  from: number;
  to: number;
  /** Where the run before ends. */
  after: number;
}

/** What is due once and what comes back are two things: '… trước ngày 15/3/2026, định kỳ hằng quý báo cáo …'. */
function isAlike(one: FoundDeadline | undefined, other: FoundDeadline): boolean {
  return (one?.kind === 'once') === (other.kind === 'once') || other.kind === 'ad-hoc';
}

const JOINT = /^[\s,()/]*(?:(?:và|hoặc|hay|cũng như|hoặc khi có yêu cầu|và khi có yêu cầu)[\s,(]*)?$/u;

export function runsOf(clause: Passage, times: readonly FoundDeadline[]): Run[] {
  const runs: Run[] = [];
  for (const time of times) {
    const last = runs.at(-1);
    const to = time.index + time.text.length;
    if (last && isAlike(last.times[0], time) && JOINT.test(clause.key.slice(last.to, time.index))) {
      last.times.push(time);
      last.to = to;
    } else runs.push({ times: [time], from: time.index, to, after: last?.to ?? 0 });
  }
  return runs;
}

/** What is due at times that follow each other, and where the words on it begin. */
export interface Group {
  kind: DutyKind;
  from: number;
  times: FoundDeadline[];
}

/** Times with no act of their own hold for the act before. */
export function groupsOf(key: string, acts: readonly FoundAct[], runs: readonly Run[]): Group[] {
  const groups: Group[] = [];
  let at = 0;
  for (const [i, run] of runs.entries()) {
    while ((acts[at]?.from ?? run.after) < run.after) at++;
    let end = at;
    while ((acts[end]?.from ?? run.from) < run.from) end++;
    const act = end > at ? actBefore(key, acts.slice(at, end)) : actBehind(acts, end, run, runs[i + 1]);
    const last = groups.at(-1);
    if (act)
      groups.push({ kind: act.kind, from: Math.min(acts[at]?.from ?? run.from, run.from), times: [...run.times] });
    else if (last) addAll(last.times, run.times);
    at = end;
  }
  return groups;
}

/** Of the acts before times the last one, a final review before others. */
function actBefore(key: string, acts: readonly FoundAct[]): FoundAct | null {
  const last = acts.at(-1) ?? null;
  const plan = acts.at(-2);
  const final = acts.find((act) => act.kind === 'final-review');
  return final ?? (last && plan?.kind === 'own-plan' && handsInPlan(key, plan, last) ? plan : last);
}

/**
 * Else the first act behind the times that does not stand before further times ('hoàn thành trước ngày 30/9, báo cáo kết quả trước
 * ngày 15/10').
 */
function actBehind(acts: readonly FoundAct[], from: number, run: Run, next: Run | undefined): FoundAct | null {
  let first = from;
  while ((acts[first]?.from ?? run.to) < run.to) first++;
  const act = acts[first] ?? null;
  if (act === null || (next && act.from < next.from)) return null;
  return acts.slice(first, first + CLOSE_ACTS).find(({ kind }) => kind === 'final-review') ?? act;
}

/** 'sơ kết, đánh giá, tổng kết': so many acts may stand together. */
const CLOSE_ACTS = 6;
