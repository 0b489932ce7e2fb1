import { z } from 'zod';
import { sameContent } from '../core/sheet/edit';
import type { Receipt } from '../hosts/workbookHost';

const content = z.object({
  value: z.union([z.string(), z.number(), z.boolean(), z.object({ error: z.string() }), z.null()]),
  formula: z.string().nullable(),
});
const receipt = z.object({
  cells: z
    .array(
      z.object({
        sheet: z.string(),
        cell: z.object({ row: z.int().nonnegative(), column: z.int().nonnegative() }),
        before: content,
        format: z.string(),
        after: content,
      }),
    )
    .nonempty(),
});

/** The stored setting as the receipts that can be undone, the last write last; empty where it cannot be trusted. */
export const parseReceipts = (stored: unknown): readonly Receipt[] => {
  const parsed = z.array(receipt).safeParse(stored);
  return parsed.success ? parsed.data : [];
};

/** Whether two receipts tell of the same write. */
export const sameReceipt = (a: Receipt, b: Receipt): boolean =>
  a.cells.length === b.cells.length &&
  a.cells.every((mine, index) => {
    const other = b.cells[index];
    return (
      other !== undefined &&
      mine.sheet === other.sheet &&
      mine.cell.row === other.cell.row &&
      mine.cell.column === other.cell.column &&
      sameContent(mine.before, other.before) &&
      sameContent(mine.after, other.after)
    );
  });
