import type { Address } from '../core/sheet/address';
import type { Receipt, WorkbookHost } from '../hosts/workbookHost';

/** What the pane did to the workbook. */
export type PaneAct =
  | { readonly kind: 'written'; readonly receipt: Receipt }
  | { readonly kind: 'undone' }
  | { readonly kind: 'sheets-added'; readonly first: string | null }
  | { readonly kind: 'selected'; readonly sheet: string; readonly cell: Address }
  | { readonly kind: 'marked' }
  | { readonly kind: 'remembered' };

/** The same workbook, telling `listener` each thing the pane does to it, so that the sheet beside it can follow. */
export const observeHost = (host: WorkbookHost, listener: (act: PaneAct) => void): WorkbookHost => ({
  kind: host.kind,
  listSheets: () => host.listSheets(),
  activeSheet: () => host.activeSheet(),
  read: (sheet) => host.read(sheet),
  apply: async (plan, options) => {
    const written = await host.apply(plan, options);
    if (written.ok) listener({ kind: 'written', receipt: written.value });
    return written;
  },
  undo: async (receipt) => {
    const undone = await host.undo(receipt);
    if (undone.ok) listener({ kind: 'undone' });
    return undone;
  },
  mark: async (marks) => {
    const marked = await host.mark(marks);
    if (marked.ok) listener({ kind: 'marked' });
    return marked;
  },
  unmark: async (receipt) => {
    const unmarked = await host.unmark(receipt);
    if (unmarked.ok) listener({ kind: 'marked' });
    return unmarked;
  },
  addSheets: async (blueprints) => {
    const added = await host.addSheets(blueprints);
    if (added.ok) listener({ kind: 'sheets-added', first: added.value[0] ?? null });
    return added;
  },
  select: async (sheet, cell) => {
    const selected = await host.select(sheet, cell);
    if (selected.ok) listener({ kind: 'selected', sheet, cell });
    return selected;
  },
  loadSetting: (key) => host.loadSetting(key),
  saveSetting: async (key, value) => {
    const saved = await host.saveSetting(key, value);
    if (saved.ok) listener({ kind: 'remembered' });
    return saved;
  },
  subscribe: (listening) => host.subscribe(listening),
});
