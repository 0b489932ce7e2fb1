import type { FormKind, FormScope } from '../recognise/form';

/** A cell by its `cellKey`: a small number, where an address would be an object. */
export type CellKey = number;

/** A row of a form as it is set against the rows of others; texts without white space. */
export interface RowDigest {
  readonly name: string;
  readonly nameCell: CellKey;
  readonly level2: string;
  /** In a declaration: whether it stands in a table of annual or of long-term targets. */
  readonly term: 'annual' | 'long' | null;
  readonly target: string;
  readonly targetCell: CellKey | null;
  readonly actual: string;
  readonly actualCell: CellKey | null;
  readonly score: number | null;
  /** The reviewer's own. */
  readonly reviewScore: number | null;
  readonly reviewCell: CellKey | null;
}

/** A longer text that may have been copied from another form: a note, a reason, what was done. */
export interface TextDigest {
  readonly cell: CellKey;
  /** The first words, and a number that tells the whole text from others. */
  readonly begins: string;
  readonly mark: number;
}

/** What is kept of a form for setting it against others. */
export interface FormDigest {
  readonly sheet: string;
  readonly kind: FormKind;
  readonly scope: FormScope;
  readonly year: number | null;
  readonly project: string | null;
  /** The unit that fills in the form, else its department. */
  readonly unit: string | null;
  /** Where the unit is named, else the first cell of the form. */
  readonly unitCell: CellKey;
  /** The printed total, and whether it is the full one. */
  readonly total: { readonly cell: CellKey; readonly score: number; readonly full: boolean } | null;
  readonly rows: readonly RowDigest[];
  readonly texts: readonly TextDigest[];
}

/** What is kept of a workbook: small plain data, so that a thousand of them fit into memory. */
export interface WorkbookDigest {
  readonly file: string;
  readonly forms: readonly FormDigest[];
}

/** A form with the workbook it stands in. */
export interface PlacedForm extends FormDigest {
  readonly file: string;
}

/** All forms of several workbooks in one list. */
export const formsOf = (workbooks: readonly WorkbookDigest[]): readonly PlacedForm[] => workbooks.flatMap(({ file, forms }) => forms.map((form) => ({ ...form, file })));

/** Who sent a workbook: the unit named on most of its forms; null where none is named. */
export const senderOf = ({ forms }: WorkbookDigest): string | null => {
  const counts = new Map<string, number>();
  for (const { unit } of forms) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
};
