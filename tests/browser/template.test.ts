import { useDesk } from './desk';
import { allCells, pane, picture, recognised, shows, type Visit, visit } from './visit';

jest.setTimeout(120_000);

const desk = useDesk();
const TITLE = '市级预算项目支出绩效自评表';
const NATIONAL = { 中文: '项目支出绩效自评表（全国通用，2020 年框架）', English: 'Project self-evaluation form (national, frame of 2020)' };
const WORDS = {
  中文: { tab: '模板', side: '自评', roll: '由当前表结转…', all: '全部模板', carried: /^带入 \d+ 个指标，生成 1 张表$/, lost: /^没有带入的内容：\d+ 处$/ },
  English: { tab: 'Templates', side: 'Evaluation', roll: 'Roll this form forward…', all: 'All templates', carried: /^\d+ indicators carried into 1 new sheet/, lost: /^Not carried over: \d+ cells$/ },
};

const openTab = async (language: keyof typeof WORDS, width: number, height = 900): Promise<Visit> => {
  const { browser, address } = desk();
  const opened = await visit(browser, address, { width, height });
  const { page } = opened;
  await pane(page).locator('h1', { hasText: TITLE }).waitFor({ state: 'attached' });
  if (language === 'English') await page.getByRole('button', { name: 'English' }).click();
  if (width < 820) await page.getByRole('tab', { name: WORDS[language].side, exact: true }).click();
  await pane(page).getByRole('tab', { name: WORDS[language].tab }).click();
  return opened;
};

/** Whether something of the pane reaches beyond its right edge. */
const overflows = ({ page }: Visit): Promise<boolean> => pane(page).evaluate((element) => element.scrollWidth > element.clientWidth || document.documentElement.scrollWidth > window.innerWidth);

/** Whether every picture in view was drawn. */
const drawn = ({ page }: Visit): Promise<boolean> => pane(page).locator('img').evaluateAll((images) => images.length > 0 && images.every((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0));

describe.each([
  ['wide', 1360],
  ['narrow', 320],
] as const)('%s', (name, width) => {
  test.each(['中文', 'English'] as const)('in %s: the gallery, the options of a form and the roll-forward', async (language) => {
    const opened = await openTab(language, width);
    const { page } = opened;
    const words = WORDS[language];
    const mark = `template-${name}-${language === 'English' ? 'en' : 'zh'}`;
    const card = pane(page).getByRole('button', { name: NATIONAL[language] });
    await card.waitFor();
    await expect(pane(page).locator('li img').count()).resolves.toBe(25);
    expect(await drawn(opened)).toBe(true);
    await picture(page, `${mark}-gallery`);
    expect(await overflows(opened)).toBe(false);
    await card.click();
    await pane(page).getByRole('heading', { name: NATIONAL[language] }).waitFor();
    expect(await drawn(opened)).toBe(true);
    await picture(page, `${mark}-options`);
    expect(await overflows(opened)).toBe(false);
    await pane(page).getByRole('button', { name: words.all }).click();
    await pane(page).getByRole('button', { name: words.roll }).click();
    await pane(page).getByRole('heading', { name: words.carried }).waitFor();
    await picture(page, `${mark}-roll`);
    await pane(page).getByRole('heading', { name: words.lost }).scrollIntoViewIfNeeded();
    await picture(page, `${mark}-lost`);
    expect(await overflows(opened)).toBe(false);
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });
});

test('a blank form made for two projects comes as two sheets, named and filled in', async () => {
  const opened = await openTab('中文', 1360);
  const { page } = opened;
  await pane(page).getByRole('button', { name: NATIONAL.中文 }).click();
  await pane(page).getByRole('textbox', { name: '年度' }).fill('2027');
  await pane(page).getByRole('textbox', { name: '单位名称' }).fill('某市科学技术局');
  await pane(page).getByRole('textbox', { name: '项目名称' }).fill('甲项目\n乙项目');
  await pane(page).getByRole('button', { name: '新建 2027 年度 2 张表' }).click();
  await pane(page).getByText('已新建：甲项目、乙项目').waitFor();
  await page.locator('[data-cell="A1"]', { hasText: '项目支出绩效自评表' }).waitFor();
  expect([await shows(page, 'A2'), await shows(page, 'C3'), await shows(page, 'G4')]).toEqual(['（2027年度）', '甲项目', '某市科学技术局']);
  await picture(page, 'template-made');
  await pane(page).getByRole('button', { name: '读取新表' }).click();
  await recognised(page, '项目支出绩效自评表');
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

test('a form rolled forward becomes next year’s declaration; the old sheet stays as it was', async () => {
  const opened = await openTab('中文', 1360);
  const { page } = opened;
  const tabs = page.getByRole('tablist', { name: '工作表' }).getByRole('tab');
  const [sheets, before] = [await tabs.count(), await allCells(page)];
  await pane(page).getByRole('button', { name: '由当前表结转…' }).click();
  await pane(page).getByRole('button', { name: '结转到 2022 年度' }).click();
  await pane(page).getByText(/^已新建：/).waitFor();
  await page.locator('[data-cell="A1"]', { hasText: '2022年项目资金绩效目标申报表' }).waitFor();
  await expect(tabs.count()).resolves.toBe(sheets + 1);
  await picture(page, 'template-rolled');
  await tabs.first().click();
  await page.locator('[data-cell="A1"]', { hasText: TITLE }).waitFor();
  expect(await allCells(page)).toEqual(before);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});
