import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chooseEdits, type Allowance } from '../../src/cli/chooseEdits';
import { evaluate, type EvaluatedForm } from '../../src/core/plan';
import { cellKey, formatAddress } from '../../src/core/sheet/address';
import type { CellEdit } from '../../src/core/sheet/edit';
import type { SheetSnapshot, SnapshotCell } from '../../src/core/sheet/snapshot';
import { openXlsx } from '../../src/hosts/xlsx';

type Value = string | number | null;

const cell = (value: string | number): SnapshotCell => ({ value, text: String(value), formula: null, format: 'General' });

/** A form with one funds row and three indicators: one certain, one that asks for a word to be judged, one certain. */
const sheet = (scores: { readonly budget: Value; readonly first: Value; readonly second: Value; readonly third: Value; readonly total: Value }, target = '80台'): SheetSnapshot => {
  const rows: readonly (readonly Value[])[] = [
    ['项目支出绩效自评表'],
    ['（2026年度）'],
    ['项目名称', '设备更新项目'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100, 100, 90, 10, 0.9, scores.budget],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '更新设备数量', target, '60台', 50, scores.first, null],
    ['效益指标', '社会效益指标', '服务能力', '明显提升', '有所提升', 30, scores.second, null],
    ['满意度指标', '服务对象满意度指标', '用户满意度', '≥90%', '95%', 10, scores.third, null],
    ['总分', null, null, null, null, 100, scores.total, null],
  ];
  const cells = new Map(rows.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [] : [[cellKey(r, c), cell(value)] as const]))));
  return { name: '表', used: { top: 0, left: 0, bottom: 9, right: 7 }, cells, merges: [], hiddenRows: new Set(), protected: false };
};

const empty = { budget: null, first: null, second: null, third: null, total: null };

const evaluated = (snapshot: SheetSnapshot): EvaluatedForm => {
  const [form] = evaluate(snapshot).forms;
  if (form === undefined) throw new Error('no form');
  return form;
};

const chosenCells = (snapshot: SheetSnapshot, allowance: Partial<Allowance> = {}): readonly string[] => {
  const { plan, assessment } = evaluated(snapshot);
  return chooseEdits(plan.edits, assessment, { overwrite: false, acceptSuggested: false, ...allowance }).map((edit) => formatAddress(edit.cell));
};

describe('without any leave', () => {
  it('writes what is certain into empty cells, and no total while something is open', () => {
    expect(chosenCells(sheet(empty))).toEqual(['H5', 'G7', 'G9']);
  });

  it('leaves a typed score alone, and the total that would contradict it', () => {
    expect(chosenCells(sheet({ ...empty, first: 50 }))).toEqual(['H5', 'G9']);
  });
});

describe('with leave to overwrite', () => {
  it('corrects a typed number that differs from a certain score', () => {
    expect(chosenCells(sheet({ ...empty, first: 50 }), { overwrite: true })).toEqual(['H5', 'G7', 'G9']);
  });

  it('leaves a number that is right, and a text, as they are', () => {
    expect(chosenCells(sheet({ ...empty, first: 37.5 }), { overwrite: true })).toEqual(['H5', 'G9']);
    expect(chosenCells(sheet({ ...empty, first: '见附件' }), { overwrite: true })).not.toContain('G7');
  });

  it('never touches a score that asks for judgement', () => {
    expect(chosenCells(sheet({ ...empty, second: 1 }), { overwrite: true, acceptSuggested: true })).not.toContain('G8');
  });
});

describe('over the real forms', () => {
  const folder = path.join(__dirname, '..', 'fixtures', 'forms');
  const leaves: readonly Allowance[] = [
    { overwrite: false, acceptSuggested: false },
    { overwrite: true, acceptSuggested: false },
    { overwrite: false, acceptSuggested: true },
    { overwrite: true, acceptSuggested: true },
  ];
  const isEmpty = ({ before }: CellEdit): boolean => before.formula === null && before.value === null;
  const total = ({ role }: CellEdit): boolean => role === 'total-score' || role === 'heading-total';
  const part = ({ role }: CellEdit): boolean => role === 'score' || role === 'budget-score' || role === 'goal-score';

  it.each(['zibo-2021', 'jiangxia-2019', 'yiyang-2020-department'])('keeps its promises on %s', async (name) => {
    const opened = await openXlsx(new Uint8Array(readFileSync(path.join(folder, `${name}.xlsx`))), 'form.xlsx');
    if (!opened.ok) throw new Error(opened.problem.code);
    const sheets = await opened.value.listSheets();
    let seen = 0;
    for (const info of sheets.ok ? sheets.value : []) {
      const snapshot = await opened.value.read(info.name);
      if (!snapshot.ok) throw new Error(snapshot.problem.code);
      for (const { plan, assessment } of evaluate(snapshot.value).forms) {
        for (const leave of leaves) {
          const chosen = chooseEdits(plan.edits, assessment, leave);
          seen += plan.edits.length;
          expect(chosen.filter((edit) => edit.before.formula !== null || edit.role === 'note')).toEqual([]);
          if (!leave.overwrite) expect(chosen.filter((edit) => !isEmpty(edit))).toEqual([]);
          if (!leave.overwrite && !leave.acceptSuggested) expect(chosen.filter((edit) => !edit.ticked && !total(edit))).toEqual([]);
          if (chosen.some(total)) expect(plan.edits.filter(part).every((edit) => chosen.includes(edit))).toBe(true);
        }
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});

