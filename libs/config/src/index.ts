export { ConfigError } from './config-error.js';
export { VARIABLES, type Config, type LogLevel } from './variables.js';
export { loadConfig } from './load-config.js';
