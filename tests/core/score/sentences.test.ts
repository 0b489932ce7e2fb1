import { assess, rulePacks } from '../../../src/core/score';
import { type IndicatorAssessment, NO_DECISIONS } from '../../../src/core/score/assessment';
import { formOf } from './formOf';
import { MORE_PAIRS } from './morePairs';
import { OTHER_PAIRS } from './otherPairs';
import { PAIRS } from './pairs';
import { type Sentence, SENTENCES } from './sentences';

const explained = ({ moneyUnit, year = 2021, ...row }: Sentence[0]): IndicatorAssessment => {
  const [pack] = rulePacks;
  if (pack === undefined) throw new Error('no rule pack');
  const [indicator] = assess(formOf([row], { moneyUnit: moneyUnit ?? null, year }), pack, NO_DECISIONS).indicators;
  if (indicator === undefined) throw new Error('no indicator');
  return indicator;
};

it.each(SENTENCES.map(([row, zh, en, how]) => [`${JSON.stringify(row.target)} / ${JSON.stringify(row.actual)}`, row, zh, en, how] as const))('%s', (_title, row, zh, en, how) => {
  const { explanation, clause, method, certainty, tiers, remarks } = explained(row);
  const [inChinese, inEnglish] = [`${zh}（${clause.zh}）`, `${en} (${clause.en})`];
  expect(explanation).toEqual({ zh: inChinese, en: inEnglish });
  expect([method, certainty, ...(tiers.length > 0 ? ['by tier'] : []), ...remarks.map(({ code }) => code)].join(', ')).toBe(how);
});

it('every row speaks both languages, names its clause, and leaves no gap', () => {
  for (const [target, actual, , , more = {}] of [PAIRS, OTHER_PAIRS, MORE_PAIRS].flatMap((table) => Object.values(table).flat())) {
    const { explanation, clause, understood } = explained({ target, actual, ...more });
    for (const words of [explanation, clause, understood.target, understood.actual]) {
      for (const said of [words.zh, words.en]) expect(said).not.toMatch(/^$|undefined|null|NaN|\[object|；；|; ;|，，/);
    }
    expect([explanation.zh.includes(clause.zh), explanation.en.includes(clause.en)]).toEqual([true, true]);
  }
});
