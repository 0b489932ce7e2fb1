import type { Column, ColumnRole, Form } from '../../core/recognise/form';
import { columnName } from '../../core/sheet/address';

/** Columns named in the one line of what was recognised, in this order. */
const NAMED: readonly ColumnRole[] = ['target', 'actual', 'weight', 'score', 'note'];

/** A column's role and its letter. */
export interface NamedColumn {
  readonly role: ColumnRole;
  readonly column: string;
}

const named = ({ role, left }: Column): NamedColumn => ({ role, column: columnName(left) });

/** The columns for the one line: those a score depends on. */
export const mainColumns = ({ columns }: Form): readonly NamedColumn[] =>
  NAMED.flatMap((role) => columns.filter((column) => column.role === role).slice(0, 1).map(named));
