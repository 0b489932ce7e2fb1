import { dayOfSerial } from '../day';
import { exactOf, HUNDRED } from '../exact';
import { readNumberFormat } from '../numberFormat';
import type { Measure, MeasureSource } from '../measure';
import { NO_UNIT, readLeadingUnit, type Unit } from '../unit';

/** The unit of a number formatted as a percentage. */
const PERCENT: Unit = { ...NO_UNIT, dimension: 'percent', name: '%' };

/** A number as the cell stores it, with what its format says: 0.95 as 0% is 95%, 44530 as a date is a day, 5 as `0"家"` is 5家. */
export const readCellNumber = (_text: string, { value, format }: MeasureSource): Measure | null => {
  if (typeof value !== 'number') return null;
  const number = exactOf(value);
  if (number === null) return { kind: 'nothing', why: 'error' };
  const shown = readNumberFormat(format);
  const day = shown.kind === 'date' ? dayOfSerial(value) : null;
  if (day !== null) return { kind: 'dates', dates: { from: day, to: day, yearPrinted: true, orTo: null }, deadline: false, fromCell: true };
  const percent = shown.kind === 'percent';
  const { unit } = percent ? { unit: PERCENT } : readLeadingUnit(shown.literal);
  return {
    kind: 'quantity',
    quantity: {
      number: percent ? number.times(HUNDRED) : number,
      unit,
      ownUnit: unit.name !== '',
      operator: null,
      label: '',
      trend: null,
      years: null,
      doubt: shown.scaled ? 'stored-differs' : null,
    },
  };
};
