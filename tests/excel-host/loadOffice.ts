/** Loads Microsoft's own office.js in Node, once for a test file, and makes its `Excel` and `Office` global as in a task pane. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { isOfficeScript, type OfficeScript } from './install';

/** Where the script lies; a test in a page adds it with `addScriptTag({ path })`. */
export const officeScriptPath = (): string => require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

let loaded: OfficeScript | null = null;

/** The script's globals. */
export const loadOffice = (): OfficeScript => {
  if (loaded !== null) return loaded;
  const page: Record<string, unknown> = {
    console, setTimeout, clearTimeout, Promise, JSON, Object, Array, Math, Date, Error, parseInt, parseFloat, isNaN, performance,
    navigator: { userAgent: 'in-memory' },
    document: { createElement: () => ({}), getElementsByTagName: () => [], URL: 'http://localhost/' },
    location: { href: 'http://localhost/', search: '', hash: '' },
    Office: {},
  };
  page['window'] = page['self'] = page;
  vm.runInContext(readFileSync(officeScriptPath(), 'utf8'), vm.createContext(page));
  if (!isOfficeScript(page)) throw new Error('office.js did not load.');
  loaded = page;
  Object.assign(globalThis, { Excel: page.Excel, Office: page.Office });
  return page;
};
