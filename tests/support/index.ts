/** What specs with real parts start from. */
export { stackAddresses } from './addresses.js';
export { testDatabase, type TestDatabase } from './test-database.js';
export { testMailbox } from './test-mailbox.js';
export { temporalNamespace, testTemporal, type TestTemporal } from './test-temporal.js';
export { processesOf, runProgram, type Program } from './program.js';
export { scratchDir } from './scratch-dir.js';
export { until } from './until.js';
