import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildPlan, type BuildEdit } from '../../../src/core/build';
import { recognise } from '../../../src/core/recognise';
import { formatArea } from '../../../src/core/sheet/area';
import { cellKey } from '../../../src/core/sheet/address';
import type { CellEdit } from '../../../src/core/sheet/edit';
import { restructure } from '../../../src/core/sheet/restructure';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { Receipt } from '../../../src/hosts/workbookHost';
import { openXlsx } from '../../../src/hosts/xlsx';
import { bookFromSnapshots } from '../../excel-host/bookFrom';
import { valueOf } from '../contract/given';
import { openBook, requestsOf } from './openExcel';

const FORMS = path.join(__dirname, '../../fixtures/forms');
const files = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));

const snapshotsOf = async (file: string): Promise<readonly SheetSnapshot[]> => {
  const host = valueOf(await openXlsx(new Uint8Array(readFileSync(path.join(FORMS, file))), file));
  return Promise.all(valueOf(await host.listSheets()).map(async ({ name }) => valueOf(await host.read(name))));
};

/** What is there; the result of a formula and how a value is shown follow. */
const entered = ({ cells, merges, hiddenRows }: SheetSnapshot): unknown => ({
  cells: [...cells].sort(([a], [b]) => a - b).map(([key, { value, formula }]) => [key, formula ?? value]), merges: merges.map(formatArea).sort(), hidden: [...hiddenRows].sort((a, b) => a - b),
});

/** A sheet with the cells of a plan set. */
const withEdits = (sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot => ({
  ...sheet,
  cells: new Map([...new Map([...sheet.cells, ...edits.map(({ cell, after }) => [cellKey(cell.row, cell.column), { ...after, text: '', format: 'General' }] as const)])]
    .filter(([, { value, formula }]) => value !== null || formula !== null)),
});

const wishes = (names: readonly BuildEditCell[]): readonly BuildEdit[] => {
  const [first, last] = [names[Math.floor(names.length / 2)], names.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    { do: 'add', at: first, side: 'after', indicator: { name: '=新增指标', target: '≥12个', weight: 1 } },
    ...(names.length > 2 ? [{ do: 'remove', cell: last } as const] : []),
    ...(names.length > 4 && names[0] !== undefined ? [{ do: 'add', at: names[0], side: 'before', indicator: { name: '+又一个' } } as const] : []),
  ];
};
type BuildEditCell = Extract<BuildEdit, { readonly do: 'add' }>['at'];

describe('real forms are built in Excel as foretold, in one step, and taken back', () => {
  it.each(files)('%s', async (file) => {
    const snapshots = await snapshotsOf(file);
    const { excel, host } = openBook(bookFromSnapshots(snapshots));
    for (const snapshot of snapshots) {
      const [form] = recognise(snapshot).forms;
      if (form === undefined || snapshot.protected) continue;
      const before = valueOf(await host.read(snapshot.name));
      const { plan, done } = buildPlan(before, 0, wishes(form.indicators.map(({ name }) => name.cell)));
      if (done.length === 0) continue;
      const receipts: Receipt[] = [];
      const requests = await requestsOf(excel, async () => { receipts.push(valueOf(await host.apply(plan))); });
      expect(requests).toBeLessThanOrEqual(4);
      expect(entered(valueOf(await host.read(snapshot.name)))).toEqual(entered(withEdits(restructure(before, plan.structure ?? []), plan.edits)));
      valueOf(await host.undo(JSON.parse(JSON.stringify(receipts[0])) as Receipt));
      expect(entered(valueOf(await host.read(snapshot.name)))).toEqual(entered(before));
    }
  }, 90_000);
});
