import type { RequestDetail } from '../../api/types.js';
import type { ReportFieldValues } from './report-fields.js';

/** A report takes more than one sitting: what is typed stays in this browser until it is handed in or the request changes. */
const keyOf = ({ id, version }: RequestDetail): string => `bao-cao ${id} ${version}`;

/** A browser may refuse storage (private windows, a full disk); the form then works without it. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

export function keptValues(request: RequestDetail): ReportFieldValues | null {
  const kept = storage()?.getItem(keyOf(request));
  return kept ? (JSON.parse(kept) as ReportFieldValues) : null;
}

export function keepValues(request: RequestDetail, values: ReportFieldValues): void {
  try {
    storage()?.setItem(keyOf(request), JSON.stringify(values));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

export const clearKept = (request: RequestDetail): void => storage()?.removeItem(keyOf(request));
