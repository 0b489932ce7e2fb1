import ExcelJS from 'exceljs';
import { useDesk } from './desk';
import { type Visit, cell, picture, shows, visit } from './visit';

jest.setTimeout(120_000);

const desk = useDesk();
let opened: Visit;

const ROWS = 2_000;
const COLUMNS = 30;

/** 60,000 cells with merged areas on the way. */
const largeWorkbook = async (): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('大表');
  for (let row = 1; row <= ROWS; row += 1) sheet.addRow(Array.from({ length: COLUMNS }, (_, column) => `${String(row)}/${String(column + 1)}`));
  for (let row = 10; row < ROWS - 30; row += 40) sheet.mergeCells(row, 1, row + 25, 1);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

beforeAll(async () => {
  const { browser, address } = desk();
  opened = await visit(browser, address);
  await cell(opened.page, 'A1').waitFor();
  await opened.page.locator('input[type=file]').setInputFiles({ name: 'large.xlsx', mimeType: 'application/octet-stream', buffer: await largeWorkbook() });
  await cell(opened.page, 'B3').filter({ hasText: '3/2' }).waitFor();
}, 60_000);
afterAll(async () => {
  await opened.close();
});

test('a large sheet draws what is in view and still says how large it is', async () => {
  const grid = opened.page.getByRole('grid');
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(ROWS);
  expect(await opened.page.locator('[data-cell]').count()).toBeLessThan(5_000);
});

test('its last cell is reached with the keyboard, and its first again', async () => {
  const { page } = opened;
  await cell(page, 'B3').click();
  await page.keyboard.press('Control+End');
  await cell(page, 'AD2000').waitFor();
  expect(await shows(page, 'AD2000')).toBe('2000/30');
  await page.keyboard.press('Control+Home');
  await page.locator('[data-cell="A1"]:focus').waitFor();
});

test('a merged area stays whole when its upper part is out of view', async () => {
  const { page } = opened;
  const box = page.getByLabel(/单元格地址/);
  await box.fill('B1060');
  await box.press('Enter');
  await page.locator('[data-cell="B1060"][aria-selected="true"]').waitFor();
  const [merged, beside] = [await cell(page, 'A1050').boundingBox(), await cell(page, 'B1060').boundingBox()];
  if (merged === null || beside === null) throw new Error('a cell is not drawn');
  expect(await shows(page, 'A1050')).toBe('1050/1');
  expect([merged.y < beside.y, merged.y + merged.height > beside.y + beside.height]).toEqual([true, true]);
  await picture(page, 'workbench-large');
});

test('the keys go on from the selected cell after it was scrolled out of view', async () => {
  const { page } = opened;
  await cell(page, 'B1060').click();
  await page.getByTestId('sheet').hover();
  await page.mouse.wheel(0, 12_000);
  await cell(page, 'B1060').waitFor({ state: 'detached' });
  await page.keyboard.press('ArrowDown');
  await page.locator('[data-cell="B1061"]:focus').waitFor();
});
