import type { SheetSnapshot } from '../sheet/snapshot';
import type { Correction } from './correction';
import type { Diagnostic, Recognition } from './form';
import { formIn } from './formOf';
import { gridOf } from './grid';
import { headerAt } from './header';
import { columnRoleOf } from './headerRole';
import { segmentsOf } from './segments';

export type * from './form';

const EMPTY_SHEET: Diagnostic = {
  severity: 'info',
  code: 'sheet-empty',
  cell: null,
  message: { zh: '这张表是空的。', en: 'This sheet is empty.' },
};

/** Says what was looked for and which row came nearest to the header of an indicator table. */
const nothingFound = (grid: NonNullable<ReturnType<typeof gridOf>>): Diagnostic => {
  let [nearest, most] = [-1, 0];
  for (const row of grid.rows) {
    const roles = new Set(grid.starting(row).flatMap((region) => columnRoleOf(region.words) ?? []));
    if (roles.size > most && headerAt(grid, row) === null) [nearest, most] = [row, roles.size];
  }
  const where = most >= 2 ? { zh: `最接近的是第 ${String(nearest + 1)} 行。`, en: `Row ${String(nearest + 1)} comes nearest.` } : { zh: '没有接近的行。', en: 'No row comes near.' };
  return {
    severity: 'info',
    code: 'no-form',
    cell: most >= 2 ? { row: nearest, column: grid.starting(nearest)[0]?.area.left ?? 0 } : null,
    message: {
      zh: `这张表里没有找到绩效表：需要一行表头，写着指标名称和指标值（或完成值、分值、得分）。${where.zh}`,
      en: `No performance form was found on this sheet: it needs a header row with indicator names and targets (or actuals, weights, scores). ${where.en}`,
    },
  };
};

/**
 * Finds the forms on a sheet, by words and geometry alone, and reads every figure with its cell. Never throws, whatever
 * the cells hold; a sheet without a form gives no forms and a diagnostic that says what was looked for. Corrections of a person
 * stand above what the words say.
 */
export const recognise = (sheet: SheetSnapshot, corrections: readonly Correction[] = []): Recognition => {
  const grid = gridOf(sheet, corrections);
  if (grid === null || grid.rows.length === 0) return { forms: [], diagnostics: [EMPTY_SHEET] };
  const forms = segmentsOf(grid).flatMap((segment) => formIn(grid, segment) ?? []);
  return { forms, diagnostics: forms.length === 0 ? [nothingFound(grid)] : [] };
};
