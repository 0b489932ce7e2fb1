import type { Grid } from './gridSnapshot';

/** Over 5 million cells `values` comes back as null, whatever its type says. */
const given = (values: unknown[][]): readonly (readonly unknown[])[] | null => values;

/** What a range says about its cells. */
export type Cells = Omit<Grid, 'hidden'>;

/** Asks for everything a snapshot needs to know of cells; null where there is no range, or Excel answers with nothing because it is too much. */
export const askCells = (range: Excel.Range): (() => Cells | null) => {
  range.load('rowIndex, columnIndex, values, text, formulas, numberFormat, valueTypes');
  return () => {
    if (range.isNullObject) return null;
    const values = given(range.values);
    return values === null ? null : {
      top: range.rowIndex, left: range.columnIndex, values, texts: range.text, formulas: range.formulas, formats: range.numberFormat, types: range.valueTypes,
    };
  };
};

/** The same and which rows are hidden, of a range whose size is known. */
export const askGrid = (range: Excel.Range): (() => Grid | null) => {
  const cells = askCells(range);
  const rows = range.getRowProperties({ rowHidden: true });
  return () => {
    const found = cells();
    return found === null ? null : { ...found, hidden: rows.value.map(({ rowHidden }) => rowHidden === true) };
  };
};
