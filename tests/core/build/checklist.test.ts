import { buildPlan, checklist, type ChecklistItem } from '../../../src/core/build';
import { recognise } from '../../../src/core/recognise';
import { findRulePack } from '../../../src/core/score';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { formatAddress } from '../../../src/core/sheet/address';
import { readSheets } from '../readSheets';
import { drawn } from './drawn';

const itemsOf = (sheet: SheetSnapshot, pack = 'mof-2020'): readonly ChecklistItem[] => {
  const [form, rules] = [recognise(sheet).forms[0], findRulePack(pack)];
  if (form === undefined || rules === null) throw new Error('no form or pack');
  return checklist(form, rules);
};

const open = (items: readonly ChecklistItem[]): readonly string[] => items.filter(({ ok }) => !ok).map(({ id }) => id);

const table = (rows: string, total = '| 总分 | < | < | < | 90') => drawn(`
  | 项目支出绩效自评表 | < | < | < | <
  | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
  ${rows}
  ${total}
`);

const whole = `
  | 产出指标 | 数量指标 | 培训人数 | ≥100人 | 40
  | 产出指标 | 成本指标 | 人均成本 | ≤300元/人 | 10
  | 效益指标 | 社会效益指标 | 就业人数 | ≥50人 | 30
  | 满意度指标 | 满意度指标 | 学员满意度 | ≥90% | 10
`;

test('a whole table has nothing open', () => {
  expect(open(itemsOf(table(whole)))).toEqual([]);
});

test.each([
  ['without satisfaction', whole.replace(/.*学员满意度.*/, ''), ['category-满意度', 'weight-sum']],
  ['without cost', whole.replace(/.*人均成本.*/, ''), ['cost', 'weight-sum']],
  ['without benefit', whole.replace(/.*就业人数.*/, ''), ['category-效益', 'weight-sum']],
  ['with an indicator twice', whole.replace('就业人数 | ≥50人', '培训人数 | ≥100人'), ['duplicates']],
  ['with a target left out', whole.replace('≥50人', ''), ['targets-missing']],
  ['with a count nobody can count', whole.replace('≥100人', '较多'), ['targets-measurable']],
  ['with weights that do not add up', whole.replace('| 40', '| 45'), ['weight-sum']],
])('%s', (_, rows, ids) => {
  expect(open(itemsOf(table(rows)))).toEqual(ids);
});

test('a missing category is mended by a row beside the last one, the weights by sharing them out', () => {
  const sheet = table(whole.replace(/.*学员满意度.*/, ''));
  const [category, weights] = itemsOf(sheet).filter(({ ok }) => !ok);
  expect(category?.mend).toMatchObject({ do: 'add', side: 'after', indicator: { level1: '满意度指标' } });
  if (weights?.mend?.do !== 'weights') throw new Error('not mended by weights');
  const mended = buildPlan(sheet, 0, [weights.mend]);
  expect(open(mended.form === null ? [] : itemsOf(mended.sheet))).toEqual(['category-满意度']);
});

test('a rule pack that leaves satisfaction out does not ask for it', () => {
  expect(open(itemsOf(table(whole.replace(/.*学员满意度.*/, '').replace('| 40', '| 50'), '| 总分 | < | < | < | 90'), 'hubei-2021'))).toEqual([]);
});

test('every goal of a form with a table for each has indicators', async () => {
  const [sheet] = await readSheets('forms/hongshan-2021-department.xlsx');
  if (sheet === undefined) throw new Error('no sheet');
  const goals = itemsOf(sheet, 'hubei-2021').find(({ id }) => id === 'goals');
  expect([goals?.ok, goals?.cells.map(formatAddress)]).toEqual([true, []]);
});
