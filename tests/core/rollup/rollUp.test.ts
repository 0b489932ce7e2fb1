import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Form } from '../../../src/core/recognise/form';
import { rolledUpPoints, rollUp, type RolledUp } from '../../../src/core/rollup/rollUp';
import { assess, findRulePack } from '../../../src/core/score';
import { type Assessment, type Decisions, NO_DECISIONS } from '../../../src/core/score/assessment';
import type { RulePack } from '../../../src/core/score/rulePack';
import { figureAt } from '../../fixtures/formFromTruth';
import { formOf, type RowSpec } from '../score/formOf';

const packOf = (id: string): RulePack => {
  const found = findRulePack(id);
  if (found === null) throw new Error(id);
  return found;
};
const hubei = packOf('hubei-2021');
const plainMean: RulePack = { ...hubei, aggregation: { shared: 'mean', relative: 'mean', qualitative: 'mean', clause: { zh: '简单平均', en: 'plain mean' } } };

/** A project's form with its funds in 万元. */
const project = (funds: number | null, rows: readonly RowSpec[], more: Partial<Form> = {}, decisions: Decisions = NO_DECISIONS): Assessment =>
  assess(
    formOf(rows, {
      moneyUnit: '万元',
      budget: [{ label: figureAt('C5', '年度资金总额'), initial: null, adjusted: figureAt('E5', funds), executed: figureAt('F5', funds), weight: null, rate: null, score: null }],
      ...more,
    }),
    hubei,
    decisions,
  );

const only = (projects: readonly Assessment[], pack = hubei): RolledUp => {
  const [one, ...more] = rollUp(projects, pack);
  if (one === undefined || more.length > 0) throw new Error(`${String(more.length)} more`);
  return one;
};
const ratio = (rolled: RolledUp): string | null => rolled.ratio?.toDecimalPlaces(6).toString() ?? null;

describe('several projects into a department', () => {
  it('adds up absolute values before it scores them', () => {
    const trained = only([project(80, [{ name: '培训人数', target: '100人', actual: '150人' }]), project(20, [{ name: '培训人数', target: '100人', actual: '30人' }])]);
    expect(ratio(trained)).toBe('0.9');
    expect(trained).toMatchObject({ name: '培训人数', projects: 2, certainty: 'suggested' });
    expect(trained.explanation.zh).toContain('指标值：累加 100 + 100 = 200人；完成值：累加 150 + 30 = 180人；完成值 180 人 ÷ 指标值 200 人 = 90%');
    expect(trained.explanation.en).toContain('target: sum 100 + 100 = 200人; actual: sum 150 + 30 = 180人; actual 180 人 ÷ target 200 人 = 90%');
    expect(trained.explanation.zh).toContain('表下备注第 2、3 条');
    expect(rolledUpPoints(trained, new Decimal(5), hubei)?.toString()).toBe('4.5');
  });

  it('averages relative values by funds, whatever the unit of money', () => {
    const passed = (unit: string, funds: number): Assessment => project(funds, [{ name: '合格率', target: '100%', actual: '60%' }], { moneyUnit: unit });
    const other = project(300, [{ name: '合格率', target: '100%', actual: '100%' }]);
    expect(ratio(only([passed('万元', 100), other]))).toBe('0.9');
    expect(ratio(only([passed('元', 1_000_000), other]))).toBe('0.9');
    expect(only([passed('万元', 100), other]).explanation.zh).toContain('完成值：按资金加权 (60×1000000 + 100×3000000) ÷ 4000000 = 90%');
  });

  it('takes the plain mean where the rules say so', () => {
    const forms = [project(100, [{ name: '合格率', target: '100%', actual: '60%' }]), project(300, [{ name: '合格率', target: '100%', actual: '100%' }])];
    expect(ratio(only(forms, plainMean))).toBe('0.8');
    expect(only(forms, plainMean).explanation.zh).toContain('完成值：平均 (60 + 100) ÷ 2 = 80%');
    expect(only(forms, plainMean).explanation.en).toContain('actual: mean (60 + 100) ÷ 2 = 80%');
  });

  it.each<[string, RowSpec, RowSpec, string | null]>([
    ['amounts per head', { target: '500元/人', actual: '400元/人' }, { target: '500元/人', actual: '500元/人' }, '0.95'],
    ['changes', { target: '增长10%', actual: '增长2%' }, { target: '增长10%', actual: '增长10%' }, '0.8'],
    ['marks', { target: '90分', actual: '54分' }, { target: '90分', actual: '90分' }, '0.9'],
    ['units of one kind', { target: '1公里', actual: '500米' }, { target: '1000米', actual: '1000米' }, '0.75'],
    ['less is better', { target: '≤10起', actual: '20起' }, { target: '≤10起', actual: '5起' }, '0.8'],
    ['units that differ', { target: '10人', actual: '10人' }, { target: '10场', actual: '10场' }, null],
    ['actuals in other units', { target: '10人', actual: '10人' }, { target: '10人', actual: '10场' }, null],
  ])('%s', (_what, one, other, wanted) => {
    const [first, second] = [{ ...one, name: '共同指标' }, { ...other, name: '共同指标' }];
    expect(ratio(only([project(100, [first]), project(300, [second])]))).toBe(wanted);
  });

  it('says what is missing instead of guessing', () => {
    const percent: RowSpec = { name: '合格率', target: '100%', actual: '60%' };
    expect(only([project(100, [percent]), project(null, [percent])])).toMatchObject({ ratio: null, certainty: 'needs-judgement', explanation: { zh: '指标值：有项目没有资金额度，不能按资金加权' } });
    expect(only([project(100, [{ ...percent, target: '100人' }]), project(100, [{ ...percent, target: '100场' }])]).explanation.en).toBe('target: the projects use different units: nothing is aggregated');
    expect(only([project(100, [percent], { budget: [] }), project(100, [percent])]).ratio).toBeNull();
    expect(rolledUpPoints({ ratio: null }, new Decimal(5), hubei)).toBeNull();
  });

  it('averages the points of words by funds once they are decided', () => {
    const words: RowSpec = { name: '社会影响', target: '明显', actual: '较明显', weight: 10 };
    const decided = (score: string): Decisions => ({ scores: { C10: { score, tier: null, target: '明显', actual: '较明显' } }, weights: {} });
    const forms = [project(300, [words], {}, decided('9')), project(100, [words], {}, decided('5'))];
    expect(ratio(only(forms))).toBe('0.8');
    expect(only(forms).explanation.zh).toContain('各项目得分比例按资金加权平均 = 80%');
    expect(ratio(only(forms, plainMean))).toBe('0.7');
    expect(only(forms, plainMean).explanation.en).toContain('mean share of the points = 70%');
    expect(only([project(300, [words]), project(100, [words], {}, decided('5'))]).ratio).toBeNull();
  });

  it('leaves alone what stands on one form only, or under another heading', () => {
    const row: RowSpec = { name: '培训人数', target: '100人', actual: '150人' };
    expect(rollUp([project(1, [row])], hubei)).toEqual([]);
    expect(rollUp([project(1, [row]), project(1, [{ ...row, level2: '社会效益指标' }])], hubei)).toEqual([]);
    expect(rollUp([project(1, [row]), project(1, [{ ...row, name: '培训 人数' }])], hubei)).toHaveLength(1);
  });

  it('follows common practice where the rules say nothing, and says so', () => {
    const row: RowSpec = { name: '培训人数', target: '100人', actual: '100人' };
    expect(only([project(1, [row]), project(1, [row])], packOf('mof-2020')).explanation.zh).toContain('评分办法未作规定，按常用做法');
  });

  it('does not depend on the order of the projects', () => {
    const amount = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(fc.array(fc.record({ funds: amount, target: amount, actual: amount }), { minLength: 2, maxLength: 6 }), (parts) => {
        const forms = parts.map(({ funds, target, actual }) => project(funds, [{ name: '优良率', target: `${String(target)}%`, actual: `${String(actual)}%` }]));
        expect(ratio(only(forms))).toBe(ratio(only([...forms].reverse())));
      }),
      { numRuns: 100 },
    );
  });
});
