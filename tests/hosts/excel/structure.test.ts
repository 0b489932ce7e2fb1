import type { CellEdit, EditPlan, StructureEdit } from '../../../src/core/sheet/edit';
import { formatArea, parseArea } from '../../../src/core/sheet/area';
import type { Receipt } from '../../../src/hosts/workbookHost';
import { cellFor, heightOf, peek, type Sheet } from '../../excel-host/book/book';
import { at, edit as editOf, problemOf, valued, valueOf } from '../contract/given';
import type { GivenWorkbook } from '../contractWorkbook';
import { type OpenedExcel, openExcel } from './openExcel';

const area = (name: string): NonNullable<ReturnType<typeof parseArea>> => parseArea(name) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const insert = (first: number, like = first - 1, count = 1): StructureEdit => ({ kind: 'insert-rows', sheet: '表', at: first - 1, count, like: like - 1 });
const remove = (first: number, count = 1): StructureEdit => ({ kind: 'delete-rows', sheet: '表', at: first - 1, count });
const edit = (cell: string, after: CellEdit['after'], before: CellEdit['before'] = valued(null)): CellEdit => editOf(cell, before, after, '表');
const plan = (structure: readonly StructureEdit[], ...edits: readonly CellEdit[]): EditPlan => ({ structure, edits });

const GIVEN: GivenWorkbook = {
  sheets: [
    {
      name: '表',
      cells: {
        A1: '标题', A2: '一级', B2: '三级', C2: '分值', A3: '产出', B3: '甲', C3: { value: 10, format: '0.0' }, B4: '乙', C4: 20, B5: '丙', C5: 30,
        A6: '合计', C6: { value: 60, formula: '=SUM(C3:C5)' },
      },
      merges: ['A1:D1', 'A3:A5', 'C5:D5'],
    },
    { name: '别的', cells: { A1: { value: 30, formula: '=表!C5' } } },
  ],
};

const dress = (sheet: Sheet): void => {
  [3, 4, 5].forEach((row) => { sheet.layout.set(`RowHeight.${String(row - 1)}`, row * 10); });
  ['A', 'B', 'C', 'D'].forEach((column, index) => {
    [3, 4, 5].forEach((row) => {
      const cell = cellFor(sheet, row - 1, index);
      cell.look.set('Font.Bold', row === 4);
      cell.look.set('EdgeTop.Style', 'Continuous').set('EdgeTop.Color', '#112233').set('EdgeTop.Weight', 'Medium');
      if (row === 5) cell.look.set('Fill.Color', `#FF${column.charCodeAt(0).toString(16)}00`);
      cell.look.set('HorizontalAlignment', row === 3 ? 'Left' : 'Center');
      cell.locked = index !== 2;
    });
  });
  sheet.validations.push({ area: area('C3:C5'), property: 'Rule', value: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } } }, { area: area('C3:C5'), property: 'Prompt', value: { showPrompt: true, title: '', message: '0 到 100' } });
  sheet.conditionals.push({ id: 'red', areas: [area('C3:C6')] });
  sheet.printArea = [area('A1:D5')];
};

const open = (change: (sheet: Sheet, opened: OpenedExcel) => void = () => undefined, excelApi?: string): { readonly opened: OpenedExcel; readonly sheet: Sheet } => {
  const opened = openExcel(GIVEN, excelApi);
  const [sheet] = opened.excel.book.sheets;
  if (sheet === undefined) throw new Error('There is no sheet.');
  dress(sheet);
  change(sheet, opened);
  return { opened, sheet };
};

const ruleAt = (sheet: Sheet, cell: string): unknown => {
  const { row, column } = at(cell);
  return sheet.validations.findLast((one) => one.property === 'Rule' && row >= one.area.top && row <= one.area.bottom && column >= one.area.left && column <= one.area.right)?.value ?? null;
};
const isColoured = (sheet: Sheet, cell: string): boolean => {
  const { row, column } = at(cell);
  return sheet.conditionals.some(({ areas }) => areas.some((one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right));
};

/** All that Excel shows of the first ten rows, and what hangs on them. */
const everything = ({ excel }: OpenedExcel): unknown => excel.book.sheets.map((sheet) => ({
  cells: Array.from({ length: 10 }, (_, row) => Array.from({ length: 5 }, (__, column) => {
    const { value, formula, format, locked, look } = peek(sheet, row, column);
    const drawn = [...look].filter(([name, set]) => set !== 'None' && !(name.startsWith('Font.') && [false, '#000000', '宋体', 11, 'None'].includes(set as never)) && !['General', 'Bottom', false, 0].includes(set as never)).map(([name, set]) => `${name}=${String(set)}`).sort();
    const name = `${'ABCDE'.charAt(column)}${String(row + 1)}`;
    // What lies under a merged area is not seen.
    if (sheet.merges.some((one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right && (row > one.top || column > one.left))) return null;
    return { entered: formula ?? value, format, locked, drawn, rule: ruleAt(sheet, name), coloured: isColoured(sheet, name) };
  })),
  heights: Array.from({ length: 10 }, (_, row) => heightOf(sheet, row)),
  merges: sheet.merges.map(formatArea).sort(), print: sheet.printArea.map(formatArea), names: [...excel.book.names],
}));

const asKept = (receipt: Receipt): Receipt => JSON.parse(JSON.stringify(receipt)) as Receipt;

describe('a new row', () => {
  it.each([[4, 3], [5, 4], [6, 5], [3, 3], [5, 3]])('in row %i looks like row %i: fonts, lines, fills, lock, formats, height, validation and conditional format', async (first, like) => {
    const { opened, sheet } = open();
    const row = (number: number): unknown => ['B', 'C', 'D'].map((column) => {
      const { format, locked, look } = peek(sheet, number - 1, column.charCodeAt(0) - 65);
      return { format, locked, look: Object.fromEntries([...look].filter(([, value]) => value !== 'None')), rule: ruleAt(sheet, `${column}${String(number)}`), coloured: isColoured(sheet, `${column}${String(number)}`) };
    });
    const bold = (number: number): unknown => ['B', 'C', 'D'].map((_, index) => peek(sheet, number - 1, index + 1).look.get('Font.Bold'));
    const expected = row(like);
    const [boldExpected, height] = [bold(like), heightOf(sheet, like - 1)];
    valueOf(await opened.host.apply(plan([insert(first, like)])));
    if (like !== 5) expect(row(first)).toEqual(expected);
    else expect(row(first)).toMatchObject([{ locked: true, look: { 'Fill.Color': '#FF4200' } }, { locked: false, look: { 'Fill.Color': '#FF4300', 'EdgeTop.Color': '#112233', HorizontalAlignment: 'Center' } }, { locked: true }]);
    expect([bold(first), heightOf(sheet, first - 1)]).toEqual([boldExpected, height]);
    expect(ruleAt(sheet, `C${String(first)}`)).toMatchObject({ decimal: { formula2: 100 } });
    expect(sheet.merges.map(formatArea)).not.toContain(`C${String(first)}:D${String(first)}`);
  });

  it('under the last printed row is printed too', async () => {
    const { opened, sheet } = open();
    const receipt = valueOf(await opened.host.apply(plan([insert(6, 5)])));
    expect(sheet.printArea.map(formatArea)).toEqual(['A1:D6']);
    valueOf(await opened.host.undo(receipt));
    expect(sheet.printArea.map(formatArea)).toEqual(['A1:D5']);
  });

  it('a rule that speaks of its own row speaks of the new one', async () => {
    const { opened, sheet } = open((one) => { one.validations.push({ area: area('D3:D3'), property: 'Rule', value: { custom: { formula: '=AND(C3<=$C$6,"C3"<>"")' } } }); });
    valueOf(await opened.host.apply(plan([insert(5, 3)])));
    expect(ruleAt(sheet, 'D5')).toEqual({ custom: { formula: '=AND(C5<=$C$6,"C3"<>"")' } });
  });
});

describe('taken back', () => {
  it.each<readonly [string, EditPlan]>([
    ['a new row', plan([insert(5, 3)], edit('B5', valued('新')), edit('C5', valued(5)))],
    ['the first row of a group, deleted', plan([remove(3)], edit('A3', valued('产出')))],
    ['a row in the middle, deleted', plan([remove(4)])],
    ['the last row of a group, deleted', plan([remove(5)])],
    ['all rows of a group, deleted', plan([remove(3, 3)])],
    ['a row moved', plan([insert(6, 4), remove(4)], edit('B5', valued('乙')), edit('C5', valued(20)))],
    ['a group taken apart, a row deleted, joined again', plan([{ kind: 'unmerge', sheet: '表', area: area('A3:A5') }, remove(5), { kind: 'merge', sheet: '表', area: area('A3:A4') }])],
  ])('%s: everything is as it was', async (_, given) => {
    const { opened } = open((__, { excel }) => { excel.book.names.set('分值', '=表!$C$3:$C$5').set('末行', '=表!$C$5'); });
    const before = everything(opened);
    const receipt = valueOf(await opened.host.apply(given));
    expect(everything(opened)).not.toEqual(before);
    valueOf(await opened.host.undo(asKept(receipt)));
    expect(everything(opened)).toEqual(before);
  });

  it('a row made and deleted again leaves everything as it was, and so does its undo', async () => {
    const { opened } = open();
    const before = everything(opened);
    const receipt = valueOf(await opened.host.apply(plan([insert(4), remove(4)])));
    expect(everything(opened)).toEqual(before);
    valueOf(await opened.host.undo(asKept(receipt)));
    expect(everything(opened)).toEqual(before);
  });

  it('is refused where somebody made a formula speak of the new row', async () => {
    const { opened } = open();
    const receipt = valueOf(await opened.host.apply(plan([insert(5, 3)], edit('B5', valued('新')))));
    await opened.person.type('表', 'D4', '=C5+1');
    expect(problemOf(await opened.host.undo(receipt))).toMatchObject({ code: 'cells-changed', cells: ['表!D4'] });
  });

  it('is refused where rows were moved since, so that nothing comes back in the wrong place', async () => {
    const { opened, sheet } = open();
    const receipt = valueOf(await opened.host.apply(plan([remove(4)])));
    const other = valueOf(await opened.host.apply(plan([insert(2, 2)])));
    expect(problemOf(await opened.host.undo(receipt)).code).toBe('cells-changed');
    valueOf(await opened.host.undo(other));
    valueOf(await opened.host.undo(receipt));
    expect(peek(sheet, 3, 1).value).toBe('乙');
  });

  it('is refused where a formula that lost its cell was written anew', async () => {
    const { opened } = open();
    const receipt = valueOf(await opened.host.apply(plan([remove(5)])));
    await opened.person.type('别的', 'A1', '7');
    expect(problemOf(await opened.host.undo(receipt))).toMatchObject({ code: 'cells-changed', cells: ['别的!A1'] });
  });

  it('is refused where what was kept is damaged', async () => {
    const { opened } = open();
    const receipt = valueOf(await opened.host.apply(plan([remove(5)])));
    const damaged: Receipt = { ...receipt, structure: (receipt.structure ?? []).map(({ edit: one }) => ({ edit: one, kept: { rows: 1 } })) };
    expect(problemOf(await opened.host.undo(damaged)).code).toBe('receipt-damaged');
  });

  it('what is kept of a deleted row is small', async () => {
    const { opened } = open();
    const receipt = valueOf(await opened.host.apply(plan([remove(4)])));
    expect(JSON.stringify(receipt).length).toBeLessThan(6_000);
  });
});

describe('what stands in the way is named', () => {
  const table = (name: string) => (sheet: Sheet): void => { sheet.tables.push({ name: '评分表', area: area(name) }); };
  it.each<readonly [string, (sheet: Sheet, opened: OpenedExcel) => void, EditPlan, string, RegExp]>([
    ['a table across new rows', table('B3:D5'), plan([insert(4)]), 'table-in-the-way', /评分表/],
    ['a table in rows to delete', table('B3:D5'), plan([remove(5)]), 'table-in-the-way', /表!5:5/],
    ['a table under cells to merge', table('B8:D9'), plan([{ kind: 'merge', sheet: '表', area: area('B8:C8') }]), 'table-in-the-way', /B8:C8/],
    ['a filter', (sheet) => { sheet.filter = area('A2:D6'); sheet.hiddenRows.add(3); }, plan([insert(6)]), 'rows-hidden', /筛选/],
    ['an array formula across new rows', (sheet) => { sheet.arrays.push(area('D3:D4')); }, plan([insert(4)]), 'array-formula', /数组公式/],
    ['a part of an array formula in rows to delete', (sheet) => { sheet.arrays.push(area('D3:D4')); }, plan([remove(4)]), 'array-formula', /表!4:4/],
    ['a comment in rows to delete', (sheet) => { sheet.comments.push({ row: 3, column: 1 }); }, plan([remove(4)]), 'comments-in-rows', /批注/],
    ['a picture in rows to delete', (sheet) => { sheet.shapes.push({ name: '公章', top: 65, height: 20 }); }, plan([remove(4)]), 'drawings-in-rows', /公章/],
    ['a conditional format of its own in a row to delete', (sheet) => { sheet.conditionals.push({ id: 'own', areas: [area('B4:B4')] }); }, plan([remove(4)]), 'conditional-format-lost', /条件格式/],
    ['the name of a group that a deletion would lose', () => undefined, plan([remove(3)]), 'merge-loses-content', /表!3:3/],
    ['a workbook opened read-only', (_, { excel }) => { excel.readOnly = true; }, plan([insert(4)]), 'read-only', /副本/],
    ['a protection that allows rows to be inserted but not formatted', (sheet) => { sheet.protection = { allowInsertRows: true, allowDeleteRows: true }; }, plan([insert(4)]), 'sheet-protected', /保护/],
    ['a protection that leaves locked cells in the new rows', (sheet) => { sheet.protection = { allowInsertRows: true, allowDeleteRows: true, allowFormatCells: true, allowFormatRows: true }; }, plan([insert(4)]), 'sheet-protected', /保护/],
  ])('%s', async (_, change, given, code, words) => {
    const { opened } = open(change);
    const before = everything(opened);
    const problem = problemOf(await opened.host.apply(given));
    expect(problem.code).toBe(code);
    expect(`${problem.message.zh}${problem.next.zh}`).toMatch(words);
    expect(problem.message.zh).toContain('没有任何内容被修改');
    expect(everything(opened)).toEqual(before);
  });

  it.each<readonly [string, (sheet: Sheet) => void, StructureEdit]>([
    ['a table under the place', table('B4:D5'), insert(4)], ['a comment in another row', (sheet) => { sheet.comments.push({ row: 2, column: 1 }); }, remove(4)],
    ['a picture over another row', (sheet) => { sheet.shapes.push({ name: '公章', top: 30, height: 20 }); }, remove(4)], ['an array formula under the place', (sheet) => { sheet.arrays.push(area('D4:D5')); }, insert(4)],
  ])('%s does not', async (_, change, one) => {
    const { opened } = open(change);
    expect((await opened.host.apply(plan([one]))).ok).toBe(true);
  });

  it('a cell being edited: nothing is changed, and it works once Enter was pressed', async () => {
    const { opened } = open();
    const before = everything(opened);
    opened.excel.cellBeingEdited = true;
    expect(problemOf(await opened.host.apply(plan([insert(4)]))).code).toBe('cell-being-edited');
    expect(everything(opened)).toEqual(before);
    opened.excel.cellBeingEdited = false;
    expect((await opened.host.apply(plan([insert(4)]))).ok).toBe(true);
  });

  it('the sheet is deleted between the look and the write: it is named', async () => {
    const { opened } = open();
    const { answer } = opened.excel;
    let requests = 0;
    opened.excel.answer = (body) => {
      if (!body.Actions.every(({ Name }) => Name === '_RemoveReference' || Name === '')) requests += 1;
      if (requests === 3 && opened.excel.book.sheets.length === 2) opened.excel.book.sheets.splice(0, 1);
      return answer(body);
    };
    const problem = problemOf(await opened.host.apply(plan([insert(4)])));
    expect(problem.code).toBe('sheet-missing');
    expect(problem.message.zh).toMatch(/“表”.*没有任何内容被修改/);
  });
});
