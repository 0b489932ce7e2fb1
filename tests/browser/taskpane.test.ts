import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { formatAddress } from '../../src/core/sheet/address';
import { formatArea } from '../../src/core/sheet/area';
import { openXlsx } from '../../src/hosts/xlsx';
import { officeScriptPath } from '../excel-host/loadOffice';
import { pageScript } from '../excel-host/pageScript';
import type { GivenSheet, SeenCell } from '../hosts/contractWorkbook';
import { useDesk } from './desk';
import { type Visit, picture, visit } from './visit';

jest.setTimeout(120_000);

/** The task pane as it is built, in a page with Microsoft's own office.js and the in-memory Excel behind it. */
const desk = useDesk();
let excelScript = '';
let sample: GivenSheet;
let opened: Visit;

/** What office.js adds in Excel itself: the word that the workbook is there. */
const HOST_IS_READY = `
  const information = { host: 'Excel', platform: 'OfficeOnline' };
  Office.onReady = (then) => { then?.(information); return Promise.resolve(information); };
  Office.HostType = { Excel: 'Excel' };
`;

/** The sample form as plain cells. */
const readSample = async (): Promise<GivenSheet> => {
  const file = path.resolve(__dirname, '../../assets/sample.xlsx');
  const workbook = await openXlsx(readFileSync(file), 'sample.xlsx');
  const sheet = workbook.ok ? await workbook.value.read(null) : workbook;
  if (!sheet.ok) throw new Error(sheet.problem.message.en);
  const { name, cells, merges } = sheet.value;
  return {
    name,
    merges: merges.map(formatArea),
    cells: Object.fromEntries([...cells].map(([key, { value, format }]) => [formatAddress({ row: Math.floor(key / 16_384), column: key % 16_384 }), { value, format }])),
  };
};

/** Opens the pane on these sheets. */
const openPane = (...sheets: readonly GivenSheet[]): Promise<Visit> => {
  const { browser, address } = desk();
  const body = `${readFileSync(officeScriptPath(), 'utf8')}\n${excelScript}\n${HOST_IS_READY}\nglobalThis.excel = inMemoryExcel.open(${JSON.stringify({ sheets })});`;
  return visit(browser, `${address}/taskpane.html`, {
    width: 320,
    height: 720,
    before: (page) => page.route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ body, contentType: 'text/javascript' })),
  });
};

const seen = (page: Page, sheet: string): Promise<Readonly<Record<string, SeenCell>>> =>
  page.evaluate((name) => {
    const { inMemoryExcel, excel } = globalThis as unknown as { inMemoryExcel: { cellsSeen(excel: unknown, sheet: string): Record<string, SeenCell> }; excel: unknown };
    return inMemoryExcel.cellsSeen(excel, name);
  }, sheet);

const tell = (page: Page, what: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate((set) => {
    Object.assign((globalThis as unknown as { excel: object }).excel, set);
  }, what);

beforeAll(async () => {
  [excelScript, sample] = await Promise.all([pageScript(), readSample()]);
}, 60_000);
afterEach(async () => {
  await opened.close();
});

test('the form in Excel is recognised, scored into its cells, and put back by undo', async () => {
  opened = await openPane(sample);
  const { page } = opened;
  await page.getByRole('heading', { name: '市级预算项目支出绩效自评表' }).waitFor();
  await picture(page, 'excel-pane');
  const before = await seen(page, sample.name);
  await page.getByRole('button', { name: /^预览 \d+ 处改动$/ }).click();
  await picture(page, 'excel-preview');
  await page.getByRole('button', { name: /^写入 \d+ 处$/ }).click();
  await page.getByText(/^已写入 \d+ 处/).first().waitFor();
  const after = await seen(page, sample.name);
  expect([after['I7']?.value, after['H16']?.value, after['H38']?.value]).toEqual([9.4, 1.86, 9.72]);
  expect(before['H16']).toBeUndefined();
  await picture(page, 'excel-written');
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText('已撤销').first().waitFor();
  expect(await seen(page, sample.name)).toEqual(before);
});

test('nothing is loaded but the pane itself and office.js', async () => {
  opened = await openPane(sample);
  await opened.page.getByRole('heading', { name: '市级预算项目支出绩效自评表' }).waitFor();
  expect(opened.foreign).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  expect(opened.complaints).toEqual([]);
});

test('while a cell is being edited nothing is written, and the pane says what to do', async () => {
  opened = await openPane(sample);
  const { page } = opened;
  await page.getByRole('button', { name: /^预览/ }).click();
  const before = await seen(page, sample.name);
  await tell(page, { cellBeingEdited: true });
  await page.getByRole('button', { name: /^写入 \d+ 处$/ }).click();
  await page.getByText(/回车键|按 ?Enter|按回车/).first().waitFor();
  await picture(page, 'excel-cell-edited');
  await tell(page, { cellBeingEdited: false });
  expect(await seen(page, sample.name)).toEqual(before);
});

test('a protected sheet is refused by name, and stays as it is', async () => {
  opened = await openPane({ ...sample, protectedExcept: [] });
  const { page } = opened;
  await page.getByRole('button', { name: /^预览/ }).click();
  const before = await seen(page, sample.name);
  await page.getByRole('button', { name: /^写入 \d+ 处$/ }).click();
  await page.getByText(/保护/).first().waitFor();
  await picture(page, 'excel-protected');
  expect(await seen(page, sample.name)).toEqual(before);
});

test('outside of Excel the page says where it belongs', async () => {
  const { browser, address } = desk();
  opened = await visit(browser, `${address}/taskpane.html`, {
    before: (page) =>
      page.route('https://appsforoffice.microsoft.com/**', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: "globalThis.Office = { HostType: { Excel: 'Excel' }, onReady: (then) => Promise.resolve({ host: null }).then(then) };" }),
      ),
  });
  await opened.page.getByRole('heading').first().waitFor();
  await picture(opened.page, 'outside-excel');
});
