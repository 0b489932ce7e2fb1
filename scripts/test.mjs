/** `npm test`: everything there is to check, from a bare checkout to the browser tests. Plain Node, no package needed to begin. */
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from './chromium.mjs';
import { isInstalled } from './installed.mjs';
import { step } from './step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(path.join(os.tmpdir(), 'jixiao-test-'));
const modules = path.join(root, 'node_modules');
const steps = [];

const run = async (name, command, args) => {
  const done = await step(name, command, args, root);
  steps.push(done);
  return done;
};
const tool = (name, file, ...args) => run(name, process.execPath, [path.join(modules, file), ...args]);

/** Installs a browser where the machine lets us; says plainly what is missing where it does not. */
const ensureChromium = async () => {
  if (chromiumPath() !== null) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('install Chromium', 'bash', ['-c', 'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium fonts-noto-cjk']);
  }
  if (chromiumPath() !== null) return true;
  console.error('✗ 没有找到 Chromium：请安装 Chromium 或 Chrome，或用环境变量 CHROMIUM 指明位置。\n  No Chromium found: install Chromium or Chrome, or name it in the environment variable CHROMIUM.');
  return false;
};

/** Runs some of the jest projects; gives the numbers of its own report, suites that could not run counted as failures. */
const jest = async (name, ...args) => {
  const report = path.join(scratch, `${steps.length}.json`);
  const { ok } = await tool(name, 'jest/bin/jest.js', '--json', `--outputFile=${report}`, ...args);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: ok ? failed : Math.max(1, failed) };
};

const checks = async () => {
  await tool('types', 'typescript/bin/tsc', '--noEmit', '-p', '.');
  await tool('lint', 'eslint/bin/eslint.js', '.', '--max-warnings', '0');
  await tool('arrows', 'dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'src');
  await tool('dead code', 'knip/bin/knip.js', '--treat-config-hints-as-errors');
};

const units = async () => {
  await tool('build command line', 'webpack-cli/bin/cli.js', '--config', 'webpack.cli.config.js');
  await tool('build pages', 'webpack-cli/bin/cli.js', '--config', 'webpack.config.js', '--mode', 'production');
  return jest('jest node, dom', '--maxWorkers', '100%', '--selectProjects', 'node', 'dom');
};

const test = async () => {
  if (!isInstalled(root) && !(await run('install packages', 'npm', ['ci', '--no-audit', '--no-fund'])).ok) return { passed: 0, failed: 0 };
  const browser = await ensureChromium();
  const [unit] = await Promise.all([units(), checks()]);
  // Alone, when nothing else takes the processor: these tests wait for a real page.
  const pages = browser ? await jest('jest browser', '--selectProjects', 'browser', '--runInBand') : { passed: 0, failed: 1 };
  return { passed: unit.passed + pages.passed, failed: unit.failed + pages.failed };
};

const { passed, failed } = await test();
rmSync(scratch, { recursive: true, force: true });

const broken = steps.filter(({ ok, name }) => !ok && !name.startsWith('jest')).length;
console.log(`\n${steps.map(({ name, ok, seconds }) => `${ok ? 'ok    ' : 'FAILED'}  ${`${seconds.toFixed(1)} s`.padStart(8)}  ${name}`).join('\n')}\n`);
console.log(`${passed} passed, ${failed + broken} failed`);
process.exitCode = failed + broken === 0 ? 0 : 1;
