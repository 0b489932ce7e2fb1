import type { Form } from '../../core/recognise/form';
import { type Address, formatAddress } from '../../core/sheet/address';
import { contains } from '../../core/sheet/area';

/** The name cell (A1) of the indicator on whose rows the selected cell lies; null for none. */
export const rowAt = (form: Form, selected: Address | null): string | null => {
  if (selected === null || !contains(form.range, selected.row, selected.column)) return null;
  const indicator = form.indicators.find(({ name: { area } }) => selected.row >= area.top && selected.row <= area.bottom);
  return indicator === undefined ? null : formatAddress(indicator.name.cell);
};
