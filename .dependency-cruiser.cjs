/** The arrows of docs/ARCHITECTURE.md. Inside the core each room may use itself and the rooms named beside it. */
const base = ['sheet', 'measure', 'recognise', 'figure', 'score'];
const coreRooms = {
  sheet: [],
  measure: ['sheet'],
  recognise: ['sheet', 'measure'],
  figure: ['sheet', 'measure', 'recognise'],
  score: ['sheet', 'measure', 'recognise', 'figure'],
  note: base,
  review: [...base, 'note', 'template'],
  template: base,
  rollForward: [...base, 'template'],
  build: [...base, 'template'],
  rollup: base,
  plan: [...base, 'note', 'review', 'template', 'build', 'rollup'],
};

/** Third-party packages of the core: exact arithmetic, the schemas of data from outside, and for the library pinyin and search. */
const corePackages = ['decimal\\.js', 'zod', 'pinyin-pro', 'minisearch'];

const coreRules = Object.entries(coreRooms).map(([room, allowed]) => ({
  name: `core-${room}`,
  comment: `core/${room} uses ${allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no other room'}`,
  severity: 'error',
  from: { path: `^src/core/${room}/` },
  to: { path: '^src/core/[^/]+/', pathNot: `^src/core/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'core-alone',
      comment: 'the core knows nobody',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', `^node_modules/(${corePackages.join('|')})/`] },
    },
    ...coreRules,
    {
      name: 'hosts-core-only',
      comment: 'hosts know the core and themselves; one host never knows the other',
      severity: 'error',
      from: { path: '^src/hosts/' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/hosts/'] },
    },
    { name: 'hosts-apart', severity: 'error', from: { path: '^src/hosts/(excel|xlsx)/' }, to: { path: '^src/hosts/(excel|xlsx)/', pathNot: '^src/hosts/$1/' } },
    {
      name: 'pane-knows-the-port',
      comment: 'only the page that starts the pane knows a host; everything else gets it as WorkbookHost',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|session)/', pathNot: '/index\\.tsx?$' },
      to: { path: '^src/hosts/(excel|xlsx)/' },
    },
    {
      name: 'file-review-below-pages',
      comment: 'files are reviewed below the pages that offer it',
      severity: 'error',
      from: { path: '^src/fileReview/' },
      to: { path: '^src/', pathNot: ['^src/(core|locales|session|fileReview)/', '^src/hosts/[^/]+$', '^src/hosts/xlsx/'] },
    },
    {
      name: 'file-review-from-pages',
      comment: 'the pane is handed the review of files; only the pages know where it is done',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/fileReview/', '^src/workbench/', '^src/taskpane/index\\.tsx$'] },
      to: { path: '^src/fileReview/' },
    },
    { name: 'locales-core-only', severity: 'error', from: { path: '^src/locales/' }, to: { path: '^src/', pathNot: '^src/(core|locales)/' } },
    {
      name: 'session-below-pane',
      comment: 'what pane and ribbon command share knows core, the port and the texts',
      severity: 'error',
      from: { path: '^src/session/' },
      to: { path: '^src/', pathNot: ['^src/(core|locales|session)/', '^src/hosts/[^/]+$'] },
    },
    { name: 'taskpane-below-workbench', severity: 'error', from: { path: '^src/taskpane/' }, to: { path: '^src/(workbench|cli|commands)/' } },
    { name: 'commands-alone', severity: 'error', from: { path: '^src/commands/' }, to: { path: '^src/(workbench|cli|taskpane)/' } },
    { name: 'workbench-over-taskpane', severity: 'error', from: { path: '^src/workbench/' }, to: { path: '^src/(commands|cli|hosts/excel)/' } },
    { name: 'cli-alone', severity: 'error', from: { path: '^src/cli/' }, to: { path: '^src/(taskpane|commands|workbench|hosts/excel)/' } },
    { name: 'node-only-in-cli', severity: 'error', from: { path: '^src/', pathNot: '^src/cli/' }, to: { dependencyTypes: ['core'] } },
    { name: 'no-dev-packages', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] } },
    { name: 'src-without-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^(tests|bench|scripts)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
};
