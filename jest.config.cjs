/** Three projects: core and hosts in Node, React in jsdom, the pane and the workbench in a real browser. */
const transform = { '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } }] };
module.exports = {
  // Whole workbooks and real pages: generous, so that a busy machine does not fail a right answer.
  testTimeout: 30_000,
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      transform,
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
    },
    {
      displayName: 'dom',
      testEnvironment: 'jsdom',
      transform,
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
      setupFiles: ['<rootDir>/tests/taskpane/jsdom.setup.ts'],
      moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/tests/taskpane/iconStub.tsx', '\\.css$': '<rootDir>/tests/taskpane/styleStub.ts' },
    },
    { displayName: 'browser', testEnvironment: 'node', transform, testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] },
  ],
};
