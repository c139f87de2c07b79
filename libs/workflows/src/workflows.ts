/** Entry of the workflow bundle: what is exported here is what a worker can run. */
export { collectReports } from './collect-reports.workflow.js';
export { followUp } from './follow-up.workflow.js';
export { plan } from './plan.workflow.js';
