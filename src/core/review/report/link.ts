import type { BlueprintCell } from '../../template/blueprint';
import { formatAddress, type Address } from '../../sheet/address';

/** A text inside a formula: its quotation marks doubled, so that it stays a text. */
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Excel takes at most so many characters in a text of a formula. */
const LONGEST = 255;

/** A cell that leads to a cell of the same workbook. Whatever the sheet is called, its name stays a name. */
export const linkTo = (sheet: string, cell: Address, label: string): BlueprintCell['content'] => {
  const target = `#'${sheet.replace(/'/g, "''")}'!${formatAddress(cell)}`;
  return target.length > LONGEST || label.length > LONGEST ? { kind: 'text', text: label } : { kind: 'formula', text: `=HYPERLINK(${quoted(target)},${quoted(label)})`, shown: label };
};
