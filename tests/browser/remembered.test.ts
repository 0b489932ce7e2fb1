import path from 'node:path';
import type { Page } from 'playwright-core';
import { useDesk } from './desk';
import { RESULTS, type Visit, cell, pane, picture, recognised, visit } from './visit';

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

const row = (name: string) => pane(opened.page).getByRole('tabpanel').locator('li', { hasText: name }).first();
const details = () => button(/^指标 25/).click();
const button = (name: string | RegExp) => pane(opened.page).getByRole('button', { name });

/** Downloads the workbook and opens the file in a page that has never seen it. */
const saveAndReopen = async (name: string): Promise<void> => {
  const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.getByRole('button', { name: '下载' }).click()]);
  const file = path.join(RESULTS, name);
  await download.saveAs(file);
  await opened.close();
  const { browser, address } = desk();
  opened = await visit(browser, address);
  await recognised(opened.page, TITLE);
  await opened.page.locator('input[type=file]').setInputFiles(file);
  await opened.page.getByText(name).waitFor();
  await recognised(opened.page, TITLE);
};

const retype = async (page: Page, address: string, text: string): Promise<void> => {
  await cell(page, address).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

test('a wrong column corrected by hand is scored, and the correction is there when the file is opened again', async () => {
  await retype(opened.page, 'F13', 'Benqi');
  await button('重新读取').last().click();
  await row('国家技术创新示范企').getByText('未填', { exact: true }).waitFor();

  await details();
  const role = () => pane(opened.page).getByRole('combobox', { name: 'F 列“Benqi”的用途' });
  await role().selectOption({ label: '完成值' });
  await row('国家技术创新示范企').getByText('确定').waitFor();
  await picture(opened.page, 'workbench-corrected');

  await saveAndReopen('corrected.xlsx');
  await row('国家技术创新示范企').getByText('确定').waitFor();
  await details();
  await expect(role().inputValue()).resolves.toBe('actual');
});

test('a decided row and a changed cut-off move the total and are there when the file is opened again', async () => {
  const total = pane(opened.page).getByText('83.26', { exact: true });
  await total.waitFor();
  await button(/工作完成标准、质量/).click();
  await row('工作完成标准、质量').getByRole('textbox', { name: /得分/ }).fill('12');
  await opened.page.keyboard.press('Enter');
  await pane(opened.page).getByText('95.26', { exact: true }).waitFor();

  await button('查看和修改').click();
  const farAbove = pane(opened.page).getByRole('region', { name: '超额完成' });
  await farAbove.getByLabel('处理').selectOption({ label: '扣分' });
  await farAbove.getByLabel('达到指标值的').fill('120');
  await farAbove.getByLabel('每项扣').fill('0.5');
  await pane(opened.page).getByText('95.26 → 94.76').first().waitFor();
  await picture(opened.page, 'workbench-rules');
  await button('保存并采用').click();
  await pane(opened.page).getByRole('region', { name: '总分' }).getByText('94.76').waitFor();
  await expect(row('省首台套和高端装备').innerText()).resolves.toMatch(/0\.5 \/ 1/);

  await saveAndReopen('decided.xlsx');
  await expect(pane(opened.page).getByRole('combobox', { name: '评分办法' }).locator('option:checked').innerText()).resolves.toMatch(/（本单位修改）$/);
  await expect(row('工作完成标准、质量').innerText()).resolves.toMatch(/12 \/ 15/);
  await pane(opened.page).getByRole('region', { name: '总分' }).getByText('94.76').waitFor();
  await picture(opened.page, 'workbench-remembered');
});
