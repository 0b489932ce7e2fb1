import type { Problem } from '../../core/outcome';
import type { Figure } from '../../core/recognise/form';
import { formatAddress } from '../../core/sheet/address';
import type { CellContent } from '../../core/sheet/edit';
import { isCellError } from '../../core/sheet/snapshot';
import { textIn, type Locale } from '../../locales/say';

/** A number as stored in the cell, a text as displayed, null for an empty cell. */
export type JsonValue = number | string | null;

export interface FigureJson {
  readonly cell: string;
  readonly value: JsonValue;
}

/** What stands in a place of the form. */
export const valueJson = ({ value, text }: Figure): JsonValue => (typeof value === 'number' || value === null ? value : text);

/** A place of the form; null where the form has no such cell. */
export const figureJson = (figure: Figure | null): FigureJson | null => (figure === null ? null : { cell: formatAddress(figure.cell), value: valueJson(figure) });

/** The text that names something (a project, a unit), null where there is none. */
export const nameJson = (figure: Figure | null): string | null => (figure === null || figure.text === '' ? null : figure.text);

/** What an edit finds or leaves in a cell: a formula with its `=`, else the value. */
export const contentJson = ({ value, formula }: CellContent): JsonValue | boolean => {
  if (formula !== null) return formula;
  return isCellError(value) ? value.error : value;
};

export interface ProblemJson {
  readonly code: string;
  readonly message: string;
  readonly next: string;
}

/** A refusal in the person's language. */
export const problemJson = ({ code, message, next }: Problem, locale: Locale): ProblemJson => ({ code, message: textIn(message, locale), next: textIn(next, locale) });
