export { describeRule, type RuleDescription } from './explain/rules.js';
export { foldName, type Locality } from './names/fold-name.js';
export { knownUnits, type KnownUnit } from './names/known-units.js';
export type { UnitLevel } from './names/known-units.data.js';
export { matchUnits, type RegistryUnit, type UnitMatch } from './names/match-units.js';
export { parsePlan } from './parse-plan.js';
