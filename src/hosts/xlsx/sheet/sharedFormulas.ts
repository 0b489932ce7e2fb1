import { type Address, cellKey } from '../../../core/sheet/address';
import type { ParsedCell, ParsedSheet } from './parsedSheet';
import { translateFormula } from './translateFormula';

/** Collects the shared formulas of a sheet: one cell holds the text, others borrow it by its index. */
export interface SharedFormulaCollector {
  readonly lend: (index: string, from: Address, formula: string) => void;
  readonly borrow: (index: string, to: Address) => void;
  /** Gives every borrower its own translated text, once all cells are known. */
  readonly settle: (cells: Map<number, ParsedCell>) => ParsedSheet['sharedFormulas'];
}

/** A collector without formulas yet. */
export const collectSharedFormulas = (): SharedFormulaCollector => {
  const masters = new Map<string, { readonly at: Address; readonly formula: string; readonly borrowers: number[] }>();
  const borrowed: { readonly index: string; readonly at: Address }[] = [];
  return {
    lend: (index, at, formula) => {
      masters.set(index, { at, formula, borrowers: [] });
    },
    borrow: (index, at) => {
      borrowed.push({ index, at });
    },
    settle: (cells) => {
      for (const { index, at } of borrowed) {
        const master = masters.get(index);
        const key = cellKey(at.row, at.column);
        const cell = cells.get(key);
        if (master === undefined || cell === undefined) continue;
        master.borrowers.push(key);
        cells.set(key, { ...cell, formula: translateFormula(master.formula, at.row - master.at.row, at.column - master.at.column) });
      }
      return [...masters.values()].map(({ at, borrowers }) => ({ master: cellKey(at.row, at.column), borrowers }));
    },
  };
};
