import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/hosts/xlsx';
import { useDesk } from './desk';
import { RESULTS, type Visit, allCells, cell, pane, picture, recognised, shows, visit } from './visit';

jest.setTimeout(120_000);

const TITLE = '市级预算项目支出绩效自评表';

const desk = useDesk();
let opened: Visit;

beforeEach(async () => {
  const { browser, address } = desk();
  opened = await visit(browser, address);
  await recognised(opened.page, TITLE);
});
afterEach(async () => {
  await opened.close();
});

const button = (name: string | RegExp) => pane(opened.page).getByRole('button', { name });

/** Previews and writes what the pane proposes; gives the number of cells it says it wrote. */
const write = async (): Promise<number> => {
  await button(/^预览 \d+ 处改动$/).click();
  await button(/^写入 \d+ 处$/).click();
  const notice = pane(opened.page).getByText(/^已写入 \d+ 处/).first();
  await notice.waitFor();
  return Number(/\d+/.exec(await notice.innerText())?.[0]);
};

describe('the sample form', () => {
  test('is there at once, recognised, its scores still to be filled in', async () => {
    const { page } = opened;
    await pane(page).getByText(/指标 25/).waitFor();
    expect([await shows(page, 'A1'), await shows(page, 'F16'), await shows(page, 'H16')]).toEqual([TITLE, '186', '']);
    await picture(page, 'workbench-sample');
  });

  test('is scored into the sheet, put back by undo, and downloaded with its scores', async () => {
    const { page } = opened;
    const before = await allCells(page);

    await button(/^预览/).click();
    await pane(page).getByText('写入前确认').waitFor();
    expect(await allCells(page)).toEqual(before);
    await picture(page, 'workbench-preview');
    await button('返回').click();

    const written = await write();
    const after = await allCells(page);
    expect(Object.keys(after).filter((address) => after[address] !== before[address])).toHaveLength(written);
    expect([after['H7'], after['I7'], after['H16'], after['H24'], after['H38']]).toEqual(['94%', '9.4', '1.86', '8.28', '9.72']);
    expect(after['H25']).toBeUndefined();
    await page.getByText('有未下载的改动').waitFor();
    await picture(page, 'workbench-written');

    await button('撤销').click();
    await pane(page).getByText('已撤销').first().waitFor();
    expect(await allCells(page)).toEqual(before);
    await page.getByText('有未下载的改动').waitFor({ state: 'detached' });

    await write();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载' }).click()]);
    expect(download.suggestedFilename()).toBe('绩效自评表（示例）.xlsx');
    const file = path.join(RESULTS, 'downloaded.xlsx');
    await download.saveAs(file);
    await page.getByText('有未下载的改动').waitFor({ state: 'detached' });

    const again = await openXlsx(readFileSync(file), 'downloaded.xlsx');
    const sheet = again.ok ? await again.value.read(null) : again;
    if (!sheet.ok) throw new Error(sheet.problem.message.en);
    const scores = [...sheet.value.cells].filter(([key]) => key % 16_384 === 7).map(([, { value }]) => value);
    expect(scores).toContain(1.86);

    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('downloaded.xlsx').waitFor();
    expect(await allCells(page)).toEqual(after);
  });

  test('asks nobody outside of its own origin and raises no complaint', async () => {
    await write();
    expect([opened.foreign, opened.complaints]).toEqual([[], []]);
  });
});

describe('sheet and pane', () => {
  test('a row opened in the pane is selected in the sheet', async () => {
    const { page } = opened;
    await button(/对市工信局服务质量/).click();
    await page.locator('[data-cell="D38"][aria-selected="true"]').waitFor();
    expect(await page.getByLabel(/单元格地址/).inputValue()).toBe('D38');
    await expect(cell(page, 'D38').isVisible()).resolves.toBe(true);
    const box = await cell(page, 'D38').boundingBox();
    expect(box !== null && box.y > 0 && box.y + box.height < 860).toBe(true);
  });

  test('a cell chosen in the sheet marks its row in the pane', async () => {
    const { page } = opened;
    await cell(page, 'F24').click();
    await expect(pane(page).locator('li[aria-current="true"]').innerText()).resolves.toContain('重点技改项目开工率');
    await picture(page, 'workbench-linked');
  });

  test('a typed actual makes the pane ask to be read again, and changes the score', async () => {
    const { page } = opened;
    await cell(page, 'F16').click();
    await page.keyboard.type('150');
    await page.keyboard.press('Enter');
    expect(await shows(page, 'F16')).toBe('150');
    await pane(page).getByText('表格已改动').first().waitFor();
    await button('重新读取').last().click();
    await pane(page).getByText('200 → 150').waitFor();
    await expect(pane(page).locator('li', { hasText: '200 → 150' }).innerText()).resolves.toContain('1.5');
  });

  test('another tab shows the other sheet and the pane offers to read it', async () => {
    const { page } = opened;
    await page.getByRole('tab', { name: '股权投资专项' }).click();
    await page.locator('[data-cell="C4"]', { hasText: '股权投资专项' }).waitFor();
    await button('读取这张表').click();
    await pane(page).locator('header', { hasText: '股权投资专项' }).waitFor();
  });

  test('a blank form from a template comes as a new sheet in view', async () => {
    const { page } = opened;
    await pane(page).getByRole('tab', { name: '模板' }).click();
    await button('项目支出绩效自评表（全国通用，2020 年框架）').click();
    await button(/^新建 \d{4} 年度空白表$/).click();
    await pane(page).getByText(/^已新建/).waitFor();
    const tabs = page.getByRole('tablist', { name: '工作表' }).getByRole('tab');
    await expect(tabs.last().getAttribute('aria-selected')).resolves.toBe('true');
    await page.locator('[data-cell]', { hasText: '三级指标' }).first().waitFor();
    await picture(page, 'workbench-template');
    expect(opened.complaints).toEqual([]);
  });
});
