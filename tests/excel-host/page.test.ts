import type { WorkbookHost } from '../../src/hosts/workbookHost';
import type { GivenWorkbook, SeenCell } from '../hosts/contractWorkbook';
import { launchChromium } from '../browser/chromium';
import type { Excel } from './excel';
import { officeScriptPath } from './loadOffice';
import { pageScript } from './pageScript';

declare const inMemoryExcel: {
  open(given: GivenWorkbook): Excel;
  cellsSeen(excel: Excel, sheet: string): Readonly<Record<string, SeenCell>>;
  createExcelHost(): WorkbookHost;
};

it('runs in a page of Chromium: real office.js, our adapter, a read, a write and its undo', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path: officeScriptPath() });
    await page.addScriptTag({ content: await pageScript() });
    const seen = await page.evaluate(async () => {
      const excel = inMemoryExcel.open({ sheets: [{ name: '表', cells: { A1: '指标', B1: 10 }, merges: ['A1:A2'] }] });
      const host = inMemoryExcel.createExcelHost();
      const read = await host.read(null);
      const applied = await host.apply({
        edits: [{ sheet: '表', cell: { row: 0, column: 2 }, before: { value: null, formula: null }, after: { value: '1/2', formula: null }, role: 'note', why: { zh: '', en: '' }, ticked: true }],
      });
      const written = inMemoryExcel.cellsSeen(excel, '表')['C1'];
      const undone = applied.ok ? await host.undo(applied.value) : applied;
      return { name: read.ok ? read.value.name : read.problem.code, written, undone: undone.ok, after: Object.keys(inMemoryExcel.cellsSeen(excel, '表')), requests: excel.seen.requests };
    });
    expect(seen).toEqual({ name: '表', written: { value: '1/2', formula: null, format: 'General' }, undone: true, after: ['A1', 'B1'], requests: 5 });
  } finally {
    await browser.close();
  }
}, 60_000);
