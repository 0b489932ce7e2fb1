import { cellKey, type Address } from '../../sheet/address';
import type { Finding, Severity } from '../finding';
import { byGravity } from './words';

/** A cell to be coloured for the eye. */
export interface FindingMark {
  readonly sheet: string;
  readonly cell: Address;
  /** RRGGBB. */
  readonly color: string;
}

/** Pale, so that what stands in the cell stays legible on screen and in print; the colours of the report. */
const COLORS: Readonly<Record<Severity, string>> = { error: 'FFC7CE', warning: 'FFEB9C', question: 'DDEBF7' };

/** The cell of each finding to look at first, in the colour of the gravest finding there. */
export const marksOf = (findings: readonly Finding[]): readonly FindingMark[] => {
  const marks = new Map<string, FindingMark>();
  for (const { sheet, cells, severity } of byGravity(findings)) {
    const [cell] = cells;
    const key = cell === undefined ? '' : `${String(cellKey(cell.row, cell.column))} ${sheet}`;
    if (cell !== undefined && !marks.has(key)) marks.set(key, { sheet, cell, color: COLORS[severity] });
  }
  return [...marks.values()];
};
