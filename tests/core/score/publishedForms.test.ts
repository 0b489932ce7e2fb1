import { Decimal } from 'decimal.js';
import { assess, proposeRulePack } from '../../../src/core/score';
import { NO_DECISIONS } from '../../../src/core/score/assessment';
import { formFromTruth, type TruthForm, type TruthIndicator, truthForms } from '../../fixtures/formFromTruth';

const plain = (value: TruthIndicator['target']): { readonly number: Decimal; readonly unit: string } | null => {
  if (typeof value === 'number') return { number: new Decimal(value), unit: '' };
  const match = typeof value === 'string' ? /^[≥约]?\s*(\d+(?:\.\d+)?)\s*(%)?\s*([^\d%]*)$/.exec(value.trim()) : null;
  return match?.[1] === undefined ? null : { number: new Decimal(match[1]).times(match[2] === undefined ? 1 : '0.01'), unit: (match[3] ?? '').trim() };
};

/** What a clerk following the rule would have printed: full points where met, else weight × B/A; null where the row is not that plain. */
const byTheRule = (indicator: TruthIndicator): string | null => {
  const { target, actual, weight, score } = indicator;
  if (typeof weight !== 'number' || typeof score !== 'number' || (indicator.sharedWeightWith ?? []).length > 0) return null;
  if (target !== null && target !== undefined && JSON.stringify(target) === JSON.stringify(actual)) return score === weight ? String(score) : null;
  const [a, b] = [plain(target), plain(actual)];
  if (a === null || b === null || !a.number.gt(0) || (a.unit !== b.unit && a.unit !== '' && b.unit !== '') || /成本|小于/.test(`${indicator.l2 ?? ''}${indicator.name}`)) return null;
  const earned = Decimal.min(weight, new Decimal(weight).times(b.number).div(a.number)).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return earned.eq(score) ? earned.toString() : null;
};

const assessed = (truth: TruthForm) => {
  const form = formFromTruth(truth);
  return assess(form, proposeRulePack(form).pack, NO_DECISIONS);
};

const scored = truthForms().filter(({ truth }) => truth.indicators?.some((indicator) => 'actual' in indicator) === true && truth.kind !== 'target-declaration');

describe('published scores that follow from target, actual and weight come out to the digit', () => {
  const derive = () =>
    scored.flatMap(({ file, truth }) => {
      const { indicators } = assessed(truth);
      return (truth.indicators ?? []).flatMap((indicator, index) => {
        const wanted = byTheRule(indicator);
        return wanted === null ? [] : [{ where: `${file} ${truth.sheet} ${indicator.cells['name'] ?? ''}`, wanted, ours: indicators[index] }];
      });
    });

  it('finds such rows all over the fixtures', () => expect(derive().length).toBeGreaterThan(180));

  it('equals every one of them', () => {
    expect(derive().filter(({ wanted, ours }) => ours?.score?.toString() !== wanted).map(({ where }) => where)).toEqual([]);
  });

  it('never asks a person about them', () => {
    expect(derive().filter(({ ours }) => ours?.certainty === 'needs-judgement').map(({ where }) => where)).toEqual([]);
  });
});

describe('execution', () => {
  it.each([
    ['hongshan-2021-department', '部门整体绩效自评表', '19.51'],
    ['hongshan-2021-projects', '科学技术研究与开发资金', '19.04'],
    ['hongshan-2021-projects', '安全生产第三方服务经费', '19.73'],
    ['hongshan-2021-projects', '科技资料等相关费用', '13.1'],
    ['zibo-2021', '支持新经济发展专项', '10'],
    ['12-永德明朗中学-2022', 'GK14 项目支出绩效自评表', '10'],
    ['jiangxia-2019', '科技研发专项经费', '9.18'],
  ])('%s %s: %s', (file, sheet, wanted) => {
    const found = scored.find((form) => form.file === file && form.truth.sheet === sheet);
    expect(found === undefined ? null : assessed(found.truth).budget[0]?.score?.toString()).toBe(wanted);
  });

  it('equals every score printed on the Hongshan project forms', () => {
    const forms = scored.filter(({ truth }) => truth.family === 'hongshan-project');
    expect(forms.map(({ truth }) => assessed(truth).budget[0]?.score?.toNumber())).toEqual(forms.map(({ truth }) => truth.budget?.[0]?.values['score']));
  });
});

describe('totals', () => {
  it('makes 100 of each Zibo form, as printed', () => {
    const forms = scored.filter(({ truth }) => truth.family === 'zibo');
    expect(forms.map(({ truth }) => assessed(truth).total?.toNumber())).toEqual(forms.map(({ truth }) => truth.total?.values['score']));
  });

  it('leaves the ten points for execution out of totals that the indicators make alone, and says so', () => {
    for (const { truth } of scored.filter(({ file }) => file === 'jiangxia-2019')) {
      const { fullTotal, totalExplanation, partial } = assessed(truth);
      expect(fullTotal?.toString()).toBe('100');
      expect(totalExplanation.zh).toContain('另列，不计入总分');
      expect(partial.lte(100)).toBe(true);
    }
  });

  it('counts the points under a merged score cell once', () => {
    const found = scored.find(({ file, truth }) => file === 'jiangxia-2019' && truth.sheet === '众创空间专项资金');
    const { indicators, fullTotal } = found === undefined ? { indicators: [], fullTotal: null } : assessed(found.truth);
    expect(indicators.filter(({ method }) => method === 'shared-weight').map(({ score }) => score?.toString())).toEqual(Array.from({ length: 7 }, () => '20'));
    expect(fullTotal?.toString()).toBe('100');
  });
});

it('says what is wrong about a form without a weight column instead of scoring it, and infers weights for checking only', () => {
  const found = scored.find(({ file, truth }) => file === 'hongshan-2021-department' && truth.goals !== undefined);
  const { indicators, total } = found === undefined ? { indicators: [], total: undefined } : assessed(found.truth);
  const missed = indicators.find(({ explanation }) => explanation.zh.includes('场次'));
  expect(total).toBeNull();
  expect(indicators.every(({ score }) => score === null)).toBe(true);
  expect(missed?.weightSource).toBe('inferred');
  expect(missed?.weight?.toString()).toBe('0.6');
  expect(missed?.explanation.zh).toContain('仅供核对');
});

it('proposes the rule pack from what the form prints', () => {
  const packs = Object.fromEntries(scored.map(({ truth }) => [truth.family, proposeRulePack(formFromTruth(truth)).pack.id]));
  expect(packs).toMatchObject({ 'hongshan-project': 'hubei-2021', zibo: 'mof-2020' });
});
