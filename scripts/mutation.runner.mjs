/**
 * A test runner for Stryker that keeps the tests of core/score loaded and runs them in its own process: a mutant takes
 * milliseconds where Jest, which starts afresh for each, takes seconds – the difference between minutes and an afternoon
 * for thousands of them. Jest's own `expect` and `each` are used; it knows `describe`, `it`, `test` and `.each`, no hooks.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const ofJest = createRequire(require.resolve('jest'));
const TESTS = path.join('tests', 'core', 'score');

const stryker = () => (globalThis.__stryker__ ??= {});

/** Takes all project files out of the module cache, so that a mutant in a constant is there when they are read again. */
const forget = () => {
  const [src, tests] = ['src', 'tests'].map((folder) => path.resolve(folder) + path.sep);
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(src) || file.startsWith(tests)) delete require.cache[file];
  }
};

/** Every test of the folder, by its full title. */
const load = () => {
  const tests = [];
  let titles = [];
  const describe = (title, body) => {
    titles = [...titles, title];
    try {
      body();
    } finally {
      titles = titles.slice(0, -1);
    }
  };
  const it = (title, run) => tests.push({ name: [...titles, title].join(' › '), run });
  const each = ofJest('jest-each').bind;
  describe.each = each(describe, false);
  it.each = each(it, false);
  Object.assign(globalThis, { describe, it, test: it, expect: ofJest('expect').expect });
  for (const file of readdirSync(TESTS).filter((name) => name.endsWith('.test.ts')).sort()) {
    titles = [file];
    require(path.resolve(TESTS, file));
  }
  return tests.map((test, index) => ({ ...test, id: `${String(index)} ${test.name}` }));
};

const failureOf = async ({ run }) => {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).slice(0, 400) || 'failed';
  }
};

class ScoreTests {
  tests = null;

  /** Milliseconds each test took when it was last run: quick ones come first, most mutants die of them. */
  took = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    require('./typescript.cjs');
  }

  async dryRun({ coverageAnalysis }) {
    const mutantCoverage = { static: {}, perTest: {} };
    if (coverageAnalysis !== 'off') stryker().mutantCoverage = mutantCoverage;
    this.tests = load();
    const tests = [];
    for (const test of this.tests) {
      stryker().currentTestId = test.id;
      const started = performance.now();
      const failureMessage = await failureOf(test);
      tests.push({ id: test.id, name: test.name, timeSpentMs: performance.now() - started, ...(failureMessage === null ? { status: 0 } : { status: 1, failureMessage }) });
    }
    stryker().currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, reloadEnvironment, testFilter, hitLimit }) {
    const space = stryker();
    space.mutantCoverage = undefined;
    space.hitLimit = hitLimit;
    space.hitCount = hitLimit === undefined ? undefined : 0;
    space.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      if (this.tests === null || reloadEnvironment) {
        forget();
        this.tests = load();
      }
    } catch (error) {
      // A mutant that keeps the rules from being loaded at all does not go unnoticed.
      this.tests = null;
      return { status: 'killed', killedBy: ['loading'], failureMessage: String(error).slice(0, 400), nrOfTests: 0 };
    }
    space.activeMutant = activeMutant.id;
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    let nrOfTests = 0;
    const chosen = this.tests.filter(({ id }) => wanted === null || wanted.has(id)).sort((a, b) => (this.took.get(a.id) ?? 0) - (this.took.get(b.id) ?? 0));
    for (const test of chosen) {
      nrOfTests += 1;
      const started = performance.now();
      const failureMessage = await failureOf(test);
      this.took.set(test.id, performance.now() - started);
      if (hitLimit !== undefined && space.hitCount > hitLimit) return this.#end(mutantActivation, { status: 'timeout', reason: 'hit limit reached' });
      if (failureMessage !== null) return this.#end(mutantActivation, { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests });
    }
    return this.#end(mutantActivation, { status: 'survived', nrOfTests });
  }

  /** Constants made while a mutant was active must not outlive it. */
  #end(mutantActivation, result) {
    stryker().activeMutant = undefined;
    if (mutantActivation === 'static') this.tests = null;
    return result;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'score-tests', injectableClass: ScoreTests }];
