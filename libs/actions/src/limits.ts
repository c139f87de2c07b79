import { MAX_FILE_BYTES } from '#documents';

/** Largest file of a plan, in bytes: what the reader of files takes. */
export const PLAN_FILE_MAX_BYTES = MAX_FILE_BYTES;

/** What one authority may have waiting, and one draft may hold. */
export const DRAFT_LIMITS = {
  /** Files of one authority that wait to be read or are being read. */
  waiting: 50,
  /** Headings; the largest real plan has under 60. */
  units: 500,
  /** Tasks of all headings together. */
  tasks: 5_000,
};

/** Files handed in with one report. */
export const REPORT_FILES = { most: 5, maxBytes: 20 * 1024 * 1024, extensions: ['docx', 'xlsx', 'pdf', 'png', 'jpg'] };

/** Longest free text of a report (a result, difficulties, proposals), in characters. */
export const LONGEST_TEXT = 10_000;

const LONGEST_FILE_NAME = 150;

/** A file's name as it is kept and given back: without a path or control characters, of a sane length, its ending kept. */
export function safeFileName(name: string): string {
  const bare = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = bare.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '').trim();
  if (clean === '') return 'tep';
  if (clean.length <= LONGEST_FILE_NAME) return clean;
  const dot = clean.lastIndexOf('.');
  const ending = dot > clean.length - 10 ? clean.slice(dot) : '';
  return clean.slice(0, LONGEST_FILE_NAME - ending.length) + ending;
}
