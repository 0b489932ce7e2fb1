import { cellKey } from '../../../src/core/sheet/address';
import { contains, intersects } from '../../../src/core/sheet/area';
import { templates } from '../../../src/core/template';
import { presetWeights, spread } from '../../../src/core/template/categories';
import { sheetName } from '../../../src/core/template/a4Sheet';

/** Printable width of A4 in characters of a 10-point body, by orientation; beyond it the page would shrink visibly. */
const PAGE = { portrait: 100, landscape: 165 };

const sheets = templates.flatMap((template) => template.make({ year: 2027, projects: ['甲项目', '乙项目'] }).map((sheet, index) => [`${template.id} ${String(index + 1)}`, sheet, template] as const));

describe.each(sheets)('%s', (_, sheet) => {
  test('no two merged areas overlap, and each of their cells is drawn', () => {
    const drawn = new Set(sheet.cells.map(({ cell }) => cellKey(cell.row, cell.column)));
    sheet.merges.forEach((merge, index) => {
      expect(sheet.merges.slice(index + 1).filter((other) => intersects(merge, other))).toEqual([]);
      for (let row = merge.top; row <= merge.bottom; row += 1) for (let column = merge.left; column <= merge.right; column += 1) expect(drawn.has(cellKey(row, column))).toBe(true);
    });
  });

  test('no cell is written twice, and none lies outside the columns and rows', () => {
    expect(new Set(sheet.cells.map(({ cell }) => cellKey(cell.row, cell.column))).size).toBe(sheet.cells.length);
    expect(sheet.cells.every(({ cell }) => cell.column < sheet.columns.length && cell.row < sheet.rows.length)).toBe(true);
  });

  test('the frame has no holes: every cell of the table is there', () => {
    const drawn = new Set(sheet.cells.map(({ cell }) => cellKey(cell.row, cell.column)));
    const holes = sheet.rows.flatMap((_height, row) => sheet.columns.flatMap((_width, column) => (drawn.has(cellKey(row, column)) ? [] : [`${String(row)},${String(column)}`])));
    expect(holes).toEqual([]);
  });

  test('it fits the width of an A4 page', () => {
    expect(sheet.columns.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(PAGE[sheet.print.orientation]);
  });

  test('what is computed or printed is locked, what a person fills is not', () => {
    expect(sheet.protect).toBe(true);
    for (const { content, style } of sheet.cells) if (content.kind === 'formula') expect(sheet.styles[style]?.locked).toBe(true);
    expect(sheet.cells.some(({ style }) => sheet.styles[style]?.locked === false)).toBe(true);
  });

  test('rules for typing lie on unlocked cells and explain themselves', () => {
    const unlocked = sheet.cells.filter(({ style }) => sheet.styles[style]?.locked === false).map(({ cell }) => cell);
    for (const { area, prompt, error } of sheet.validations) {
      expect(unlocked.some(({ row, column }) => contains(area, row, column))).toBe(true);
      expect(prompt.length * error.length).toBeGreaterThan(0);
    }
  });
});

describe('self-evaluations', () => {
  const evaluations = templates.filter(({ kind }) => kind === 'self-evaluation').flatMap((template) => template.make({ year: 2027 }).map((sheet) => [template.id, sheet] as const));

  test.each(evaluations)('%s: the preset points make 100, and a formula shows the sum', (_, sheet) => {
    const formulas = sheet.cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.text] : []));
    const preset = sheet.cells.flatMap(({ content }) => (content.kind === 'number' ? [content.number] : [])).reduce((sum, points) => sum + points, 0);
    const constants = formulas.flatMap((text) => [.../SUM\([^)]*?,(\d+)\)/.exec(text)?.slice(1) ?? []].map(Number))[0] ?? 0;
    expect(preset + constants).toBe(100);
    expect(formulas.some((text) => text.startsWith('=SUM('))).toBe(true);
  });

  test.each(evaluations)('%s: the heading of the table is repeated on every page', (_, sheet) => {
    const row = sheet.print.titleRows?.first ?? -1;
    expect(sheet.cells.filter(({ cell, content }) => cell.row === row && content.kind === 'text').map(({ content }) => (content.kind === 'text' ? content.text : ''))).toContain('一级指标');
  });
});

test.each([
  [50, 8], [30, 4], [10, 3], [7, 7], [1, 4],
])('%s points over %s rows: whole, as even as can be, and exact', (points, rows) => {
  const shares = spread(points, rows);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(points);
  expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
});

test('points of the categories go before those of the part', () => {
  expect(presetWeights({ name: '产出指标', points: 50, categories: [{ name: '数量指标', rows: 2, points: 30 }, { name: '质量指标', rows: 1, points: 20 }] })).toEqual([15, 15, 20]);
});

test.each([
  ['科技/成果:转化?[2027]*', '科技 成果 转化 2027'],
  ["'引号'", '引号'],
  ['', '绩效表'],
  ['甲'.repeat(40), '甲'.repeat(31)],
])('a sheet for “%s” is called %s', (wanted, name) => {
  expect(sheetName(wanted)).toBe(name);
});
