import type { Form, Indicator } from '../recognise/form';
import { wordsOf } from '../recognise/words';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import { type Draft, regionAt, withValue } from './draft';
import { labelOf } from './level';

/** How a column of numbers counts: through all rows, or anew in every level-1 or level-2 group. */
type Counting = 'through' | 'level1' | 'level2';

/** A column that numbers the indicators. */
export interface Numbering {
  readonly column: number;
  readonly counting: Counting;
}

const REASON = { role: 'input', why: { zh: '序号随行数重排', en: 'The rows are numbered anew' } } as const;

const ownCell = (sheet: SheetSnapshot, { name }: Indicator, column: number): boolean => {
  const area = regionAt(sheet, name.cell.row, column);
  return area.left === column && area.top === name.area.top && area.bottom === name.area.bottom;
};

const groupKey = (row: Indicator, counting: Counting): string => {
  if (counting === 'through') return '';
  const first = `${String(row.goal)}|${labelOf(row, 'level1')}`;
  return counting === 'level1' ? first : `${first}|${labelOf(row, 'level2')}`;
};

/** What each row's number has to be. */
const counted = (rows: readonly Indicator[], counting: Counting): readonly number[] => {
  let [number, key] = [0, ''];
  return rows.map((row) => {
    const own = groupKey(row, counting);
    number = own === key ? number + 1 : 1;
    key = own;
    return number;
  });
};

const numberAt = (sheet: SheetSnapshot, row: number, column: number): number | null => {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined || cell.formula !== null) return null;
  const words = wordsOf(cell.text);
  return /^\d{1,4}$/.test(words) ? Number(words) : null;
};

/** The columns of a form that number its indicators, as its rows show. */
export const numberingsOf = (sheet: SheetSnapshot, form: Form): readonly Numbering[] =>
  form.columns.flatMap(({ role, left, header }) => {
    if (role !== 'other' || !/序号|编号|行次|^号$|^no\.?$/i.test(wordsOf(header.text)) || form.indicators.length < 2) return [];
    const numbers = form.indicators.map((row) => (ownCell(sheet, row, left) ? numberAt(sheet, row.name.cell.row, left) : null));
    const counting = (['through', 'level1', 'level2'] as const).find((one) => counted(form.indicators, one).every((number, place) => numbers[place] === number));
    return counting === undefined ? [] : [{ column: left, counting }];
  });

/** The draft with the rows numbered on as they were. */
export const renumbered = (draft: Draft, form: Form, numberings: readonly Numbering[]): Draft =>
  numberings.reduce((made, { column, counting }) => {
    const numbers = counted(form.indicators, counting);
    const asText = form.indicators.some(({ name }) => typeof cellAt(draft.sheet, name.cell.row, column)?.value === 'string');
    return form.indicators.reduce((all, row, place) => {
      const number = numbers[place] ?? 0;
      const cell = { row: row.name.cell.row, column };
      if (!ownCell(draft.sheet, row, column) || numberAt(draft.sheet, cell.row, column) === number) return all;
      return withValue(all, cell, asText ? String(number) : number, cellAt(draft.sheet, cell.row, column)?.format ?? 'General', REASON);
    }, made);
  }, draft);
