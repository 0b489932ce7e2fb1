import { shiftFormula } from '../../../core/sheet/shiftFormula';
import { translateFormula } from '../sheet/translateFormula';
import { xmlContent } from '../xml/escapedText';
import { plainText } from '../xml/rawText';
import { type Base, baseAfter, lastBase } from './coverage';
import type { Shift } from './rowChange';

/** A formula as it stands in a part, escaped, after the change. `home` is the sheet it belongs to, '' for none. The same text where nothing changes. */
export const rawFormulaAfter = (raw: string, home: string, shift: Shift): string => {
  const formula = plainText(raw);
  const after = shiftFormula(formula, home, shift);
  return after === formula ? raw : xmlContent(after);
};

const fromBase = (formula: string, { from, survivor, moved, to }: Base, shift: Shift): string => {
  const kept = survivor === from ? formula : translateFormula(formula, survivor - from, 0);
  const shifted = shiftFormula(kept, shift.sheet, shift);
  return to === moved ? shifted : translateFormula(shifted, to - moved, 0);
};

/** The same for a formula that is written for the first cell of the areas `sqref` on the changed sheet, and speaks of others from there. */
export const basedFormulaAfter = (raw: string, sqref: string, shift: Shift): string => {
  const base = baseAfter(sqref, shift);
  if (base === null) return rawFormulaAfter(raw, shift.sheet, shift);
  const formula = plainText(raw);
  const first = fromBase(formula, base, shift);
  const last = first.includes('#REF!') ? lastBase(sqref, base, shift) : null;
  const other = last === null ? first : fromBase(formula, last, shift);
  const after = other.includes('#REF!') ? first : other;
  return after === formula ? raw : xmlContent(after);
};
