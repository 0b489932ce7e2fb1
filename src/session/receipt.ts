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

/** The stored setting as a receipt that can be undone; null where there is none or it cannot be trusted. */
export const parseReceipt = (stored: unknown): Receipt | null => {
  const parsed = receipt.safeParse(stored);
  return parsed.success ? parsed.data : null;
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
