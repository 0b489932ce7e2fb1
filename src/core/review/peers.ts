import type { Place } from './finding';
import type { CellKey, PlacedForm, RowDigest } from './digest';
import { amountOf } from '../figure/deviation';
import type { Quantity } from '../measure';
import { addressOf } from './parts';

/** A row with the form it stands on. */
export interface PeerRow {
  readonly form: PlacedForm;
  readonly row: RowDigest;
}

/** Names shorter than this (培训人数, 合格率) are shared by forms that have nothing to do with each other. */
const LEAST_NAME = 6;

/** Rows of one name that stand on several forms of one unit, year and kind; each form once, names that a form has twice left out. */
export const rowsInCommon = (forms: readonly PlacedForm[]): readonly (readonly PeerRow[])[] => {
  const groups = new Map<string, PeerRow[]>();
  for (const form of forms) {
    if (form.unit === null) continue;
    const counts = new Map<string, number>();
    for (const { name, term } of form.rows) counts.set(`${name}|${String(term)}`, (counts.get(`${name}|${String(term)}`) ?? 0) + 1);
    for (const row of form.rows) {
      if (row.name.length < LEAST_NAME || counts.get(`${row.name}|${String(row.term)}`) !== 1) continue;
      const key = [form.unit, form.year, form.kind, row.name, row.term].join('|');
      const group = groups.get(key) ?? [];
      group.push({ form, row });
      groups.set(key, group);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
};

/** A cell of a form as a place; '' is the workbook at hand. */
export const placeOf = ({ file, sheet }: PlacedForm, cell: CellKey): Place => ({ file: file === '' ? null : file, sheet, cell: addressOf(cell) });

/** The one plain number a text states, null where it states none. */
export const amountIn = (text: string, year: number | null): Quantity | null =>
  amountOf({ cell: { row: 0, column: 0 }, area: { top: 0, left: 0, bottom: 0, right: 0 }, value: text, text, formula: null, format: 'General' }, year);
