export { parsePlan } from './parse-plan.js';
