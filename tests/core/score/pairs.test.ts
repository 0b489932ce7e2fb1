import { assess, rulePacks } from '../../../src/core/score';
import { type IndicatorAssessment, NO_DECISIONS } from '../../../src/core/score/assessment';
import { formOf } from './formOf';
import { MORE_PAIRS } from './morePairs';
import { OTHER_PAIRS } from './otherPairs';
import { type Pair, PAIRS } from './pairs';

const [national] = rulePacks;

const scored = ([target, actual, , , extra = {}]: Pair): IndicatorAssessment => {
  const { moneyUnit = null, year = 2021, ...row } = extra;
  if (national === undefined) throw new Error('no rule pack');
  const [indicator] = assess(formOf([{ target, actual, ...row }], { moneyUnit, year }), national, NO_DECISIONS).indicators;
  if (indicator === undefined) throw new Error('no indicator');
  return indicator;
};

const named = (cell: Pair[0]): string => JSON.stringify(typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : cell);

describe.each([...Object.entries(PAIRS), ...Object.entries(OTHER_PAIRS), ...Object.entries(MORE_PAIRS)])('%s', (_group, pairs) => {
  it.each(pairs.map((pair) => [`${named(pair[0])} / ${named(pair[1])}${pair[4]?.name === undefined ? '' : ` (${pair[4].name})`}`, pair] as const))('%s', (_title, pair) => {
    const { ratio, score, certainty, explanation } = scored(pair);
    expect({ share: ratio === null ? null : ratio.toDecimalPlaces(4).toString(), certainty, why: explanation.zh }).toEqual({ share: pair[2], certainty: pair[3], why: explanation.zh });
    expect(score?.toString() ?? null).toBe(ratio === null ? null : ratio.times(10).toDecimalPlaces(2).toString());
  });
});

it('holds enough pairs to mean something', () => {
  expect([PAIRS, OTHER_PAIRS, MORE_PAIRS].flatMap((table) => Object.values(table).flat()).length).toBeGreaterThanOrEqual(800);
});
