import { failure, type Outcome, success } from '../../core/outcome';
import type { Address } from '../../core/sheet/address';
import { areaOf } from '../../core/sheet/area';
import type { SheetInfo } from '../workbookHost';
import { officeProblem, sheetMissing } from './problems';
import { rangeOf } from './ranges';
import { command, type Reply, request } from './request';

const outcomeOf = <T>(reply: Reply<T>, sheet: string | null): Outcome<T> => {
  if (reply.ok) return success(reply.value);
  return failure(reply.code === 'ItemNotFound' && sheet !== null ? sheetMissing([sheet], 'read-only') : officeProblem(reply.code, 'read-only'));
};

/** The sheets in their order. */
export const listSheets = async (): Promise<Outcome<readonly SheetInfo[]>> =>
  outcomeOf(await request((context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name, items/visibility');
    return worksheets;
  }, ({ items }) => items.map(({ name, visibility }) => ({ name, visible: visibility === 'Visible' }))), null);

/** Name of the sheet in view. */
export const activeSheet = async (): Promise<Outcome<string>> =>
  outcomeOf(await request((context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    return sheet;
  }, ({ name }) => name), null);

/** Shows the sheet and selects the cell. */
export const selectCell = async (name: string, cell: Address): Promise<Outcome<void>> =>
  outcomeOf(await command((context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    rangeOf(sheet, areaOf(cell)).select();
  }), name);
