import { readNumberFormat } from '../measure/numberFormat';

/** A value as a cell of that number format shows it, near enough to be read again: the workbook itself decides once it is written. */
export const shownAs = (value: string | number, format: string): string => {
  if (typeof value === 'string') return value;
  const { kind, decimals } = readNumberFormat(format);
  if (kind === 'percent') return `${(value * 100).toFixed(decimals ?? 0)}%`;
  return decimals === null || kind !== 'plain' ? String(value) : value.toFixed(decimals);
};
