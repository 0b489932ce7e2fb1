import { emptySnapshot } from '../../../src/core/sheet/snapshot';
import { add, built, cell, codes, column, drawn, held, remove } from './drawn';

const rows = (total: string, more = '') => `
  | 项目支出绩效自评表 | < | < | < | < | <
  | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 | 得分
  | 产出指标 | 数量指标 | 培训人数 | 100 | 10 | =E3*0.5
  | ^ | ^ | 培训次数 | 5 | 10 | =E4*0.5
  | ^ | 质量指标 | 合格率 | 95 | 20 | =E5*0.5
  | 效益指标 | 社会效益指标 | 就业人数 | 50 | 60 | =E6*0.5
  | 总分 | < | < | < | ${total} | =SUM(F3:F6)
  ${more}
`;

test('a sum that ends beside the new row takes it in, and the formula of every row is written there too', () => {
  const { sheet } = built(drawn(rows('=SUM(E3:E6)')), [add('C6', '增收人数', { weight: 5 })]);
  expect([column(sheet, 'F', 6, 8), held(sheet, 'E8')]).toEqual([['=E6*0.5', '=E7*0.5', '=SUM(F3:F7)'], '=SUM(E3:E7)']);
});

test('a sum that begins with the row below takes the new first row in', () => {
  const { sheet } = built(drawn(rows('=SUM(E3:E6)')), [add('C3', '培训期数', { weight: 5 }, 'before')]);
  expect([held(sheet, 'E8'), column(sheet, 'F', 3, 5), held(sheet, 'E3'), held(sheet, 'E4')]).toEqual(['=SUM(E3:E7)', ['=E3*0.5', '=E4*0.5', '=E5*0.5'], '5', '10']);
});

test.each([
  ['=E3+E4+E5+E6', '=E3+E4+E5+E6+E7', '=E3+E4+E5'],
  ['=SUM(E3,E4,E5,E6)', '=SUM(E3,E4,E5,E6,E7)', '=SUM(E3,E4,E5)'],
  ['=E6+E5+E4+E3', '=E6+E7+E5+E4+E3', '=E5+E4+E3'],
  ['=100-E3-E4-E5-E6', '=100-E3-E4-E5-E6-E7', '=100-E3-E4-E5'],
  ['=SUM(E3:E5)+E6', '=SUM(E3:E5)+E6+E7', '=SUM(E3:E5)'],
])('a sum cell by cell, %s', (total, added, removed) => {
  expect(held(built(drawn(rows(total)), [add('C6', '增收人数')]).sheet, 'E8')).toBe(added);
  expect(held(built(drawn(rows(total)), [remove('C6')]).sheet, 'E6')).toBe(removed);
});

const subtotals = drawn(`
  | 项目支出绩效自评表 | < | < | < | <
  | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
  | 产出指标 | 数量指标 | 培训人数 | 100 | 10
  | ^ | ^ | 培训次数 | 5 | 10
  | 效益指标 | 社会效益指标 | 就业人数 | 50 | 60
  | ^ | ^ | 增收人数 | 50 | 20
  | 总分 | < | < | < | =SUM(E3:E6)
  | | | | | =SUM(E3:E4)
  | | | | | =E5+E6
  | | | | | =SUM(E3:E4)/E7
`);

test('the part of another group does not take the row in', () => {
  const { sheet } = built(subtotals, [add('C4', '培训期数')]);
  expect(column(sheet, 'E', 8, 11)).toEqual(['=SUM(E3:E7)', '=SUM(E3:E5)', '=E6+E7', '=SUM(E3:E5)/E8']);
  expect(column(built(subtotals, [add('C5', '脱贫人数', {}, 'before')]).sheet, 'E', 8, 10)).toEqual(['=SUM(E3:E7)', '=SUM(E3:E4)', '=E6+E5+E7']);
});

test('the sums of the neighbour’s group do not take in a group of its own', () => {
  const { sheet } = built(subtotals, [add('C4', '合格率', { level1: '成本指标', level2: '经济成本指标' })]);
  expect(column(sheet, 'E', 8, 10)).toEqual(['=SUM(E3:E7)', '=SUM(E3:E4)', '=E6+E7']);
});

test('a row that moves leaves the sum of its group and joins that of the other', () => {
  const { sheet } = built(subtotals, [{ do: 'move', cell: cell('C5'), after: cell('C4') }]);
  expect([column(sheet, 'C', 3, 6), column(sheet, 'E', 7, 9)]).toEqual([['培训人数', '培训次数', '就业人数', '增收人数'], ['=SUM(E3:E6)', '=SUM(E3:E5)', '=E6']]);
});

test('a formula that looks at nothing but the row keeps it from going; it follows a row that moves', () => {
  const referring = drawn(rows('=SUM(E3:E6)', '| 就业 | < | < | < | =E6*2 |'));
  const result = built(referring, [remove('C6')]);
  expect([codes(result), result.refused[0]?.problem.message.zh.includes('E8')]).toEqual([['referred-to'], true]);
  expect(held(built(referring, [{ do: 'move', cell: cell('C6'), after: cell('C3') }]).sheet, 'E8')).toBe('=E4*2');
});

test('so does a formula of another sheet', () => {
  const sheet = drawn(rows('=SUM(E3:E6)'));
  const other = { ...emptySnapshot('汇总'), cells: new Map([[0, { value: 60, text: '60', formula: '=A!E6', format: 'General' }]]) };
  expect(codes(built(sheet, [remove('C6')], { others: [other] }))).toEqual(['referred-to']);
  expect(codes(built(sheet, [remove('C5')], { others: [other] }))).toEqual([]);
});
