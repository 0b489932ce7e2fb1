import { columnName } from '../sheet/address';
import { type Correction, correctedExtent, correctionFor } from './correction';
import type { Column, Diagnostic } from './form';

/** Says which columns and which last row come from a person's correction. */
export const correctionNotes = (corrections: readonly Correction[], sheet: string, columns: readonly Column[]): readonly Diagnostic[] => {
  const correction = correctionFor(corrections, columns);
  if (correction === undefined) return [];
  const changed = columns.filter((_, place) => correction.roles[String(place)] !== undefined);
  const letters = changed.map(({ left }) => columnName(left)).join('、');
  const lastRow = correctedExtent(corrections, sheet, columns);
  const roles: readonly Diagnostic[] =
    changed.length === 0
      ? []
      : [{ severity: 'info', code: 'columns-corrected', cell: changed[0]?.header.cell ?? null, message: { zh: `${letters} 列的用途由使用者指定。`, en: `The role of column ${letters.replaceAll('、', ', ')} was set by the person.` } }];
  const extent: readonly Diagnostic[] =
    lastRow === null
      ? []
      : [{ severity: 'info', code: 'extent-corrected', cell: null, message: { zh: `指标表读到第 ${String(lastRow + 1)} 行，由使用者指定。`, en: `The table is read down to row ${String(lastRow + 1)}, as set by the person.` } }];
  return [...roles, ...extent];
};
