import { parseArea } from '../../../src/core/sheet/area';
import { type Book, holdsSomething, peek, type Sheet } from './book';

/** The numbers in an area such as `F5:F9`. */
const numbersIn = (sheet: Sheet, reference: string): readonly number[] => {
  const area = parseArea(reference);
  if (area === null) return [];
  const found: number[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const { value } = peek(sheet, row, column);
      if (typeof value === 'number') found.push(value);
    }
  return found;
};

/** Enough arithmetic for the tests: SUM over areas, one reference, sums of references and numbers. Anything else is 0. */
export const calculate = (sheet: Sheet, formula: string): number => {
  const parts = /^=\s*SUM\((.*)\)$/i.exec(formula)?.[1]?.split(',') ?? formula.slice(1).split('+');
  const sum = parts.flatMap((part) => (Number.isFinite(Number(part)) ? [Number(part)] : numbersIn(sheet, part.trim()))).reduce((a, b) => a + b, 0);
  return Number.isFinite(sum) ? sum : 0;
};

/** Works out every formula again, as Excel does after a change. */
export const recalculate = (sheet: Sheet): void => {
  for (const cell of sheet.cells.values())
    if (holdsSomething(cell) && cell.formula !== null && /^=\s*(SUM\(|[A-Z]+\d+(\+|$))/i.test(cell.formula)) cell.value = calculate(sheet, cell.formula);
};

/** The same for every sheet. */
export const recalculateBook = (book: Book): void => { book.sheets.forEach(recalculate); };
