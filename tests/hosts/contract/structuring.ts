import { formatAddress } from '../../../src/core/sheet/address';
import { formatArea, parseArea } from '../../../src/core/sheet/area';
import type { CellEdit, EditPlan, ExpectedCell, StructureEdit } from '../../../src/core/sheet/edit';
import { restructure } from '../../../src/core/sheet/restructure';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import type { HostEvent, Receipt } from '../../../src/hosts/workbookHost';
import type { GivenWorkbook, OpenedWorkbook, OpenWorkbook } from '../contractWorkbook';
import { at, edit, problemOf, PROTECTED, settle, SHEET, valued, valueOf } from './given';

const OTHER = '汇总';
const SHEETS = [SHEET, OTHER];

/** An indicator table with merged levels, a sum below it, a hidden row under it, and another sheet that speaks of it. */
const TABLE: GivenWorkbook = {
  sheets: [
    {
      name: SHEET,
      cells: {
        A1: '绩效自评表', A2: '一级指标', B2: '二级指标', C2: '三级指标', D2: '指标值', E2: '分值', F2: '得分',
        A3: '产出指标', B3: '数量指标', C3: '培训人数', D3: '≥20人', E3: 10, F3: { value: 9.5, format: '0.00' },
        C4: '=培训期数', D4: '1/2', E4: { value: 20, format: '0.0' }, F4: null,
        B5: '质量指标', C5: '合格率', D5: { value: 0.95, format: '0%' }, E5: 20, F5: { value: 20, formula: '=E5' },
        A6: '效益指标', B6: '社会效益', C6: '满意度', D6: '007', E6: 40, F6: 38,
        A7: '总分', E7: { value: 90, formula: '=SUM(E3:E6)' }, F7: { value: 0, formula: '=SUM(F3:F4)+F5+$F$6' },
        A9: '说明：=不是公式', A10: '藏起来的',
      },
      merges: ['A1:F1', 'A3:A5', 'B3:B4', 'A7:D7', 'A9:F9'],
      hiddenRows: [10],
    },
    { name: OTHER, cells: { A1: { value: 90, formula: `=${SHEET}!E7` }, A2: { value: 20, formula: `=SUM(${SHEET}!E4:E5)` }, A3: { value: 2, formula: '=SUM(B4:B5)' }, B4: 1, B5: 1 } },
  ],
};

const rows = (kind: 'insert-rows' | 'delete-rows', first: number, count = 1, like = first - 1): StructureEdit =>
  kind === 'insert-rows' ? { kind, sheet: SHEET, at: first - 1, count, like: like - 1 } : { kind, sheet: SHEET, at: first - 1, count };
const merging = (kind: 'merge' | 'unmerge', name: string): StructureEdit => ({ kind, sheet: SHEET, area: parseArea(name) ?? { top: 0, left: 0, bottom: 0, right: 0 } });
const expecting = (cell: string, content: ExpectedCell['content'], sheet = SHEET): ExpectedCell => ({ sheet, cell: at(cell), content });
const EMPTY = valued(null);

interface Case {
  readonly title: string;
  readonly structure: readonly StructureEdit[];
  readonly edits: readonly CellEdit[];
}

const CASES: readonly Case[] = [
  { title: 'a row inside a group', structure: [rows('insert-rows', 4)], edits: [edit('C4', EMPTY, valued('培训场次')), edit('E4', EMPTY, valued(5)), edit('E5', valued(20), valued(15))] },
  { title: 'a row under the last of a group, which is joined to it', structure: [rows('insert-rows', 6), merging('unmerge', 'A3:A5'), merging('merge', 'A3:A6')], edits: [edit('B6', EMPTY, valued('=时效指标')), edit('C6', EMPTY, valued('+及时率'))] },
  { title: 'a row above the first of a group', structure: [rows('insert-rows', 3, 1, 3)], edits: [edit('A3', EMPTY, valued('成本指标')), edit('F8', { value: 0, formula: '=SUM(F4:F5)+F6+$F$7' }, { value: 0, formula: '=SUM(F3:F5)+F6+$F$7' })] },
  { title: 'several rows at once', structure: [rows('insert-rows', 5, 3, 4)], edits: ['C5', 'C6', 'C7'].map((cell, index) => edit(cell, EMPTY, valued(`新指标${String(index)}`))) },
  { title: 'rows in two places', structure: [rows('insert-rows', 7, 1, 6), rows('insert-rows', 4, 2, 5)], edits: [edit('C9', EMPTY, valued('末行')), edit('C4', EMPTY, valued('@首行'))] },
  { title: 'a row under all that is there', structure: [rows('insert-rows', 11, 1, 9)], edits: [edit('A11', EMPTY, valued('附注'))] },
  { title: 'a row taken out of a group', structure: [rows('delete-rows', 4)], edits: [] },
  { title: 'the first row of a group taken out, its name moved on', structure: [rows('delete-rows', 3)], edits: [edit('A3', EMPTY, valued('产出指标')), edit('B3', EMPTY, valued('数量指标'))] },
  { title: 'a whole group taken out', structure: [rows('delete-rows', 3, 3)], edits: [] },
  { title: 'a row that sums begin and end with', structure: [rows('delete-rows', 6)], edits: [edit('F6', { value: 0, formula: '=SUM(F3:F4)+F5+#REF!' }, { value: 0, formula: '=SUM(F3:F5)' })] },
  { title: 'a row moved', structure: [rows('insert-rows', 7, 1, 6), rows('delete-rows', 4)], edits: [edit('C6', EMPTY, valued('=培训期数')), edit('E6', EMPTY, valued(20))] },
  { title: 'merged areas taken apart and joined', structure: [merging('unmerge', 'B3:B4'), merging('merge', 'D8:E8')], edits: [edit('B4', EMPTY, valued('时效指标'))] },
  { title: 'only merged areas', structure: [merging('unmerge', 'A3:A5'), merging('merge', 'A3:A4')], edits: [] },
];

/** What a sheet holds, as it was entered; the result of a formula follows from other cells. */
const entered = (snapshot: SheetSnapshot): { readonly cells: Readonly<Record<string, unknown>>; readonly merges: readonly string[]; readonly hidden: readonly number[] } => ({
  cells: Object.fromEntries([...snapshot.cells].map(([key, { formula, value }]) => [formatAddress({ row: Math.floor(key / 16_384), column: key % 16_384 }), formula ?? value])),
  merges: snapshot.merges.map(formatArea).sort(),
  hidden: [...snapshot.hiddenRows].sort((a, b) => a - b),
});

const look = async ({ host }: OpenedWorkbook): Promise<readonly SheetSnapshot[]> => Promise.all(SHEETS.map(async (sheet) => valueOf(await host.read(sheet))));

/** All there is, past the host as well. */
const everything = async (opened: OpenedWorkbook): Promise<unknown> => {
  const seen = await Promise.all(SHEETS.map((sheet) => opened.cellsOf(sheet)));
  const plain = seen.map((cells) => Object.fromEntries(Object.entries(cells).map(([cell, { value, formula, format }]) => [cell, { entered: formula ?? value, format }])));
  return { plain, read: (await look(opened)).map(entered) };
};

const withEdits = (snapshot: SheetSnapshot, edits: readonly CellEdit[]): unknown => {
  const told = entered(snapshot);
  const mine = edits.filter(({ sheet }) => sheet === snapshot.name).map(({ cell, after }): readonly [string, unknown] => [formatAddress(cell), after.formula ?? after.value]);
  return { ...told, cells: { ...told.cells, ...Object.fromEntries(mine) } };
};

/** What every host does with rows and merged areas. */
export const describeStructuring = (open: OpenWorkbook): void => {
  describe('rows and merged areas', () => {
    it.each(CASES.map((one) => [one.title, one] as const))('%s: the sheets are what was foretold, and undo gives everything back', async (_, { structure, edits }) => {
      const opened = await open(TABLE);
      const before = await everything(opened);
      const snapshots = await look(opened);
      const receipt = valueOf(await opened.host.apply({ structure, edits }));
      expect((await look(opened)).map(entered)).toEqual(snapshots.map((snapshot) => withEdits(restructure(snapshot, structure), edits)));
      expect(receipt.structure?.map((one) => one.edit)).toEqual(structure);
      valueOf(await opened.host.undo(JSON.parse(JSON.stringify(receipt)) as Receipt));
      expect(await everything(opened)).toEqual(before);
    });

    it('a new row has the number formats of the row it is like, and its texts stay texts', async () => {
      const opened = await open(TABLE);
      const texts = ['=1+1', '1/2', '-5', '+86'];
      valueOf(await opened.host.apply({ structure: [rows('insert-rows', 5, 1, 4)], edits: ['C5', 'D5', 'E5', 'F5'].map((cell, index) => edit(cell, EMPTY, valued(texts[index] ?? ''))) }));
      const cells = await opened.cellsOf(SHEET);
      expect(['C5', 'D5', 'E5', 'F5'].map((cell) => [cells[cell]?.value, cells[cell]?.formula])).toEqual(texts.map((text) => [text, null]));
      expect(cells['E5']?.format).toBe('0.0');
    });

    it('several writes are undone one after the other', async () => {
      const opened = await open(TABLE);
      const states = [await everything(opened)];
      const receipts: Receipt[] = [];
      for (const { structure, edits } of CASES.filter(({ title }) => /inside a group|of a group taken out|moved$/.test(title)).slice(0, 2)) {
        receipts.push(valueOf(await opened.host.apply({ structure, edits: edits.filter(({ before }) => before.value === null) })));
        states.push(await everything(opened));
      }
      for (const receipt of receipts.reverse()) {
        expect(await everything(opened)).toEqual(states.pop());
        valueOf(await opened.host.undo(receipt));
      }
      expect(await everything(opened)).toEqual(states[0]);
    });

    const good: EditPlan = { structure: [rows('insert-rows', 4)], edits: [edit('C4', EMPTY, valued('新'))] };
    const refused: readonly (readonly [string, EditPlan, string | null, readonly string[] | null])[] = [
      ['something the plan rests on was changed', { ...good, expects: [expecting('C3', valued('培训人数')), expecting('C4', valued('别的'))] }, 'cells-changed', [`${SHEET}!C4`]],
      ['a formula the plan rests on was changed', { ...good, expects: [expecting('E7', { value: 90, formula: '=SUM(E3:E5)' })] }, 'cells-changed', [`${SHEET}!E7`]],
      ['a cell the plan rests on is on another sheet and was changed', { ...good, expects: [expecting('B4', valued(2), OTHER)] }, 'cells-changed', [`${OTHER}!B4`]],
      ['a cell to be set holds something else after the structure', { ...good, edits: [edit('C5', valued('=培训'), valued('x'))] }, 'cells-changed', null],
      ['a cell of a new row is not as empty as it will be', { ...good, edits: [edit('C4', valued('旧'), valued('x'))] }, 'cells-changed', null],
      ['a cell to be set lies inside a merged area after the structure', { ...good, edits: [edit('B4', EMPTY, valued('x'))] }, 'inside-merge', null],
      ['rows of a sheet that is not there', { structure: [{ kind: 'insert-rows', sheet: '没有', at: 3, count: 1, like: 2 }], edits: [] }, 'sheet-missing', null],
      ['a hidden row would be deleted', { structure: [rows('delete-rows', 10)], edits: [] }, 'rows-hidden', null],
      ['a merge would lose what cells hold', { structure: [merging('merge', 'E3:E4')], edits: [] }, null, null],
      ['a merge would overlap another', { structure: [merging('merge', 'B4:B5')], edits: [] }, null, null],
      ['what is to be taken apart is not merged', { structure: [merging('unmerge', 'B5:B6')], edits: [] }, null, null],
    ];
    it.each(refused)('refuses as a whole where %s', async (_, plan, code, cells) => {
      const opened = await open(TABLE);
      const before = await everything(opened);
      const problem = problemOf(await opened.host.apply(plan));
      if (code !== null) expect(problem.code).toBe(code);
      if (cells !== null) expect(problem.cells).toEqual(cells);
      expect([problem.message.zh, problem.message.en, problem.next.zh, problem.next.en]).not.toContain('');
      expect(await everything(opened)).toEqual(before);
    });

    it.each<readonly [string, StructureEdit]>([['new rows', rows('insert-rows', 2)], ['rows to delete', rows('delete-rows', 1)], ['a merge', merging('merge', 'C1:D1')]])('refuses %s on a protected sheet', async (_, one) => {
      const opened = await open(PROTECTED);
      const before = await opened.cellsOf(SHEET);
      expect(problemOf(await opened.host.apply({ structure: [one], edits: [] })).code).toBe('sheet-protected');
      expect(await opened.cellsOf(SHEET)).toEqual(before);
    });

    it('is stopped before it begins: nothing is changed', async () => {
      const opened = await open(TABLE);
      const before = await everything(opened);
      const stop = new AbortController();
      stop.abort();
      expect(problemOf(await opened.host.apply(good, { signal: stop.signal })).code).toBe('cancelled');
      expect(await everything(opened)).toEqual(before);
    });

    it.each([['a written cell', 'C4'], ['a cell of a new row that was left empty', 'D4']])('undo refuses where %s was changed since, and changes nothing', async (_, cell) => {
      const opened = await open(TABLE);
      const receipt = valueOf(await opened.host.apply(good));
      await opened.person.type(SHEET, cell, '别人写的');
      const before = await everything(opened);
      expect(problemOf(await opened.host.undo(receipt))).toMatchObject({ code: 'cells-changed', cells: [`${SHEET}!${cell}`] });
      expect(await everything(opened)).toEqual(before);
    });

    it('undo leaves what a person typed elsewhere since where it belongs', async () => {
      const opened = await open(TABLE);
      const receipt = valueOf(await opened.host.apply(good));
      await opened.person.type(SHEET, 'F7', '39');
      valueOf(await opened.host.undo(receipt));
      expect((await opened.cellsOf(SHEET))['F6']?.value).toBe(39);
    });

    it('does not tell of its own rows as of a person’s', async () => {
      const opened = await open(TABLE);
      const events: HostEvent[] = [];
      opened.host.subscribe((event) => events.push(event));
      await settle();
      valueOf(await opened.host.undo(valueOf(await opened.host.apply(good))));
      await settle();
      expect(events.filter(({ kind }) => kind === 'cells-changed')).toEqual([]);
    });
  });
};
