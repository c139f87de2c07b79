export * from './entities/organisation.entity.js';
export * from './entities/plan.entity.js';
export * from './entities/reporting.entity.js';
export * from './entities/tracking.entity.js';
export * from './data-source.js';
export * from './run-migrations.js';
export * from './queries/index.js';
