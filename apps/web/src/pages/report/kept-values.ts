import type { RequestDetail } from '../../api/types.js';
import type { ReportFieldValues } from './report-fields.js';

/**
 * A report takes more than one sitting: what is typed stays in this browser, for this person, until it is handed in or the
 * request changes.
 */
export const keptKey = (personId: string, { id, version }: RequestDetail): string =>
  `bao-cao ${personId} ${id} ${version}`;

/** A browser may refuse storage (private windows, a full disk); the form then works without it. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

export function keptValues(key: string): ReportFieldValues | null {
  const kept = storage()?.getItem(key);
  return kept ? (JSON.parse(kept) as ReportFieldValues) : null;
}

export function keepValues(key: string, values: ReportFieldValues): void {
  try {
    storage()?.setItem(key, JSON.stringify(values));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

export const clearKept = (key: string): void => storage()?.removeItem(key);
