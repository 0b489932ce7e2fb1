import { Decimal } from 'decimal.js';
import { assess, proposeRulePack } from '../../../src/core/score';
import { type IndicatorAssessment, NO_DECISIONS } from '../../../src/core/score/assessment';
import { readPoints } from '../../../src/core/score/points';
import type { Indicator } from '../../../src/core/recognise/form';
import { formFromTruth, type TruthForm, truthForms } from '../../fixtures/formFromTruth';

/** A published score that ours does not equal, and why. */
interface Difference {
  readonly cell: string;
  readonly target: string;
  readonly actual: string;
  readonly points: string;
  readonly printed: string;
  readonly computed: string;
  readonly why: string;
}

/** The published scores of one form against ours. */
interface FormScores {
  readonly file: string;
  readonly sheet: string;
  readonly rules: string;
  readonly equal: number;
  /** Rows for which the form prints no points: their share can be computed, their score cannot. */
  readonly withoutPoints: number;
  readonly differences: readonly Difference[];
}

const roundedBy = (ours: Decimal, printed: Decimal): string | null => {
  const places = printed.decimalPlaces();
  const to = places === 0 ? 'whole points' : `${String(places)} decimal${places === 1 ? '' : 's'}`;
  if (ours.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).eq(printed)) return `the clerk rounded to ${to}`;
  return ours.toDecimalPlaces(places, Decimal.ROUND_DOWN).eq(printed) ? `the clerk cut to ${to}` : null;
};

const whyDifferent = ({ score, weight, ratio, certainty, method }: IndicatorAssessment, printed: Decimal): string => {
  if (score === null || weight === null || ratio === null) return 'not computed: a person decides';
  if (certainty === 'needs-judgement') return 'words: a proposal within the tier, a person decides';
  if (printed.eq(weight)) return 'full points printed though the target was missed';
  if (ratio.eq(1)) return method === 'lower-is-better' ? 'points off though the cost stayed below its limit' : 'points off though the target was met, no reason printed';
  return roundedBy(score, printed) ?? `printed is ${printed.div(weight).times(100).toDecimalPlaces(1).toFixed()} % of the points, the figures make ${ratio.times(100).toDecimalPlaces(1).toFixed()} %`;
};

const shown = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '/').trim();

const difference = (truth: TruthForm['indicators'], index: number, indicator: Indicator, ours: IndicatorAssessment, printed: Decimal): Difference => ({
  cell: truth?.[index]?.cells['score'] ?? '',
  target: shown(indicator.target?.text ?? ''),
  actual: shown(indicator.actual?.text ?? ''),
  points: ours.weight?.toFixed() ?? '',
  printed: printed.toFixed(),
  computed: ours.score?.toFixed() ?? '–',
  why: whyDifferent(ours, printed),
});

const scoresOf = (file: string, truth: TruthForm): FormScores => {
  const form = formFromTruth(truth);
  const { pack } = proposeRulePack(form);
  const { indicators } = assess(form, pack, NO_DECISIONS);
  const published = form.indicators.flatMap((indicator, index) => {
    const [printed, ours] = [readPoints(indicator.score), indicators[index]];
    return printed === null || ours === undefined ? [] : [{ indicator, index, printed, ours }];
  });
  const weighted = published.filter(({ ours }) => ours.weightSource === 'printed');
  const different = weighted.filter(({ ours, printed }) => ours.score?.eq(printed) !== true);
  return {
    file, sheet: truth.sheet, rules: pack.id,
    equal: weighted.length - different.length,
    withoutPoints: published.length - weighted.length,
    differences: different.map(({ indicator, index, printed, ours }) => difference(truth.indicators, index, indicator, ours, printed)),
  };
};

/** The published scores of all self-evaluations of the fixtures, form by form. */
export const publishedScores = (): readonly FormScores[] =>
  truthForms()
    .filter(({ truth }) => truth.kind !== 'target-declaration')
    .map(({ file, truth }) => scoresOf(file, truth))
    .filter(({ equal, withoutPoints, differences }) => equal + withoutPoints + differences.length > 0);

const line = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The table as the committed document. */
export const scoresDocument = (forms: readonly FormScores[]): string => {
  const count = (of: (form: FormScores) => number): number => forms.reduce((sum, form) => sum + of(form), 0);
  const listed = forms.filter(({ differences }) => differences.length > 0);
  return `# Published scores

Made by \`npm run scores\` from the real self-evaluations in \`tests/fixtures\`; do not edit. A test fails where it is not what the script makes.

- **equal**: rows whose published score is ours to the digit. **different**: listed below with the reason.
- **no points**: the form prints a score but no points for the row. Its share is computed; a score needs points from a person first.

| file | sheet | rules | equal | different | no points |
|---|---|---|---|---|---|
${forms.map(({ file, sheet, rules, equal, differences, withoutPoints }) => line(file, sheet, rules, equal, differences.length, withoutPoints)).join('\n')}
${line('**all**', '', '', count(({ equal }) => equal), count(({ differences }) => differences.length), count(({ withoutPoints }) => withoutPoints))}

${listed
  .map(({ file, sheet, differences }) => {
    const rows = differences.map(({ cell, target, actual, points, printed, computed, why }) => line(cell, `${target} → ${actual}`, points, printed, computed, why));
    return `## ${file}, ${sheet}\n\n| cell | target → actual | points | printed | computed | why |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
  })
  .join('\n')}`;
};
