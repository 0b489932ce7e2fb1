import type { Form } from '../../../src/core/recognise/form';
import { assess, findRulePack, parseRulePack, rulePacks } from '../../../src/core/score';
import { type Assessment, type Decisions, NO_DECISIONS } from '../../../src/core/score/assessment';
import type { RulePack } from '../../../src/core/score/rulePack';
import { figureAt } from '../../fixtures/formFromTruth';
import { type Cell, formOf, percent, type RowSpec } from './formOf';

const packOf = (id: string): RulePack => {
  const found = findRulePack(id);
  if (found === null) throw new Error(id);
  return found;
};
const national = packOf('mof-2020');
const frame = packOf('mof-2021');
const hubei = packOf('hubei-2021');

const both = (zh: string): { readonly zh: string; readonly en: string } => ({ zh, en: `in English: ${zh}` });
const assessed = (rows: readonly RowSpec[], pack: RulePack, overrides: Partial<Form> = {}, decisions: Decisions = NO_DECISIONS): Assessment => assess(formOf(rows, overrides), pack, decisions);
const row = (spec: RowSpec, pack: RulePack): { readonly score: string | null; readonly certainty: string; readonly zh: string; readonly en: string } => {
  const [one] = assessed([spec], pack).indicators;
  return { score: one?.score?.toString() ?? null, certainty: one?.certainty ?? '', zh: one?.explanation.zh ?? '', en: one?.explanation.en ?? '' };
};

const budget = (adjusted: Cell & (number | string), executed: Cell & (number | string), weight: number | null = 10): Form['budget'] => [
  { label: figureAt('C5', '年度资金总额'), initial: null, adjusted: figureAt('E5', adjusted), executed: figureAt('F5', executed), weight: weight === null ? null : figureAt('G5', weight), rate: null, score: figureAt('I5', null) },
];

describe('execution by a ladder of rates', () => {
  const tiers = [{ from: '0.95', share: '1' }, { from: '0.8', share: '0.8' }, { from: '0.6', share: '0.5' }];
  const pack: RulePack = { ...national, execution: { formula: 'tiers', tiers, clause: both('分档计分') } };

  it.each<[number, string]>([[100, '10'], [95, '10'], [94.99, '8'], [80, '8'], [79.99, '5'], [60, '5'], [59.99, '0'], [0, '0']])('%s of 100 earns %s', (executed, score) => {
    expect(assessed([], pack, { budget: budget(100, executed) }).budget[0]?.score?.toString()).toBe(score);
  });

  it('names the step in both languages', () => {
    const [reached] = assessed([], pack, { budget: budget(100, 85) }).budget;
    expect(reached?.explanation.zh).toContain('达到“执行率 80% 及以上”一档；得分 10 × 80% = 8.00；分档计分');
    expect(reached?.explanation.en).toContain('reaches the step from 80% on; score 10 × 80% = 8.00');
    const [below] = assessed([], pack, { budget: budget(100, 5) }).budget;
    expect(below?.explanation.zh).toContain('执行率低于最低一档');
    expect(below?.explanation.en).toContain('the rate is below the lowest step');
  });

  it('is in proportion while the ladder is missing', () => {
    expect(assessed([], { ...national, execution: { formula: 'tiers', clause: both('分档计分') } }, { budget: budget(100, 85) }).budget[0]?.score?.toString()).toBe('8.5');
  });
});

describe('a total held down by the execution rate', () => {
  const steps = [{ below: '0.8', total: '89' }, { below: '0.7', total: '79' }, { below: '0.6', total: '69' }, { below: '0.5', total: '59' }];
  const pack: RulePack = { ...national, totalCap: { steps, clause: both('执行率低于 80% 的总分不超过 89 分') } };
  const total = (executed: number | string, actual = 100): Assessment => assessed([{ weight: 90, target: 100, actual }], pack, { budget: budget(100, executed) });

  it.each<[number, string]>([[100, '100'], [80, '98'], [79, '89'], [69, '79'], [59, '69'], [49, '59']])('%s %% spent: at most %s', (executed, wanted) => expect(total(executed).total?.toString()).toBe(wanted));

  it('says so, and grades by what is left', () => {
    expect(total(79).totalExplanation.zh).toContain('执行率偏低，总分不超过 89 分（执行率低于 80% 的总分不超过 89 分）');
    expect(total(79).totalExplanation.en).toContain('the execution rate holds the total down to 89');
    expect(total(79).grade?.zh).toBe('良');
  });

  it('leaves a total alone that is lower anyway, and one without a rate', () => {
    expect(total(79, 50).total?.toString()).toBe('52.9');
    expect(total(79, 50).totalExplanation.zh).not.toContain('不超过');
    expect(assessed([{ weight: 100, target: 1, actual: 1 }], pack).total?.toString()).toBe('100');
    expect(assessed([{ weight: 100, target: 1, actual: 1 }], pack, { budget: budget('', 5, null) }).total?.toString()).toBe('100');
  });
});

describe('far above the target', () => {
  const deduct: RulePack = { ...national, farAbove: { treatment: 'deduct', from: '1.3', points: '2', clause: both('超过 130% 的扣 2 分') } };

  it.each<[number, string]>([[100, '10'], [129.9, '10'], [130, '8'], [500, '8']])('a target of 100 and an actual of %s earn %s', (actual, score) => expect(row({ target: 100, actual }, deduct).score).toBe(score));

  it('shows the points taken off in both languages', () => {
    expect(row({ target: '100人', actual: '150人' }, deduct).zh).toContain('超额较多，扣 2 分：10.00 − 2 = 8.00');
    expect(row({ target: '100人', actual: '150人' }, deduct).en).toContain('far above the target, 2 points off: 10.00 − 2 = 8.00');
  });

  it('never takes off more than was earned, and nothing where less is better or nothing is said about points', () => {
    expect(row({ target: 100, actual: 150, weight: 1 }, deduct).score).toBe('0');
    expect(row({ target: '≤100', actual: 150 }, deduct).score).toBe('6.67');
    expect(row({ target: 100, actual: 150 }, { ...deduct, farAbove: { treatment: 'deduct', from: '1.3', clause: both('扣分') } }).score).toBe('10');
    expect(row({ target: 100, actual: null }, deduct).score).toBeNull();
  });

  it('takes them off the points that several rows share, too', () => {
    const form = formOf([{ target: 10, actual: 20, sharedWith: [1] }, { target: 10, actual: 10, sharedWith: [0] }]);
    const one: Form = { ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, weight: form.indicators[0]?.weight ?? null, score: form.indicators[0]?.score ?? null })) };
    const [first] = assess(one, deduct, NO_DECISIONS).indicators;
    expect(first?.score?.toString()).toBe('8');
    expect(first?.explanation.zh).toContain('超额较多，扣 2 分');
  });
});

describe('the way of giving points a row names', () => {
  const plain = { target: '100人', weight: 10 };
  it.each<[string, RulePack, RowSpec, string | null, string]>([
    ['yes or no: missed', frame, { ...plain, actual: '99人', method: '直接赋分' }, '0', 'suggested'],
    ['yes or no: met', frame, { ...plain, actual: '100人', method: '直接赋分' }, '10', 'certain'],
    ['yes or no as a sentence', national, { ...plain, actual: '99人', method: '完成得满分，未完成不得分' }, '0', 'suggested'],
    ['above the usual pass line', frame, { ...plain, actual: '65人', method: '按照完成比例赋分' }, '6.5', 'certain'],
    ['on the usual pass line', frame, { ...plain, actual: '60人', method: '比例赋分' }, '6', 'certain'],
    ['below the usual pass line', frame, { ...plain, actual: '59人', method: '比例赋分' }, '0', 'suggested'],
    ['above the row’s own pass line', frame, { ...plain, actual: '52人', method: '比例赋分，及格线50%' }, '5.2', 'certain'],
    ['below the row’s own pass line', frame, { ...plain, actual: '75人', method: '比例赋分，低于80%不得分' }, '0', 'suggested'],
    ['a pass line without a name', national, { ...plain, actual: '75人', method: '低于80%的不得分' }, '0', 'suggested'],
    ['in proportion, no pass line anywhere', national, { ...plain, actual: '30人', method: '比例赋分' }, '3', 'certain'],
    ['graded: the first tier', frame, { ...plain, actual: '85人', method: '按评判等级赋分' }, '9', 'needs-judgement'],
    ['graded: the cut-off belongs to the upper tier', frame, { ...plain, actual: '80人', method: '按评判等级赋分' }, '9', 'needs-judgement'],
    ['graded: the second tier', frame, { ...plain, actual: '79人', method: '按评判等级赋分' }, '7', 'needs-judgement'],
    ['graded: the last tier', frame, { ...plain, actual: '10人', method: '按评判等级赋分' }, '3', 'needs-judgement'],
    ['graded words', frame, { target: '增长明显', actual: '增长较明显', method: '按评判等级赋分' }, '9', 'needs-judgement'],
    ['words know no pass line', frame, { target: '完成', actual: '未完成', method: '比例赋分' }, '3', 'needs-judgement'],
    ['conditions', frame, { target: '4项', actual: '3项', method: '满足条件赋分' }, '7.5', 'needs-judgement'],
    ['a formula in words goes before the name', frame, { ...plain, actual: '65人', method: '比例赋分，每少1%扣1分' }, '6.5', 'needs-judgement'],
    ['something else', frame, { ...plain, actual: '65人', method: '由单位自评' }, '6.5', 'certain'],
    ['no proposal stays none', frame, { target: '100人', actual: null, method: '直接赋分' }, null, 'needs-judgement'],
  ])('%s', (_what, pack, spec, score, certainty) => expect(row(spec, pack)).toMatchObject({ score, certainty }));

  it('rests on the clause of that way, in both languages', () => {
    expect(row({ ...plain, actual: '59人', method: '比例赋分' }, frame).zh).toContain('低于及格线 60%，不得分');
    expect(row({ ...plain, actual: '59人', method: '比例赋分' }, frame).zh).toContain('本行未写及格线的按 60%');
    expect(row({ ...plain, actual: '59人', method: '比例赋分' }, frame).en).toContain('below the pass line of 60%: no points');
    expect(row({ ...plain, actual: '85人', method: '按评判等级赋分' }, frame).en).toContain('tier 1');
    expect(assessed([{ ...plain, actual: '85人', method: '按评判等级赋分' }], frame).indicators[0]?.tiers).toHaveLength(3);
  });
});

describe('constraint indicators with negative points', () => {
  const constraint = { weight: -5, target: '≤3起', actual: '2起', name: '安全事故数' };

  it('take nothing where they are met and all their points where they are missed', () => {
    expect(row(constraint, hubei)).toMatchObject({ score: '0', certainty: 'certain' });
    expect(row({ ...constraint, actual: '4起' }, hubei)).toMatchObject({ score: '-5', certainty: 'suggested' });
    expect(row({ ...constraint, target: '有效', actual: '无效' }, hubei)).toMatchObject({ score: '-5', certainty: 'needs-judgement' });
    expect(row({ ...constraint, actual: null }, hubei)).toMatchObject({ score: null, certainty: 'needs-judgement' });
  });

  it('say so in both languages', () => {
    expect(row(constraint, hubei).zh).toContain('约束性指标已达标，不扣分');
    expect(row({ ...constraint, actual: '4起' }, hubei).zh).toContain('约束性指标未达标，建议扣 5 分');
    expect(row({ ...constraint, actual: '4起' }, hubei).en).toContain('the constraint is missed: 5 points off are proposed');
  });

  it('are asked about under rules that say nothing of them', () => expect(row(constraint, national)).toMatchObject({ score: null, certainty: 'needs-judgement' }));

  it('lower the total and are no part of the full one', () => {
    const result = assessed([{ weight: 100, target: 1, actual: 1 }, { ...constraint, actual: '4起' }], hubei);
    expect([result.total?.toString(), result.fullTotal?.toString()]).toEqual(['95', '100']);
  });

  it.each([['-3', '-3'], ['0', '0'], ['-6', null], ['1', null]])('a person may decide %s', (score, wanted) => {
    const decisions: Decisions = { scores: { C10: { score, tier: null, target: '≤3起', actual: '4起' } }, weights: {} };
    const [one] = assessed([{ ...constraint, actual: '4起' }], national, {}, decisions).indicators;
    expect(one?.score?.toString() ?? null).toBe(wanted);
  });
});

describe('rows under one weight cell', () => {
  const together = (shared: 'mean' | 'lowest' | 'all', actuals: readonly [number, number]) => {
    const form = formOf([{ target: 10, actual: actuals[0], weight: 20, sharedWith: [1] }, { target: 10, actual: actuals[1], weight: 20, sharedWith: [0] }]);
    const [head] = form.indicators;
    const one: Form = { ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, weight: head?.weight ?? null, score: head?.score ?? null })) };
    const [first] = assess(one, { ...national, aggregation: { shared, relative: 'by-funds', qualitative: 'by-funds', clause: both('汇总') } }, NO_DECISIONS).indicators;
    return { score: first?.score?.toString(), zh: first?.explanation.zh ?? '', en: first?.explanation.en ?? '' };
  };

  it.each<['mean' | 'lowest' | 'all', readonly [number, number], string, string, string]>([
    ['mean', [10, 5], '15', '2 项指标共用分值 20，完成比例平均 75%，得分 20 × 75% = 15.00', '2 indicators share 20 points; mean ratio 75%, score 20 × 75% = 15.00'],
    ['lowest', [10, 5], '10', '2 项指标共用分值 20，按最低的完成比例 50%，得分 20 × 50% = 10.00', '2 indicators share 20 points; lowest ratio 50%, score 20 × 50% = 10.00'],
    ['lowest', [4, 5], '8', '按最低的完成比例 40%', 'lowest ratio 40%'],
    ['lowest', [10, 12], '20', '按最低的完成比例 100%', 'lowest ratio 100%'],
    ['all', [10, 5], '0', '须全部达标，按 0%', 'all have to be met; ratio 0%'],
    ['all', [10, 12], '20', '须全部达标，按 100%', 'all have to be met; ratio 100%'],
  ])('by %s of %j: %s', (shared, actuals, score, zh, en) => {
    const result = together(shared, actuals);
    expect(result.score).toBe(score);
    expect(result.zh).toContain(zh);
    expect(result.en).toContain(en);
  });
});

describe('what else a pack settles', () => {
  it('asks for the reasons of a low total', () => {
    const pack: RulePack = { ...national, note: { ...national.note, totalBelow: '80' } };
    const low = assessed([{ weight: 100, target: 100, actual: 79 }], pack).totalExplanation;
    expect([low.zh, low.en]).toEqual(['指标 79 = 79；总分低于 80 分，需要说明原因', 'indicators 79 = 79; a total below 80 is to be explained']);
    expect(assessed([{ weight: 100, target: 100, actual: 80 }], pack).totalExplanation.zh).toBe('指标 80 = 80');
  });

  it('leaves satisfaction out only where it may be', () => {
    const satisfied: RowSpec = { weight: undefined, target: '≥90%', actual: percent(0.95), level1: '满意度指标', level2: '满意度指标' };
    expect(row(satisfied, hubei)).toMatchObject({ score: null, certainty: 'certain' });
    expect(row(satisfied, hubei).en).toContain('may be left out');
    expect(row(satisfied, national)).toMatchObject({ score: null, certainty: 'needs-judgement' });
  });

  it('says linear and exact in both languages', () => {
    const linear: RulePack = { ...national, lower: { formula: 'linear', clause: both('1 −（B−A）÷A') } };
    expect(row({ target: '≤10%', actual: '12%' }, linear)).toMatchObject({ score: '8', certainty: 'certain' });
    expect(row({ target: '≤10%', actual: '12%' }, linear).zh).toContain('1 −（完成值 − 指标值）÷ 指标值 = 80%');
    expect(row({ target: '≤10%', actual: '12%' }, linear).en).toContain('1 − (actual − target) ÷ target = 80%');
    const exact: RulePack = { ...national, equality: { formula: 'exact', clause: both('必须相等') } };
    expect(row({ target: '=10', actual: 12 }, exact)).toMatchObject({ score: '0', certainty: 'suggested' });
    expect(row({ target: '=10', actual: 12 }, exact).en).toContain('exactly the target is asked for');
  });
});

describe('a pack as a file', () => {
  const everything: RulePack = {
    ...frame,
    execution: { formula: 'tiers', tiers: [{ from: '0.9', share: '1' }, { from: '0.6', share: '0.5' }], clause: both('分档') },
    totalCap: { steps: [{ below: '0.8', total: '89' }], clause: both('上限') },
    farAbove: { treatment: 'deduct', from: '1.3', points: '2', clause: both('扣分') },
    constraint: { treatment: 'deduct', clause: both('负分') },
    note: { ...frame.note, totalBelow: '80' },
    aggregation: { shared: 'lowest', relative: 'mean', qualitative: 'by-funds', clause: both('汇总') },
  };

  it.each([...rulePacks, everything].map((pack, index) => [`${pack.id} ${String(index)}`, pack] as const))('comes back from export and import as it was: %s', (_id, pack) => {
    expect(parseRulePack(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, value: pack });
  });

  it.each<[string, unknown, string, string]>([
    ['a ladder without steps', { ...everything, execution: { formula: 'tiers', clause: both('分档') } }, '预算执行', 'execution.tiers'],
    ['a ladder upside down', { ...everything, execution: { ...everything.execution, tiers: [{ from: '0.6', share: '0.5' }, { from: '0.9', share: '1' }] } }, '预算执行', 'execution.tiers'],
    ['two steps at one rate', { ...everything, totalCap: { steps: [{ below: '0.8', total: '89' }, { below: '0.8', total: '79' }], clause: both('上限') } }, '总分上限', 'totalCap.steps'],
    ['a rate above 100%', { ...everything, totalCap: { steps: [{ below: '80', total: '89' }], clause: both('上限') } }, '总分上限', 'totalCap.steps.0.below'],
    ['a deduction without points', { ...everything, farAbove: { treatment: 'deduct', from: '1.3', clause: both('扣分') } }, '超额完成', 'farAbove.points'],
    ['a pass line where there is none', { ...everything, ways: [{ kind: 'conditions', names: ['满足条件'], passLine: '0.6', clause: both('条件') }] }, '赋分方式', 'ways.0.passLine'],
    ['a way without a name', { ...everything, ways: [{ kind: 'graded', names: [], clause: both('分档') }] }, '赋分方式', 'ways.0.names'],
    ['a constraint nobody knows', { ...everything, constraint: { treatment: 'double', clause: both('负分') } }, '约束性指标', 'constraint.treatment'],
    ['an aggregation nobody knows', { ...everything, aggregation: { ...everything.aggregation, relative: 'median' } }, '汇总', 'aggregation.relative'],
    ['a threshold as a number', { ...everything, note: { ...everything.note, totalBelow: 80 } }, '偏差说明', 'note.totalBelow'],
  ])('names the clause that is wrong: %s', (_what, data, clause, place) => {
    const outcome = parseRulePack(data);
    expect(outcome.ok ? '' : outcome.problem.message.zh).toBe(`评分办法的“${clause}”不正确（${place}）`);
  });
});
