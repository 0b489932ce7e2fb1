import type { Grid } from './gridSnapshot';

/** Over 5 million cells `values` comes back as null, whatever its type says. */
const given = (values: unknown[][]): readonly (readonly unknown[])[] | null => values;

/** Asks for everything a snapshot needs to know of a range; null when Excel answers with nothing because it is too much. */
export const askGrid = (range: Excel.Range): (() => Grid | null) => {
  range.load('rowIndex, columnIndex, values, text, formulas, numberFormat, valueTypes');
  const rows = range.getRowProperties({ rowHidden: true });
  return () => {
    const values = given(range.values);
    return values === null ? null : {
      top: range.rowIndex, left: range.columnIndex, values, texts: range.text, formulas: range.formulas,
      formats: range.numberFormat, types: range.valueTypes, hidden: rows.value.map(({ rowHidden }) => rowHidden === true),
    };
  };
};
