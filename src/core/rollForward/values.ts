import type { Figure } from '../recognise/form';
import { halfWidth } from '../recognise/words';
import { isCellError } from '../sheet/snapshot';
import type { Entry } from '../template';

/** What stands in a cell as a value to be written again; null for nothing and for an error value. */
export const entryOf = (figure: Figure | null | undefined): Entry | null => {
  if (figure === null || figure === undefined || figure.value === null || isCellError(figure.value)) return null;
  if (typeof figure.value === 'number') return { value: figure.value, format: figure.format };
  const text = figure.text.trim();
  return text === '' ? null : { value: text, format: 'General' };
};

/** The words of a cell; null for none. */
export const textOf = (figure: Figure | null | undefined): string | null => {
  const text = figure?.text.trim() ?? '';
  return text === '' ? null : text;
};

/** The points in a cell: a number, or a text such as `5分`; null where it holds none. */
export const pointsOf = (figure: Figure | null): number | null => {
  if (figure === null) return null;
  if (typeof figure.value === 'number') return figure.value;
  const match = /^(\d+(?:\.\d+)?)分?$/.exec(halfWidth(figure.text).trim());
  return match?.[1] === undefined ? null : Number(match[1]);
};
