import type { SheetInput } from '../check';
import { codedTable, type CodedTable } from './codedTable';
import { twoSidedTable, type TwoSidedTable } from './twoSided';

/** The budget tables of a sheet that holds no indicators. */
export const tablesOf = ({ sheet, forms }: SheetInput): { readonly coded: CodedTable | null; readonly sides: TwoSidedTable | null } =>
  forms.some(({ form }) => form.indicators.length > 0) ? { coded: null, sides: null } : { coded: codedTable(sheet), sides: twoSidedTable(sheet) };
