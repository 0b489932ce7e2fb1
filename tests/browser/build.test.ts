import type { Page } from 'playwright-core';
import { useDesk } from './desk';
import { allCells, cell, pane, picture, type Visit, visit } from './visit';

jest.setTimeout(180_000);

const desk = useDesk();
let opened: Visit;

afterEach(async () => {
  await opened.close();
});

const WORDS = {
  zh: { aside: '自评', sheet: '表格', tab: '编制', library: '从指标库添加', suggested: '适合本项目的指标', add: (name: string) => `添加“${name}”`, back: '返回指标表', share: '按级别分值', checklist: '完整性检查', preview: /^预览 \d+ 项改动$/, rows: '行和合并单元格', write: '写入表格', written: /已写入 \d+ 处。 增加 3 行/, undo: '撤销', undone: '已撤销，表格恢复原样。', name: '指标名称', number: '数值' },
  en: { aside: 'Evaluation', sheet: 'Sheet', tab: 'Build', library: 'Add from the library', suggested: 'Suggested for this project', add: (name: string) => `Add “${name}”`, back: 'Back to the table', share: 'By level points', checklist: 'Checklist', preview: /^Preview \d+ changes$/, rows: 'Rows and merged cells', write: 'Write to the sheet', written: /\d+ cells written\. Rows added: 3/, undo: 'Undo', undone: 'Undone; the sheet is as it was.', name: 'Name', number: 'Number' },
} as const;

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** Nothing of the pane is wider than the pane. */
const overflowing = (page: Page): Promise<readonly string[]> =>
  pane(page).evaluate((aside) => {
    const { right } = aside.getBoundingClientRect();
    return [...aside.querySelectorAll('button, input, select, p, li, label')].filter((element) => element.getBoundingClientRect().right > right + 1).map((element) => element.outerHTML.slice(0, 120));
  });

describe.each([
  { language: 'zh' as const, width: 1360 },
  { language: 'zh' as const, width: 320 },
  { language: 'en' as const, width: 1360 },
  { language: 'en' as const, width: 320 },
])('building the table in $language at $width px', ({ language, width }) => {
  const words = WORDS[language];
  const mark = (step: string): string => `build-${language}-${String(width)}-${step}`;
  const narrow = width < 600;

  test('three indicators from the library, weights shared out, written, undone', async () => {
    const { browser, address } = desk();
    opened = await visit(browser, `${address}/workbench.html`, { width, height: narrow ? 760 : 860 });
    const { page } = opened;
    await cell(page, 'E16').waitFor();
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    const before = await allCells(page);
    if (narrow) await tab(page, words.aside).click();
    await tab(page, words.tab).click();
    await page.getByRole('region', { name: '产出指标 · 数量指标' }).waitFor();
    await picture(page, mark('table'));
    await expect(overflowing(page)).resolves.toEqual([]);

    await page.getByRole('button', { name: words.library }).click();
    await page.getByRole('region', { name: words.suggested }).waitFor();
    await picture(page, mark('library'));
    for (const [query, name] of [['pxrs', '培训人数'], ['zijinshiyong', '资金使用合规率'], ['受益群众满意', '受益群众满意度']] as const) {
      await page.getByRole('searchbox').fill(query);
      await page.getByRole('button', { name: words.add(name) }).click();
      await page.getByRole('button', { name: words.add(name) }).waitFor({ state: 'detached' });
    }
    await picture(page, mark('found'));
    await expect(overflowing(page)).resolves.toEqual([]);

    await page.getByRole('button', { name: words.back }).click();
    await page.getByRole('button', { name: /^培训人数/ }).click();
    await page.getByRole('textbox', { name: words.number }).fill('300');
    await page.keyboard.press('Enter');
    await page.getByText('≥300人').first().waitFor();
    await picture(page, mark('row'));
    await expect(overflowing(page)).resolves.toEqual([]);
    await page.getByRole('button', { name: /^培训人数/ }).click();
    await page.getByRole('radio', { name: words.share }).click();
    await page.getByText(/90 (?:\/ 应为 90|of 90 points)/).waitFor();
    await picture(page, mark('shared'));

    await page.getByRole('button', { name: words.preview }).click();
    await page.getByRole('region', { name: words.rows }).waitFor();
    await picture(page, mark('preview'));
    await expect(overflowing(page)).resolves.toEqual([]);
    await page.getByRole('button', { name: words.write }).click();
    await page.getByText(words.written).waitFor();
    await picture(page, mark('written'));
    if (narrow) await tab(page, words.sheet).click();
    const after = await allCells(page);
    expect(Object.values(after)).toEqual(expect.arrayContaining(['培训人数', '≥300人']));
    await picture(page, mark('sheet'));

    if (narrow) await tab(page, words.aside).click();
    await page.getByRole('button', { name: words.undo }).click();
    await page.getByText(words.undone).waitFor();
    await page.getByRole('button', { name: words.preview }).waitFor();
    if (narrow) await tab(page, words.sheet).click();
    await expect(allCells(page)).resolves.toEqual(before);
    expect(opened.complaints).toEqual([]);
    expect(opened.foreign).toEqual([]);
  });
});

test('the library is not loaded before it is asked for', async () => {
  const { browser, address } = desk();
  const scripts: string[] = [];
  opened = await visit(browser, `${address}/workbench.html`, { before: (page) => Promise.resolve(page.on('response', (response) => scripts.push(response.url()))) });
  const { page } = opened;
  await cell(page, 'E16').waitFor();
  await tab(page, '编制').click();
  await page.getByRole('region', { name: '产出指标 · 数量指标' }).waitFor();
  const first = scripts.length;
  await page.getByRole('button', { name: '从指标库添加' }).click();
  await page.getByRole('region', { name: '适合本项目的指标' }).waitFor();
  expect(scripts.slice(first).filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
});

test('the whole way goes by keyboard', async () => {
  const { browser, address } = desk();
  opened = await visit(browser, `${address}/workbench.html`);
  const { page } = opened;
  await cell(page, 'E16').waitFor();
  await tab(page, '评分').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '从指标库添加' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '指标库' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('pxrs');
  const add = page.getByRole('button', { name: '添加“培训人数”' });
  await add.waitFor();
  for (let presses = 0; presses < 8 && !(await add.evaluate((button) => button === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('已添加“培训人数”').waitFor();
});
