import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { formatAddress } from '../../src/core/sheet/address';
import { formatArea } from '../../src/core/sheet/area';
import { openXlsx } from '../../src/hosts/xlsx';
import { officeScriptPath } from '../excel-host/loadOffice';
import { pageScript } from '../excel-host/pageScript';
import type { GivenSheet } from '../hosts/contractWorkbook';
import { useDesk } from './desk';
import { type Visit, fixture, picture, visit } from './visit';

jest.setTimeout(180_000);

/** The task pane as it is built, with Microsoft's own office.js and the in-memory Excel behind it. */
const desk = useDesk();
let excelScript = '';
let sheets: readonly GivenSheet[] = [];
let opened: Visit;

const HOST_IS_READY = `
  const information = { host: 'Excel', platform: 'OfficeOnline' };
  Office.onReady = (then) => { then?.(information); return Promise.resolve(information); };
  Office.HostType = { Excel: 'Excel' };
`;

/** Two sheets of a published workbook as plain cells. */
const readForm = async (): Promise<readonly GivenSheet[]> => {
  const workbook = await openXlsx(new Uint8Array(readFileSync(fixture('hongshan-2021-projects.xlsx'))), 'form.xlsx');
  const listed = workbook.ok ? await workbook.value.listSheets() : workbook;
  if (!workbook.ok || !listed.ok) throw new Error('The form cannot be read.');
  return Promise.all(listed.value.slice(0, 2).map(async ({ name }) => {
    const sheet = await workbook.value.read(name);
    if (!sheet.ok) throw new Error(sheet.problem.message.en);
    const { cells, merges } = sheet.value;
    const given = [...cells].map(([key, { value, format }]) => [formatAddress({ row: Math.floor(key / 16_384), column: key % 16_384 }), { value, format }] as const);
    return { name, merges: merges.map(formatArea), cells: Object.fromEntries(given) };
  }));
};

interface SeenSheet {
  readonly name: string;
  readonly filled: number;
}

/** The sheets in Excel, each with how many of its cells are filled in a colour. */
const seenSheets = (page: Page): Promise<readonly SeenSheet[]> =>
  page.evaluate(() => {
    interface Book { readonly sheets: readonly { readonly name: string; readonly cells: ReadonlyMap<number, { readonly look: ReadonlyMap<string, unknown> }> }[] }
    const { excel } = globalThis as unknown as { excel: { readonly book: Book } };
    return excel.book.sheets.map(({ name, cells }) => ({ name, filled: [...cells.values()].filter(({ look }) => look.has('Fill.Color')).length }));
  });

beforeAll(async () => {
  [excelScript, sheets] = await Promise.all([pageScript(), readForm()]);
}, 60_000);
beforeEach(async () => {
  const { browser, address } = desk();
  const body = `${readFileSync(officeScriptPath(), 'utf8')}\n${excelScript}\n${HOST_IS_READY}\nglobalThis.excel = inMemoryExcel.open(${JSON.stringify({ sheets })});`;
  opened = await visit(browser, `${address}/taskpane.html`, {
    width: 320,
    height: 720,
    before: (page) => page.route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ body, contentType: 'text/javascript' })),
  });
  await opened.page.getByRole('tab', { name: /复核/ }).click();
});
afterEach(async () => {
  await opened.close();
});

test('the whole workbook is reviewed, its cells are coloured beside a report, and get their own fills back', async () => {
  const { page } = opened;
  await page.getByRole('button', { name: '整本工作簿' }).click();
  await page.getByRole('button', { name: '复核整本工作簿' }).first().click();
  await page.getByText('已复核 2 张工作表，其中绩效表 2 张。').waitFor();
  await page.getByRole('button', { name: '出具意见' }).click();
  await page.getByRole('checkbox', { name: /^给有问题的单元格标色/ }).check();
  await page.getByRole('button', { name: '生成' }).click();
  await page.getByText(/^已生成：复核意见/).waitFor();
  await picture(page, 'review-excel-report');
  const marked = await seenSheets(page);
  expect(marked.map(({ name }) => name)).toEqual([...sheets.map(({ name }) => name), '复核意见']);
  expect(marked[0]?.filled).toBeGreaterThan(0);
  await page.getByRole('button', { name: '恢复原色' }).click();
  await page.getByText('单元格底色已恢复。').waitFor();
  expect((await seenSheets(page)).slice(0, 2).map(({ filled }) => filled)).toEqual([0, 0]);
  expect(opened.complaints).toEqual([]);
});

test('files are reviewed without being opened in Excel, and the summary comes as new sheets', async () => {
  const { page } = opened;
  await page.getByRole('button', { name: '多个文件' }).click();
  await page.locator('input[data-picks=files]').setInputFiles([fixture('stacked.xlsx'), fixture('zibo-2021.xlsx'), fixture('jiangxia-2019.xlsx')]);
  await page.getByText(/^复核了 3 个文件/).waitFor();
  expect((await seenSheets(page)).map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  await page.getByRole('button', { name: '生成汇总表' }).click();
  await page.getByText(/^已生成：复核汇总/).waitFor();
  await picture(page, 'review-excel-files');
  const names = (await seenSheets(page)).map(({ name }) => name);
  expect(names[sheets.length]).toBe('复核汇总');
  expect(names.some((name) => name.startsWith('退回修改意见'))).toBe(true);
  expect(opened.complaints).toEqual([]);
});
