import type { Form } from '../../../src/core/recognise/form';
import { assess, findRulePack } from '../../../src/core/score';
import { type Assessment, type Decisions, type IndicatorAssessment, NO_DECISIONS } from '../../../src/core/score/assessment';
import type { RulePack } from '../../../src/core/score/rulePack';
import { figureAt } from '../../fixtures/formFromTruth';
import { type Cell, formOf, type RowSpec } from './formOf';

const packOf = (id: string): RulePack => {
  const found = findRulePack(id);
  if (found === null) throw new Error(id);
  return found;
};
const national = packOf('mof-2020');
const hubei = packOf('hubei-2021');
const assessed = (rows: readonly RowSpec[], pack = national, overrides: Partial<Form> = {}, decisions: Decisions = NO_DECISIONS): Assessment => assess(formOf(rows, overrides), pack, decisions);
const row = (spec: RowSpec, pack = national, overrides: Partial<Form> = {}, decisions: Decisions = NO_DECISIONS): IndicatorAssessment => {
  const [one] = assessed([spec], pack, overrides, decisions).indicators;
  if (one === undefined) throw new Error('no row');
  return one;
};
const scores = ({ indicators }: Assessment): (string | undefined)[] => indicators.map(({ score }) => score?.toString());

describe('a row without points', () => {
  const bare: RowSpec = { weight: undefined, target: 10, actual: 5 };

  it('says how far it went and asks for its points', () => {
    expect(row(bare)).toMatchObject({ method: 'no-weight', score: null, certainty: 'needs-judgement', weightSource: 'none', tiers: [], explanation: { zh: '完成值 5 ÷ 指标值 10 = 50%；得分比例 50%；表中没有分值，请先给出分值' } });
    expect(row({ ...bare, actual: null })).toMatchObject({ method: 'not-filled-in', explanation: { zh: '完成值未填写，不计分（不等于 0 分）；表中没有分值，请先给出分值' } });
  });

  it('has them inferred from its printed score for checking, where there is a share to infer from', () => {
    expect(row({ ...bare, score: 3 })).toMatchObject({ weightSource: 'inferred', score: null, explanation: { zh: '完成值 5 ÷ 指标值 10 = 50%；得分比例 50%；表中没有分值，请先给出分值；按表中得分反推分值约 6 分，仅供核对' } });
    expect(row({ ...bare, actual: null, score: 3 }).weightSource).toBe('none');
    expect(row({ ...bare, score: 0 }).weightSource).toBe('none');
  });

  it.each<[string, RowSpec, string]>([
    ['by its level 1', { level1: '满意度指标', level2: '其他' }, 'not-scored'],
    ['by its level 2', { level1: '效益指标', level2: '满意度指标' }, 'not-scored'],
    ['by neither', { level1: '效益指标', level2: '社会效益' }, 'no-weight'],
    ['though it has a score', { level1: '满意度指标', score: 9 }, 'no-weight'],
    ['though nothing is filled in', { level1: '满意度指标', actual: null }, 'not-filled-in'],
  ])('may be left out as satisfaction %s: %s', (_what, more, method) => expect(row({ ...bare, ...more }, hubei).method).toBe(method));

  it.each([['8', '4'], [' 8.25 ', '4.13'], ['x8', undefined], ['8x', undefined], ['8.x', undefined]])('takes %j from a person', (typed, score) => {
    const given = row(bare, national, {}, { scores: {}, weights: { C10: typed } });
    expect([given.score?.toString(), given.weightSource]).toEqual([score, score === undefined ? 'none' : 'person']);
  });

  it('takes the points of a label that is its own, whatever the others have', () => {
    expect(scores(assessed([{ ...bare, level2Points: 6 }, { ...bare, level2Points: 4 }]))).toEqual(['3', '2']);
    expect(row({ ...bare, level2Points: 6 }).weightSource).toBe('printed');
    const form = formOf([{ ...bare, level2Points: 6 }, bare]);
    const [first, second] = form.indicators;
    expect(scores(assess({ ...form, indicators: [first, second].flatMap((one, index) => (one === undefined ? [] : [{ ...one, level2: index === 1 ? null : one.level2 }])) }, national, NO_DECISIONS))).toEqual(['3', undefined]);
    expect(row({ ...bare, level2Points: 6, sharedWith: [1] }).weightSource).toBe('none');
  });
});

describe('a form that is not scored', () => {
  it('says so of every row, with the points it prints', () => {
    const [weighted, bare] = assessed([{ weight: 8, target: 10, actual: 5 }, { weight: undefined }], national, { kind: 'target-declaration' }).indicators;
    const common = { score: null, ratio: null, achievement: null, method: 'not-scored', certainty: 'certain', tiers: [], remarks: [], explanation: { zh: '本表不是自评表，不计分' } };
    expect(weighted).toMatchObject({ ...common, weightSource: 'printed', understood: { target: { zh: '10' }, actual: { zh: '5' } } });
    expect(weighted?.weight?.toString()).toBe('8');
    expect(bare).toMatchObject({ ...common, weight: null, weightSource: 'none', understood: { target: { zh: '未填写', en: 'not filled in' }, actual: { zh: '未填写' } } });
  });
});

describe('the points a weight cell states', () => {
  it.each<[Cell, string | undefined]>([
    [{ value: 12.346, format: '0.0', text: '12.3' }, '12.35'], ['10.25', '10.25'], ['约10', undefined], ['10分左右', undefined], [Number.NaN, undefined], [{ value: 0.1, format: '0%' }, '10'], ['10%', '10'],
  ])('%j', (weight, score) => expect(row({ weight, target: 1, actual: 1 }).score?.toString()).toBe(score));
});

describe('rows that share a cell', () => {
  const three = (actuals: readonly Cell[], ...merged: readonly ('weight' | 'score')[]): Form => {
    const form = formOf(actuals.map((actual, index) => ({ target: 10, actual, weight: 30, score: null, sharedWith: actuals.map((_, other) => other).filter((other) => other !== index) })));
    const [head] = form.indicators;
    return { ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, ...Object.fromEntries(merged.map((role) => [role, head?.[role] ?? null])) })) };
  };
  const result = (form: Form): readonly IndicatorAssessment[] => assess(form, national, NO_DECISIONS).indicators;
  const told = (form: Form): string => result(form)[0]?.explanation.zh ?? '';

  it('are all taken together, be they three', () => expect(result(three([10, 5, 0], 'weight', 'score')).map(({ score }) => score?.toString())).toEqual(['15', '15', '15']));

  it('have no score while one of them has no share', () => expect(result(three([10, 5, null], 'weight', 'score')).map(({ score }) => score)).toEqual([null, null, null]));

  it('say how their points are shared out, or added up', () => {
    expect(told(three([10, 5, 0], 'weight', 'score'))).toContain('；3 项指标共用分值 30，完成比例平均 50%，得分 30 × 50% = 15.00');
    expect(told(three([10, 5, 0], 'weight'))).toContain('得分 30 × 50% ÷ 3 = 5.00');
    expect(told(three([10, 5, 0], 'score'))).toContain('；3 项指标共用一个得分，按各自分值相加 = 45.00');
    expect(told(three([10, 5, null], 'score'))).toContain('尚有指标无法计算');
  });

  it('ask a person as soon as one of them does', () => {
    const form = three([10, 5, 5], 'weight', 'score');
    const words: Form = { ...form, indicators: form.indicators.map((indicator, index) => (index === 1 ? { ...indicator, target: figureAt('D11', '明显'), actual: figureAt('E11', '较明显') } : indicator)) };
    expect(result(words).map(({ certainty, score }) => [certainty, score?.toString()])).toEqual(Array.from({ length: 3 }, () => ['needs-judgement', '24']));
  });

  it('need no weight cells to be told apart', () => {
    const form = three([10, 5, 5], 'score');
    expect(result({ ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, weight: null })) }).map(({ score }) => score)).toEqual([null, null, null]);
  });
});

describe('numbers that may be read in two ways', () => {
  it.each<[RowSpec & { readonly moneyUnit?: string }, string | null, string]>([
    [{ target: 50, actual: '60%', name: '完成数量' }, '10', 'suggested'],
    [{ target: '60%', actual: 65, name: '完成数量' }, '10', 'certain'],
    [{ target: '30000万元', actual: 3.2, name: '收入', moneyUnit: '亿元' }, '10', 'suggested'],
    [{ target: '30000万元', actual: 2.4, name: '收入', moneyUnit: '亿元' }, '8', 'suggested'],
    [{ target: '3万人', actual: 2.4, moneyUnit: '元' }, '8', 'certain'],
    [{ target: '30万元', actual: 24, name: '收入', moneyUnit: '万元' }, '8', 'certain'],
    [{ target: '3个月', actual: '5人' }, null, 'needs-judgement'],
    [{ target: '3人', actual: '5个月' }, null, 'needs-judgement'],
    [{ target: '2年', actual: '730天', name: '使用年限' }, '10', 'suggested'],
    [{ target: '12次', actual: '3次/年' }, '2.5', 'certain'],
  ])('%j', ({ moneyUnit, ...spec }, score, certainty) => {
    const { score: got, certainty: sure } = row(spec, national, { moneyUnit: moneyUnit ?? null });
    expect([got?.toString() ?? null, sure]).toEqual([score, certainty]);
  });
});

describe('a rise or a fall where only that was asked for', () => {
  it.each<[Cell, Cell, string | null]>([
    ['较上年增长', '增长3%', '10'], ['高于上年', '增长3%', '10'], ['低于上年', '下降3%', '10'], ['比上年减少', '减少12起', '10'],
    ['较上年增长', '下降3%', null], ['高于上年', '下降3%', null], ['低于上年', '增长3%', null], ['较上年增长', '增长0%', null], ['较上年增长', '3%', null], ['较上年增长', '预计增长3%', null], ['等于上年', '增长3%', null], ['全省平均水平', '增长3%', null],
  ])('%s / %s', (target, actual, score) => expect(row({ target, actual, name: '工作成效' }).score?.toString() ?? null).toBe(score));
});
