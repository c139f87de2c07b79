import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from './index.js';

const env = {
  DATABASE_URL: 'postgres://dondoc:bi-mat@db:5432/dondoc',
  TEMPORAL_ADDRESS: 'temporal:7233',
  SMTP_URL: 'smtps://don-doc:bi-mat@mail.xa.example',
  MAIL_FROM: 'Đôn Đốc <don-doc@xa.example>',
  PUBLIC_URL: 'https://dondoc.xa.example/',
};

function problemsOf(given: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadConfig(given);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('reads what is stated and fills in what may be left out', () => {
    expect(loadConfig(env)).toEqual({
      databaseUrl: env.DATABASE_URL,
      temporalAddress: 'temporal:7233',
      temporalNamespace: 'don-doc',
      smtpUrl: env.SMTP_URL,
      mailFrom: env.MAIL_FROM,
      mailTrialTo: null,
      publicUrl: 'https://dondoc.xa.example',
      host: '127.0.0.1',
      port: 3000,
      dataDir: '.data',
      logLevel: 'info',
      mailboxUrl: null,
    });
  });

  it('gives back something nobody can change later', () => {
    expect(Object.isFrozen(loadConfig(env))).toBe(true);
  });

  it('names every variable that is missing, an empty one too', () => {
    const problems = problemsOf({ ...env, DATABASE_URL: undefined, MAIL_FROM: '  ' });
    expect(problems).toEqual(['Thiếu biến môi trường DATABASE_URL.', 'Thiếu biến môi trường MAIL_FROM.']);
  });

  it.each([
    ['DATABASE_URL', 'mysql://u:bi-mat@db/x'],
    ['DATABASE_URL', 'bi-mat'],
    ['TEMPORAL_ADDRESS', 'http://temporal:7233/bi-mat'],
    ['SMTP_URL', 'https://mail-bi-mat'],
    ['MAIL_FROM', 'bi-mat'],
    ['MAIL_TRIAL_TO', 'bi-mat@'],
    ['PUBLIC_URL', '/bi-mat'],
    ['PORT', '70000'],
    ['PORT', '-1 bi-mat'],
    ['LOG_LEVEL', 'bi-mat'],
  ])('refuses a wrong %s by name and does not repeat its value', (name, value) => {
    const problems = problemsOf({ ...env, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`Biến môi trường ${name} phải`);
    expect(problems[0]).not.toContain('bi-mat');
  });

  it('asks only for the part a program needs', () => {
    const config = loadConfig({ DATABASE_URL: env.DATABASE_URL, PORT: 'x' }, ['databaseUrl', 'temporalNamespace']);
    expect(config).toEqual({ databaseUrl: env.DATABASE_URL, temporalNamespace: 'don-doc' });
  });
});
