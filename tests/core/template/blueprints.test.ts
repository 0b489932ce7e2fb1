import { rulePacks } from '../../../src/core/score';
import { cellKey, type Address } from '../../../src/core/sheet/address';
import { contains, intersects } from '../../../src/core/sheet/area';
import { templates } from '../../../src/core/template';
import type { SheetBlueprint } from '../../../src/core/template/blueprint';
import { frame2020, weightsOf, withRows } from '../../../src/core/template/categories';
import { spread } from '../../../src/core/template/spread';
import { sheetName } from '../../../src/core/template/a4Sheet';
import { pagesOf } from '../rollForward/document';

/** Printable width of A4 in characters of a 10-point body, by orientation; beyond it the page would shrink visibly. */
const PAGE = { portrait: 100, landscape: 165 };
/** Printable height of A4 in points. */
const PAGE_HEIGHT = { portrait: 750, landscape: 505 };

/** Whether the cell is one of its own or the first of a merged area. */
const leads = ({ merges }: SheetBlueprint, { row, column }: Address): boolean => !merges.some((merge) => contains(merge, row, column) && (merge.left < column || merge.top < row));

const sheets = templates.flatMap((template) => template.make({ year: 2027, projects: ['甲项目', '乙项目'] }).map((sheet, index) => [`${template.id} ${String(index + 1)}`, sheet, template] as const));

describe.each(sheets)('%s', (_, sheet, template) => {
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
    for (const { area, rule, prompt, error } of sheet.validations) {
      expect(unlocked.some(({ row, column }) => contains(area, row, column))).toBe(true);
      expect(prompt).not.toBe('');
      if (rule.kind !== 'any') expect(error).not.toBe('');
    }
  });

  test('no cell has two rules: Excel takes one', () => {
    const areas = sheet.validations.map(({ area }) => area);
    expect(areas.flatMap((area, index) => areas.slice(index + 1).filter((other) => intersects(area, other)))).toEqual([]);
  });

  test('every cell of the table of indicators that a person fills says how', () => {
    if (template.room === null) return;
    const headings = sheet.cells.filter(({ content }) => content.kind === 'text' && /^(三级指标|指标名称)$/.test(content.text)).map(({ cell }) => cell);
    const rows = new Set(sheet.cells.filter(({ cell, style, content }) => headings.some(({ row, column }) => cell.column === column && cell.row > row) && style === 'text' && content.kind === 'empty' && leads(sheet, cell)).map(({ cell }) => cell.row));
    const silent = sheet.cells.filter(({ cell, style }) => rows.has(cell.row) && sheet.styles[style]?.locked === false && !sheet.validations.some(({ area }) => contains(area, cell.row, cell.column)));
    expect(rows.size).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });

  test('a form of several pages repeats its heading or its title, and says which page of how many', () => {
    const height = sheet.rows.reduce<number>((sum, points) => sum + (points ?? 0), 0);
    if (height > PAGE_HEIGHT[sheet.print.orientation]) expect(sheet.print.titleRows).not.toBeNull();
    expect(sheet.print.footer).toBe('第 &P 页，共 &N 页');
    expect(sheet.freezeRow).toBeGreaterThan(0);
  });

  test('only fonts of every Chinese Windows', () => {
    expect(sheet.cells.filter(({ style }) => !['宋体', '仿宋'].includes(sheet.styles[style]?.font ?? ''))).toEqual([]);
  });
});

test.each(templates.filter(({ id }) => !/^budget-1-([23568]|9|1\d)|^hubei-department|^hubei-project-target/.test(id)))('$id as it comes fits on one page of A4', (template) => {
  for (const sheet of template.make({ year: 2027, unit: '某市科学技术和经济信息化局', projects: ['科技成果转化补助资金'] })) expect(pagesOf(sheet)).toBeLessThanOrEqual(1);
});

test.each(templates)('$id as it comes takes three pages at most', (template) => {
  for (const sheet of template.make({ year: 2027 })) expect(pagesOf(sheet)).toBeLessThanOrEqual(3);
});

describe('self-evaluations', () => {
  const evaluations = templates.filter(({ kind }) => kind === 'self-evaluation').flatMap((template) =>
    [undefined, ...rulePacks].flatMap((rules) =>
      [undefined, 1, 5, 8].flatMap((rows) =>
        template.make({ year: 2027, ...(rows === undefined ? {} : { rows }), ...(rules === undefined ? {} : { rules }) }).map((sheet) => [`${template.id}, ${rules?.id ?? 'own points'}, ${String(rows ?? 'usual')} rows`, sheet] as const),
      ),
    ),
  );
  const withOneTable = evaluations.filter(([, sheet]) => sheet.print.titleRows !== null);

  test.each(evaluations)('%s: the preset points make 100, and a formula shows the sum', (_, sheet) => {
    const formulas = sheet.cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.text] : []));
    const preset = sheet.cells.flatMap(({ content }) => (content.kind === 'number' ? [content.number] : [])).reduce((sum, points) => sum + points, 0);
    // Points that stand in no cell of their own are part of the formula that shows the sum.
    const added = formulas.map((text) => /SUM\([^)]*?,(\d+)\)/.exec(text) ?? /ROUND\((\d+)\+(\d+)\+SUM/.exec(text)).find((match) => match !== null);
    const constants = (added?.slice(1) ?? []).reduce((sum, points) => sum + Number(points), 0);
    expect(preset + constants).toBeCloseTo(100, 6);
    expect(formulas.some((text) => text.startsWith('=SUM(') || text.includes('分值合计'))).toBe(true);
  });

  test.each(withOneTable)('%s: the heading of the table is repeated on every page', (_, sheet) => {
    const row = sheet.print.titleRows?.first ?? -1;
    expect(sheet.cells.filter(({ cell, content }) => cell.row === row && content.kind === 'text').map(({ content }) => (content.kind === 'text' ? content.text : ''))).toContain('一级指标');
  });
});

describe('points shared out', () => {
  test.each([
    [50, 8, 1], [30, 4, 1], [10, 3, 1], [7, 7, 1], [1, 4, 0.1], [30, 32, 0.1], [3.5, 9, 0.1], [0.25, 2, 0.01],
  ])('%s points over %s rows: as even as can be in steps of %s, and exact', (points, rows, step) => {
    const shares = spread(points, rows);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(points, 9);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(step + 1e-9);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  });

  test('points of the categories go before those of the part', () => {
    expect(weightsOf({ name: '产出指标', points: 50, categories: [{ name: '数量指标', rows: 2, points: 30 }, { name: '质量指标', rows: 1, points: 20 }] })).toEqual([15, 15, 20]);
  });

  test('as many rows in every category as asked for', () => {
    expect(withRows(frame2020(50, 30, 10), 4).flatMap(({ categories }) => categories.map(({ rows }) => rows))).toEqual(Array.from({ length: 9 }, () => 4));
  });
});

describe('a list of projects', () => {
  test.each(templates.filter(({ scope, kind }) => scope === 'project' && kind !== 'summary'))('$id: a sheet for each, named after it and with its name filled in', (template) => {
    const sheets = template.make({ year: 2027, projects: ['甲项目', '乙项目'] });
    expect(sheets.map(({ name }) => name)).toEqual(['甲项目', '乙项目']);
    for (const sheet of sheets) expect(sheet.cells.some(({ content }) => content.kind === 'text' && content.text === sheet.name)).toBe(true);
  });

  test.each(templates.filter(({ scope }) => scope === 'department'))('$id: one sheet for the department', (template) => {
    expect(template.make({ year: 2027, projects: ['甲项目', '乙项目'] })).toHaveLength(1);
  });
});

describe('texts too long for their row', () => {
  const rowOf = (name: string): number | null => {
    const sheet = templates.find(({ id }) => id === 'mof-2020-project')?.make({ year: 2027, projects: [name] })[0];
    const cell = sheet?.cells.find(({ content }) => content.kind === 'text' && content.text === name)?.cell;
    return sheet?.rows[cell?.row ?? -1] ?? null;
  };

  test('the row grows with the text, up to what Excel allows', () => {
    const [short, long, endless] = [rowOf('甲'), rowOf('科技成果转化'.repeat(30)), rowOf('科技成果转化'.repeat(2000))];
    expect(short).toBe(24);
    expect(long).toBeGreaterThan(40);
    expect(endless).toBe(409);
  });
});

test.each([
  ['科技/成果:转化?[2027]*', '科技 成果 转化 2027'],
  ["'引号'", '引号'],
  ['', '绩效表'],
  ['甲'.repeat(40), '甲'.repeat(31)],
])('a sheet for “%s” is called %s', (wanted, name) => {
  expect(sheetName(wanted)).toBe(name);
});
