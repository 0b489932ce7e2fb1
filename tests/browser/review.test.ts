import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Download, Page } from 'playwright-core';
import { openXlsx } from '../../src/hosts/xlsx';
import { differingParts } from '../hosts/xlsx/packages';
import { useDesk } from './desk';
import { RESULTS, type Visit, fixture, pane, picture, visit } from './visit';

jest.setTimeout(180_000);

const desk = useDesk();
let opened: Visit;
afterEach(async () => {
  await opened.close();
});

const FIXTURES = path.resolve(__dirname, '../fixtures');
const workbooksIn = (folder: string): readonly string[] => readdirSync(path.join(FIXTURES, folder)).filter((name) => name.endsWith('.xlsx')).map((name) => path.join(FIXTURES, folder, name));
/** Nine published workbooks and a file that is none. */
const TEN = [...workbooksIn('forms-elsewhere'), ...workbooksIn('forms')].slice(0, 9);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical in the pane. */
const barriers = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    interface Rule { readonly id: string; readonly impact?: string | null; readonly nodes: readonly { readonly html: string }[] }
    const { axe } = globalThis as unknown as { readonly axe: { run(context: object): Promise<{ readonly violations: readonly Rule[] }> } };
    const { violations } = await axe.run({ include: [['aside']], exclude: [['[data-tabster-dummy]']] });
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
};

const overflows = (page: Page): Promise<boolean> => page.evaluate(() => [...document.querySelectorAll('aside *')].some((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'auto'));

const open = async (options: Parameters<typeof visit>[2] = {}): Promise<Page> => {
  const { browser, address } = desk();
  opened = await visit(browser, address, options);
  await pane(opened.page).locator('h1').waitFor({ state: 'attached' });
  return opened.page;
};

/** Drops files anywhere on the page, as from a folder window. */
const drop = (page: Page, files: readonly { readonly name: string; readonly base64: string }[], onto = 'body'): Promise<void> =>
  page.evaluate(([dropped, selector]) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) transfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
    const target = document.querySelector(selector);
    for (const type of ['dragover', 'drop']) target?.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, [files, onto] as const);

const savedAs = async (download: Download, name: string): Promise<Uint8Array> => {
  const file = path.join(RESULTS, name);
  await download.saveAs(file);
  return new Uint8Array(readFileSync(file));
};

const sheetNames = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const book = await openXlsx(bytes, 'saved.xlsx');
  const sheets = book.ok ? await book.value.listSheets() : book;
  if (!sheets.ok) throw new Error(sheets.problem.message.en);
  return sheets.value.map(({ name }) => name);
};

const openCount = async (page: Page): Promise<number> => Number(/\d+/.exec(await pane(page).getByText(/^未处理 \d+$/).first().innerText())?.[0]);

describe('many files', () => {
  test('ten are dropped, watched, one is opened and a finding dismissed, and the summary is downloaded', async () => {
    const page = await open();
    const files = TEN.map((file) => ({ name: path.basename(file), base64: readFileSync(file).toString('base64') }));
    await drop(page, [...files, { name: '坏文件.xlsx', base64: Buffer.from('PK, but no workbook').toString('base64') }]);
    const inPane = pane(page);
    await inPane.getByText(/^正在复核 .*（\d+ \/ 10）$/).waitFor();
    await picture(page, 'review-files-progress');
    await inPane.getByText(/^复核了 10 个文件：\d+ 个有问题，1 个读不了。/).waitFor();
    await picture(page, 'review-files');
    const list = inPane.getByRole('list', { name: '文件' });
    expect(await list.getByText(/“坏文件\.xlsx”/).count()).toBe(1);

    await list.getByRole('button', { name: /池州/ }).click();
    const before = await openCount(page);
    expect(before).toBeGreaterThan(0);
    await inPane.getByRole('button', { name: '忽略', exact: true }).first().click();
    await inPane.getByRole('button', { name: '已核实，填报无误' }).click();
    expect(await openCount(page)).toBe(before - 1);
    await picture(page, 'review-file');
    await inPane.getByRole('button', { name: '返回列表' }).click();

    const [download] = await Promise.all([page.waitForEvent('download'), inPane.getByRole('button', { name: '下载汇总工作簿' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^复核汇总 \d{4}-\d\d-\d\d\.xlsx$/);
    const names = await sheetNames(await savedAs(download, 'review-summary.xlsx'));
    expect(names[0]).toBe('复核汇总');
    expect(names.filter((name) => name.startsWith('退回修改意见')).length).toBeGreaterThan(1);
    expect([opened.complaints, opened.foreign]).toEqual([[], []]);
  });

  test('one of them is opened beside the pane, and the list is still there', async () => {
    const page = await open();
    const inPane = pane(page);
    await inPane.getByRole('tab', { name: /复核/ }).click();
    await inPane.getByRole('button', { name: '多个文件' }).click();
    await page.locator('input[data-picks=files]').setInputFiles([fixture('stacked.xlsx'), fixture('repeated-header.xlsx')]);
    await inPane.getByText(/^复核了 2 个文件/).waitFor();
    await inPane.getByRole('list', { name: '文件' }).getByRole('button', { name: /^stacked/ }).click();
    await inPane.getByRole('button', { name: '打开此文件' }).click();
    await page.locator('header').getByText('stacked.xlsx').waitFor();
    await inPane.getByRole('tab', { name: /复核/ }).click();
    await inPane.getByRole('button', { name: '多个文件' }).click();
    await inPane.getByRole('button', { name: '返回列表' }).click();
    expect(await inPane.getByRole('list', { name: '文件' }).getByRole('button').count()).toBeGreaterThanOrEqual(2);
  });

  test('dropped on the pane itself they are reviewed too, and stopping ends it at once', async () => {
    const page = await open();
    await pane(page).getByRole('tab', { name: /复核/ }).click();
    await pane(page).getByRole('button', { name: '多个文件' }).click();
    const files = Array.from({ length: 60 }, (_, index) => ({ name: `${String(index)}.xlsx`, base64: readFileSync(fixture('hongshan-2023-project-targets.xlsx')).toString('base64') }));
    await drop(page, files, 'aside div:has(> input[data-picks=files])');
    await pane(page).getByText(/^正在复核 .*（\d+ \/ 60）$/).waitFor();
    expect(await page.getByText(/^松开鼠标/).count()).toBe(0);
    await pane(page).getByRole('button', { name: '停止' }).click();
    await pane(page).getByText(/^已停止：复核了 \d+ 个文件。/).waitFor({ timeout: 2_000 });
  });
});

describe('the open workbook', () => {
  const FILE = 'hongshan-2021-projects.xlsx';
  const openForm = async (page: Page): Promise<void> => {
    await page.locator('header input[type=file]').setInputFiles(fixture(FILE));
    await page.locator('header').getByText(FILE).waitFor();
    await pane(page).getByRole('tab', { name: /复核/ }).click();
  };
  const reviewAll = async (page: Page): Promise<void> => {
    await pane(page).getByRole('button', { name: '整本工作簿' }).click();
    await pane(page).getByRole('button', { name: '复核整本工作簿' }).first().click();
    await pane(page).getByText(/^已复核 11 张工作表/).waitFor();
  };

  test('the report grows the workbook and touches no sheet of the sender; colours come off again', async () => {
    const page = await open();
    const inPane = pane(page);
    await openForm(page);
    await reviewAll(page);
    await picture(page, 'review-workbook');
    await inPane.getByRole('button', { name: '出具意见' }).click();
    await inPane.getByRole('button', { name: '生成' }).click();
    await inPane.getByText(/^已生成：复核意见/).waitFor();
    await picture(page, 'review-report');
    const [first] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载', exact: true }).click()]);
    const sent = new Uint8Array(readFileSync(fixture(FILE)));
    const reported = await savedAs(first, 'review-report.xlsx');
    const touched = (await differingParts(sent, reported)).filter((name) => !/^(\[Content_Types\]\.xml|xl\/(workbook|styles)\.xml|xl\/_rels\/.*|xl\/worksheets\/sheet12\.xml)$/.test(name));
    expect(touched).toEqual([]);
    expect((await sheetNames(reported)).at(-1)).toBe('复核意见');

    await inPane.getByRole('button', { name: '出具意见' }).click();
    await inPane.getByRole('checkbox', { name: /^复核意见表/ }).uncheck();
    await inPane.getByRole('checkbox', { name: /^给有问题的单元格标色/ }).check();
    await inPane.getByRole('button', { name: '生成' }).click();
    await inPane.getByText(/已标色 \d+ 个单元格。/).waitFor();
    await page.getByRole('tablist', { name: '工作表' }).getByRole('tab').first().click();
    await picture(page, 'review-marked');
    await inPane.getByRole('button', { name: '恢复原色' }).click();
    await inPane.getByText('单元格底色已恢复。').waitFor();
    const [last] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载', exact: true }).click()]);
    expect(await differingParts(reported, await savedAs(last, 'review-restored.xlsx'))).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  test('a finding leads to its cell on another sheet, its sentence is copied', async () => {
    const page = await open();
    await openForm(page);
    await reviewAll(page);
    await pane(page).getByRole('button', { name: '按工作表' }).click();
    const section = pane(page).locator('[role=tabpanel] section').last();
    const sheet = (await section.getAttribute('aria-label')) ?? '';
    const link = section.locator('li button').first();
    const address = await link.innerText();
    await link.click();
    await page.locator(`[data-cell="${address}"][aria-selected="true"]`).waitFor();
    expect(await page.getByRole('tab', { name: sheet, exact: true }).getAttribute('aria-selected')).toBe('true');
    await section.getByRole('button', { name: '复制' }).first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(sheet);
  });

  test.each([
    ['zh', 1360], ['zh', 320], ['en', 1360], ['en', 320],
  ] as const)('is legible in %s at %i pixels, without barriers', async (language, width) => {
    const page = await open({ width, before: (fresh) => fresh.addInitScript((locale) => { localStorage.setItem('jixiao.language', locale); }, language === 'zh' ? 'zh-CN' : 'en-US') });
    const say = (zh: string | RegExp, en: string | RegExp): string | RegExp => (language === 'zh' ? zh : en);
    const inPane = pane(page);
    await page.locator('header input[type=file]').setInputFiles(fixture(FILE));
    await page.locator('header').getByText(FILE).waitFor();
    if (width < 820) await page.getByRole('tab', { name: say('自评', 'Evaluation'), exact: true }).click();
    await inPane.getByRole('tab', { name: say(/复核/, /Review/) }).click();
    await inPane.getByRole('button', { name: say('依据', 'Why'), exact: true }).first().click();
    await inPane.getByRole('button', { name: say('忽略', 'Dismiss'), exact: true }).first().click();
    await picture(page, `review-${language}-${String(width)}-findings`);
    expect([await barriers(page), await overflows(page)]).toEqual([[], false]);
    await inPane.getByRole('button', { name: say('逐行对照', 'Row by row') }).click();
    await picture(page, `review-${language}-${String(width)}-comparison`);
    expect([await barriers(page), await overflows(page)]).toEqual([[], false]);
    await inPane.getByRole('button', { name: say('出具意见', 'Report'), exact: true }).click();
    await picture(page, `review-${language}-${String(width)}-deliver`);
    expect([await barriers(page), await overflows(page)]).toEqual([[], false]);
    await inPane.getByRole('button', { name: say('返回', 'Back'), exact: true }).click();
    await inPane.getByRole('button', { name: say('多个文件', 'Files'), exact: true }).click();
    await page.locator('input[data-picks=files]').setInputFiles([fixture('stacked.xlsx'), fixture('zibo-2021.xlsx')]);
    await inPane.getByText(say(/^复核了 2 个文件/, /^2 files: /)).waitFor();
    await picture(page, `review-${language}-${String(width)}-files`);
    expect([await barriers(page), await overflows(page)]).toEqual([[], false]);
  });
});
