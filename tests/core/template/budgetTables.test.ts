import { templates, type Template } from '../../../src/core/template';
import type { SheetBlueprint } from '../../../src/core/template/blueprint';
import { readSheets } from '../readSheets';

const tables = templates.filter(({ kind }) => kind === 'budget-table');

const sheetOf = (template: Template): SheetBlueprint => {
  const [sheet] = template.make({ year: 2027, unit: '某局' });
  if (sheet === undefined) throw new Error(template.id);
  return sheet;
};

const numbered = (number: string): SheetBlueprint => {
  const found = tables.map(sheetOf).find(({ name }) => name.startsWith(`${number} `));
  if (found === undefined) throw new Error(number);
  return found;
};

const bare = (words: string): string => words.replace(/\s/g, '').replace(/[（(]/g, '(').replace(/[）)]/g, ')');

const textsOf = ({ cells }: SheetBlueprint): ReadonlySet<string> => new Set(cells.flatMap(({ content }) => (content.kind === 'text' ? [bare(content.text)] : [])));

const formulasOf = ({ cells }: SheetBlueprint): readonly string[] => cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.text] : []));

/** Titles and column heads of the published tables, with the printed lines of those that have the same ones for everybody. */
const published = readSheets('forms/hongshan-2023-budget-tables.xlsx').then((sheets) =>
  sheets.map((sheet) => {
    const texts = [...sheet.cells].map(([key, { value }]) => ({ row: Math.floor(key / 16384), words: typeof value === 'string' ? bare(value) : '' })).filter(({ words }) => words !== '');
    const unit = texts.find(({ words }) => words.startsWith('单位：'))?.row ?? 0;
    const heads = texts.filter(({ row }) => row > unit && row <= unit + 2).map(({ words }) => words);
    return { number: /^[\d-]+/.exec(sheet.name)?.[0] ?? '', title: texts.find(({ row }) => row === 1)?.words ?? '', heads: heads.filter((words) => !/^\d+$/.test(words)) };
  }),
);

test('twelve tables, each with its number, title and year', () => {
  expect(tables.map(sheetOf).map(({ name }) => /^[\d-]+/.exec(name)?.[0])).toEqual(Array.from({ length: 12 }, (_, index) => `1-${String(index + 1)}`));
  for (const table of tables) expect([...textsOf(sheetOf(table))]).toEqual(expect.arrayContaining(['(2027年度)', '部门/单位：某局']));
});

test('titles and column heads are those of the published tables', async () => {
  for (const { number, title, heads } of await published) {
    expect(heads.length).toBeGreaterThan(2);
    expect([...textsOf(numbered(number))]).toEqual(expect.arrayContaining([title, ...heads]));
  }
});

test.each(['1-1', '1-4'])('%s: the printed lines are those of the published table', async (number) => {
  const sheet = (await readSheets('forms/hongshan-2023-budget-tables.xlsx')).find(({ name }) => name.startsWith(`${number} `));
  const lines = [...(sheet?.cells ?? [])].flatMap(([key, { value }]) => (key % 16384 % 2 === 0 && Math.floor(key / 16384) > 5 && typeof value === 'string' ? [bare(value)] : []));
  expect(lines.length).toBeGreaterThan(30);
  expect([...textsOf(numbered(number))]).toEqual(expect.arrayContaining(lines));
});

test.each(tables)('$id: every total is a formula, and what it adds up can be typed', (table) => {
  const sheet = sheetOf(table);
  const totals = sheet.cells.filter(({ content }) => content.kind === 'formula');
  expect(totals.length).toBeGreaterThan(0);
  expect(totals.every(({ style }) => sheet.styles[style]?.locked === true)).toBe(true);
  expect(sheet.validations.some(({ rule }) => rule.kind === 'decimal' && rule.min === 0)).toBe(true);
});

test.each(['1-1', '1-4'])('%s: a warning stands below while income and spending differ', (number) => {
  expect(formulasOf(numbered(number)).filter((text) => text.includes('不一致'))).toHaveLength(1);
});

test('a list by code counts its classes only, and compares them with the items', () => {
  const formulas = formulasOf(numbered('1-3'));
  expect(formulas).toContain('=SUMPRODUCT((LEN(TRIM(A7:A36))=3)*1,C7:C36)');
  expect(formulas.some((text) => text.includes('=3)') && text.includes('=7)'))).toBe(true);
});

test('a longer list has as many lines as asked for', () => {
  const table = tables.find(({ id }) => id.startsWith('budget-1-3'));
  expect((table?.make({ year: 2027, rows: 60 })[0]?.rows.length ?? 0) - (table?.make({ year: 2027 })[0]?.rows.length ?? 0)).toBe(30);
});
