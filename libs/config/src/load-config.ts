import { ConfigError } from './config-error.js';
import { VARIABLES, type Config, type Variable } from './variables.js';

/**
 * The configuration the environment states, checked once at boot and frozen. A program that needs only a part names its keys
 * (`loadConfig(env, ['databaseUrl'])`), and nothing else has to be set. A variable set to nothing counts as not set. Throws ConfigError that names
 * every missing or wrong variable at once.
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config;
export function loadConfig<K extends keyof Config>(env: NodeJS.ProcessEnv, keys: readonly K[]): Pick<Config, K>;
export function loadConfig(env: NodeJS.ProcessEnv, keys: readonly string[] = Object.keys(VARIABLES)): Partial<Config> {
  const problems: string[] = [];
  const entries = Object.entries<Variable<Config[keyof Config]>>(VARIABLES)
    .filter(([key]) => keys.includes(key))
    .map(([key, variable]) => [key, read(variable, env, problems)] as const);
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(Object.fromEntries(entries));
}

function read<T>(variable: Variable<T>, env: NodeJS.ProcessEnv, problems: string[]): T | undefined {
  const given = env[variable.name]?.trim() ?? '';
  if (given === '') {
    if (variable.fallback === undefined) problems.push(`Thiếu biến môi trường ${variable.name}.`);
    return variable.fallback;
  }
  const outcome = variable.read(given);
  if ('value' in outcome) return outcome.value;
  problems.push(`Biến môi trường ${variable.name} ${outcome.mustBe}.`);
  return undefined;
}
