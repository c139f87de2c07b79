export { loadCalendar, policyOf } from './calendar.js';
export * from './clock/index.js';
export { type Acting, type Doing, isDuplicate, transact } from './doing.js';
export { DRAFT_LIMITS, LONGEST_TEXT, PLAN_FILE_MAX_BYTES, REPORT_FILES, safeFileName } from './limits.js';
export * from './people/index.js';
export * from './reading/index.js';
