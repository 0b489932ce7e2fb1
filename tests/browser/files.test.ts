import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { useDesk } from './desk';
import { type Visit, cell, fixture, pane, picture, recognised, shows, visit } from './visit';

jest.setTimeout(120_000);

const desk = useDesk();
let opened: Visit;

beforeEach(async () => {
  const { browser, address } = desk();
  opened = await visit(browser, address);
  await recognised(opened.page, '市级预算项目支出绩效自评表');
});
afterEach(async () => {
  await opened.close();
});

interface Given {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Drags files over the page and drops them, as a file manager does. */
const drop = async (page: Page, ...files: readonly Given[]): Promise<void> => {
  const dropped = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given) {
        transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      }
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  await page.dispatchEvent('[data-cell="A1"]', 'dragover', { dataTransfer: dropped });
  await page.getByText('松开鼠标：一个文件就打开').waitFor();
  await page.dispatchEvent('[data-cell="A1"]', 'drop', { dataTransfer: dropped });
};

const choose = (page: Page, { name, bytes }: Given): Promise<void> => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });

const published = (name: string): Given => ({ name, bytes: readFileSync(fixture(name)) });

/** A workbook of one sheet with these rows. */
const workbookOf = async (name: string, rows: readonly (readonly (string | number)[])[]): Promise<Given> => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Sheet1').addRows(rows.map((row) => [...row]));
  return { name, bytes: Buffer.from(await workbook.xlsx.writeBuffer()) };
};

describe('a file', () => {
  test('dropped anywhere on the page is opened and read', async () => {
    await drop(opened.page, published('jiangxia-2019.xlsx'));
    await recognised(opened.page, /自评/);
    await opened.page.getByText('jiangxia-2019.xlsx', { exact: true }).waitFor();
    await picture(opened.page, 'workbench-dropped');
  });

  test('of the department form is opened with all of its rows', async () => {
    await choose(opened.page, published('yiyang-2020-department.xlsx'));
    await recognised(opened.page, /部门整体支出/);
    await picture(opened.page, 'workbench-department');
  });

  test('dropped together with another one is reviewed with it, and the open workbook stays', async () => {
    await drop(opened.page, published('jiangxia-2019.xlsx'), published('zibo-2021.xlsx'));
    for (const name of ['jiangxia-2019.xlsx', 'zibo-2021.xlsx']) await opened.page.getByRole('tabpanel').getByText(name).first().waitFor();
    expect(await shows(opened.page, 'F16')).toBe('186');
  });
});

describe('a file that cannot be opened', () => {
  test.each<[string, Given, RegExp]>([
    ['cut off in the middle', { name: '损坏.xlsx', bytes: readFileSync(fixture('zibo-2021.xlsx')).subarray(0, 9000) }, /“损坏\.xlsx”已损坏或不完整/],
    ['of plain text', { name: '表.xlsx', bytes: Buffer.from('项目,分值\n一,10\n') }, /“表\.xlsx”里是文本/],
    ['of the old format', { name: '旧.xls', bytes: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]) }, /“旧\.xls”/],
    ['without content', { name: '空.xlsx', bytes: Buffer.alloc(0) }, /“空\.xlsx”是空文件/],
  ])('%s: the page says why and what to do, and keeps the open workbook', async (_, file, message) => {
    const { page } = opened;
    await choose(page, file);
    await page.getByText(message).first().waitFor();
    expect(await shows(page, 'F16')).toBe('186');
    await pane(page).getByText(/指标 25/).waitFor();
    await picture(page, 'workbench-refused');
    expect(opened.complaints).toEqual([]);
  });
});

test('where the sample form is not served, the page says so and still opens a file', async () => {
  const { browser, address } = desk();
  const bare = await visit(browser, address, { before: (page) => page.route('**/sample.xlsx', (route) => route.fulfill({ status: 404 })) });
  await bare.page.getByText('示例表没有读到').waitFor();
  await bare.page.getByText('还没有打开文件').waitFor();
  await picture(bare.page, 'workbench-no-sample');
  await choose(bare.page, published('jiangxia-2019.xlsx'));
  await recognised(bare.page, /自评/);
  await expect(bare.page.getByText('示例表没有读到').count()).resolves.toBe(0);
  await bare.close();
});

describe('a workbook without a form', () => {
  test('that is empty is said to be empty', async () => {
    await choose(opened.page, await workbookOf('空白.xlsx', []));
    await pane(opened.page).getByText('这是一张空表').waitFor();
    await picture(opened.page, 'workbench-empty-sheet');
  });

  test('with something else on it says what was looked for', async () => {
    await choose(opened.page, await workbookOf('通讯录.xlsx', [['姓名', '电话'], ['甲', 1], ['乙', 2]]));
    await pane(opened.page).getByRole('heading', { name: '这张表里没有找到绩效表' }).waitFor();
    await picture(opened.page, 'workbench-no-form');
  });
});

describe('unsaved work', () => {
  const type = async (): Promise<void> => {
    await cell(opened.page, 'F16').click();
    await opened.page.keyboard.type('150');
    await opened.page.keyboard.press('Enter');
    await opened.page.getByText('有未下载的改动').first().waitFor();
    await choose(opened.page, published('jiangxia-2019.xlsx'));
    await opened.page.getByText('有未下载的改动。').waitFor();
  };

  test('is not thrown away by another file without asking', async () => {
    await type();
    await picture(opened.page, 'workbench-unsaved');
    await opened.page.getByRole('button', { name: '取消' }).click();
    expect(await shows(opened.page, 'F16')).toBe('150');
    await expect(opened.page.getByText('jiangxia-2019.xlsx').count()).resolves.toBe(0);
  });

  test('is given up when the person says so', async () => {
    await type();
    await opened.page.getByRole('button', { name: '不保留，直接打开' }).click();
    await opened.page.getByText('jiangxia-2019.xlsx', { exact: true }).waitFor();
  });

  test('is downloaded first when the person says so', async () => {
    await type();
    const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.getByRole('button', { name: '下载后打开' }).click()]);
    expect(download.suggestedFilename()).toBe('绩效自评表（示例）.xlsx');
    await opened.page.getByText('jiangxia-2019.xlsx', { exact: true }).waitFor();
  });

  test('is warned of before the page is left, and only then', async () => {
    const { page } = opened;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await cell(page, 'F16').click();
    await page.reload();
    expect(asked).toEqual([]);
    await cell(page, 'F16').click();
    await page.keyboard.type('150');
    await page.keyboard.press('Enter');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });
});
