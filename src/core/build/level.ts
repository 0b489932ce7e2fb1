import type { Figure, Form, Indicator } from '../recognise/form';
import { withoutBrackets, wordsOf } from '../recognise/words';
import type { Area } from '../sheet/area';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import { regionAt } from './draft';

export type LevelRole = 'level1' | 'level2';

/** How a form prints a level beside several rows: one merged cell, the label in every row, or in the first row only. */
export type LevelStyle = 'merged' | 'repeated' | 'first-only';

/** A level's words as people compare them: 产出指标（50分） and 产出 are one. */
const bareLevel = (text: string): string => withoutBrackets(wordsOf(text)).replace(/:?\d+(\.\d+)?分?$/, '').replace(/指标$/, '');

/** Whether two labels name the same level. */
export const sameLevel = (a: string, b: string): boolean => bareLevel(a) === bareLevel(b);

/** The label of an indicator's level, '' where it has none. */
export const labelOf = (indicator: Indicator, role: LevelRole): string => indicator[role]?.figure.text ?? '';

const sameCell = (a: Figure | undefined, b: Figure | undefined): boolean => a !== undefined && b !== undefined && a.cell.row === b.cell.row && a.cell.column === b.cell.column;

const inOneRow = ({ top, bottom }: Area, name: Area): boolean => top >= name.top && bottom <= name.bottom;

/** How the label beside one row is printed, as far as this row and the next tell. */
const styleAt = (form: Form, index: number, role: LevelRole): LevelStyle | null => {
  const [own, next] = [form.indicators[index], form.indicators[index + 1]];
  const figure = own?.[role]?.figure;
  if (own === undefined || figure === undefined) return null;
  if (!inOneRow(figure.area, own.name.area)) return figure.area.bottom > figure.area.top ? 'merged' : 'first-only';
  const after = next?.[role]?.figure;
  if (next === undefined || after === undefined || next.goal !== own.goal) return null;
  if (sameCell(after, figure)) return 'first-only';
  return sameLevel(after.text, figure.text) && inOneRow(after.area, next.name.area) ? 'repeated' : null;
};

/** How the form prints the label beside an indicator: as there, else as elsewhere in the column, else merged. */
export const levelStyle = (form: Form, indicator: Indicator, role: LevelRole): LevelStyle => {
  const index = form.indicators.indexOf(indicator);
  const near = styleAt(form, index, role) ?? styleAt(form, index - 1, role);
  const elsewhere = (one: LevelRole): LevelStyle | undefined => form.indicators.map((_, place) => styleAt(form, place, one)).find((style) => style !== null) ?? undefined;
  if (near === 'merged' || (near !== null && sameLevel(labelOf(indicator, role), labelOf(form.indicators[index - 1] ?? indicator, role)))) return near;
  return styleAt(form, index, role) ?? elsewhere(role) ?? elsewhere(role === 'level1' ? 'level2' : 'level1') ?? 'merged';
};

/** What stands in a level column beside a row; a blank cell belongs to the label above it, down from `first`. */
export const labelBeside = (sheet: SheetSnapshot, row: number, column: number, first: number): string => {
  for (let at = row; at >= first; at--) {
    const area = regionAt(sheet, at, column);
    const text = cellAt(sheet, area.top, area.left)?.text.trim() ?? '';
    if (text !== '') return text;
  }
  return '';
};

/** The indicators in one run with the given one under the same level: of one goal, the same level 1, and for level 2 that too. */
export const groupOf = (form: Form, indicator: Indicator, role: LevelRole): readonly Indicator[] => {
  const all = form.indicators;
  const alike = (other: Indicator | undefined): boolean =>
    other !== undefined &&
    other.goal === indicator.goal &&
    sameLevel(labelOf(other, 'level1'), labelOf(indicator, 'level1')) &&
    (role === 'level1' || sameLevel(labelOf(other, 'level2'), labelOf(indicator, 'level2')));
  let [first, last] = [all.indexOf(indicator), all.indexOf(indicator)];
  while (first > 0 && alike(all[first - 1])) first--;
  while (alike(all[last + 1])) last++;
  return all.slice(first, last + 1);
};
