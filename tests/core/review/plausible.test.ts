import type { Indicator } from '../../../src/core/recognise/form';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { budgetRow, figure, goal, indicator, level, scored } from '../handMade';
import { found } from './found';

/** A row of ten points with the level 2, name, target and actual given. */
const row = (level2: string, name: string, target: CellValue, actual: CellValue, parts: Partial<Indicator> = {}): Indicator =>
  scored(14, 10, 10, { level1: level('B14', '产出指标'), level2: level('C14', level2), name: figure('D14', name), target: figure('E14', target), actual: figure('F14', actual), ...parts });

const spent = (executed: CellValue, adjusted: CellValue = 100) => [budgetRow(7, '年度资金总额', { adjusted: figure('E7', adjusted), executed: figure('F7', executed), rate: figure('H7', 0.5, '0%') })];

test.each<[string, number, string, readonly string[]]>([
  ['says nothing', 8, '无', ['warning I14']],
  ['only promises', 8, '加强管理', ['warning I14']],
  ['gives a cause', 8, '下达较晚，部分项目跨年实施', []],
  ['says nothing where nothing was lost', 10, '无', []],
])('a note that %s', (_, score, note, expected) => {
  expect(found('note-weak', { indicators: [scored(14, 10, score, { note: figure('I14', note) })] })).toEqual(expected);
});

test.each<[string, CellValue, readonly string[]]>([
  ['验收合格率', '120%', ['warning E14']],
  ['群众满意度', 105, ['warning E14']],
  ['验收合格率', '100%', []],
  ['营业收入增长率', '120%', []],
  ['培训人数', 120, []],
])('the target of %s is %s', (name, target, expected) => {
  expect(found('percent-over-100', { indicators: [row('质量指标', name, target, '100%')] })).toEqual(expected);
});

test.each<[string, string, string, readonly string[]]>([
  ['much left, all at full marks', '0.5', '10', ['question H7']],
  ['nearly all spent', '0.95', '10', []],
  ['much left, points lost', '0.5', '8', []],
])('money: %s', (_, ratio, score, expected) => {
  const rows = [14, 15, 16].map((n) => scored(n, 10, Number(score)));
  expect(found('unspent-though-done', { budget: spent(50), indicators: rows }, { ratio })).toEqual(expected);
});

test.each<[CellValue, CellValue, readonly string[]]>([
  ['12', 8, ['question G14']],
  ['12分', 8, []],
  ['—', 8, []],
])('points written %s as text beside a number', (text, number, expected) => {
  expect(found('number-as-text', { indicators: [scored(14, text, 5), scored(15, number, 5), scored(16, 9, 5)] }, { weight: '10' })).toEqual(expected);
});

test('a form of nothing but texts is not nagged about them', () => {
  expect(found('number-as-text', { indicators: [scored(14, '10', '10'), scored(15, '10', '10')] })).toEqual([]);
});

test.each<[string, CellValue, readonly string[]]>([
  ['不出现1户返贫户', '100%', ['warning E14']],
  ['培训人数', '95%', ['warning E14']],
  ['任务完成率', '5个', ['warning E14']],
  ['培训人数', '95人', []],
  ['任务完成率', '95%', []],
  ['更新频率', '每周2次', []],
])('%s with a target of %s', (name, target, expected) => {
  expect(found('unit-does-not-fit', { indicators: [row('数量指标', name, target, null)] })).toEqual(expected);
});

test.each<[string, CellValue, readonly string[]]>([
  ['股权投资总额小于', 100000, ['question D14']],
  ['病虫害受害率（<2%）', '≤2%', []],
  ['建成中小学', 3, []],
])('the direction stands in the name %s, the target says %s', (name, target, expected) => {
  expect(found('direction-in-name', { indicators: [row('数量指标', name, target, 5)] })).toEqual(expected);
});

test.each<[string, string, string, readonly string[]]>([
  ['投入成本', '2000万元', '6506万元', ['warning F14']],
  ['投入成本', '2000万元', '1900万元', []],
  ['每户节约成本', '2000元', '2500元', []],
])('the cost %s: planned %s, spent %s', (name, target, actual, expected) => {
  expect(found('cost-over-target', { indicators: [row('成本指标', name, target, actual)] })).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ['1300万', '611.71万', ['question H14']],
  ['1300万', '1200万', []],
])('a cost planned at %s, %s spent, at full marks', (target, actual, expected) => {
  expect(found('cost-far-below-target', { indicators: [row('成本指标', '投入成本', target, actual)] })).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['500万元', ['warning E14']],
  ['480万元', []],
  ['较低', []],
])('the whole cost is planned at %s of a budget of 480', (target, expected) => {
  expect(found('cost-over-budget', { budget: spent(480, 480), indicators: [row('成本指标', '投入成本', target, null)] })).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['0.2', ['warning G8']],
  ['0.9', []],
])('a goal at full marks whose indicator reached %s', (achievement, expected) => {
  const goals = [goal({ weight: figure('F8', 20), score: figure('G8', 20) })];
  expect(found('goal-full-though-missed', { goals, indicators: [row('数量指标', '设计费', '474万元', '94.8万元')] }, { achievement })).toEqual(expected);
});

test('amounts of the indicators that make only a part of what was spent', () => {
  const rows = (amounts: readonly string[]) => amounts.map((amount, index) => row('数量指标', `第${String(index)}项`, amount, amount, { actual: figure(`F${String(14 + index)}`, amount) }));
  expect(found('amounts-below-executed', { budget: spent(2000, 2000), indicators: rows(['55.4万元', '15.4万元', '94.8万元']) })).toEqual(['warning F7']);
  expect(found('amounts-below-executed', { budget: spent(2000, 2000), indicators: rows(['900万元', '600万元', '500万元']) })).toEqual([]);
  expect(found('amounts-below-executed', { budget: spent(2000, 2000), indicators: rows(['55.4万元', '15.4万元']) })).toEqual([]);
});

test.each<[string, CellValue, readonly string[]]>([
  ['企业培育支出', 2080, ['question F14']],
  ['企业培育支出', 6979.7, []],
  ['人均培训标准', 2080, []],
  ['成本控制', 95, []],
])('the only cost, %s, is %s of 6979.7 spent', (name, actual, expected) => {
  expect(found('sole-cost-differs', { budget: spent(6979.7, 6979.7), indicators: [row('成本指标', name, actual, actual)] })).toEqual(expected);
});

test('benefits that are answered by a yes', () => {
  const benefit = (name: string, target: string) => row('社会效益指标', name, target, target, { level1: level('B14', '效益指标') });
  expect(found('yes-no-target', { indicators: [benefit('引导企业创新发展', '是')] })).toEqual(['question E14']);
  expect(found('yes-no-target', { indicators: [benefit('是否按时发放', '是'), benefit('创新能力', '提升')] })).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ['工业运行预测快报、工业经济运行月报数量', ['question E14']],
  ['展会、论坛等活动次数', []],
  ['月报数量', []],
])('one number for %s', (name, expected) => {
  expect(found('two-in-one', { indicators: [row('数量指标', name, 12, 12)] })).toEqual(expected);
});

test.each<[CellValue, readonly string[]]>([
  [9, ['warning J14']],
  [8, []],
  [null, []],
])('reviewed at %s where the sender claimed 8', (reviewed, expected) => {
  expect(found('review-above-self', { indicators: [scored(14, 10, 8, { reviewScore: figure('J14', reviewed) })] })).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ['3年共5次', '1次', ['warning E45']],
  ['3年共5次', '2次', []],
  ['5次', '1次', []],
])('%s in all, %s a year', (whole, yearly, expected) => {
  const long = indicator(45, { name: figure('D45', '组织参观活动'), target: figure('E45', whole) });
  const annual = indicator(59, { name: figure('D59', '组织参观活动'), target: figure('G59', yearly), history: { prev1: figure('F59', '1次') } });
  expect(found('long-term-out-of-reach', { kind: 'target-declaration', indicators: [long, annual] })).toEqual(expected);
});

test.each<[CellValue, string, readonly string[]]>([
  [44576, 'yyyy-mm-dd', ['question F14']],
  [44531, 'yyyy-mm-dd', []],
  [44576, 'General', []],
])('done on the day %s (%s) of a form for 2021', (day, format, expected) => {
  expect(found('date-outside-year', { indicators: [row('时效指标', '完成时间', '2021年底前', null, { actual: figure('F14', day, format, null, '2022-01-15') })] })).toEqual(expected);
});

test('the points of the last row are those above it', () => {
  const total = (weight: CellValue) => ({ label: figure('A39', '总分'), weight: figure('G39', weight), score: figure('H39', 100) });
  const rows = [scored(14, 50, 50), scored(15, 40, 40)];
  const budget = [budgetRow(7, '总额', { weight: figure('G7', 10), score: figure('I7', 10) })];
  expect(found('points-total', { budget, indicators: rows, total: total(120) })).toEqual(['error G39']);
  expect(found('points-total', { budget, indicators: rows, total: total(100) })).toEqual([]);
  expect(found('points-total', { budget, indicators: rows, total: total(90) })).toEqual([]);
});
