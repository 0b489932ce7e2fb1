import { failure, type Outcome, success, type Text } from '../outcome';
import { type Address, formatAddress } from '../sheet/address';
import { type FormulaReference, referencesIn } from '../sheet/formulaReferences';
import type { SheetSnapshot } from '../sheet/snapshot';
import { type Draft, withFormula } from './draft';
import { formulasOf, isOn, overRows, withReferences } from './formulas';
import { refusals } from './problems';

const EXTENDED: Text = { zh: '合计包含新的一行', en: 'The sum takes in the new row' };
const REDUCED: Text = { zh: '合计去掉删除的一行', en: 'The sum leaves out the deleted row' };
const FOLLOWED: Text = { zh: '引用随这一行移动', en: 'The reference follows the row' };

/** A new row and the rows its sums are told by. */
export interface Joining {
  readonly row: number;
  /** The row next to it, in the same group. */
  readonly beside: number;
  /** Where a group of its own begins with the row: the rows of its neighbour's group, whose own sums it does not join. */
  readonly apart: readonly number[];
  /** The rows of all indicators by now. */
  readonly rows: readonly number[];
}

const isCell = ({ area }: FormulaReference): boolean => area.top === area.bottom && area.left === area.right;

/** A reference that is a term of a sum: A+B, A-B, SUM(A,B). `from` to `to` is the term with the sign or comma before it. */
const termAt = (formula: string, reference: FormulaReference): { readonly sign: string; readonly from: number; readonly to: number } | null => {
  const to = reference.start + reference.text.length;
  const before = formula.slice(0, reference.from).trimEnd();
  const [sign, next] = [before.at(-1) ?? '', formula.slice(to).trimStart().at(0) ?? ''];
  if (!'=+-(,'.includes(sign) || (next !== '' && !'+-),'.includes(next))) return null;
  return { sign, from: before.length - 1, to };
};

/** The terms of a formula that are cells of one column in indicator rows. */
const termsIn = (formula: string, sheet: string, column: number, rows: readonly number[]): readonly FormulaReference[] =>
  referencesIn(formula, sheet).filter((reference) => isOn(reference, sheet) && isCell(reference) && reference.area.left === column && rows.includes(reference.area.top) && termAt(formula, reference) !== null);

/** The indicator rows that a formula sums up in one column, one by one or as ranges. */
const rowsSummed = (formula: string, sheet: string, column: number, rows: readonly number[]): ReadonlySet<number> => {
  const terms = new Set(termsIn(formula, sheet, column, rows).map(({ area }) => area.top));
  const ranges = referencesIn(formula, sheet).filter((reference) => isOn(reference, sheet) && !isCell(reference) && reference.area.left === column && reference.area.right === column);
  return new Set(rows.filter((row) => terms.has(row) || ranges.some(({ area }) => area.top <= row && area.bottom >= row)));
};

const extendRanges = (draft: Draft, { row, beside, apart }: Joining): Draft =>
  withReferences(draft, EXTENDED, (reference, cell) => {
    const { area } = reference;
    if (area.top > beside || area.bottom < beside || (area.top <= row && area.bottom >= row) || cell.row === beside || cell.row === row) return null;
    if (area.top === area.bottom && area.left !== area.right) return null;
    if (apart.length > 0 && area.top >= Math.min(...apart) && area.bottom <= Math.max(...apart)) return null;
    if (area.bottom === row - 1) return reference.text.includes(':') ? overRows(reference, area.top, row) : null;
    return area.top === row + 1 && reference.text.includes(':') ? overRows(reference, row, area.bottom) : null;
  });

const extendTerms = (draft: Draft, { row, beside, apart, rows }: Joining): Draft => {
  const { name } = draft.sheet;
  return formulasOf(draft.sheet).reduce((made, { cell, formula }) => {
    if (cell.row === row || cell.row === beside) return made;
    const near = referencesIn(formula, name).find((reference) => isOn(reference, name) && isCell(reference) && reference.area.top === beside && termAt(formula, reference) !== null);
    const term = near === undefined ? null : termAt(formula, near);
    if (near === undefined || term === null) return made;
    const summed = rowsSummed(formula, name, near.area.left, rows);
    if (summed.size < 2 || summed.has(row) || (apart.length > 0 && [...summed].every((one) => apart.includes(one)))) return made;
    const sign = '+-,'.includes(term.sign) ? term.sign : formula.slice(term.to).trimStart().startsWith(',') ? ',' : '+';
    const added = `${sign}${formula.slice(near.from, near.start)}${overRows(near, row, row)}`;
    return withFormula(made, cell, formula.slice(0, term.to) + added + formula.slice(term.to), { role: 'sum', why: EXTENDED });
  }, draft);
};

/** The draft with the sums of its neighbour taking in the new row: ranges that end beside it, and sums that name their cells one by one. */
export const extendSums = (draft: Draft, joining: Joining): Draft => extendTerms(extendRanges(draft, joining), joining);

const withoutTerm = (formula: string, reference: FormulaReference): string | null => {
  const term = termAt(formula, reference);
  if (term === null) return null;
  if ('+-,'.includes(term.sign)) return formula.slice(0, term.from) + formula.slice(term.to);
  const rest = formula.slice(term.to);
  return /^\s*[+,]/.test(rest) ? formula.slice(0, term.from + 1) + rest.replace(/^\s*[+,]\s*/, '') : null;
};

/** The formula without the terms that lie wholly in the rows; null where one of them is no term of a sum. */
const withoutRows = (formula: string, sheet: string, top: number, bottom: number): string | null => {
  let left: string = formula;
  for (;;) {
    const gone = referencesIn(left, sheet).find((reference) => isOn(reference, sheet) && reference.area.top >= top && reference.area.bottom <= bottom);
    if (gone === undefined) return left;
    const less = withoutTerm(left, gone);
    if (less === null) return null;
    left = less;
  }
};

/** The draft whose sums no longer name the rows; refused where another formula looks at nothing but them. */
export const withdrawRows = (draft: Draft, top: number, bottom: number, kept: (cell: Address) => boolean): Outcome<Draft> => {
  const { name } = draft.sheet;
  let made = draft;
  for (const { cell, formula } of formulasOf(draft.sheet)) {
    if (cell.row >= top && cell.row <= bottom && !kept(cell)) continue;
    const less = withoutRows(formula, name, top, bottom);
    if (less === null) return failure(refusals.referredTo(formatAddress(cell), { row: top, column: 0 }));
    if (less !== formula) made = withFormula(made, cell, less, { role: 'sum', why: REDUCED });
  }
  return success(made);
};

/** The formula of another sheet that names a cell of the rows alone, where there is one. */
export const outsideReference = (others: readonly SheetSnapshot[], sheet: string, top: number, bottom: number): Outcome<void> => {
  for (const other of others) {
    const found = formulasOf(other).find(({ formula }) => referencesIn(formula, other.name).some((reference) => isOn(reference, sheet) && reference.area.top >= top && reference.area.bottom <= bottom));
    if (found !== undefined) return failure(refusals.referredTo(`${other.name}!${formatAddress(found.cell)}`, { row: top, column: 0 }));
  }
  return success(undefined);
};

/**
 * The draft whose formulas look at a row's new place. A sum that names its cells one by one is left to `withdrawRows` and
 * `extendSums`, unless it names the new neighbour too and so keeps the row.
 */
export const followRow = (draft: Draft, from: number, to: number, beside: number, rows: readonly number[]): Draft => {
  const { name } = draft.sheet;
  return withReferences(draft, FOLLOWED, (reference, cell) => {
    const { area } = reference;
    if (area.top !== from || area.bottom !== from || cell.row === from || cell.row === to) return null;
    const formula = formulasOf(draft.sheet).find((one) => one.cell.row === cell.row && one.cell.column === cell.column)?.formula ?? '';
    const terms = termsIn(formula, name, area.left, rows);
    const isTerm = terms.some(({ start }) => start === reference.start) && terms.length > 1;
    return isTerm && !terms.some((term) => term.area.top === beside) ? null : overRows(reference, to, to);
  });
};
