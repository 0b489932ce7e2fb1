import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { useDesk } from './desk';
import { type Visit, cell, pane, picture, visit } from './visit';

jest.setTimeout(120_000);

const desk = useDesk();
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TITLE = '市级预算项目支出绩效自评表';

const open = async (options: Parameters<typeof visit>[2]): Promise<Visit> => {
  const { browser, address } = desk();
  const opened = await visit(browser, address, options);
  await cell(opened.page, 'A1').filter({ hasText: TITLE }).waitFor();
  await pane(opened.page).locator('h1', { hasText: TITLE }).waitFor({ state: 'attached' });
  return opened;
};

/** What axe finds serious or critical, in one line each. */
const barriers = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });
  // Through the debugger: the page's own policy lets no foreign script in.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    interface Rule { readonly id: string; readonly impact?: string | null; readonly nodes: readonly { readonly html: string }[] }
    const { axe } = globalThis as unknown as { readonly axe: { run(context: object): Promise<{ readonly violations: readonly Rule[] }> } };
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
};

/** Whether the page itself can be scrolled sideways. */
const overflows = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe.each([
  { name: 'wide', width: 1360, dark: false },
  { name: 'dark', width: 1360, dark: true },
  { name: 'narrow', width: 320, dark: false },
])('$name', ({ name, width, dark }) => {
  test.each(['中文', 'English'])('in %s: nothing is out of reach, nothing is cut off', async (language) => {
    const { page, close } = await open({ width, height: 720, dark });
    if (language === 'English') await page.getByRole('button', { name: 'English' }).click();
    const mark = `workbench-${name}-${language === 'English' ? 'en' : 'zh'}`;
    await picture(page, `${mark}-sheet`);
    expect([await barriers(page), await overflows(page)]).toEqual([[], false]);
    if (width < 820) {
      await page.getByRole('tab', { name: language === 'English' ? 'Evaluation' : '自评', exact: true }).click();
      await pane(page).getByRole('heading', { name: TITLE }).waitFor();
      await picture(page, `${mark}-pane`);
      expect([await barriers(page), await overflows(page)]).toEqual([[], false]);
    }
    await close();
  });
});

test('the language chosen is remembered', async () => {
  const { page, close } = await open({});
  await expect(page.evaluate(() => document.documentElement.lang)).resolves.toBe('zh-CN');
  await page.getByRole('button', { name: 'English' }).click();
  await pane(page).getByRole('tab', { name: 'Score' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Download' }).waitFor();
  await expect(page.evaluate(() => document.documentElement.lang)).resolves.toBe('en-US');
  await close();
});

test('on a narrow page the sheet and the pane keep their state while the other is shown', async () => {
  const { page, close } = await open({ width: 400, height: 720 });
  await cell(page, 'D20').click();
  await page.getByRole('tab', { name: '自评', exact: true }).click();
  await pane(page).getByRole('tab', { name: '模板' }).click();
  await page.getByRole('tab', { name: '表格', exact: true }).click();
  await page.locator('[data-cell="D20"][aria-selected="true"]').waitFor();
  await page.getByRole('tab', { name: '自评', exact: true }).click();
  await expect(pane(page).getByRole('tab', { name: '模板' }).getAttribute('aria-selected')).resolves.toBe('true');
  await close();
});

test('the pane is made wider and narrower with the keyboard and the mouse', async () => {
  const { page, close } = await open({});
  const width = async (): Promise<number> => Math.round((await pane(page).boundingBox())?.width ?? 0);
  const bar = page.getByRole('separator');
  await bar.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await width()).toBe(424);
  for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press('ArrowRight');
  expect(await width()).toBe(320);
  const box = await bar.boundingBox();
  await page.mouse.move(box?.x ?? 0, 400);
  await page.mouse.down();
  await page.mouse.move(860, 400, { steps: 4 });
  await page.mouse.up();
  expect(await width()).toBe(500);
  await close();
});
