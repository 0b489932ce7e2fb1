import { parseAddress } from './address';
import { type FormulaReference, replaceReferences } from './formulaReferences';
import { type RowChange, shiftSpan } from './shiftArea';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The row number of a part such as `$C$5` or `5`, from 0, and what stands before it. */
const partOf = (part: string): { readonly before: string; readonly row: number } => {
  const digits = /\d*$/.exec(part)?.[0] ?? '';
  const before = part.slice(0, part.length - digits.length);
  return { before, row: (parseAddress(part)?.row ?? Number(digits) - 1) };
};

const shifted = ({ text, area }: FormulaReference, change: RowChange): string => {
  const [first, second] = text.split(':').map(partOf);
  if (first === undefined) return text;
  const span = shiftSpan(area, change);
  if (span === null) return '#REF!';
  const upright = second === undefined || first.row <= second.row;
  const from = `${first.before}${String((upright ? span.top : span.bottom) + 1)}`;
  return second === undefined ? from : `${from}:${second.before}${String((upright ? span.bottom : span.top) + 1)}`;
};

/**
 * A formula as Excel leaves it when rows are inserted into or deleted from a sheet: references to cells and rows of that sheet
 * move, ranges grow and shrink, what pointed at nothing but deleted rows reads `#REF!`; absolute references as relative ones.
 * Texts, functions, names, tables, other workbooks, whole columns and references through several sheets stay.
 * @param formula with or without its leading `=`.
 * @param home the sheet the formula stands on.
 */
export const shiftFormula = (formula: string, home: string, change: RowChange): string =>
  replaceReferences(formula, home, (reference) =>
    sameName(reference.sheet, change.sheet) && /\d/.test(reference.text) ? shifted(reference, change) : null,
  );
