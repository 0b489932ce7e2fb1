import { LAST_COLUMN, LAST_ROW, parseAddress } from '../../../core/sheet/address';
import { type Area, parseArea } from '../../../core/sheet/area';

/** Cells of a sheet that a formula reads. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

/** Text in quotes (skipped), or a reference with an optional sheet name: cells, whole columns, whole rows. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[A-Za-z0-9_.\u0080-\uFFFF]+)!)?(?<![A-Za-z0-9_.$\\\u0080-\uFFFF])(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![A-Za-z0-9_.(\\\u0080-\uFFFF!])/g;

const spanArea = (span: string): Area | null => {
  const [from = '', to = ''] = span.replaceAll('$', '').split(':');
  if (/^\d/.test(from)) return { top: Number(from) - 1, bottom: Math.min(LAST_ROW, Number(to) - 1), left: 0, right: LAST_COLUMN };
  const [left, right] = [parseAddress(`${from}1`)?.column, parseAddress(`${to}1`)?.column];
  return left === undefined || right === undefined ? null : { top: 0, bottom: LAST_ROW, left: Math.min(left, right), right: Math.max(left, right) };
};

/** The references written out in a formula; `home` is its own sheet. Names, tables and computed references (INDIRECT) are not followed. */
export const formulaReferences = (formula: string, home: string): readonly Reference[] =>
  [...formula.matchAll(REFERENCE)].flatMap(([, sheet, reference]) => {
    if (reference === undefined) return [];
    const area = parseArea(reference) ?? spanArea(reference);
    const name = sheet === undefined ? home : sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    return area === null ? [] : [{ sheet: name, area }];
  });
