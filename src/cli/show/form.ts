import type { Decimal } from 'decimal.js';
import type { Figure } from '../../core/recognise/form';
import type { Assessment } from '../../core/score/assessment';
import { cellKey, formatAddress } from '../../core/sheet/address';
import { formatArea } from '../../core/sheet/area';
import { cliTexts } from '../../locales/cli';
import { say, textIn, type Locale } from '../../locales/say';
import { byNameCell } from '../json/form';
import { plain, table } from './table';

const shown = (figure: Figure | null): string => figure?.text ?? '';

const points = (number: Decimal | null): string => number?.toString() ?? '';

/** The line over a form: title, year, project, place, rules, confidence. */
export const headLine = (assessment: Assessment, locale: Locale): string => {
  const { form, rulePack } = assessment;
  const names = [form.title, form.year ?? '', shown(form.project ?? form.department)].map((name) => plain(String(name))).filter((name) => name !== '');
  return say(cliTexts.form, locale, { title: names.join(' · '), range: formatArea(form.range), rules: rulePack, confidence: Math.round(form.confidence * 100) });
};

/** The indicators of a form with what was recognised of each. */
export const recognisedLines = ({ form }: Assessment, locale: Locale): readonly string[] => {
  const head = [cliTexts.name, cliTexts.target, cliTexts.actual, cliTexts.weight, cliTexts.score].map((text) => textIn(text, locale));
  const rows = form.indicators.map(({ name, target, actual, weight, score }) => [formatAddress(name.cell), name.text, ...[target, actual, weight, score].map(shown)]);
  return rows.length === 0 ? [] : table([['', ...head], ...rows], [8, 36, 24, 24, 8, 8]);
};

const totalLine = ({ total, grade, partial, undecided }: Assessment, locale: Locale): string =>
  total === null
    ? say(cliTexts.openTotal, locale, { partial: points(partial), count: undecided })
    : say(cliTexts.total, locale, { total: points(total), grade: grade === null ? '' : textIn(grade, locale) });

/** The indicators of a form with the recomputed scores, how sure they are and why, and the total. */
export const scoredLines = (assessment: Assessment, locale: Locale): readonly string[] => {
  const assessed = byNameCell(assessment);
  const head = [cliTexts.name, cliTexts.target, cliTexts.actual, cliTexts.weight, cliTexts.printed, cliTexts.score, cliTexts.certainty, cliTexts.explanation];
  const rows = assessment.form.indicators.map(({ name, target, actual, weight, score }) => {
    const result = assessed.get(cellKey(name.cell.row, name.cell.column));
    return [
      formatAddress(name.cell),
      name.text,
      ...[target, actual, weight, score].map(shown),
      points(result?.score ?? null),
      result === undefined ? '' : textIn(cliTexts[result.certainty], locale),
      result === undefined ? '' : textIn(result.explanation, locale),
    ];
  });
  const budget = assessment.budget
    .filter(({ score }) => score !== null)
    .map(({ cell, rate, score, explanation }) => plain(`${formatAddress(cell)} ${textIn(cliTexts.rate, locale)} ${rate?.times(100).toDecimalPlaces(2).toString() ?? ''}% → ${points(score)}  ${textIn(explanation, locale)}`));
  const indicators = rows.length === 0 ? [] : table([['', ...head.map((text) => textIn(text, locale))], ...rows], [8, 28, 18, 18, 8, 8, 8, 10, 80]);
  return [...budget, ...indicators, totalLine(assessment, locale)];
};
