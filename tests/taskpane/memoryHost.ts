import { type Outcome, type Problem, failure, success } from '../../src/core/outcome';
import { type Address, cellKey, formatAddress } from '../../src/core/sheet/address';
import { areaOf, contains, union } from '../../src/core/sheet/area';
import { type CellContent, EMPTY, sameContent } from '../../src/core/sheet/edit';
import { type SheetSnapshot, type SnapshotCell, emptySnapshot } from '../../src/core/sheet/snapshot';
import type { SheetBlueprint } from '../../src/core/template/blueprint';
import type { HostEvent, Receipt, RestoredCell, WorkbookHost } from '../../src/hosts/workbookHost';

/** The port over snapshots in memory, with what a person does beside the pane. */
export interface MemoryHost extends WorkbookHost {
  readonly settings: ReadonlyMap<string, unknown>;
  /** Colours of marked cells, by `Sheet!A1`. */
  readonly fills: ReadonlyMap<string, string>;
  readonly selected: () => string | null;
  readonly cell: (sheet: string, cell: Address) => CellContent;
  /** The person types into a cell. */
  readonly type: (sheet: string, cell: Address, value: string | number) => void;
  readonly activate: (sheet: string) => void;
  readonly choose: (sheet: string, cell: Address) => void;
  /** The next call of this method is answered with a problem. */
  readonly refuseNext: (method: 'read' | 'apply' | 'undo' | 'saveSetting' | 'select' | 'addSheets' | 'mark', problem: Problem) => void;
}

const problemOf = (code: string, cells: readonly string[]): Problem => ({
  code,
  message: { zh: `写不进去：${code}`, en: `Cannot write: ${code}` },
  next: { zh: '请重新读取后再试。', en: 'Read the sheet again and retry.' },
  cells,
});

const contentOf = (cell: SnapshotCell | undefined): CellContent => (cell === undefined ? EMPTY : { value: cell.value, formula: cell.formula });

const withCell = (sheet: SheetSnapshot, cell: Address, content: CellContent, format: string): SheetSnapshot => {
  const key = cellKey(cell.row, cell.column);
  const cells = new Map(sheet.cells);
  if (sameContent(content, EMPTY)) cells.delete(key);
  else cells.set(key, { value: content.value, text: typeof content.value === 'object' ? '' : String(content.value), formula: content.formula, format });
  return { ...sheet, cells, used: sheet.used === null ? areaOf(cell) : union(sheet.used, areaOf(cell)) };
};

const sheetFrom = (blueprint: SheetBlueprint): SheetSnapshot =>
  blueprint.cells.reduce<SheetSnapshot>(
    (sheet, { cell, content }) => {
      if (content.kind === 'empty') return sheet;
      const value = content.kind === 'number' ? content.number : content.text;
      return withCell(sheet, cell, content.kind === 'formula' ? { value: null, formula: content.text } : { value, formula: null }, 'General');
    },
    { ...emptySnapshot(blueprint.name), merges: blueprint.merges, protected: blueprint.protect },
  );

/** A workbook in memory that keeps the promises of the port. The first sheet is in view. */
export const memoryHost = (sheets: readonly SheetSnapshot[], stored: Readonly<Record<string, unknown>> = {}): MemoryHost => {
  const book = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const settings = new Map(Object.entries(stored));
  const listeners = new Set<(event: HostEvent) => void>();
  const refusals = new Map<string, Problem>();
  const fills = new Map<string, string>();
  let active = sheets[0]?.name ?? '';
  let selected: string | null = null;

  const tell = (event: HostEvent): void => listeners.forEach((listener) => listener(event));
  const refusal = (method: string): { readonly ok: false; readonly problem: Problem } | null => {
    const problem = refusals.get(method);
    refusals.delete(method);
    return problem === undefined ? null : failure(problem);
  };
  const held = (name: string, cell: Address): SnapshotCell | undefined => book.get(name)?.cells.get(cellKey(cell.row, cell.column));

  const objection = (name: string, cell: Address, expected: CellContent): string | null => {
    const sheet = book.get(name);
    if (sheet === undefined) return 'sheet-missing';
    if (sheet.protected) return 'sheet-protected';
    if (sheet.hiddenRows.has(cell.row)) return 'row-hidden';
    if (sheet.merges.some((area) => contains(area, cell.row, cell.column) && (area.top !== cell.row || area.left !== cell.column))) return 'cell-in-merge';
    return sameContent(contentOf(held(name, cell)), expected) ? null : 'cells-changed';
  };
  const put = (name: string, cell: Address, content: CellContent, format: string): void => {
    const sheet = book.get(name);
    if (sheet !== undefined) book.set(name, withCell(sheet, cell, content, format));
  };
  const refused = (cells: readonly { readonly sheet: string; readonly cell: Address; readonly expected: CellContent }[]): Outcome<void> => {
    const objections = cells.flatMap(({ sheet, cell, expected }) => {
      const code = objection(sheet, cell, expected);
      return code === null ? [] : [{ code, cell: formatAddress(cell) }];
    });
    const [first] = objections;
    return first === undefined ? success(undefined) : failure(problemOf(first.code, objections.map(({ cell }) => cell)));
  };

  return {
    kind: 'xlsx',
    settings,
    fills,
    selected: () => selected,
    cell: (sheet, cell) => contentOf(held(sheet, cell)),
    listSheets: async () => success([...book.keys()].map((name) => ({ name, visible: true }))),
    activeSheet: async () => success(active),
    read: async (name) => refusal('read') ?? success(book.get(name ?? active) ?? emptySnapshot(name ?? active)),
    apply: async ({ edits }) => {
      const checked = refusal('apply') ?? refused(edits.map(({ sheet, cell, before }) => ({ sheet, cell, expected: before })));
      if (!checked.ok) return checked;
      const cells = edits.map(({ sheet, cell, before, after }): RestoredCell => ({ sheet, cell, before, format: held(sheet, cell)?.format ?? 'General', after }));
      cells.forEach(({ sheet, cell, after, format }) => put(sheet, cell, after, format));
      return success<Receipt>({ cells });
    },
    undo: async ({ cells }) => {
      const checked = refusal('undo') ?? refused(cells.map(({ sheet, cell, after }) => ({ sheet, cell, expected: after })));
      if (!checked.ok) return checked;
      cells.forEach(({ sheet, cell, before, format }) => put(sheet, cell, before, format));
      return success(undefined);
    },
    mark: async (marks) => {
      const no = refusal('mark');
      if (no !== null) return no;
      const cells = marks.map((one) => ({ ...one, before: { color: fills.get(`${one.sheet}!${formatAddress(one.cell)}`) ?? null } }));
      marks.forEach(({ sheet, cell, color }) => fills.set(`${sheet}!${formatAddress(cell)}`, color));
      return success({ cells });
    },
    unmark: async ({ cells }) => {
      cells.forEach(({ sheet, cell }) => fills.delete(`${sheet}!${formatAddress(cell)}`));
      return success([]);
    },
    addSheets: async (blueprints) => {
      const no = refusal('addSheets');
      if (no !== null) return no;
      blueprints.forEach((blueprint) => book.set(blueprint.name, sheetFrom(blueprint)));
      active = blueprints[0]?.name ?? active;
      return success(blueprints.map(({ name }) => name));
    },
    select: async (sheet, cell) => {
      const no = refusal('select');
      if (no !== null) return no;
      selected = `${sheet}!${formatAddress(cell)}`;
      return success(undefined);
    },
    loadSetting: async (key) => success(settings.get(key) ?? null),
    saveSetting: async (key, value) => {
      const no = refusal('saveSetting');
      if (no !== null) return no;
      if (value === null) settings.delete(key);
      else settings.set(key, JSON.parse(JSON.stringify(value)));
      return success(undefined);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (sheet, cell, value) => {
      put(sheet, cell, { value, formula: null }, 'General');
      tell({ kind: 'cells-changed', sheet, area: areaOf(cell) });
    },
    activate: (sheet) => {
      active = sheet;
      tell({ kind: 'sheet-activated', sheet });
    },
    choose: (sheet, cell) => tell({ kind: 'selection-changed', sheet, cell }),
    refuseNext: (method, problem) => refusals.set(method, problem),
  };
};
