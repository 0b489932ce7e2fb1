import type { Form } from '../../../src/core/recognise/form';
import { assess, findRulePack } from '../../../src/core/score';
import { type Assessment, type Decisions, NO_DECISIONS } from '../../../src/core/score/assessment';
import { fundsOf } from '../../../src/core/score/execution';
import type { RulePack } from '../../../src/core/score/rulePack';
import { figureAt } from '../../fixtures/formFromTruth';
import { type Cell, formOf, percent, type RowSpec } from './formOf';

const packOf = (id: string): RulePack => {
  const found = findRulePack(id);
  if (found === null) throw new Error(id);
  return found;
};
const national = packOf('mof-2020');
const hubei = packOf('hubei-2021');
const text = (zh: string): { readonly zh: string; readonly en: string } => ({ zh, en: zh });

type Funds = Partial<Record<'initial' | 'adjusted' | 'executed' | 'weight' | 'score', Cell & (string | number | null)>>;
const funds = (cells: Funds, row = 5): Form['budget'][number] => {
  const at = (column: string, role: keyof Funds) => (cells[role] === undefined ? null : figureAt(`${column}${String(row)}`, cells[role]));
  return { label: figureAt(`C${String(row)}`, '年度资金总额'), initial: at('D', 'initial'), adjusted: at('E', 'adjusted'), executed: at('F', 'executed'), weight: at('G', 'weight'), rate: null, score: at('I', 'score') };
};
const goal = (more: Partial<Form['goals'][number]> = {}): Form['goals'][number] => ({ number: null, term: 'annual', points: null, target: figureAt('C8', '完成目标'), actual: figureAt('E8', '已完成'), weight: null, score: figureAt('G8', null), ...more });
const assessed = (rows: readonly RowSpec[], overrides: Partial<Form> = {}, pack = national, decisions: Decisions = NO_DECISIONS): Assessment => assess(formOf(rows, overrides), pack, decisions);
const full: RowSpec = { weight: 90, target: 1, actual: 1 };

describe('the execution row tells its arithmetic', () => {
  const told = (budget: Form['budget'], pack = national): Assessment['budget'][number] | undefined => assessed([full], { budget }, pack).budget[0];

  it.each<[string, Funds, string, string]>([
    ['by the adjusted budget', { initial: 100, adjusted: 200, executed: 150, weight: 10 }, '执行数 150 ÷ 全年预算数 200 = 75%；得分 10 × 75% = 7.50', 'executed 150 ÷ adjusted budget 200 = 75%; score 10 × 75% = 7.50'],
    ['by the initial one', { initial: 200, executed: 150, weight: 10 }, '执行数 150 ÷ 年初预算数 200 = 75%；得分 10 × 75% = 7.50', 'executed 150 ÷ initial budget 200 = 75%'],
    ['over the budget', { adjusted: 200, executed: 300, weight: 10 }, '执行数超过预算数，按 100% 计分，请核实', 'scored as 100%, please check'],
    ['by the points of the rules', { adjusted: 200, executed: 100, score: null }, '表中未印分值，按评分办法 10 分；得分 10 × 50% = 5.00', 'the form prints no points; 10 as in the rule pack'],
    ['without points and a place for them', { adjusted: 200, executed: 100 }, '执行数 100 ÷ 全年预算数 200 = 50%；表中预算执行没有分值和得分栏，不计分', 'not scored'],
    ['without a rate', { adjusted: 0, executed: 100, weight: 10 }, '预算数或执行数未填写、为 0 或为负数，执行率无法计算', 'no rate can be computed'],
    ['an amount that could be a month', { adjusted: '2021.12', executed: '1010.56', weight: 10 }, '执行数 1010.56 ÷ 全年预算数 2021.12 = 50%', '= 50%'],
  ])('%s', (_what, cells, zh, en) => {
    const row = told([funds(cells)]);
    expect(row?.explanation.zh).toContain(zh);
    expect(row?.explanation.en).toContain(en);
  });

  it('says when it stands on the detail rows, and on which budget', () => {
    const total = funds({ adjusted: 0, executed: 0, weight: 10 });
    expect(told([total, funds({ adjusted: 90, executed: 45 }, 6), funds({ initial: 10, executed: 5 }, 7)])?.explanation.zh).toContain('执行数 50 ÷ 年初预算数 100 = 50%；合计行为空或为 0，按明细行合计建议；得分 10 × 50% = 5.00');
    expect(told([total, funds({ adjusted: 90, executed: 45 }, 6)])?.explanation.zh).toContain('÷ 全年预算数 90');
    expect(told([funds({ adjusted: 100, executed: 50, weight: 10 })])?.explanation.zh).not.toContain('明细行');
  });

  it('has no points where neither form nor rules give any', () => {
    const none: RulePack = { ...national, split: { ...national.split, execution: null } };
    expect(told([funds({ adjusted: 200, executed: 100, score: null })], none)).toMatchObject({ score: null, weight: null, certainty: 'certain' });
  });

  it('keeps to the proportion where a ladder is there but not chosen', () => {
    const ladder: RulePack = { ...national, execution: { ...national.execution, tiers: [{ from: '0.5', share: '1' }] } };
    expect(told([funds({ adjusted: 200, executed: 100, weight: 10 })], ladder)?.score?.toString()).toBe('5');
  });

  it('tells of each detail row, too, and is sure of it', () => {
    const [, spent, blank] = assessed([full], { budget: [funds({ adjusted: 100, executed: 50, weight: 10 }), funds({ adjusted: 80, executed: 20 }, 6), funds({}, 7)] }).budget;
    expect(spent).toMatchObject({ certainty: 'certain', explanation: { zh: '执行数 20 ÷ 全年预算数 80 = 25%；明细行不计分' } });
    expect(blank).toMatchObject({ certainty: 'certain', explanation: { zh: '本行未填写预算数或执行数' } });
  });
});

describe('the funds of a form', () => {
  it.each<[string, Partial<Form>, string | undefined]>([
    ['in 万元', { moneyUnit: '万元', budget: [funds({ initial: 5, adjusted: 12 })] }, '120000'],
    ['in 元', { moneyUnit: '元', budget: [funds({ adjusted: 120000 })] }, '120000'],
    ['without a unit', { budget: [funds({ adjusted: 12 })] }, '12'],
    ['by the initial budget', { moneyUnit: '万元', budget: [funds({ initial: 5 })] }, '50000'],
    ['not stated', { moneyUnit: '万元', budget: [funds({ executed: 5 })] }, undefined],
    ['nought', { moneyUnit: '万元', budget: [funds({ adjusted: 0 })] }, undefined],
    ['without a block', { moneyUnit: '万元' }, undefined],
  ])('%s', (_what, overrides, wanted) => expect(fundsOf(formOf([], overrides))?.toString()).toBe(wanted));
});

describe('what makes the total', () => {
  it('says each part of the sum', () => {
    const decisions: Decisions = { scores: { C8: { score: '18', tier: null, target: '完成目标', actual: '已完成' } }, weights: {} };
    const all = assessed([{ weight: 60, target: 1, actual: 1 }], { goals: [goal()], goalPoints: 20, budget: [funds({ adjusted: 1, executed: 1, weight: 20 })] }, hubei, decisions);
    expect(all.totalExplanation).toEqual({ zh: '预算执行 20 + 目标 18 + 指标 60 = 98', en: 'execution 20 + goals 18 + indicators 60 = 98' });
    const goalsOnly = assessed([], { goals: [goal()], goalPoints: 20 }, hubei, decisions);
    expect(goalsOnly.totalExplanation.zh).toBe('目标 18 = 18');
    expect([goalsOnly.total?.toString(), goalsOnly.fullTotal]).toEqual(['18', null]);
    expect(assessed([]).totalExplanation).toEqual({ zh: '本表没有可计分的内容', en: 'Nothing on this form is scored' });
  });

  it('counts what is open, and only that', () => {
    const open = assessed([full, { weight: 10, target: 1, actual: null }], {}, { ...national, note: { ...national.note, totalBelow: '80' } });
    expect(open.totalExplanation.zh).toBe('指标 90 = 90；还有 1 项待定，未计入');
    expect(assessed([full]).totalExplanation.zh).toBe('指标 90 = 90');
  });

  it('is as sure as the least sure of its parts, wherever that stands', () => {
    const sure: RowSpec = { weight: 10, target: 1, actual: 1 };
    const proposed: RowSpec = { weight: 10, target: 100, actual: 1 };
    const open: RowSpec = { weight: 10, target: '明显', actual: '较明显' };
    const certainty = (...rows: readonly RowSpec[]): string => assessed(rows).totalCertainty;
    expect([certainty(sure, sure), certainty(sure, proposed, sure), certainty(open, proposed, sure), certainty(proposed, sure)]).toEqual(['certain', 'suggested', 'needs-judgement', 'suggested']);
  });

  it('says nothing about the sum of points while one is unknown', () => {
    const total: Form['total'] = { label: figureAt('A30', '总分'), weight: figureAt('F30', 100), score: null };
    expect(assessed([{ weight: undefined, target: 2, actual: 1 }, full], { total }).totalExplanation.zh).not.toContain('不一致');
    expect(assessed([{ weight: undefined, target: 2, actual: 1, score: 5 }, full]).fullTotal).toBeNull();
    expect(assessed([full], { total: { ...total, weight: figureAt('F30', 90) } }).totalExplanation.zh).toBe('指标 90 = 90');
  });

  it('counts detail rows of the funds never, satisfaction that is left out neither', () => {
    const budget = [funds({ adjusted: 100, executed: 50, weight: 10 }), funds({ adjusted: 80, executed: 20, weight: 10 }, 6)];
    expect(assessed([full], { budget })).toMatchObject({ undecided: 0 });
    expect(assessed([full], { budget }).fullTotal?.toString()).toBe('100');
    const satisfied: RowSpec = { weight: undefined, target: '≥90%', actual: percent(0.95), level1: '满意度指标', level2: '满意度指标' };
    expect(assessed([satisfied, { weight: 60, target: 1, actual: 1 }], {}, hubei).fullTotal?.toString()).toBe('60');
  });

  it('adds up weights that a person gave', () => {
    const unweighted: RowSpec = { weight: undefined, target: 2, actual: 1 };
    const result = assessed([unweighted, unweighted], {}, national, { scores: {}, weights: { C10: '6', C11: '10' } });
    expect([result.total?.toString(), result.fullTotal?.toString()]).toEqual(['8', '16']);
  });

  it('counts rows under one score cell once, under several each', () => {
    const form = formOf([{ target: 10, actual: 10, weight: 20, sharedWith: [1] }, { target: 10, actual: 5, weight: 20, sharedWith: [0] }]);
    const sharing = (...roles: readonly ('weight' | 'score')[]): Form => ({ ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, ...Object.fromEntries(roles.map((role) => [role, form.indicators[0]?.[role] ?? null])) })) });
    const sums = (one: Form): readonly (string | undefined)[] => {
      const { total, fullTotal } = assess(one, national, NO_DECISIONS);
      return [total?.toString(), fullTotal?.toString()];
    };
    const withScores = { ...form, indicators: form.indicators.map((indicator, index) => ({ ...indicator, score: figureAt(`G${String(10 + index)}`, null) })) };
    const apart: Form = { ...withScores, indicators: withScores.indicators.map((indicator) => ({ ...indicator, weight: withScores.indicators[0]?.weight ?? null })) };
    expect(sums(apart)).toEqual(['15', '20']);
    expect(sums({ ...apart, indicators: apart.indicators.map((indicator) => ({ ...indicator, score: apart.indicators[0]?.score ?? null })) })).toEqual(['15', '20']);
    expect(sums(sharing('weight', 'score'))).toEqual(['15', '20']);
    expect(sums({ ...withScores, indicators: withScores.indicators.map((indicator) => ({ ...indicator, score: withScores.indicators[0]?.score ?? null })) })).toEqual(['30', '40']);
  });
});

describe('goals', () => {
  it('share the points of the block among those that have a score cell', () => {
    expect(assessed([], { goals: [goal(), goal({ score: null })], goalPoints: 20 }).goals.map(({ score }) => score?.toString())).toEqual(['20']);
  });

  it.each<[string, Partial<Form['goals'][number]>]>([['its text', { target: figureAt('C8', '  ') }], ['its result', { actual: figureAt('E8', '\n') }]])('are open while %s is blank', (_what, more) => {
    expect(assessed([], { goals: [goal(more)], goalPoints: 20 }).goals[0]).toMatchObject({ score: null, certainty: 'needs-judgement', explanation: { zh: '目标或实际完成情况未填写，不计分' } });
  });

  it('ask for points where nobody gives any', () => expect(assessed([], { goals: [goal()] }).goals[0]).toMatchObject({ score: null, certainty: 'needs-judgement', explanation: { zh: '目标没有分值，请给出得分' } }));
});

describe('what a person typed', () => {
  it.each([[' 8.5 ', '8.5'], ['8.55', '8.55'], ['8.5分', null], ['x8.5', null], ['8.', null]])('%j counts as %s', (score, wanted) => {
    const decisions: Decisions = { scores: { C10: { score, tier: null, target: '明显', actual: '较明显' } }, weights: {} };
    const [row] = assessed([{ target: '明显', actual: '较明显' }], {}, national, decisions).indicators;
    expect(row?.method === 'decided' ? row.score?.toString() : null).toBe(wanted);
  });
});

describe('points off far above the target', () => {
  it('are taken for that only, and only where the rules take them', () => {
    const noted: RulePack = { ...national, farAbove: { ...national.farAbove, points: '2' } };
    expect(assessed([{ target: 10, actual: 20 }], {}, noted).indicators[0]?.score?.toString()).toBe('10');
    const deducting: RulePack = { ...noted, farAbove: { ...noted.farAbove, treatment: 'deduct', clause: text('扣分') } };
    const [assumed] = assessed([{ target: '100万元', actual: '90万元', level2: '成本指标', name: '项目总成本' }], {}, deducting).indicators;
    expect([assumed?.remarks.map(({ code }) => code), assumed?.score?.toString()]).toEqual([['direction-assumed'], '10']);
  });
});

it('asks about negative points by a method of its own', () => expect(assessed([{ weight: -5, target: 1, actual: 1 }]).indicators[0]).toMatchObject({ method: 'not-comparable', ratio: null, certainty: 'needs-judgement' }));
