import { add, built, cell, codes, drawn, held } from './drawn';

const columns = (header: string, rows: string) => drawn(`| 项目支出绩效自评表 | < | < | < | <\n| 三级指标 | ${header} | 完成值\n${rows}`);

const written = (sheet: ReturnType<typeof drawn>, indicator: object, letters: readonly string[]): readonly string[] => {
  const made = built(sheet, [add('A3', '新增数量', indicator)]).sheet;
  return letters.map((letter) => held(made, `${letter}4`));
};

const apart = columns('指标性质 | 指标值 | 度量单位', '| 甲 | ≥ | 100 | 人 | 1\n| 乙 | ≤ | 5 | 次 | 1\n| 丙 | = | 95 | % | 1');
const natures = columns('指标性质 | 指标值 | 度量单位', '| 甲 | 定量指标 | ≥100 | 人 | 1\n| 乙 | 定性指标 | 明显提升 | / | 1');
const wordy = columns('计算符号 | 指标值 | 计量单位', '| 甲 | 大于等于 | 100 | 人 | 1\n| 乙 | 小于等于 | 5 | 次 | 1');
const whole = columns('指标值 | 备注 | 说明', '| 甲 | ≥100人 | | | 1\n| 乙 | ≤5次 | | | 1');
const numbers = columns('指标值 | 备注 | 说明', '| 甲 | 100 | | | 1\n| 乙 | 5 | | | 1');

test.each([
  ['taken apart', apart, { target: '≥12个' }, ['B', 'C', 'D'], ['≥', '12', '个']],
  ['taken apart from words', apart, { target: '不超过12.5万元' }, ['B', 'C', 'D'], ['≤', '12.5', '万元']],
  ['with words behind', apart, { target: '90%以上' }, ['B', 'C', 'D'], ['≥', '90', '%']],
  ['given apart', apart, { target: '12', operator: '≥', unit: '个' }, ['B', 'C', 'D'], ['≥', '12', '个']],
  ['words stay whole', apart, { target: '明显提升' }, ['B', 'C', 'D'], ['', '明显提升', '']],
  ['a date stays whole', apart, { target: '2021年12月底前' }, ['B', 'C', 'D'], ['', '2021年12月底前', '']],
  ['in the words of the column', wordy, { target: '≥12个' }, ['B', 'C', 'D'], ['大于等于', '12', '个']],
  ['beside a nature', natures, { target: '≥12个' }, ['B', 'C', 'D'], ['定量指标', '≥12', '个']],
  ['words beside a nature', natures, { target: '有效改善' }, ['B', 'C', 'D'], ['定性指标', '有效改善', '']],
  ['in one cell', whole, { target: '≥12个' }, ['B'], ['≥12个']],
  ['put together in one cell', whole, { target: '12', operator: '≥', unit: '个' }, ['B'], ['≥12个']],
  ['as a number among numbers', numbers, { target: '12' }, ['B'], ['12']],
])('a target %s', (_, sheet, indicator, letters, expected) => {
  expect(written(sheet, indicator, letters)).toEqual(expected);
});

test('a number among numbers is a number, among texts a text', () => {
  const value = (sheet: ReturnType<typeof drawn>) => [...built(sheet, [add('A3', '新增数量', { target: '12' })]).sheet.cells.values()].find(({ text }) => text === '12')?.value;
  expect([value(numbers), value(whole), value(apart)]).toEqual([12, '12', 12]);
});

test('a change writes only what it names', () => {
  const made = built(apart, [{ do: 'change', cell: cell('A3'), indicator: { target: '≥200人', name: '甲类人数' } }, { do: 'change', cell: cell('A4'), indicator: { unit: '起' } }]).sheet;
  expect(['A3', 'B3', 'C3', 'D3', 'E3', 'C4', 'D4'].map((a1) => held(made, a1))).toEqual(['甲类人数', '≥', '200', '人', '1', '5', '起']);
  expect(held(built(whole, [{ do: 'change', cell: cell('A3'), indicator: { operator: '≤' } }]).sheet, 'B3')).toBe('≤100人');
});

test('a category is not changed by words, a weight not where there is none', () => {
  const levels = drawn('| 项目支出绩效自评表 | < | <\n| 一级指标 | 三级指标 | 指标值\n| 产出指标 | 甲 | 1\n| 效益指标 | 乙 | 2');
  expect(codes(built(levels, [{ do: 'change', cell: cell('B3'), indicator: { level1: '产出' } }, { do: 'change', cell: cell('B3'), indicator: { level1: '效益' } }, { do: 'change', cell: cell('B3'), indicator: { weight: 5 } }]))).toEqual([
    'level-of-group', 'no-such-column',
  ]);
});
