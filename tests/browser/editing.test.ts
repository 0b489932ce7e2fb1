import { useDesk } from './desk';
import { type Visit, cell, picture, shows, visit } from './visit';

jest.setTimeout(120_000);

const desk = useDesk();
let opened: Visit;

beforeEach(async () => {
  const { browser, address } = desk();
  opened = await visit(browser, address);
  await cell(opened.page, 'F16').waitFor();
});
afterEach(async () => {
  await opened.close();
});

const focused = (): Promise<string | undefined> => opened.page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset['cell'] : undefined));

describe('a cell of the sheet', () => {
  test.each(['Enter', 'F2'])('is edited with %s, keeping what it holds', async (key) => {
    const { page } = opened;
    await cell(page, 'F16').click();
    await page.keyboard.press(key);
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    expect([await shows(page, 'F16'), await focused()]).toEqual(['1865', 'F17']);
  });

  test('is edited with a double click and written when another cell is chosen', async () => {
    const { page } = opened;
    await cell(page, 'F16').dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('190');
    await picture(page, 'workbench-editing');
    await cell(page, 'E20').click();
    expect([await shows(page, 'F16'), await focused()]).toEqual(['190', 'E20']);
  });

  test('stays as it was when Escape is pressed', async () => {
    const { page } = opened;
    await cell(page, 'F16').click();
    await page.keyboard.type('77');
    await page.keyboard.press('Escape');
    expect([await shows(page, 'F16'), await focused()]).toEqual(['186', 'F16']);
    await expect(page.getByText('有未下载的改动').count()).resolves.toBe(0);
  });

  test('is emptied with Delete', async () => {
    const { page } = opened;
    await cell(page, 'F16').click();
    await page.keyboard.press('Delete');
    expect(await shows(page, 'F16')).toBe('');
  });

  test('takes several lines with Alt and Enter, and goes on to the right with Tab', async () => {
    const { page } = opened;
    await cell(page, 'H16').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('第一行');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('第二行');
    await page.keyboard.press('Tab');
    expect([(await cell(page, 'H16').innerText()).replace(/\s+/g, '|'), await focused()]).toEqual(['第一行|第二行', 'I16']);
  });

  test('refuses a formula with a reason and stays as it was', async () => {
    const { page } = opened;
    await cell(page, 'H16').click();
    await page.keyboard.type('=1+1');
    await page.keyboard.press('Enter');
    await page.getByText('这里不能输入公式').waitFor();
    expect(await shows(page, 'H16')).toBe('');
    await page.getByRole('button', { name: '关闭提示' }).click();
    await page.getByText('这里不能输入公式').waitFor({ state: 'detached' });
  });

  test('is written from the content line above the sheet', async () => {
    const { page } = opened;
    await cell(page, 'F16').click();
    const line = page.getByLabel('单元格 F16 的内容');
    expect(await line.inputValue()).toBe('186');
    await line.fill('199');
    await line.press('Enter');
    expect(await shows(page, 'F16')).toBe('199');
  });

  test('is copied and pasted as text', async () => {
    const { page } = opened;
    await cell(page, 'E16').click();
    await page.keyboard.press('Control+C');
    await cell(page, 'F16').click();
    await page.keyboard.press('Control+V');
    await cell(page, 'F16').filter({ hasText: '200' }).waitFor();
  });
});

describe('walking with the keyboard', () => {
  test('goes cell by cell, a merged area as one, and stays one tab stop', async () => {
    const { page } = opened;
    await cell(page, 'B14').click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('D14');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('D15');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('C14');
    await expect(page.locator('[role=grid] [tabindex="0"]').count()).resolves.toBe(1);
  });

  test('reaches the ends of the sheet and an address that is typed', async () => {
    const { page } = opened;
    await cell(page, 'E16').click();
    await page.keyboard.press('Control+Home');
    expect(await focused()).toBe('A1');
    const box = page.getByLabel(/单元格地址/);
    await box.fill('h38');
    await box.press('Enter');
    await page.locator('[data-cell="H38"][aria-selected="true"]').waitFor();
  });
});
