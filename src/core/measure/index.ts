import type { Measure, MeasureSource } from './measure';
import { readCellNumber } from './parsers/cellNumber';
import { readDates } from './parsers/dates';
import { readFigures } from './parsers/figures';
import { readNothing } from './parsers/nothing';
import { readRelative } from './parsers/relative';
import { readZero } from './parsers/zero';
import { plainText } from './plainText';

type Parser = (plain: string, source: MeasureSource) => Measure | null;

/**
 * The parsers in order of priority: the first that understands the whole text wins. Dates come before figures
 * (2021.11.30 is no number), comparisons before figures (超过2021年 is no 2021), 零事故 before words.
 */
const PARSERS: readonly Parser[] = [readNothing, readCellNumber, readDates, readRelative, readZero, readFigures];

/** Longer texts are narrative: they are taken as words, never searched for figures. */
const LONGEST_MEASURE = 120;

/** The measure a target or an actual states. Any text gives one; what no parser understands is words. */
export const readMeasure = (source: MeasureSource): Measure => {
  const plain = plainText(source.text);
  if (plain.length <= LONGEST_MEASURE || typeof source.value === 'number') {
    for (const parse of PARSERS) {
      const measure = parse(plain, source);
      if (measure !== null) return measure;
    }
  }
  return { kind: 'words', words: plain };
};

export type { Amount, Measure, MeasureSource, Operator, Quantity } from './measure';
export { plainText } from './plainText';
