import { reviewForm } from '../../../src/core/review';
import type { Form, Indicator } from '../../../src/core/recognise/form';
import { formatAddress } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { assessmentOf, budgetResult, budgetRow, figure, formOf, goal, indicator, level, PACK, result, scored, type Judged } from '../handMade';

/** What a review says of one rule: severity and the cell to look at. */
const found = (rule: string, parts: Partial<Form>, judged: Judged = {}): readonly string[] => {
  const form = formOf(parts);
  const assessment = assessmentOf(form, { indicators: form.indicators.map((row) => result(row, judged)), budget: form.budget.map((row) => budgetResult(row, judged)) });
  return reviewForm(form, assessment, PACK)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, cells }) => `${severity} ${cells[0] === undefined ? '' : formatAddress(cells[0])}`);
};

/** A row with the level 2, name, target and actual given. */
const row = (level2: string, name: string, target: CellValue, actual: CellValue, level1 = '产出指标', n = 14): Indicator =>
  scored(n, 10, null, { level1: level('B14', level1), level2: level(`C${String(n)}`, level2), name: figure(`D${String(n)}`, name), target: figure(`E${String(n)}`, target), actual: figure(`F${String(n)}`, actual) });

describe('completeness', () => {
  test.each<[string, CellValue, CellValue, string | null, readonly string[]]>([
    ['points lost, no reason', 10, 8, null, ['error H14']],
    ['points lost, a reason', 10, 8, '下达较晚', []],
    ['full score', 10, 10, null, []],
    ['a deduction', -5, -2, null, []],
  ])('note: %s', (_, weight, score, note, expected) => {
    expect(found('note-missing', { indicators: [scored(14, weight, score, { note: figure('I14', note) })] })).toEqual(expected);
  });

  test('note: a form without the column, or one merged score over rows, is not nagged', () => {
    const shared = figure('H14', 8);
    expect(found('note-missing', { indicators: [scored(14, 10, 8)] })).toEqual([]);
    expect(found('note-missing', { indicators: [14, 15].map((n) => scored(n, 10, 8, { score: shared, note: figure(`I${String(n)}`) })) })).toEqual(['error H14']);
  });

  const box = (text: string | null): Form['boxes'] => [{ kind: 'cause', label: figure('A21', '偏差大或目标未完成原因分析'), content: figure('C21', text) }];
  test.each<[string, string | null, string, readonly string[]]>([
    ['无', '无', '0.655', ['error G6']],
    ['nothing', null, '0.655', ['error G6']],
    ['a cause', '结算跨年', '0.4', []],
    ['无 where nearly all was spent', '无', '0.985', []],
  ])('low execution: the box says %s', (_, text, ratio, expected) => {
    expect(found('low-execution-no-reason', { budget: [budgetRow(6, '总额', { rate: figure('G6', Number(ratio), '0.00%') })], boxes: box(text) }, { ratio })).toEqual(expected);
  });

  test('a box for totals below 80 asks nothing about the execution', () => {
    const boxes: Form['boxes'] = [{ kind: 'cause', label: figure('A25', '总分在 80 分以下项目未实现绩效目标的原因分析'), content: figure('E25') }];
    expect(found('low-execution-no-reason', { budget: [budgetRow(6, '总额', { rate: figure('G6', 0.655, '0.00%') })], boxes }, { ratio: '0.655' })).toEqual([]);
  });

  test('actuals are missed once any is filled in; a blank form is only not begun', () => {
    const blank = row('数量指标', '甲', '10家', null);
    expect(found('actual-missing', { indicators: [blank] })).toEqual([]);
    expect(found('actual-missing', { indicators: [blank, row('数量指标', '乙', '10家', '10家', '产出指标', 15)] })).toEqual(['warning F14']);
  });

  test('fields of the head are missed on a form that was filled in', () => {
    const department = figure('C4');
    expect(found('field-empty', { department, indicators: [row('数量指标', '甲', '10家', '10家')] })).toEqual(['question C4']);
    expect(found('field-empty', { department, indicators: [row('数量指标', '甲', null, null)] })).toEqual([]);
    expect(found('field-empty', { indicators: [row('数量指标', '甲', '10家', '10家')] })).toEqual([]);
  });

  test('`**` in a target was never filled in; in a name it is the wording', () => {
    expect(found('placeholder-left', { indicators: [row('数量指标', '人数（≥**人）', '≥**人', '5人')] })).toEqual(['warning E14']);
    expect(found('placeholder-left', { indicators: [row('数量指标', '人数（≥**人）', '≥5人', '5人')] })).toEqual([]);
  });

  test('satisfaction is missed among several rows', () => {
    const rows = [14, 15, 16, 17].map((n) => row('数量指标', `甲${String(n)}`, '10家', '10家', '产出指标', n));
    expect(found('satisfaction-missing', { indicators: rows })).toEqual(['question D14']);
    expect(found('satisfaction-missing', { indicators: [...rows, row('服务对象满意度', '乙', '95%', '96%', '满意度指标', 18)] })).toEqual([]);
    expect(found('satisfaction-missing', { indicators: rows.slice(1) })).toEqual([]);
  });

  test('a declaration says where its targets come from', () => {
    const basis = (text: string | null) => indicator(14, { basis: figure('H14', text) });
    expect(found('basis-empty', { kind: 'target-declaration', indicators: [basis(null), basis(null)] })).toEqual(['warning H14']);
    expect(found('basis-empty', { kind: 'target-declaration', indicators: [basis(null), basis('计划标准'), basis('历史标准')] })).toEqual([]);
  });
});

describe('categories', () => {
  test.each<[string, string, readonly string[]]>([
    ['效益指标', '成本指标', ['error C14']],
    ['满意度指标', '可持续影响指标', ['error C14']],
    ['产出指标', '经济效益指标', ['error C14']],
    ['产出指标', '成本指标', []],
    ['成本指标', '经济成本指标', []],
    ['效益指标', '满意度指标', []],
    ['效益指标', '可持续影响指标', []],
  ])('%s over %s', (level1, level2, expected) => {
    expect(found('level-misplaced', { indicators: [row(level2, '甲', '1', '1', level1)] })).toEqual(expected);
  });

  test.each<[string, string, CellValue, readonly string[]]>([
    ['质量指标', '资金拨付及时率', '100%', ['warning D14']],
    ['质量指标', '符合条件的大学生人数', '100 人', ['warning D14']],
    ['质量指标', '验收合格率', '100%', []],
    ['成本指标', '产品合格率', '100%', ['warning D14']],
    ['成本指标', '开展活动', '3场', ['warning D14']],
    ['成本指标', '投入成本', '300万元', []],
    ['数量指标', '设计费', '474万元', ['warning D14']],
    ['数量指标', '规上工业总产值', '280亿元', ['question D14']],
    ['质量指标', '信息化对经济增长的贡献度', '提升', ['warning D14']],
    ['质量指标', '专利授权数', '150项', ['warning D14']],
    ['成本指标', '非学科类培训机构监管', '95%以上', ['warning D14']],
    ['成本指标', '政府采购执行率', '100%', ['question D14']],
    ['成本指标', '“三公经费”控制率', '<100%', []],
    ['时效指标', '重点项目开工率', '100%', ['question D14']],
    ['时效指标', '任务完成时间', '100%', []],
    ['生态效益指标', '离退休人员管理和服务工作效果', '提高生活质量', ['warning D14']],
    ['生态效益指标', '散乱污整治', '不断加强', []],
    ['经济效益指标', '维护社会稳定', '增长明显', ['warning D14']],
    ['经济效益指标', '服务专场活动次数', '≥2', ['warning D14']],
    ['经济效益指标', '带动就业人数', '100人', []],
    ['数量指标', '企业数', '40家', []],
    ['时效指标', '资金拨付及时率', '100%', []],
  ])('%s: %s (%s)', (level2, name, target, expected) => {
    expect(found('wrong-category', { indicators: [row(level2, name, target, null)] })).toEqual(expected);
  });

  test.each<[string, CellValue, string]>([
    ['数量指标', '是', 'quantity-without-number'],
    ['成本指标', '落实', 'cost-without-amount'],
  ])('%s with target %s cannot be measured', (level2, target, rule) => {
    expect(found(rule, { indicators: [row(level2, '甲', target, target)] })).toEqual(['warning E14']);
  });

  test.each<CellValue>(['一批', '3家', 40, '十二次'])('数量指标 with target %s can', (target) => {
    expect(found('quantity-without-number', { indicators: [row('数量指标', '甲', target, target)] })).toEqual([]);
  });
});

describe('values', () => {
  test.each<[CellValue, CellValue, readonly string[]]>([
    ['≥90%', '≥90%', ['warning F14']],
    ['满意度 95% 以上', '满意度95%以上', ['warning F14']],
    ['≥90%', '96%', []],
    ['90%', '90%', []],
    ['完成', '完成', []],
  ])('%s / %s: a bound is no measured value', (target, actual, expected) => {
    expect(found('actual-not-measured', { indicators: [row('数量指标', '甲', target, actual)] })).toEqual(expected);
  });

  test.each<[CellValue, CellValue, readonly string[]]>([
    ['不断提高', '断提高', ['warning F14']],
    ['不断提高', '不断提高', []],
    ['不断提高', '提高', []],
    ['95%', '5%', []],
  ])('%s / %s: a character lost', (target, actual, expected) => {
    expect(found('character-lost', { indicators: [row('数量指标', '甲', target, actual)] })).toEqual(expected);
  });

  test('every actual equal to its target is a question, unless points were taken off', () => {
    const rows = [14, 15, 16, 17, 18].map((n) => scored(n, 10, 10, { target: figure(`E${String(n)}`, '10家'), actual: figure(`F${String(n)}`, '10 家') }));
    expect(found('every-actual-equals-target', { indicators: rows })).toEqual(['question F14']);
    expect(found('every-actual-equals-target', { indicators: [...rows, scored(19, 10, 9)] })).toEqual([]);
    expect(found('every-actual-equals-target', { indicators: rows.slice(1) })).toEqual([]);
  });

  test.each<[string, Judged, readonly string[]]>([
    ['130%', { achievement: '1.3' }, ['warning F14']],
    ['129%', { achievement: '1.29' }, []],
    ['five times a cost', { achievement: '5', method: 'lower-is-better' }, []],
    ['inside a range', { achievement: '2', method: 'range' }, []],
  ])('%s of the target', (_, judged, expected) => {
    expect(found('far-above-target', { indicators: [row('数量指标', '甲', '10家', '50家')] }, judged)).toEqual(expected);
  });

  test.each<[CellValue, CellValue, readonly string[], readonly string[]]>([
    ['90家/年', 92, ['question F14'], []],
    ['90家/年', '92家', [], []],
    ['95%', 0.97, [], []],
    ['90家', '80%', [], ['question F14']],
    ['2亿元', '9000万元', [], []],
  ])('units of %s / %s', (target, actual, missing, differs) => {
    const indicators = [row('数量指标', '甲', target, actual)];
    expect([found('unit-missing', { indicators }), found('unit-differs', { indicators })]).toEqual([missing, differs]);
  });

  test.each<[CellValue, CellValue, readonly string[]]>([
    ['500 万', 480, ['warning F14']],
    ['480 万', 480, []],
    ['4800000元', 480, []],
    ['较低', 480, []],
  ])('the cost reported is %s, spent were %s 万元', (actual, executed, expected) => {
    expect(found('cost-differs-from-executed', { indicators: [row('成本指标', '投入成本', '500万', actual)], budget: [budgetRow(7, '总额', { executed: figure('F7', executed) })] })).toEqual(expected);
  });

  test.each<[string, CellValue, readonly string[]]>([
    ['人均培训成本', '≥7000元', ['warning E14']],
    ['人均培训成本', '≤7000元', []],
    ['每户节约成本', '≥7000元', []],
  ])('the cost %s %s', (name, target, expected) => {
    expect(found('cost-direction', { kind: 'target-declaration', indicators: [row('成本指标', name, target, null)] })).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['2019.1.1-2019.12.31', ['warning F14']],
    ['2021.11.1前', []],
    ['2020年12月至2021年3月', []],
    ['2019', []],
  ])('on a form for 2021: done %s', (actual, expected) => {
    expect(found('other-year', { indicators: [row('时效指标', '甲', '当年度', actual)] })).toEqual(expected);
  });
});

describe('one against another', () => {
  test('the same goal twice', () => {
    const goals = ['年度目标4 (0.2分)：推进先导区创建工作。', '年度目标15（0.2分）：推进先导区创建工作。'].map((text, index) => goal({ target: figure(`A${String(46 + index)}`, text) }));
    expect(found('duplicate-goal', { goals })).toEqual(['error A47']);
  });

  test('the same indicator twice under one goal; under two, with different actuals', () => {
    const [a, b] = [row('经济效益指标', '维护社会稳定', '增长', '增长', '效益指标'), row('社会效益指标', '维护社会稳定', '明显', '明显', '效益指标', 15)];
    expect(found('duplicate-indicator', { indicators: [a, b] })).toEqual(['warning D15']);
    const [c, d] = [{ ...row('数量指标', '企业', '100家', '100家'), goal: 4 }, { ...row('数量指标', '企业', '100家', '150家', '产出指标', 15), goal: 15 }];
    expect(found('same-indicator-different-actual', { indicators: [c, d] })).toEqual(['question F15']);
  });

  test('a target below last year’s, unless it is a cost or a bound from above', () => {
    const declared = (name: string, target: string, before: string) => ({ ...row('数量指标', name, target, null), history: { 2022: figure('F14', before) } });
    const check = (...args: Parameters<typeof declared>) => found('target-below-last-year', { kind: 'target-declaration', indicators: [declared(...args)] });
    expect([check('企业数', '96家', '100家'), check('企业数', '110家', '100家'), check('事故数', '1起', '2起'), check('排放', '≤5吨', '10吨')]).toEqual([['warning E14'], [], [], []]);
  });

  test('a number promised in a goal and another in its indicator', () => {
    const goals = [goal({ target: figure('B49', '净增高新技术企业，承担科技计划项目不少于6个。') })];
    const check = (target: string) => found('goal-differs-from-indicator', { goals, indicators: [row('数量指标', '获批市级科技计划项目', target, null)] });
    expect([check('5个'), check('6个'), check('若干')]).toEqual([['warning B49'], [], []]);
  });

  test('the budget changed by a fifth', () => {
    const check = (adjusted: number) => found('budget-adjusted', { budget: [budgetRow(7, '总额', { initial: figure('D7', 100), adjusted: figure('E7', adjusted) })] });
    expect([check(120), check(119), check(80), check(100)]).toEqual([['question E7'], [], ['question E7'], []]);
  });
});
