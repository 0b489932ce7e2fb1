/**
 * Mutation testing of the arithmetic of scoring: `npm run mutation`, or a part of it with
 * `npm run mutation -- --mutate src/core/score/share.ts`. Only its own tests run against it: what they do not notice is
 * not tested where it belongs.
 */
export default {
  testRunner: 'score-tests',
  mutate: ['src/core/score/**/*.ts'],
  // The words of the sentences are left out: tests/core/score/sentences.test.ts states them whole, in both languages, one of
  // each kind; an emptied word elsewhere changes no score, and there are as many of them as of everything else.
  plugins: ['./scripts/mutation.runner.mjs', './scripts/mutation.sentences.mjs'],
  ignorers: ['sentences'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignorePatterns: ['/dist', '/assets', '/bench', '/reports', '/test-results', '/docs/images', '/src/taskpane', '/src/hosts', '/src/workbench', '/src/cli', '/tests/excel-host', '/tests/browser'],
  // Word lists (regular expressions, sets, tables of texts) are made once, when a file is loaded; each of their mutants would
  // need every test. What they hold is stated word by word by the tables of pairs. `--ignoreStatic false` runs them, too.
  ignoreStatic: true,
  // A mutant that loops is stopped after twice the usual time and these milliseconds.
  timeoutMS: 30_000,
  timeoutFactor: 2,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
};
