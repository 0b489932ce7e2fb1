import { Decimal } from 'decimal.js';
import type { Figure, Form, Indicator } from '../recognise/form';
import type { Assessment, IndicatorAssessment } from '../score/assessment';
import { cellKey, LAST_COLUMN, type Address } from '../sheet/address';
import { isEmpty, printedNumber } from '../figure/printed';

/** Each cell once: a merged weight or score stands in several rows. */
export const uniqueCells = (figures: readonly (Figure | null)[]): readonly Figure[] => {
  const cells = new Map(figures.flatMap((figure) => (figure === null ? [] : [[cellKey(figure.cell.row, figure.cell.column), figure] as const])));
  return [...cells.values()];
};

/** Whether two figures stand in the same cell. */
export const sameCell = (a: Figure | null, b: Figure | null): boolean => a !== null && b !== null && a.cell.row === b.cell.row && a.cell.column === b.cell.column;

/** The sum of what the cells print; cells without a number are left out. Exact. */
export const sumOf = (figures: readonly Figure[]): Decimal => figures.reduce((sum, figure) => sum.plus(printedNumber(figure) ?? 0), new Decimal(0));

/** An indicator with what the rules make of it. */
export interface AssessedRow {
  readonly indicator: Indicator;
  readonly result: IndicatorAssessment;
}

/** The indicators with their assessments; rows that were not assessed are left out. */
export const assessedRows = ({ indicators }: Form, assessment: Assessment): readonly AssessedRow[] => {
  const results = new Map(assessment.indicators.map((result) => [cellKey(result.cell.row, result.cell.column), result]));
  return indicators.flatMap((indicator) => {
    const result = results.get(cellKey(indicator.name.cell.row, indicator.name.cell.column));
    return result === undefined ? [] : [{ indicator, result }];
  });
};

/** Words of a cell without white space, cut to a length that fits a sentence. */
export const wordsOf = (figure: Figure | null): string => {
  const words = (figure?.text ?? '').replace(/\s+/g, '');
  return words.length > 30 ? `${words.slice(0, 29)}…` : words;
};

/** A number for a sentence: at most four decimals, no exponent, no trailing zeros. */
export const digits = (value: Decimal): string => value.toDecimalPlaces(4, Decimal.ROUND_HALF_UP).toFixed();

/** A share as a percentage for a sentence: 0.9521 → 95.21%. */
export const percent = (share: Decimal): string => `${share.times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed()}%`;

/** A printed value for a finding: the number as stored, else the words; null for nothing. */
export const printedOf = (figure: Figure): string | number | null =>
  typeof figure.value === 'number' ? figure.value : figure.text === '' ? null : figure.text;

/** Words of a cell without any white space; empty where there is no such cell. */
export const bare = (figure: Figure | null): string => (figure?.text ?? '').replace(/\s+/g, '');

/** The actual repeats the target to the letter. */
export const isCopy = ({ target, actual }: Indicator): boolean => target !== null && actual !== null && !isEmpty(actual) && bare(target) === bare(actual);

/** The cell of a key of a snapshot. */
export const addressOf = (key: number): Address => ({ row: Math.floor(key / (LAST_COLUMN + 1)), column: key % (LAST_COLUMN + 1) });

/** Summands named in a sentence at most. */
const SUMMANDS = 12;

/** An addition for a sentence: `10 + 9.5 = 19.5`; of very many summands the first. */
export const addition = (summands: readonly string[], sum: Decimal): string =>
  `${[...summands.slice(0, SUMMANDS), ...(summands.length > SUMMANDS ? ['…'] : [])].join(' + ')} = ${digits(sum)}`;
