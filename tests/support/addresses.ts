/** Where the shared real parts are; handed from global-setup to the specs in one environment variable. */
export interface StackAddresses {
  /** PostgreSQL as superuser, for creating and dropping databases. */
  adminUrl: string;
  /** The role that owns each test database. */
  ownerUrl: string;
  temporalAddress: string;
}

export const ADDRESSES_VARIABLE = 'DONDOC_TEST_STACK';
export const TEMPLATE_DATABASE = 'dondoc_template';
/** Ready from the start; a namespace of its own (temporalNamespace()) costs about a second. */
export const TEST_NAMESPACE = 'don-doc-tests';

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** The addresses in a spec; throws when it runs outside the project `real` of jest.config.js, which starts them. */
export function stackAddresses(): StackAddresses {
  const text = process.env[ADDRESSES_VARIABLE];
  if (!text)
    throw new Error(
      'The real parts are not running: this spec belongs into tests/{api,database,workflows,replay,faults,cli}.',
    );
  return JSON.parse(text);
}
