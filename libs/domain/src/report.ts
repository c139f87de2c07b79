import type { Measure } from './parsed-plan.js';
import type { PlainDate } from './plain-date.js';

/** How far a task is, in the unit's own words. */
export type TaskProgress = 'done' | 'doing' | 'not-started';

/** What a body hands in. Counts, never names of children (Luật Trẻ em 2016 Đ21). */
export interface ReportContent {
  /** 'Không phát sinh': nothing to report in the period. */
  nothingToReport: boolean;
  results: { assignmentId: string; progress: TaskProgress; text: string }[];
  figures: { targetId: string; measure: number; value: number }[];
  difficulties: string;
  proposals: string;
}

/** One body's line in the consolidated report. */
export interface ConsolidatedBody {
  unitName: string;
  /** in-time, late, missing; excused = exempted, withdrawn or closed with a reason. */
  state: 'in-time' | 'late' | 'missing' | 'excused';
  handedInOn: PlainDate | null;
  nothingToReport: boolean;
  results: { task: string; progress: TaskProgress; text: string }[];
  difficulties: string;
  proposals: string;
}

/** A target with what the bodies reported against it. */
export interface ConsolidatedTarget {
  number: number | null;
  text: string;
  measures: { measure: Measure; reported: { unitName: string; value: number; reached: boolean }[] }[];
}

/** The frozen content of a consolidated report (Báo cáo tổng hợp). */
export interface ConsolidatedContent {
  planTitle: string;
  planNumber: string | null;
  authorityName: string;
  place: string;
  cycle: string;
  dataFrom: PlainDate;
  dataTo: PlainDate;
  forwardTo: string | null;
  bodies: ConsolidatedBody[];
  targets: ConsolidatedTarget[];
}

/** True when a reported figure meets the measure. */
export function reaches(measure: Measure, value: number): boolean {
  switch (measure.comparator) {
    case '<':
      return value < measure.value;
    case '<=':
      return value <= measure.value;
    case '>':
      return value > measure.value;
    case '>=':
      return value >= measure.value;
    case '=':
      return value === measure.value;
    case 'range':
      return value >= measure.value && value <= (measure.valueMax ?? measure.value);
  }
}

/** Counts for a cycle's matrix and chart. */
export function completeness(bodies: ConsolidatedBody[]): Record<ConsolidatedBody['state'], number> {
  const counts = { 'in-time': 0, late: 0, missing: 0, excused: 0 };
  for (const body of bodies) counts[body.state]++;
  return counts;
}
