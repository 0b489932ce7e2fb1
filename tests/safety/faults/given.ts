import { formatAddress, parseAddress } from '../../../src/core/sheet/address';
import type { CellContent, CellEdit } from '../../../src/core/sheet/edit';
import { peek } from '../../excel-host/book/book';
import type { ErrorCode } from '../../excel-host/wire';
import type { GivenWorkbook } from '../../hosts/contractWorkbook';
import type { OpenedExcel } from '../../hosts/excel/openExcel';

/** Two sheets with all that is awkward to put back: a text like a formula, a formula, the format Text, a percentage. */
export const GIVEN: GivenWorkbook = {
  sheets: [
    { name: '表', cells: { A1: 1, A2: '=文字', A3: { value: 1, formula: '=SUM(A1:A1)' }, B1: { value: '007', format: '@' }, B2: { value: 0.5, format: '0%' }, D9: '不动' } },
    { name: '乙', cells: { C3: '原文' } },
  ],
};

const content = (value: CellContent['value'], formula: string | null = null): CellContent => ({ value, formula });
const edit = (sheet: string, name: string, before: CellContent, after: CellContent): CellEdit =>
  ({ sheet, cell: parseAddress(name) ?? { row: 0, column: 0 }, before, after, role: 'score', why: { zh: '', en: '' }, ticked: true });

/** Seven cells of both sheets, each becoming something of another kind. */
export const EDITS: readonly CellEdit[] = [
  edit('表', 'A1', content(1), content('=1+1')), edit('表', 'A2', content('=文字'), content(2)), edit('表', 'A3', content(1, '=SUM(A1:A1)'), content(4)),
  edit('表', 'B1', content('007'), content(7)), edit('表', 'B2', content(0.5), content(1, '=SUM(A1:A2)')), edit('表', 'D4', content(null), content('1/2')),
  edit('乙', 'C3', content('原文'), content('新文')),
];

/** Every error code of Excel that a request of ours may meet. */
export const CODES: readonly ErrorCode[] = [
  'GeneralException', 'InvalidOperationInCellEditMode', 'AccessDenied', 'Unauthenticated', 'ItemNotFound', 'ItemAlreadyExists', 'InvalidArgument', 'InvalidOperation',
  'InvalidReference', 'UnsupportedOperation', 'NotImplemented', 'RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'PayloadTooLarge',
  'ServiceNotAvailable', 'Timeout', 'RequestAborted', 'ActivityLimitReached', 'Conflict',
];

/** Every cell as it was entered; the result of a formula is not counted, it follows from other cells. */
export const everything = (opened: OpenedExcel): Readonly<Record<string, unknown>> => {
  const seen: Record<string, unknown> = {};
  for (const sheet of opened.excel.book.sheets)
    for (let row = 0; row < 12; row += 1)
      for (let column = 0; column < 6; column += 1) {
        const { value, formula, format } = peek(sheet, row, column);
        seen[`${sheet.name}!${formatAddress({ row, column })}`] = { entered: formula ?? value, format };
      }
  return seen;
};

/** The cells that differ, in order of their names. */
export const differences = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys({ ...before, ...after }).filter((cell) => JSON.stringify(before[cell]) !== JSON.stringify(after[cell])).sort();
