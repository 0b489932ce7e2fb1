import { type Outcome, success } from '../../core/outcome';
import type { HostEvent } from '../workbookHost';
import type { Book } from './book';
import { areaOf } from '../../core/sheet/area';
import { addSheets } from './addSheets';
import { applyPlan, undoPlan } from './applyPlan';
import { mark, unmark } from './marks';
import { recallSetting, rememberSetting } from './settings';
import { saveBook } from './saveBook';
import { sameChanges } from './sheet/sheetChanges';
import { snapshotOf } from './sheet/snapshot';
import { type State, currentSheet, findSheet } from './state';
import { typeCell } from './typeCell';
import { looksOf } from './view/looksOf';
import { viewOf } from './view/viewOf';
import { loadFollowed } from './structure/loadFollowed';
import { withLoaded } from './structure/bookParts';
import type { XlsxWorkbook } from './xlsxWorkbook';

const sameSettings = (a: State['settings'], b: State['settings']): boolean => a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);

const sameBook = (a: Book, b: Book): boolean => a === b || (a.remade.size === b.remade.size && [...a.remade].every(([key, part]) => b.remade.get(key) === part));

const sameState = (a: State, b: State): boolean => a === b || (sameBook(a.book, b.book) && a.shifts === b.shifts && sameSettings(a.settings, b.settings) && sameChanges(a.changes, b.changes));

/** The workbook in a state, as the port: each call replaces the state or leaves it, nothing else is remembered. */
export const createHost = (opened: State): XlsxWorkbook => {
  let state = opened;
  let saved = opened;
  const listeners = new Set<(event: HostEvent) => void>();
  const announce = (event: HostEvent): void => {
    for (const listener of [...listeners]) listener(event);
  };
  const take = (next: Outcome<State>): Outcome<void> => {
    if (!next.ok) return next;
    state = next.value;
    return success(undefined);
  };
  const show = (name: string): Outcome<void> => {
    const sheet = findSheet(state.book, name);
    if (!sheet.ok) return sheet;
    const before = state.active;
    state = { ...state, active: name };
    if (before !== name) announce({ kind: 'sheet-activated', sheet: name });
    return success(undefined);
  };

  /** The state with every part in memory that may name cells of a sheet, where rows are to change; what happened while they were read is in it. */
  const withParts = async (structure: readonly unknown[] | undefined): Promise<Outcome<State>> => {
    if (structure === undefined || structure.length === 0) return success(state);
    const loaded = await loadFollowed(state.book);
    return loaded.ok ? success({ ...state, book: withLoaded(state.book, loaded.value) }) : loaded;
  };

  return {
    kind: 'xlsx',
    fileName: opened.book.file,
    get changed() {
      return !sameState(state, saved);
    },
    listSheets: () => Promise.resolve(success(state.book.sheets.map(({ name, visible }) => ({ name, visible })))),
    activeSheet: () => Promise.resolve(success(state.active)),
    read: (name) => {
      const current = currentSheet(state, name ?? state.active);
      if (!current.ok) return Promise.resolve(current);
      const { sheet, parsed, cells } = current.value;
      return Promise.resolve(success(snapshotOf(sheet.name, parsed, cells, state.book.workbook.date1904)));
    },
    apply: async (plan, options) => {
      const loaded = await withParts(plan.structure);
      const done = loaded.ok ? applyPlan(loaded.value, plan, options) : loaded;
      if (!done.ok) return done;
      state = done.value.state;
      return success(done.value.receipt);
    },
    undo: async (receipt) => {
      const loaded = await withParts(receipt.structure);
      return take(loaded.ok ? undoPlan(loaded.value, receipt) : loaded);
    },
    mark: (marks) => {
      const done = mark(state, marks);
      if (!done.ok) return Promise.resolve(done);
      state = done.value.state;
      return Promise.resolve(success(done.value.receipt));
    },
    unmark: (receipt) => {
      const done = unmark(state, receipt);
      if (!done.ok) return Promise.resolve(done);
      state = done.value.state;
      return Promise.resolve(success(done.value.left));
    },
    addSheets: (blueprints) => {
      const added = addSheets(state, blueprints);
      if (!added.ok) return Promise.resolve(added);
      state = added.value.state;
      if (added.value.names.length > 0) announce({ kind: 'sheet-activated', sheet: state.active });
      return Promise.resolve(success(added.value.names));
    },
    select: (name, cell) => {
      const shown = show(name);
      if (shown.ok) announce({ kind: 'selection-changed', sheet: name, cell });
      return Promise.resolve(shown);
    },
    loadSetting: (key) => Promise.resolve(success(recallSetting(state, key))),
    saveSetting: (key, value) => Promise.resolve(take(rememberSetting(state, key, value))),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    view: (name) => {
      const current = currentSheet(state, name);
      return current.ok ? success(viewOf(current.value, looksOf(state.book), state.book.workbook.date1904)) : current;
    },
    type: (name, cell, input) => {
      const before = state;
      const done = take(typeCell(state, name, cell, input));
      if (done.ok && state !== before) announce({ kind: 'cells-changed', sheet: name, area: areaOf(cell) });
      return done;
    },
    activate: show,
    choose: (name, cell) => {
      announce({ kind: 'selection-changed', sheet: name, cell });
    },
    save: async () => {
      const saving = state;
      const bytes = await saveBook(saving);
      if (bytes.ok) saved = saving;
      return bytes;
    },
  };
};
