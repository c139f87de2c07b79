/** Who may import whom. A failing check; what reader is for is in docs/decisions/0006-reading-apart.md. */
const only = (lib, allowed) => ({
  name: `${lib}-imports-only-${allowed.join('-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^libs/${lib}/src`, pathNot: '\\.spec\\.ts$' },
  to: { path: '^libs/', pathNot: `^libs/(${[lib, ...allowed].join('|')})/` },
});

const LIBS = ['domain', 'parsing', 'documents', 'reader', 'workflows', 'database', 'config', 'actions', 'mail'];
const throughIndex = (lib) => ({
  name: `${lib}-is-entered-through-its-index`,
  severity: 'error',
  from: { pathNot: `^libs/${lib}/` },
  // The bundler and the worker name the workflows file itself: it is an entry, not an import.
  to: { path: `^libs/${lib}/src/`, pathNot: '/src/(index|workflows)[.]ts$' },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(apps|libs)/',
        pathNot: '(\\.d\\.ts|\\.spec\\.ts|/main\\.tsx?|vite\\.config\\.ts|\\.mjs)$',
      },
      to: {},
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('domain', []),
    only('parsing', ['domain']),
    only('documents', ['domain']),
    only('reader', ['domain', 'parsing', 'documents']),
    only('workflows', ['domain']),
    only('config', ['domain']),
    only('mail', ['domain', 'config']),
    only('database', ['domain', 'config']),
    only('actions', ['domain', 'parsing', 'documents', 'reader', 'database', 'mail', 'workflows', 'config']),
    {
      name: 'pure-libs-use-no-packages',
      comment: 'domain and parsing are pure: no package, no Node module.',
      severity: 'error',
      from: { path: '^libs/(domain|parsing)/src', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'workflows-are-deterministic',
      comment: 'The workflow sandbox has no Node and must not pull in code whose change would break histories.',
      severity: 'error',
      from: { path: '^libs/workflows/src', pathNot: '\\.spec\\.ts$' },
      to: { path: '.', pathNot: '^libs/(workflows|domain)/|node_modules/@temporalio/(workflow|common)' },
    },
    {
      name: 'workflows-take-only-types-of-domain',
      severity: 'error',
      from: { path: '^libs/workflows/src', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'apps-never-import-apps',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    { name: 'web-imports-no-libs', severity: 'error', from: { path: '^apps/web/' }, to: { path: '^libs/' } },
    ...LIBS.map(throughIndex),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist|node_modules/(?!@temporalio)' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
