import { foundIn, rowsOf, selfEvaluation, type Held } from './sheets';

const scoresOf = (scores: readonly Held[]) => selfEvaluation('设备更新项目', scores.map((score, index) => ['数量指标', `第${String(index)}类设备采购数量`, '10台', '10台', 20, score] as const));

const formula = (code: string, result: number): Held => ({ formula: code, result });

test('a number typed into a column of formulas is found', () => {
  const scores = [6, 7, 8, 9, 10].map((row) => formula(`=F${String(row)}*1`, 20));
  expect(foundIn('formula-replaced', scoresOf(scores))).toEqual([]);
  expect(foundIn('formula-replaced', scoresOf(scores.map((score, index) => (index === 2 ? 18 : score))))).toEqual(['warning 设备更新项目 G8']);
  expect(foundIn('formula-replaced', scoresOf([20, 20, 20, 20, formula('=SUM(G6:G9)', 80)]))).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ['=[1]预算!B2', ['warning 设备更新项目 G6']],
  ["='[2021年预算.xlsx]汇总'!$B$2+1", ['warning 设备更新项目 G6']],
  ['=预算!B2', []],
  ['=SUM(表1[分值])', []],
  ['="见[1]表!A1"', []],
])('the formula %s', (code, expected) => {
  expect(foundIn('external-link', scoresOf([formula(code, 20), 20, 20, 20, 20]))).toEqual(expected);
});

test('figures in hidden rows are found, hidden rows without any are not', () => {
  const rows = [0, 1, 2, 3, 4].map((index) => ['数量指标', `第${String(index)}类设备`, '10台', '10台', 20, 20] as const);
  expect(foundIn('hidden-figures', selfEvaluation('设备更新项目', rows, { hiddenRows: [8] }))).toEqual(['warning 设备更新项目 F8']);
  expect(foundIn('hidden-figures', selfEvaluation('设备更新项目', rows, { hiddenRows: [40] }))).toEqual([]);
});

test('a cell that shows an error is found, unless the form is only not filled in', () => {
  expect(foundIn('cell-error', scoresOf([{ error: '#REF!' }, 20, 20, 20, 20]))).toEqual(['warning 设备更新项目 G6']);
  expect(foundIn('cell-error', scoresOf([{ error: '#DIV/0!' }, 20, 20, 20, 20]))).toEqual([]);
});

const spending = (over: Readonly<Record<string, number>> = {}) => {
  const at = (a1: string, amount: number): number => over[a1] ?? amount;
  return rowsOf('支出总表', [
    ['附表1-3'],
    ['支出总表'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    [null, '合计', at('C4', 150), at('D4', 100), at('E4', 50)],
    ['206', '科学技术支出', at('C5', 110), at('D5', 70), at('E5', 40)],
    ['20601', '科学技术管理事务', at('C6', 110), at('D6', 70), at('E6', 40)],
    ['2060101', '行政运行', at('C7', 70), at('D7', 70), at('E7', 0)],
    ['2060102', '一般行政管理事务', at('C8', 40), at('D8', 0), at('E8', 40)],
    ['221', '住房保障支出', at('C9', 40), at('D9', 30), at('E9', 10)],
  ]);
};

test.each<[string, Readonly<Record<string, number>>, string, readonly string[]]>([
  ['all add up', {}, 'table-parents', []],
  ['a leaf is wrong', { E8: 45 }, 'table-parents', ['error 支出总表 E6']],
  ['off by rounding', { E6: 40.01, E5: 40.01 }, 'table-parents', ['question 支出总表 E4', 'question 支出总表 E6']],
  ['a leaf is wrong: its row', { E8: 45 }, 'table-rows', ['error 支出总表 C8']],
  ['the total is wrong', { C4: 160 }, 'table-rows', ['error 支出总表 C4']],
])('a table by codes: %s', (_, over, rule, expected) => {
  expect([...foundIn(rule, spending(over))].sort()).toEqual([...expected].sort());
});

test('figures without a heading are found', () => {
  const table = rowsOf('收入总表', [['收入总表'], ['单位代码', '单位名称', '合计', '本年收入'], ['067', '某局', 20, 20, 5]]);
  expect(foundIn('column-without-heading', table)).toEqual(['warning 收入总表 E3']);
  expect(foundIn('column-without-heading', spending())).toEqual([]);
});

const sides = (total: number, science: number) =>
  rowsOf('收支总表', [
    ['附表1-1'],
    ['收支总表'],
    ['收 入', null, '支 出'],
    ['项 目', '预算数', '项 目', '预算数'],
    ['一、一般公共预算拨款收入', 150, '一、一般公共服务支出', 0],
    ['二、事业收入', 0, '二、科学技术支出', science],
    [null, null, '三、住房保障支出', 40],
    ['本年收入合计', 150, '本年支出合计', 150],
    ['上年结转结余', 0, '年终结转结余', 0],
    ['收 入 总 计', 150, '支 出 总 计', total],
  ]);

test('both sides of a table of income and spending add up and are the same', () => {
  expect(foundIn('table-sides', sides(150, 110))).toEqual([]);
  expect(foundIn('table-sides', sides(160, 110))).toEqual(['error 收支总表 D10', 'error 收支总表 D10']);
  expect(foundIn('table-sides', sides(150, 100))).toEqual(['error 收支总表 D8']);
});

test('two tables of one budget state the same amounts', () => {
  expect(foundIn('tables-disagree', sides(150, 110), spending())).toEqual([]);
  expect(foundIn('tables-disagree', sides(150, 100), spending())).toEqual(['error 收支总表 D6', 'error 支出总表 C5']);
  expect(foundIn('tables-disagree', sides(150, 100), spending(), { ...spending(), name: '支出总表（下属单位）' })).toEqual([]);
});
