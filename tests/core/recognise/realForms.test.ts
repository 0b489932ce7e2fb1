import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recognise, type Figure, type Form, type Indicator } from '../../../src/core/recognise';
import { formatAddress } from '../../../src/core/sheet/address';
import { formatArea, parseArea } from '../../../src/core/sheet/area';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { openXlsx } from '../../../src/hosts/xlsx';

type Cells = Readonly<Record<string, string | null>>;

interface Truth {
  readonly sheet: string;
  readonly kind?: string;
  readonly scope?: string;
  readonly year?: number;
  readonly project?: string | null;
  readonly range: string;
  readonly indicators?: readonly { readonly cells: Cells; readonly l1: string | null }[];
  readonly budget?: readonly { readonly cells: Cells }[];
  readonly goal?: { readonly cells?: Cells } | null;
  readonly goals?: readonly { readonly cells?: Cells; readonly cell?: string }[];
  readonly total?: { readonly cells?: Cells } | null;
  readonly printedTotalInTitle?: { readonly cell: string } | null;
}

const folders = ['forms', 'forms-elsewhere'].map((name) => path.join(__dirname, '../../fixtures', name));
const workbooks = folders.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.xlsx')).map((file) => path.join(folder, file)));

const truthOf = (file: string): readonly Truth[] => JSON.parse(readFileSync(file.replace(/xlsx$/, 'truth.json'), 'utf8')) as readonly Truth[];

const sheetOf = async (file: string): Promise<(name: string) => Promise<SheetSnapshot>> => {
  const opened = await openXlsx(new Uint8Array(readFileSync(file)), path.basename(file));
  if (!opened.ok) throw new Error(opened.problem.message.en);
  return async (name) => {
    const read = await opened.value.read(name);
    if (!read.ok) throw new Error(read.problem.message.en);
    return read.value;
  };
};

const cellOf = (figure: Figure | null | undefined): string | null => (figure === null || figure === undefined ? null : formatAddress(figure.cell));

const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, '');

const ROLES = ['name', 'target', 'actual', 'weight', 'score', 'note', 'operator', 'unit'] as const;
const BUDGET = ['initial', 'adjusted', 'executed', 'weight', 'rate', 'score'] as const;

const chosen = (cells: Cells, roles: readonly string[]): Cells => Object.fromEntries(roles.filter((role) => role in cells).map((role) => [role, cells[role] ?? null]));

const indicatorCells = (indicator: Indicator, like: Cells): Cells => Object.fromEntries(ROLES.filter((role) => role in like).map((role) => [role, cellOf(indicator[role])]));

const formAt = (forms: readonly Form[], range: string): Form | undefined => {
  const wanted = parseArea(range);
  return forms.find((form) => wanted !== null && form.range.top >= wanted.top - 2 && form.range.top <= wanted.bottom);
};

describe.each(workbooks.map((file) => [path.basename(file), file] as const))('%s', (_, file) => {
  const truth = truthOf(file);
  const sheets = [...new Set(truth.map(({ sheet }) => sheet))];
  const found = new Map<string, readonly Form[]>();
  beforeAll(async () => {
    const read = await sheetOf(file);
    for (const name of sheets) found.set(name, recognise(await read(name)).forms);
  });

  it.each(truth.map((form) => [`${form.sheet} ${form.range}`, form] as const))('%s', (__, wanted) => {
    const form = formAt(found.get(wanted.sheet) ?? [], wanted.range);
    if (form === undefined) throw new Error(`no form found; there are ${(found.get(wanted.sheet) ?? []).map(({ range }) => formatArea(range)).join(' ')}`);
    if (wanted.kind !== undefined) expect(form.kind).toBe(wanted.kind);
    if (wanted.scope !== undefined) expect(form.scope).toBe(wanted.scope);
    if (wanted.year) expect(form.year).toBe(wanted.year);
    if (wanted.project !== undefined) expect(squeezed(form.project?.text)).toBe(squeezed(wanted.project));
    expect(form.indicators.map(({ name }) => cellOf(name))).toEqual((wanted.indicators ?? []).map(({ cells }) => cells['name']));
    (wanted.indicators ?? []).forEach(({ cells, l1 }, i) => {
      const indicator = form.indicators[i];
      if (indicator === undefined) return;
      expect(indicatorCells(indicator, cells)).toEqual(chosen(cells, ROLES));
      if (l1 !== null) expect(squeezed(indicator.level1?.figure.text)).toBe(squeezed(l1));
    });
    const total = wanted.budget?.[0];
    if (total !== undefined) expect(Object.fromEntries(BUDGET.filter((role) => total.cells[role]).map((role) => [role, cellOf(form.budget[0]?.[role])]))).toEqual(Object.fromEntries(BUDGET.filter((role) => total.cells[role]).map((role) => [role, total.cells[role]])));
    (wanted.goals ?? (wanted.goal ? [wanted.goal] : [])).forEach((goal, i) => {
      const cells: Cells = goal.cells ?? { target: ('cell' in goal ? goal.cell : null) ?? null };
      for (const role of ['target', 'actual', 'score'] as const) if (cells[role]) expect([i, role, cellOf(form.goals[i]?.[role])]).toEqual([i, role, cells[role]]);
    });
    for (const role of ['weight', 'score'] as const) if (wanted.total?.cells?.[role]) expect([role, cellOf(form.total?.[role])]).toEqual([role, wanted.total.cells[role]]);
    if (wanted.printedTotalInTitle) expect(cellOf(form.headingTotal?.figure)).toBe(wanted.printedTotalInTitle.cell);
    expect(form.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it('nothing else on its sheets is taken for a form', () => {
    for (const name of sheets) expect([name, found.get(name)?.length]).toEqual([name, truth.filter(({ sheet }) => sheet === name).length]);
  });
});
