import type { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Form } from '../../../src/core/recognise/form';
import { assess, findRulePack, formulaFor, rulePacks, totalFormulaFor } from '../../../src/core/score';
import { type Decisions, NO_DECISIONS } from '../../../src/core/score/assessment';
import type { RulePack } from '../../../src/core/score/rulePack';
import { figureAt } from '../../fixtures/formFromTruth';
import { evaluateFormula } from './evaluateFormula';
import { type Cell, formOf, percent, type RowSpec, serial } from './formOf';

const [national] = rulePacks;
if (national === undefined) throw new Error('no rule pack');

const made = (spec: RowSpec, pack: RulePack = national, decisions: Decisions = NO_DECISIONS, overrides: Partial<Form['indicators'][number]> = {}): { readonly formula: string | null; readonly score: Decimal | null; readonly value: Decimal | null } => {
  const form = formOf([spec]);
  const changed: Form = { ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, ...overrides })) };
  const [assessment] = assess(changed, pack, decisions).indicators;
  const [indicator] = changed.indicators;
  if (assessment === undefined || indicator === undefined) throw new Error('no row');
  const formula = formulaFor(assessment, indicator, pack);
  const numberIn = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : typeof cell === 'object' && cell !== null && 'format' in cell ? cell.value : Number.NaN);
  const cells = { D10: numberIn(spec.target), E10: numberIn(spec.actual), F10: numberIn('weight' in spec ? spec.weight : 10) };
  return { formula, score: assessment.score, value: formula === null ? null : evaluateFormula(formula, cells) };
};

const linear: RulePack = { ...national, lower: { ...national.lower, formula: 'linear' } };
const exact: RulePack = { ...national, equality: { ...national.equality, formula: 'exact' } };

describe('the score as a live formula', () => {
  it.each<[string, RowSpec, RulePack, string]>([
    ['higher is better', { target: 100, actual: 65 }, national, '=ROUND(MIN(1,E10/D10)*F10,2)'],
    ['met to the letter', { target: 100, actual: 100 }, national, '=ROUND(MIN(1,E10/D10)*F10,2)'],
    ['percentages in both cells', { target: percent(1), actual: percent(0.973, 1), name: '合格率', level2: '质量指标' }, national, '=ROUND(MIN(1,E10/D10)*F10,2)'],
    ['less is better', { target: 20, actual: 25, operator: '≤', unit: '天' }, national, '=ROUND(IF(E10<=D10,1,D10/E10)*F10,2)'],
    ['less is better and nothing happened', { target: 5, actual: 0, operator: '≤', unit: '起' }, national, '=ROUND(IF(E10<=D10,1,D10/E10)*F10,2)'],
    ['less is better along a line', { target: 20, actual: 25, operator: '≤', unit: '天' }, linear, '=ROUND(MAX(0,MIN(1,2-E10/D10))*F10,2)'],
    ['nothing from twice the target on', { target: 20, actual: 45, operator: '≤', unit: '天' }, linear, '=ROUND(MAX(0,MIN(1,2-E10/D10))*F10,2)'],
    ['equality as at least', { target: 512, actual: 500, operator: '=', unit: '人' }, national, '=ROUND(MIN(1,E10/D10)*F10,2)'],
    ['the precision of the score column', { target: 3, actual: 2, score: { value: 0, format: '0.0' } }, national, '=ROUND(MIN(1,E10/D10)*F10,1)'],
  ])('%s', (_what, spec, pack, formula) => {
    const result = made(spec, pack);
    expect(result.formula).toBe(formula);
    expect(result.value?.toString()).toBe(result.score?.toString());
  });

  const without: readonly [string, RowSpec, RulePack?][] = [
    ['a text', { target: '100人', actual: 65 }],
    ['an actual as text', { target: 100, actual: '65' }],
    ['a weight as text', { target: 100, actual: 65, weight: '10分' }],
    ['a weight as a percentage', { target: 100, actual: 65, weight: percent(0.1) }],
    ['no weight', { target: 100, actual: 65, weight: undefined }],
    ['a percentage against a number', { target: 100, actual: percent(0.65), name: '覆盖率', unit: '%' }],
    ['a date', { target: serial(44530), actual: serial(44501), level2: '时效指标', name: '完成时间' }],
    ['a time of day', { target: { value: 0.5, format: 'h:mm' }, actual: { value: 0.4, format: 'h:mm' } }],
    ['a number shown in another scale', { target: { value: 10000, format: '0!.0,"万"' }, actual: 12000 }],
    ['no number at all', { target: 10, actual: Number.NaN }],
    ['a target of 0', { target: 0, actual: 0, name: '事故数' }],
    ['a negative actual', { target: 10, actual: -1 }],
    ['a row that is only proposed', { target: 100, actual: 1 }],
    ['a direction that is only assumed', { target: 100, actual: 100, name: '办理案件数' }],
    ['a bound that is not met itself', { target: 10, actual: 12, operator: '>' }],
    ['an approximate target', { target: 10, actual: 12, operator: '约' }],
    ['a way of its own', { target: 10, actual: 8, method: '比例赋分' }],
    ['equality to the letter', { target: 10, actual: 10, operator: '=' }, exact],
    ['points off far above the target', { target: 10, actual: 8 }, { ...national, farAbove: { ...national.farAbove, treatment: 'deduct', points: '2' } }],
  ];
  it.each(without.map(([what, spec, pack = national]) => [what, spec, pack] as const))('there is none for %s', (_what, spec, pack) => expect(made(spec, pack).formula).toBeNull());

  it('there is none for rows that share a score, cells that are missing, and what a person decided', () => {
    expect(made({ target: 10, actual: 8, sharedWith: [0] }).formula).toBeNull();
    expect(made({ target: 10, actual: 8 }, national, NO_DECISIONS, { target: null }).formula).toBeNull();
    expect(made({ target: 10, actual: 8 }, national, { scores: { C10: { score: '9', tier: null, target: '10', actual: '8' } }, weights: {} }).formula).toBeNull();
  });

  it('gives the score of the assessment to the digit, whatever the figures', () => {
    const figures = fc.record({ target: fc.integer({ min: 1, max: 99_999 }), actual: fc.integer({ min: 0, max: 99_999 }), weight: fc.integer({ min: 1, max: 4000 }), operator: fc.constantFrom('≥', '≤', '='), pack: fc.constantFrom(national, linear) });
    let some = 0;
    fc.assert(
      fc.property(figures, ({ target, actual, weight, operator, pack }) => {
        const { formula, value, score } = made({ target: target / 10, actual: actual / 10, weight: weight / 100, operator, unit: '人' }, pack);
        if (formula === null) return;
        some += 1;
        expect(value?.toString()).toBe(score?.toString());
      }),
      { numRuns: 500 },
    );
    expect(some).toBeGreaterThan(100);
  });
});

describe('the total as a live formula', () => {
  const ten: RowSpec = { weight: 10, target: 1, actual: 1 };
  const budget: Form['budget'] = [{ label: figureAt('C5', '合计'), initial: null, adjusted: figureAt('E5', 100), executed: figureAt('F5', 90), weight: figureAt('G5', 10), rate: null, score: figureAt('I5', null) }];
  const goal: Form['goals'][number] = { number: null, term: 'annual', points: null, target: figureAt('C8', '目标'), actual: figureAt('E8', '完成'), weight: figureAt('F8', 10), score: figureAt('G8', null) };
  const total = (rows: readonly RowSpec[], overrides: Partial<Form> = {}, pack: RulePack = national): string | null => totalFormulaFor(assess(formOf(rows, overrides), pack, NO_DECISIONS), pack);

  it('adds up the score cells, neighbours as ranges', () => {
    expect(total([ten, ten, ten])).toBe('=SUM(G10:G12)');
    expect(total([ten, ten], { budget, goals: [goal] })).toBe('=SUM(I5,G8,G10:G11)');
    const apart = formOf([ten, ten, ten]);
    expect(totalFormulaFor(assess({ ...apart, indicators: apart.indicators.filter((_, index) => index !== 1) }, national, NO_DECISIONS), national)).toBe('=SUM(G10,G12)');
  });

  it('leaves out execution points that stand beside a full hundred', () => expect(total([{ ...ten, weight: 100 }], { budget })).toBe('=SUM(G10)'));

  it('is none where a part has no score cell, where there is nothing to add, or the pack caps the total', () => {
    expect(total([ten, { ...ten, score: undefined }])).toBeNull();
    expect(total([])).toBeNull();
    const capped: RulePack = { ...national, totalCap: { steps: [{ below: '0.8', total: '89' }], clause: { zh: '上限', en: 'cap' } } };
    expect(total([ten], {}, capped)).toBeNull();
  });

  it('never adds up the total itself', () => {
    expect(total([ten], { total: { label: figureAt('A10', '总分'), weight: null, score: figureAt('G10', null) } })).toBeNull();
    expect(total([ten], { total: { label: figureAt('A30', '总分'), weight: null, score: figureAt('G30', null) } })).toBe('=SUM(G10)');
    expect(total([ten], { total: { label: figureAt('A30', '总分'), weight: null, score: null } })).toBe('=SUM(G10)');
  });
});

it('works under every pack that comes with the product', () => {
  for (const { id } of rulePacks) expect(made({ target: 100, actual: 65 }, findRulePack(id) ?? national).formula).toBe('=ROUND(MIN(1,E10/D10)*F10,2)');
});
