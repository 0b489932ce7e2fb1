import type { Text } from '../outcome';
import { type Address, LAST_COLUMN } from '../sheet/address';
import { type FormulaReference, referencesIn, replaceReferences } from '../sheet/formulaReferences';
import type { SheetSnapshot } from '../sheet/snapshot';
import { type Draft, withFormula } from './draft';

/** A cell with a formula. */
export interface FormulaCell {
  readonly cell: Address;
  readonly formula: string;
}

/** The formulas of a sheet in reading order. */
export const formulasOf = (sheet: SheetSnapshot): readonly FormulaCell[] =>
  [...sheet.cells].flatMap(([key, { formula }]) => (formula === null ? [] : [{ cell: { row: Math.floor(key / (LAST_COLUMN + 1)), column: key % (LAST_COLUMN + 1) }, formula }]));

/** The reference over other rows: the first part takes the upper row, the second the lower one. */
export const overRows = ({ text }: FormulaReference, top: number, bottom: number): string => {
  const [first = '', second] = text.split(':');
  const at = (part: string, row: number): string => part.replace(/\d+$/, String(row + 1));
  return second === undefined ? at(first, top) : `${at(first, top)}:${at(second, bottom)}`;
};

/** Whether the reference names rows of that sheet. */
export const isOn = (reference: FormulaReference, sheet: string): boolean => reference.sheet.toLowerCase() === sheet.toLowerCase() && /\d/.test(reference.text);

/** The draft with the references of its formulas changed; null leaves a reference as it is. */
export const withReferences = (draft: Draft, why: Text, wordsFor: (reference: FormulaReference, cell: Address) => string | null): Draft => {
  const { name } = draft.sheet;
  return formulasOf(draft.sheet).reduce((made, { cell, formula }) => {
    const changed = replaceReferences(formula, name, (reference) => (isOn(reference, name) ? wordsFor(reference, cell) : null));
    return changed === formula ? made : withFormula(made, cell, changed, { role: 'sum', why });
  }, draft);
};

/** A formula of one row as it reads in another row; null where it also looks at further rows, so that nobody can say what it would mean there. */
export const rowFormula = (formula: string, sheet: string, from: number, to: number): string | null => {
  const references = referencesIn(formula, sheet).filter((reference) => isOn(reference, sheet));
  const isOwn = ({ area }: FormulaReference): boolean => area.top === from && area.bottom === from;
  const isFixed = ({ text }: FormulaReference): boolean => text.split(':').every((part) => /\$\d+$/.test(part));
  if (!references.some((reference) => isOwn(reference) && !isFixed(reference))) return null;
  if (!references.every((reference) => isOwn(reference) || isFixed(reference))) return null;
  return replaceReferences(formula, sheet, (reference) => (isOn(reference, sheet) && isOwn(reference) ? overRows(reference, to, to) : null));
};
