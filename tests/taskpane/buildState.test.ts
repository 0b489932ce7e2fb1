import fc from 'fast-check';
import { recognise } from '../../src/core/recognise';
import { rulePacks } from '../../src/core/score';
import type { StructureEdit } from '../../src/core/sheet/edit';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { EMPTY_MEMORY, withDecision, withWeight } from '../../src/session/memory';
import { type BuildBoard, buildBoard, namesOf } from '../../src/taskpane/build/state/board';
import { type BuildDraft, EMPTY_BUILD } from '../../src/taskpane/build/state/buildState';
import { draftsFollowing, memoryFollowing } from '../../src/taskpane/build/state/followMoved';
import { addToCategory } from '../../src/taskpane/build/state/placeEntry';
import { addBelow, changeRow, moveRow, moveToGroup, removeRow, restoreRow, toggleLock } from '../../src/taskpane/build/state/staging';
import { rowsChanged, structureLines } from '../../src/taskpane/build/state/structureLines';
import { EMPTY_DRAFTS } from '../../src/taskpane/state/paneState';
import { readSheets } from '../core/readSheets';
import { SHEET, selfEvaluation } from './selfEvaluation';
import { at } from './sheetOf';

const boardOf = (snapshot: SheetSnapshot, draft: BuildDraft, formIndex = 0): BuildBoard => {
  const given = recognise(snapshot).forms[formIndex];
  const [pack] = rulePacks;
  if (given === undefined || pack === undefined) throw new Error('no form');
  return buildBoard({ snapshot, formIndex, given, pack, corrections: [], draft: { ...draft, names: namesOf(draft.staged, given) } });
};

const namesIn = ({ rows }: BuildBoard): readonly string[] => rows.map(({ indicator }) => indicator.name.text);

const rowCalled = (board: BuildBoard, name: string) => {
  const row = board.rows.find(({ indicator }) => indicator.name.text === name);
  if (row === undefined) throw new Error(`no row ${name}`);
  return row;
};

const SHEET_NOW = selfEvaluation();

describe('rows of the table', () => {
  test('rows added below one row stand in the order in which they were added below one another', () => {
    let draft = EMPTY_BUILD;
    draft = addBelow(draft, rowCalled(boardOf(SHEET_NOW, draft), '培训人次'), { name: '甲项数量' });
    draft = addBelow(draft, rowCalled(boardOf(SHEET_NOW, draft), '甲项数量'), { name: '乙项数量' });
    draft = addBelow(draft, rowCalled(boardOf(SHEET_NOW, draft), '甲项数量'), { name: '丙项数量' });
    expect(namesIn(boardOf(SHEET_NOW, draft))).toEqual(['培训人次', '甲项数量', '丙项数量', '乙项数量', '培训合格率', '就业能力', '学员满意度']);
  });

  test('a row moved across the edge of its group joins the next group, and one step back brings it home', () => {
    const board = boardOf(SHEET_NOW, EMPTY_BUILD);
    let draft = addBelow(EMPTY_BUILD, rowCalled(board, '培训人次'), { name: '甲项数量' });
    draft = moveRow(draft, boardOf(SHEET_NOW, draft).groups, rowCalled(boardOf(SHEET_NOW, draft), '甲项数量').key, 'down') ?? draft;
    const moved = rowCalled(boardOf(SHEET_NOW, draft), '甲项数量');
    expect(moved.indicator.level2?.name).toBe('质量指标');
    draft = moveRow(draft, boardOf(SHEET_NOW, draft).groups, moved.key, 'up') ?? draft;
    expect(rowCalled(boardOf(SHEET_NOW, draft), '甲项数量').indicator.level2?.name).toBe('数量指标');
    expect(namesIn(boardOf(SHEET_NOW, draft)).slice(0, 3)).toEqual(['培训人次', '甲项数量', '培训合格率']);
  });

  test('the first row cannot go up and the last cannot go down', () => {
    const { groups, rows } = boardOf(SHEET_NOW, EMPTY_BUILD);
    expect(moveRow(EMPTY_BUILD, groups, rows[0]?.key ?? '', 'up')).toBeNull();
    expect(moveRow(EMPTY_BUILD, groups, rows.at(-1)?.key ?? '', 'down')).toBeNull();
  });

  test('a row of the sheet cannot go into a group that does not stand on the sheet yet', () => {
    const board = boardOf(SHEET_NOW, EMPTY_BUILD);
    const draft = addToCategory(EMPTY_BUILD, board.form, board.groups, 'ecological', { name: '能耗下降率', target: '≥5%' }) ?? EMPTY_BUILD;
    const after = boardOf(SHEET_NOW, draft);
    const group = after.groups.find(({ level2 }) => level2 === '生态效益指标');
    expect(group?.level1).toBe('效益指标');
    expect(group === undefined ? 'no group' : moveToGroup(draft, rowCalled(after, '培训人次'), group, 'last')).toBeNull();
  });

  test('removing a row that was added leaves nothing behind; removing a row of the sheet can be taken back', () => {
    const board = boardOf(SHEET_NOW, EMPTY_BUILD);
    const added = addBelow(EMPTY_BUILD, rowCalled(board, '培训人次'), { name: '甲项数量' });
    expect(removeRow(added, rowCalled(boardOf(SHEET_NOW, added), '甲项数量')).staged).toEqual([]);
    const removed = removeRow(EMPTY_BUILD, rowCalled(board, '就业能力'));
    expect(boardOf(SHEET_NOW, removed).removed).toEqual([{ key: 'D15', name: '就业能力' }]);
    expect(restoreRow(removed, 'D15').staged).toEqual([]);
  });

  test('a weight that is typed stays when the others are shared out, a new row included', () => {
    const board = boardOf(SHEET_NOW, EMPTY_BUILD);
    let draft = addBelow(EMPTY_BUILD, rowCalled(board, '培训人次'), { name: '甲项数量', target: '≥3个' });
    draft = changeRow(draft, rowCalled(boardOf(SHEET_NOW, draft), '甲项数量'), { weight: '7' });
    const after = boardOf(SHEET_NOW, { ...draft, sharing: 'level-points' });
    expect(after.refused).toEqual([]);
    expect(rowCalled(after, '甲项数量').indicator.weight?.text).toBe('7');
    expect(after.sum).toEqual({ now: '90', wanted: '90', fits: true });
  });

  test('a lock is taken off again', () => {
    expect(toggleLock(toggleLock(EMPTY_BUILD, 'D13'), 'D13').locked).toEqual([]);
  });

  test('an edit of a cell that says something else by now is refused by name, the others are made', () => {
    const board = boardOf(SHEET_NOW, EMPTY_BUILD);
    const draft = changeRow(removeRow(EMPTY_BUILD, rowCalled(board, '就业能力')), rowCalled(board, '培训人次'), { name: '培训人数' });
    const sheet = selfEvaluation({ D15: '就业率' });
    const given = recognise(SHEET_NOW).forms[0];
    const now = recognise(sheet).forms[0];
    const [pack] = rulePacks;
    if (given === undefined || now === undefined || pack === undefined) throw new Error('no form');
    const after = buildBoard({ snapshot: sheet, formIndex: 0, given: now, pack, corrections: [], draft: { ...draft, names: namesOf(draft.staged, given) } });
    expect(after.refused.map(({ about, problem }) => [about, problem.code])).toEqual([['就业能力', 'table-changed']]);
    expect(namesIn(after)).toEqual(['培训人数', '培训合格率', '就业率', '学员满意度']);
  });
});

describe('any series of steps', () => {
  type Step = readonly ['add' | 'remove' | 'rename' | 'up' | 'down', number];
  const steps = fc.array(fc.tuple(fc.constantFrom('add' as const, 'add' as const, 'remove' as const, 'rename' as const, 'up' as const, 'down' as const), fc.nat(30)), { minLength: 3, maxLength: 7 });

  /** What a person expects: the names in their order after one step; null where the step leaves its group. */
  const expected = (board: BuildBoard, [what, n]: Step, fresh: string): readonly string[] | null => {
    const names = namesIn(board);
    const index = n % names.length;
    const group = (place: number): string | undefined => board.groups.find(({ rows }) => rows.some(({ key }) => key === board.rows[place]?.key))?.key;
    const other = index + (what === 'up' ? -1 : 1);
    switch (what) {
      case 'add':
        return [...names.slice(0, index + 1), fresh, ...names.slice(index + 1)];
      case 'rename':
        return names.map((name, place) => (place === index ? fresh : name));
      case 'remove':
        return names.filter((_, place) => place !== index);
      default:
        if (group(index) !== group(other)) return null;
        return names.map((name, place) => (place === index ? (names[other] ?? name) : place === other ? (names[index] ?? name) : name));
    }
  };
  const made = (board: BuildBoard, draft: BuildDraft, [what, n]: Step, fresh: string): BuildDraft | null => {
    const row = board.rows[n % board.rows.length];
    if (row === undefined) return null;
    if (what === 'add') return addBelow(draft, row, { name: fresh });
    if (what === 'rename') return changeRow(draft, row, { name: fresh });
    return what === 'remove' ? removeRow(draft, row) : moveRow(draft, board.groups, row.key, what);
  };

  test.each(['forms/zibo-2021.xlsx', 'forms/yiyang-2020-department.xlsx', 'forms-elsewhere/12-永德明朗中学-2022.xlsx'])('leaves the rows of %s as the person sees them, or says why not', async (file) => {
    const sheet = (await readSheets(file)).find((one) => (recognise(one).forms[0]?.indicators.length ?? 0) > 3);
    if (sheet === undefined) throw new Error('no sheet');
    fc.assert(
      fc.property(steps, (series) => {
        let draft = EMPTY_BUILD;
        let board = boardOf(sheet, draft);
        for (const [place, step] of series.entries()) {
          const fresh = `新设${'甲乙丙丁戊己庚'[place] ?? ''}项数量`;
          const wanted = expected(board, step, fresh);
          const next = wanted === null || board.rows.length < 3 ? null : made(board, draft, step, fresh);
          if (wanted === null || next === null) continue;
          const after = boardOf(sheet, next);
          if (after.refused.length > 0) {
            expect(after.refused.every(({ problem }) => problem.message.zh !== '' && problem.next.zh !== '')).toBe(true);
            continue;
          }
          expect(namesIn(after)).toEqual(wanted);
          [draft, board] = [next, after];
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('what is kept by cell', () => {
  const structure: readonly StructureEdit[] = [{ kind: 'insert-rows', sheet: SHEET, at: 13, count: 1, like: 12 }];
  const moved = { sheet: SHEET, structure, corrections: [], places: [{ from: at('D13'), to: at('D13') }, { from: at('D14'), to: at('D15') }, { from: at('D15'), to: null }] };

  test('decisions and weights go with their rows; those of a removed row are forgotten; another sheet stays', () => {
    const decision = { score: '20', tier: null, target: '≥95%', actual: '76%' };
    let memory = withDecision(EMPTY_MEMORY, SHEET, 'D14', decision);
    memory = withWeight(withWeight(memory, SHEET, 'D15', '30'), '别的表', 'D14', '5');
    const after = memoryFollowing(memory, moved);
    expect(after.sheets[SHEET]?.decisions).toEqual({ scores: { D15: decision }, weights: {} });
    expect(after.sheets['别的表']?.decisions.weights).toEqual({ D14: '5' });
  });

  test('what was typed goes with its row too, below the table as well', () => {
    const after = draftsFollowing({ ...EMPTY_DRAFTS, notes: { D14: '原因' }, boxes: { B20: '说明' }, ticks: { H14: true } }, moved);
    expect(after).toMatchObject({ notes: { D15: '原因' }, boxes: { B21: '说明' }, ticks: {} });
  });
});

describe('structure in words', () => {
  const area = { top: 12, left: 1, bottom: 13, right: 1 };
  test.each([
    [[{ kind: 'insert-rows', sheet: SHEET, at: 14, count: 2, like: 13 }], ['在第 14 行下插入 2 行']],
    [[{ kind: 'insert-rows', sheet: SHEET, at: 0, count: 1, like: 0 }], ['在第 1 行上方插入 1 行']],
    [[{ kind: 'delete-rows', sheet: SHEET, at: 14, count: 1 }], ['删除第 15 行']],
    [[{ kind: 'delete-rows', sheet: SHEET, at: 14, count: 3 }], ['删除第 15 至 17 行']],
    [[{ kind: 'unmerge', sheet: SHEET, area }, { kind: 'merge', sheet: SHEET, area: { ...area, bottom: 14 } }], ['合并单元格 B13:B14 改为 B13:B15']],
    [[{ kind: 'unmerge', sheet: SHEET, area }, { kind: 'merge', sheet: SHEET, area: { top: 20, left: 3, bottom: 21, right: 3 } }], ['取消合并 B13:B14', '合并 D21:D22']],
  ] as const)('%#', (structure, words) => {
    expect(structureLines(structure, 'zh-CN')).toEqual(words);
  });

  test('rows of a write are counted', () => {
    const restored = (edit: StructureEdit) => ({ edit, kept: null });
    expect(rowsChanged({ cells: [], structure: [restored({ kind: 'insert-rows', sheet: SHEET, at: 3, count: 2, like: 2 }), restored({ kind: 'delete-rows', sheet: SHEET, at: 9, count: 1 })] })).toEqual({ inserted: 2, deleted: 1 });
    expect(rowsChanged({ cells: [] })).toEqual({ inserted: 0, deleted: 0 });
  });
});
