import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];
const plainNode = ['**/*.mjs', '**/*.cjs', '**/*.js'];

/** What blocks the page or does not exist in a task pane. */
const dialogs = ['alert', 'confirm', 'prompt'].map((name) => ({ name, message: 'Dialogs block Office; show it in the pane.' }));
const office = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({ name, message: 'Only src/hosts/excel may name Office.' }));
const outside = ['window', 'document', 'navigator', 'localStorage', 'fetch', 'process', 'Intl', 'setTimeout', 'crypto', 'performance'].map((name) => ({
  name,
  message: 'The core is pure: no page, no clock, no locale, no I/O.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'test-results/', 'node_modules/', '.stryker-tmp/', 'reports/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allow: [{ name: 'Decimal', from: 'package', package: 'decimal.js' }] }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Spreading a text by code points is wanted: Chinese forms hold characters beyond the basic plane.
      '@typescript-eslint/no-misused-spread': 'off',
      // An adapter may answer a promise of the port without waiting for anything.
      '@typescript-eslint/require-await': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      // Text from files and sheets is searched for control characters on purpose.
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...dialogs, ...office],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...dialogs, ...office, ...outside],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }, { object: 'Date', property: 'now' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The core has no clock.' },
        { selector: 'CallExpression[callee.property.name=/^(toLocale|localeCompare)/]', message: 'The core knows no locale.' },
      ],
    },
  },
  {
    files: ['src/hosts/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': ['error', ...dialogs],
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/workbench/**/*.{ts,tsx}', 'src/commands/**/*.{ts,tsx}', 'tests/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // About the React compiler, which is not used: it names every use of the windowing library.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // The tests' own matchers and fakes: `expect(host.apply).toHaveBeenCalled()` names a method without calling it.
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      // A test says what it expects a parsed document to be: `readJson<Findings>(file)`.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: plainNode,
    languageOptions: {
      ecmaVersion: 2023,
      globals: Object.fromEntries(
        ['process', 'console', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'fetch', 'performance'].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-control-regex': 'off', eqeqeq: 'error' },
  },
  {
    files: ['**/*.cjs', '**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: Object.fromEntries(['require', 'module', 'exports', '__dirname', '__filename'].map((name) => [name, 'readonly'])),
    },
  },
);
