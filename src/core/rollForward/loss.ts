import type { Text } from '../outcome';
import type { Figure, Form } from '../recognise/form';
import { formatAddress } from '../sheet/address';

/** Something filled in on the old form that the new one does not hold. */
export interface Loss {
  readonly sheet: string;
  /** A1 address of the old cell. */
  readonly cell: string;
  readonly reason: Text;
}

/** Whether something stands there. */
export const isFilled = (figure: Figure | null | undefined): figure is Figure => figure !== null && figure !== undefined && figure.text.trim() !== '';

/** The figures that hold something, as losses. */
export const losses = (form: Form, figures: readonly (Figure | null | undefined)[], reason: Text): readonly Loss[] =>
  figures.filter(isFilled).map(({ cell }) => ({ sheet: form.sheet, cell: formatAddress(cell), reason }));

/** Each cell once for each reason: a merged cell stands in several rows. */
export const eachOnce = (all: readonly Loss[]): readonly Loss[] => [...new Map(all.map((loss) => [`${loss.sheet}!${loss.cell} ${loss.reason.en}`, loss])).values()];
