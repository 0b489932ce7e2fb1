import { templates } from '../../../src/core/template';
import type { SheetBlueprint } from '../../../src/core/template/blueprint';
import { drawPage } from '../../../src/taskpane/template/pageDrawing';
import { pageImage, pageSvg } from '../../../src/taskpane/template/pageImage';

const sheetOf = (id: string, rows?: number): SheetBlueprint => {
  const [sheet] = templates.find((template) => template.id === id)?.make({ year: 2027, projects: ['甲 & <乙>'], ...(rows === undefined ? {} : { rows }) }) ?? [];
  if (sheet === undefined) throw new Error(id);
  return sheet;
};

describe.each(templates.map(({ id }) => id))('the picture of %s', (id) => {
  const sheet = sheetOf(id);
  const page = drawPage(sheet);

  test('is an A4 page of its orientation with its title and its lines inside', () => {
    expect(page.width > page.height).toBe(sheet.print.orientation === 'landscape');
    expect(page.lines.length).toBeGreaterThan(100);
    expect(page.texts.some(({ size, bold }) => bold && size > 12)).toBe(true);
    for (const { x, y } of page.texts) expect([x >= 0, x <= page.width, y >= 0, y <= page.height]).toEqual([true, true, true, true]);
  });
});

test('a form of several pages shows its first, cut at the foot', () => {
  const long = drawPage(sheetOf('mof-2020-project', 8));
  expect(Math.max(...long.texts.map(({ y }) => y))).toBeLessThan(long.height - 30);
  expect(long.texts.some(({ words }) => words === '总分')).toBe(false);
});

test('names are written as text, whatever is in them', () => {
  expect(pageSvg(sheetOf('mof-2020-project'))).toContain('甲 &amp; &lt;乙&gt;');
  expect(pageImage(sheetOf('mof-2020-project'))).toMatch(/^data:image\/svg\+xml,%3Csvg/);
});
